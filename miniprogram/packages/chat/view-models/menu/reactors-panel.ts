import { asJson } from '../../../../kernel/json';
import { avatarOf } from '../../../../view-models/avatar';
import { runInAction } from 'mobx-miniprogram';
import { reactionStrings } from '../../../../i18n/sections/reactions';
import { shownCount, shownReaction } from './reaction-pills';
import type { Message } from '../../../../domain/message/message';
import type { Patch } from '../../../../view-models/screen';
import type { Person } from '../../../../domain/person/person';
import type { Reaction } from '../../../../domain/message/reaction';
import type { ReactionStrings } from '../../../../i18n/sections/reactions';
import type { ReactorsData } from './reaction-data';
import type { Services } from '../../../../stores/services';

/** People in one stretch of the list. */
const GROUP = 30;

/** What is shown of one reaction. */
interface Shown {
  readonly message: Message;
  readonly reactions: readonly Reaction[];
  readonly index: number;
  readonly people: readonly Person[];
  /** Where the next page begins; undefined behind the last. */
  readonly cursor: number | undefined;
  readonly state: 'loading' | 'ready' | 'failed';
}

/** Who reacted to a message, page by page. Everything is fetched when it is looked at. */
export class ReactorsPanel {
  private shown: Shown | undefined;

  constructor(
    private readonly services: Pick<Services, 'chat' | 'people' | 'settings'>,
    private readonly patch: (patch: Patch) => void,
  ) {}

  open(message: Message, reactions: readonly Reaction[], id: string): void {
    const index = Math.max(
      0,
      reactions.findIndex((reaction) => reaction.id === id),
    );
    this.start(message, reactions, index);
  }

  /** Shows another reaction of the same message. */
  show(index: number): void {
    const { shown } = this;
    if (shown === undefined || index === shown.index || !shown.reactions[index]) return;
    this.start(shown.message, shown.reactions, index);
  }

  /** Fetches the next page, or once more what could not be fetched. */
  more(): void {
    if (this.shown !== undefined && this.shown.state !== 'loading') void this.fetch(this.shown);
  }

  close(): void {
    this.shown = undefined;
    this.patch({ reactors: null });
  }

  private start(message: Message, reactions: readonly Reaction[], index: number): void {
    const start = { message, reactions, index, people: [], cursor: 0, state: 'ready' as const };
    this.shown = start;
    void this.fetch(start);
  }

  private async fetch(from: Shown): Promise<void> {
    const { message, reactions, index, cursor } = from;
    const reaction = reactions[index];
    if (reaction === undefined || cursor === undefined) return;
    const loading: Shown = { ...from, state: 'loading' };
    this.take(loading);
    const page = await this.services.chat.reactions.people(message, reaction.id, cursor);
    // Closed, or another reaction was looked at meanwhile.
    if (this.shown !== loading) return;
    if (!page.ok) {
      this.take({ ...from, state: 'failed' });
      return;
    }
    runInAction(() => this.services.people.put(page.value.people));
    const known = new Set(from.people.map(({ userId }) => userId));
    const fresh = page.value.people.filter(({ userId }) => !known.has(userId));
    const people = [...from.people, ...fresh];
    this.take({ ...from, people, cursor: page.value.cursor, state: 'ready' });
  }

  private take(shown: Shown): void {
    this.shown = shown;
    this.patch({ reactors: asJson(this.dataOf(shown)) });
  }

  private dataOf({ reactions, index, people, state }: Shown): ReactorsData {
    const t = reactionStrings[this.services.settings.language];
    return {
      title: t.reactions,
      tabs: reactions.map(({ id, count }) => `${shownReaction(id)} ${shownCount(count)}`),
      shown: index,
      groups: this.groupsOf(people),
      note: noteOf(state, people.length, t),
    };
  }

  private groupsOf(people: readonly Person[]): ReactorsData['groups'] {
    const faces = people.map(({ userId: id }) => ({
      id,
      ...avatarOf(this.services.people.look(id)),
    }));
    return Array.from({ length: Math.ceil(faces.length / GROUP) }, (_, key) => ({
      key,
      people: faces.slice(key * GROUP, (key + 1) * GROUP),
    }));
  }
}

function noteOf(state: Shown['state'], count: number, t: ReactionStrings): string {
  if (state === 'loading') return t.loadingPeople;
  if (state === 'failed') return t.peopleFailed;
  return count === 0 ? t.nobody : '';
}
