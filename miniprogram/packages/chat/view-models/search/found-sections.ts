import { avatarOf } from '../../../../view-models/avatar';
import { excerptOf, inOrder } from './search-excerpt';
import { hitParts } from './search-hits';
import { indexedFrom } from '../../../../domain/message/indexed-message';
import { communityOfTopic, parseConversationId } from '../../../../domain/ids';
import { listTime } from '../../../../i18n/times';
import { relatedCount } from '../../../../i18n/search-texts';
import { NameShelves } from '../../../../domain/person/name-search';
import { shelve } from './chat-names';
import type { ChatNames, NamedChat } from './chat-names';
import type { CloudSearchPage } from '../../../../chat/search-client';
import type { ConversationId } from '../../../../domain/ids';
import type { FoundConversation } from '../../../../stores/search/found-conversations';
import type { FoundRow } from './global-search-data';
import type { IndexedMessage } from '../../../../domain/message/indexed-message';
import type { Services } from '../../../../stores/services';

/** Rows of a section at most. */
export const MOST_ROWS = 100;

/** Builds the rows of a search everywhere; read inside a reaction, so that names keep themselves up to date. */
export class FoundSections {
  /**
   * @param names what chats are called
   * @param query as typed, for names
   * @param words folded, for messages
   */
  constructor(
    private readonly services: Services,
    private readonly names: ChatNames,
    private readonly query: string,
    private readonly words: readonly string[],
  ) {}

  /** Conversations of the list by name. */
  conversations(): readonly FoundRow[] {
    return this.found(this.names.listed)
      .slice(0, MOST_ROWS)
      .map((id) => this.nameRow(id));
  }

  /** People of my contacts with whom no conversation is listed, by remark or nick. */
  people(): readonly FoundRow[] {
    return this.unlisted(this.found(this.names.people)).map((id) => this.nameRow(id));
  }

  /** Groups of mine without a listed conversation, and communities, which have none. */
  groups(): readonly FoundRow[] {
    const found = [...this.found(this.names.groups), ...this.found(this.names.communities)];
    return this.unlisted(found).map((id) => this.nameRow(id));
  }

  /** Topics of my communities, each with its community. */
  topics(): readonly FoundRow[] {
    return this.found(this.names.topics)
      .slice(0, MOST_ROWS)
      .map((id) => ({ ...this.nameRow(id), hint: this.communityNameOf(id) }));
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

  private found(chats: readonly NamedChat[]): readonly ConversationId[] {
    const shelves = new NameShelves<ConversationId>(this.query);
    shelve(shelves, chats);
    return shelves.found;
  }

  /** The first that are not in the list. */
  private unlisted(ids: readonly ConversationId[]): readonly ConversationId[] {
    const { conversations } = this.services;
    const found: ConversationId[] = [];
    for (const id of ids) {
      if (found.length === MOST_ROWS) break;
      if (conversations.get(id) === undefined) found.push(id);
    }
    return found;
  }

  private communityNameOf(topicChatId: ConversationId): string {
    const target = parseConversationId(topicChatId);
    const communityId = target?.kind === 'group' ? communityOfTopic(target.groupId) : undefined;
    return this.services.communities.get(communityId ?? '')?.name ?? '';
  }

  private nameRow(id: ConversationId): FoundRow {
    const face = this.names.faceOf(id);
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
      parts: plainParts(face.name),
      detail: isAlone
        ? hitParts(message, this.words, language)
        : plainParts(relatedCount(count, language)),
      time: message ? listTime(message.sentAtMs, platform.clock.nowMs(), language) : '',
    };
  }
}

/** A text in which nothing is lit up. */
function plainParts(text: string): FoundRow['detail'] {
  return inOrder([{ text, isHit: false }]);
}
