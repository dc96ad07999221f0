import { followButton, followCounts, unfollowQuestion } from '../../../i18n/follow-words';
import { isDone, isSure, nameInQuestion } from '../../../view-models/asking';
import { isFollowed } from '../../../domain/person/follow';
import type { Services } from '../../../stores/services';

type Parts = Pick<Services, 'follows' | 'people' | 'platform' | 'session' | 'settings'>;

/** Following on the page about a person: the button, the counts and what a tap does. Everything is empty where the service has none of it. */
export class ProfileFollow {
  constructor(
    private readonly parts: Parts,
    private readonly userId: string,
  ) {}

  /** Observed. */
  get buttonText(): string {
    const { follows, settings } = this.parts;
    const relation = follows.relationOf(this.userId);
    return relation === undefined ? '' : followButton(relation, settings.language);
  }

  /** Observed. */
  get isFollowed(): boolean {
    return isFollowed(this.parts.follows.relationOf(this.userId) ?? 'none');
  }

  /** Observed. */
  get countsText(): string {
    const { follows, settings } = this.parts;
    const counts = follows.countsOf(this.userId);
    return counts === undefined ? '' : followCounts(counts, settings.language);
  }

  look(): void {
    const { follows, session } = this.parts;
    follows.look(this.userId, this.userId === session.userId);
  }

  /** Asks before somebody is no longer followed. */
  async toggle(): Promise<void> {
    const { follows, people, settings } = this.parts;
    if (this.isFollowed) {
      const { name } = people.look(this.userId);
      if (!(await isSure(this.parts, unfollowQuestion(nameInQuestion(name), settings.language))))
        return;
    }
    await isDone(this.parts, follows.toggle(this.userId));
  }
}
