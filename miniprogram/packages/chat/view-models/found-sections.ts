import { avatarOf } from '../../../view-models/avatar';
import { excerptOf, inOrder } from './search-excerpt';
import { hitParts } from './search-hits';
import { indexedFrom } from '../../../domain/indexed-message';
import { conversationIdOf } from '../../../domain/ids';
import { displayName } from '../../../domain/person';
import { listTime } from '../../../i18n/times';
import { relatedCount } from '../../../i18n/search-texts';
import { searchNames } from '../../../domain/name-search';
import type { CloudSearchPage } from '../../../chat/search-client';
import type { ConversationId } from '../../../domain/ids';
import type { Face } from '../../../stores/people-store';
import type { FoundConversation } from '../../../stores/found-conversations';
import type { FoundRow } from './global-search-data';
import type { IndexedMessage } from '../../../domain/indexed-message';
import type { Services } from '../../../stores/services';

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
    return found.map((id) => this.nameRow(id, titles.faceOf(id)));
  }

  /** People of my contacts with whom no conversation is listed, by remark or nick. */
  people(): readonly FoundRow[] {
    const { contacts } = this.services;
    const others = contacts.all
      .map((contact) => ({
        ...contact,
        conversationId: conversationIdOf({ kind: 'direct', userId: contact.userId }),
      }))
      .filter(({ conversationId }) => !this.isListed(conversationId));
    const found = searchNames(
      others.flatMap((contact) =>
        [contact.remark, contact.nick].map((name) => ({ contact, name })),
      ),
      ({ name }) => name,
      this.query,
    );
    return [...new Set(found.map(({ contact }) => contact))].map((contact) => {
      const { conversationId, userId, remark, nick, avatarUrl } = contact;
      const name = displayName({ remark, nick, id: userId });
      return this.nameRow(conversationId, { id: userId, name, avatarUrl });
    });
  }

  /** Groups of mine without a listed conversation. */
  groups(): readonly FoundRow[] {
    const others = this.services.groups.all
      .map((group) => ({
        ...group,
        conversationId: conversationIdOf({ kind: 'group', groupId: group.groupId }),
      }))
      .filter(({ conversationId }) => !this.isListed(conversationId));
    return searchNames(others, ({ name }) => name, this.query).map(
      ({ conversationId, groupId, name, avatarUrl }) =>
        this.nameRow(conversationId, { id: groupId, name, avatarUrl }),
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

  private isListed(conversationId: ConversationId): boolean {
    return this.services.conversations.get(conversationId) !== undefined;
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
