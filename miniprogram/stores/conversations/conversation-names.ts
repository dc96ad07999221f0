import { displayName } from '../../domain/person/person';
import { chatWords } from '../../i18n/chat-words';
import { fitTitle } from '../../i18n/title-fit';
import { untilTime } from '../../i18n/times';
import { communityOfTopic, parseConversationId } from '../../domain/ids';
import { topicClosedReason } from '../groups/topic-closed';
import type { BlocklistStore } from '../people/blocklist-store';
import type { Clock } from '../../platform/platform';
import type { ContactStore } from '../people/contact-store';
import type { Conversation } from '../../domain/conversation/conversation';
import type { ConversationId, ConversationTarget } from '../../domain/ids';
import type { ConversationStore } from './conversation-store';
import type { Face, PeopleStore } from './people-store';
import type { GroupFaces } from '../groups/group-faces';
import type { GroupStore } from '../groups/group-store';
import type { GroupType } from '../../domain/group/group';
import { shortened } from '../../i18n/graphemes';
import type { MyMutes } from '../groups/my-mutes';
import type { TopicSources } from '../groups/topic-closed';

/** Visible characters of a name beside the end of a mute: both stand where one would write. */
const LONGEST_MUTER = 12;

/** Groups of these types are not in the list of my groups, so that their absence says nothing. */
const unlistedTypes: readonly GroupType[] = ['live', 'community', 'unknown'];

interface Sources extends TopicSources {
  readonly conversations: ConversationStore;
  readonly people: PeopleStore;
  readonly contacts: ContactStore;
  readonly groups: GroupStore;
  readonly blocklist: Pick<BlocklistStore, 'has'>;
  readonly groupFaces: Pick<GroupFaces, 'look'>;
  readonly mutes: Pick<MyMutes, 'untilMs' | 'by'>;
  readonly clock: Pick<Clock, 'nowMs'>;
}

/** What conversations are called and how they look, from whatever is known of the person or group. All of it observed. */
export class ConversationNames {
  constructor(private readonly sources: Sources) {}

  /** The face of a conversation: remark > nick > ID for people, the name for groups. */
  faceOf(conversationId: ConversationId, known?: Conversation): Face {
    const { conversations, groups, groupFaces, settings } = this.sources;
    const conversation = known ?? conversations.get(conversationId);
    const target = conversation?.target ?? targetOf(conversationId);
    if (target.kind === 'system') {
      return { id: conversationId, name: chatWords(settings.language).system, avatarUrl: '' };
    }
    if (target.kind === 'direct') return this.directFace(target.userId, conversation);
    const group = groups.get(target.groupId) ?? this.sources.communities.get(target.groupId);
    const avatarUrl = conversation?.avatarUrl || (group?.avatarUrl ?? '');
    return {
      id: target.groupId,
      name: displayName({
        nick: conversation?.title || (group?.name ?? ''),
        id: this.unknownName(target.groupId),
      }),
      avatarUrl,
      ...(avatarUrl === '' && { members: groupFaces.look(target.groupId) }),
    };
  }

  /**
   * The title of its chat page: the name, with the number of members in groups, and the community of a topic.
   * @param roomPx how wide it may be: a group's name is cut, the number never
   */
  ofConversation(conversationId: ConversationId, roomPx = Infinity): string {
    const { groups, communities, settings } = this.sources;
    const { name } = this.faceOf(conversationId);
    const target = targetOf(conversationId);
    const communityId = target.kind === 'group' ? communityOfTopic(target.groupId) : undefined;
    const community = communityId === undefined ? undefined : communities.get(communityId);
    if (community !== undefined) return chatWords(settings.language).topicIn(name, community.name);
    const count = target.kind === 'group' ? (groups.get(target.groupId)?.memberCount ?? 0) : 0;
    return count > 0 ? fitTitle(name, chatWords(settings.language).counted(count), roomPx) : name;
  }

  /** Why nothing can be written here; empty when it can. */
  closedReason(conversationId: ConversationId): string {
    const { blocklist, conversations, groups, settings } = this.sources;
    const words = chatWords(settings.language);
    const target = targetOf(conversationId);
    if (target.kind === 'system') return words.systemIsReadOnly;
    if (target.kind === 'direct' && blocklist.has(target.userId)) return words.peerIsBlocked;
    if (target.kind !== 'group') return '';
    const ofTopic = topicClosedReason(target.groupId, this.sources);
    if (ofTopic !== undefined) return ofTopic || this.mutedReason(target.groupId);
    if (groups.state !== 'ready') return '';
    const group = groups.get(target.groupId);
    if (group === undefined) {
      const end = this.sources.groupNews.endOf(target.groupId);
      if (end !== undefined) return words.ends[end];
      if (this.sources.groupNews.hasEntered(target.groupId)) return '';
      const type = conversations.get(conversationId)?.groupType;
      return type !== undefined && unlistedTypes.includes(type) ? '' : words.notMember;
    }
    if (group.isMutedForAll && group.myRole === 'member') return words.mutedForAll;
    return this.mutedReason(target.groupId);
  }

  /** A topic's ID tells a person nothing; a group's stands for it only once it is known that nothing else is. */
  private unknownName(groupId: string): string {
    const { groups, settings } = this.sources;
    const words = chatWords(settings.language);
    if (communityOfTopic(groupId) !== undefined) return words.topic;
    return groups.state === 'ready' ? groupId : words.group;
  }

  /** That I am muted in a group, by whom and until when; empty while I am not. */
  mutedReason(groupId: string): string {
    const { mutes, clock, contacts, people, settings } = this.sources;
    const untilMs = mutes.untilMs(groupId);
    if (untilMs === 0) return '';
    const time = untilTime(untilMs, clock.nowMs(), settings.language);
    const by = mutes.by(groupId);
    const name =
      by &&
      displayName({
        remark: contacts.remarkOf(by.userId),
        nameCard: by.name,
        nick: people.get(by.userId)?.nick ?? '',
        id: by.userId,
      });
    return chatWords(settings.language).mutedUntil(time, name && shortened(name, LONGEST_MUTER));
  }

  private directFace(userId: string, conversation: Conversation | undefined): Face {
    const { people, contacts } = this.sources;
    const person = people.get(userId);
    if (conversation === undefined && person === undefined) return people.look(userId);
    const name = displayName({
      remark: contacts.remarkOf(userId) || (conversation?.remark ?? ''),
      nick: person?.nick || (conversation?.title ?? ''),
      id: userId,
    });
    return { id: userId, name, avatarUrl: person?.avatarUrl || (conversation?.avatarUrl ?? '') };
  }
}

function targetOf(conversationId: ConversationId): ConversationTarget {
  return parseConversationId(conversationId) ?? { kind: 'system' };
}
