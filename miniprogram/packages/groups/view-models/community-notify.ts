import { isDone } from '../../../view-models/asking';
import type { Notify } from '../../../domain/conversation/notify';
import type { Services } from '../../../stores/services';

/** What all topics of a community do when something arrives, as its page sets it for me alone. */
export class CommunityNotify {
  constructor(
    private readonly services: Pick<Services, 'communities' | 'platform' | 'settings'>,
    private readonly groupId: string,
  ) {}

  /** Empty for every other group: its chat has the setting. Observed. */
  get value(): Notify | '' {
    const community = this.services.communities.get(this.groupId);
    return community === undefined ? '' : (community.notify ?? 'notify');
  }

  toggleMute(): Promise<void> {
    return this.set(this.value === 'notify' ? 'muted' : 'notify');
  }

  /** Has nothing delivered at all; afterwards it is muted. */
  toggleBlocked(): Promise<void> {
    return this.set(this.value === 'blocked' ? 'muted' : 'blocked');
  }

  private async set(notify: Notify): Promise<void> {
    if (this.value === '') return;
    await isDone(this.services, this.services.communities.setNotify(this.groupId, notify));
  }
}
