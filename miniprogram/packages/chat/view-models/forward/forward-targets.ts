import { ChatNames, shelve } from '../search/chat-names';
import { NameShelves } from '../../../../domain/person/name-search';
import { avatarOf } from '../../../../view-models/avatar';
import { communityOfTopic, parseConversationId } from '../../../../domain/ids';
import { compareConversations } from '../../../../domain/conversation/conversation';
import { memberCount } from '../../../../i18n/counts';
import { sectionsByInitial } from '../../../../view-models/people-sections';
import type { Conversation } from '../../../../domain/conversation/conversation';
import type { ConversationId } from '../../../../domain/ids';
import type { NameServices, NamedChat } from '../search/chat-names';
import type { Services } from '../../../../stores/services';
import type { TargetRow, TargetSection, TargetSource } from './forward-data';

/** Rows of a list that are shown; a search finds the others. */
const MOST_ROWS = 200;

/** Conversations that count as recent. */
const MOST_RECENT = 50;

/** Topics among the recent ones; a busy community has more of them than anybody has chats. */
const MOST_RECENT_TOPICS = 10;

type TargetServices = NameServices & Pick<Services, 'settings'>;

/** The chats that something can be sent to. All of it observed. */
export class ForwardTargets {
  private readonly names: ChatNames;

  constructor(private readonly services: TargetServices) {
    this.names = new ChatNames(services);
  }

  /** The chats of a source. */
  of(source: TargetSource): readonly TargetSection[] {
    const most = source === 'recent' ? MOST_RECENT : MOST_ROWS;
    const rows = this.rowsOf(this.idsOf(source), most);
    if (rows.length === 0) return [];
    return source === 'contacts' ? sectionsByInitial(rows) : [{ letter: '', rows }];
  }

  /** Everybody, every group and every topic whose name answers a search, also by pinyin; best first. */
  found(words: string): readonly TargetSection[] {
    const shelves = new NameShelves<ConversationId>(words);
    const { listed, people, groups, topics } = this.names;
    for (const chats of [listed, people, groups, topics]) shelve(shelves, chats);
    const rows = this.rowsOf(shelves.found, MOST_RECENT);
    return rows.length === 0 ? [] : [{ letter: '', rows }];
  }

  /** One chat as a row. */
  rowOf(id: ConversationId): TargetRow {
    const { communities, groups, settings, titles } = this.services;
    const face = avatarOf(this.names.faceOf(id));
    const target = parseConversationId(id);
    if (target?.kind !== 'group') return { id, ...face, detailText: '' };
    const communityId = communityOfTopic(target.groupId);
    if (communityId === undefined) {
      const count = groups.get(target.groupId)?.memberCount ?? 0;
      return { id, ...face, detailText: memberCount(count, settings.language) };
    }
    const closedText = titles.closedReason(id);
    const community = communities.get(communityId)?.name ?? '';
    const hint = [closedText, community].filter((text) => text !== '').join(' · ');
    return { id, ...face, detailText: '', hint, ...(closedText !== '' && { closedText }) };
  }

  /** The first that something can be sent to, each once; and topics that cannot be written in, with the reason. */
  private rowsOf(ids: readonly ConversationId[], most: number): TargetRow[] {
    const shown = new Set<ConversationId>();
    for (const id of ids) {
      if (shown.size >= most) break;
      if (isTopic(id) || this.services.titles.closedReason(id) === '') shown.add(id);
    }
    return [...shown].map((id) => this.rowOf(id));
  }

  private idsOf(source: TargetSource): readonly ConversationId[] {
    switch (source) {
      case 'recent':
        return this.recentIds();
      case 'contacts':
        return this.names.people.map(idOf);
      case 'groups':
        return [...this.names.groups, ...this.names.topics].map(idOf);
    }
  }

  /** Conversations and topics, the last to be active first. */
  private recentIds(): readonly ConversationId[] {
    const { conversations } = this.services;
    const topics = this.names.topics
      .flatMap(({ id }) => conversations.get(id) ?? [])
      .filter(({ lastMessage }) => lastMessage !== undefined)
      .sort(compareConversations)
      .slice(0, MOST_RECENT_TOPICS);
    const all: readonly Conversation[] =
      topics.length === 0
        ? conversations.all
        : [...conversations.all, ...topics].sort(compareConversations);
    return all.map(({ conversationId }) => conversationId);
  }
}

function idOf({ id }: NamedChat): ConversationId {
  return id;
}

function isTopic(id: ConversationId): boolean {
  const target = parseConversationId(id);
  return target?.kind === 'group' && communityOfTopic(target.groupId) !== undefined;
}
