import { avatarOf } from '../../../../view-models/avatar';
import { excerptOf, inOrder } from './search-excerpt';
import { hitParts } from './search-hits';
import { indexedFrom } from '../../../../domain/message/indexed-message';
import { conversationIdOf } from '../../../../domain/ids';
import { displayName } from '../../../../domain/person/person';
import { listTime } from '../../../../i18n/times';
import { relatedCount } from '../../../../i18n/search-texts';
import { NameShelves, searchNames } from '../../../../domain/person/name-search';
import type { Contact } from '../../../../domain/person/person';
import type { CloudSearchPage } from '../../../../chat/search-client';
import type { ConversationId } from '../../../../domain/ids';
import type { Face } from '../../../../stores/conversations/people-store';
import type { FoundConversation } from '../../../../stores/search/found-conversations';
import type { FoundRow } from './global-search-data';
import type { IndexedMessage } from '../../../../domain/message/indexed-message';
import type { Services } from '../../../../stores/services';

/** Rows of a section at most. */
export const MOST_ROWS = 100;

/** Builds the rows of a search everywhere; read inside a reaction, so that names keep themselves up to date. */
export class FoundSections {
  /**
   * @param query as typed, for names
   * @param words folded, for messages
   */
  constructor(
    private readonly services: Services,
    private readonly query: string,
    private readonly words: readonly string[],
  ) {}

  /** Conversations of the list by name. */
  conversations(): readonly FoundRow[] {
    const { conversations, titles } = this.services;
    const ids = conversations.all.map(({ conversationId }) => conversationId);
    const found = searchNames(ids, (id) => titles.faceOf(id).name, this.query);
    return found.slice(0, MOST_ROWS).map((id) => this.nameRow(id, titles.faceOf(id)));
  }

  /** People of my contacts with whom no conversation is listed, by remark or nick. */
  people(): readonly FoundRow[] {
    const shelves = new NameShelves<Contact>(this.query);
    for (const contact of this.services.contacts.all)
      shelves.add(contact, contact.remark, contact.nick);
    return this.unlisted(shelves.found, ({ userId }) =>
      conversationIdOf({ kind: 'direct', userId }),
    ).map(([id, { userId, remark, nick, avatarUrl }]) => {
      const name = displayName({ remark, nick, id: userId });
      return this.nameRow(id, { id: userId, name, avatarUrl });
    });
  }

  /** Groups of mine without a listed conversation. */
  groups(): readonly FoundRow[] {
    const found = searchNames(this.services.groups.all, ({ name }) => name, this.query);
    return this.unlisted(found, ({ groupId }) => conversationIdOf({ kind: 'group', groupId })).map(
      ([id, { groupId, name, avatarUrl }]) => this.nameRow(id, { id: groupId, name, avatarUrl }),
    );
  }

  /** Conversations in which the words were said. */
  messages(found: readonly FoundConversation[]): readonly FoundRow[] {
    return found.map(({ conversationId, count, newest }) =>
      this.messageRow(conversationId, count, newest),
    );
  }

  /** What the cloud found beyond that. */
  cloud(hits: CloudSearchPage['hits'], known: readonly FoundConversation[]): readonly FoundRow[] {
    const counts = new Map(known.map(({ conversationId, count }) => [conversationId, count]));
    return hits
      .filter(({ conversationId, count }) => count > (counts.get(conversationId) ?? 0))
      .map(({ conversationId, count, messages: [message] }) =>
        this.messageRow(conversationId, count, message && indexedFrom(message)),
      );
  }

  /** The first whose conversation is not in the list, each with the ID of it. */
  private unlisted<Item>(
    items: readonly Item[],
    idOf: (item: Item) => ConversationId,
  ): readonly (readonly [ConversationId, Item])[] {
    const found: (readonly [ConversationId, Item])[] = [];
    for (const item of items) {
      if (found.length === MOST_ROWS) break;
      const id = idOf(item);
      if (this.services.conversations.get(id) === undefined) found.push([id, item]);
    }
    return found;
  }

  private nameRow(id: ConversationId, face: Face): FoundRow {
    return {
      id,
      ...avatarOf(face),
      parts: excerptOf(face.name, this.words),
      detail: [],
      time: '',
    };
  }

  private messageRow(
    id: ConversationId,
    count: number,
    message: IndexedMessage | undefined,
  ): FoundRow {
    const { settings, platform, titles } = this.services;
    const { language } = settings;
    const face = titles.faceOf(id);
    const isAlone = count === 1 && message !== undefined;
    return {
      id,
      ...avatarOf(face),
      parts: inOrder([{ text: face.name, isHit: false }]),
      detail: isAlone
        ? hitParts(message, this.words, language)
        : inOrder([{ text: relatedCount(count, language), isHit: false }]),
      time: message ? listTime(message.sentAtMs, platform.clock.nowMs(), language) : '',
    };
  }
}
