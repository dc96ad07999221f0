import { blockedFromSdk } from './from-sdk/blocklist';
import { conversationsFromSdk } from './from-sdk/conversation';
import { contactsFromSdk, peopleFromSdk } from './from-sdk/person';
import { conversationIdFromSdk } from './from-sdk/ids';
import { followsChanged } from './from-sdk/follow';
import { doNotDisturbFromSdk } from './from-sdk/do-not-disturb';
import { fieldsOf, list, text, texts } from './from-sdk/fields';
import { friendRequestsFromSdk } from './from-sdk/friend-request';
import { attributesChanged, counterChanged } from './from-sdk/group-data';
import { communitiesFromSdk, groupsFromSdk } from './from-sdk/group';
import { labelsFromSdk } from './from-sdk/label';
import { messageFromSdk, messagesFromSdk, revocationOf } from './from-sdk/message';
import { reactionChangesFromSdk } from './from-sdk/reaction';
import { receiptsFromSdk } from './from-sdk/receipt';
import { statusesFromSdk } from './from-sdk/status';
import { missingCase } from '../../kernel/missing-case';
import { topicsFromSdk } from './from-sdk/topic';
import type { ChatEvent, KickReason, ReadByPeer } from '../../chat/chat-event';
import type { Message } from '../../domain/message/message';

/** The SDK's events that this package listens to (`TencentCloudChat.EVENT`), by what they tell. */
export const SdkEvent = {
  ready: 'sdkStateReady',
  notReady: 'sdkStateNotReady',
  connection: 'netStateChange',
  kicked: 'kickedOut',
  conversations: 'onConversationListUpdated',
  received: 'onMessageReceived',
  modified: 'onMessageModified',
  revoked: 'onMessageRevoked',
  readByPeer: 'onMessageReadByPeer',
  groups: 'onGroupListUpdated',
  contacts: 'onFriendListUpdated',
  blocklist: 'blacklistUpdated',
  labels: 'onFriendGroupListUpdated',
  friendRequests: 'onFriendApplicationListUpdated',
  people: 'onProfileUpdated',
  reactions: 'onMessageReactionsUpdated',
  pins: 'onPinnedGroupMessageUpdated',
  receipts: 'onMessageReadReceiptReceived',
  statuses: 'onUserStatusUpdated',
  attributes: 'groupAttributesUpdated',
  counter: 'onGroupCounterUpdated',
  doNotDisturb: 'onAllReceiveMessageOptUpdated',
  followers: 'onMyFollowersListUpdated',
  following: 'onMyFollowingListUpdated',
  mutual: 'onMutualFollowersListUpdated',
  topicCreated: 'onTopicCreated',
  topicDeleted: 'onTopicDeleted',
  topicUpdated: 'onTopicUpdated',
} as const;

export type SdkEventName = (typeof SdkEvent)[keyof typeof SdkEvent];

/** Events whose data are SDK messages, which have to be kept. */
export const MESSAGE_EVENTS: ReadonlySet<SdkEventName> = new Set([
  SdkEvent.received,
  SdkEvent.modified,
  SdkEvent.revoked,
]);

const KICK_REASONS: ReadonlyMap<unknown, KickReason> = new Map([
  ['multipleAccount', 'another-instance'],
  ['multipleDevice', 'another-device'],
  ['userSigExpired', 'credentials-expired'],
  ['REST_API_Kick', 'administrator'],
]);

/**
 * What an SDK event means in the port's words; undefined when nothing readable is in it. Never throws.
 * @param event the SDK's `{name, data}`, with `isSyncCompleted` beside it for conversation lists
 */
export function chatEventFromSdk(
  name: SdkEventName,
  event: unknown,
  myUserId: string,
): ChatEvent | undefined {
  const { data, isSyncCompleted } = fieldsOf(event);
  switch (name) {
    case SdkEvent.ready:
      return { type: 'became-ready' };
    case SdkEvent.notReady:
      return { type: 'became-unready' };
    case SdkEvent.connection:
      return connectionChanged(fieldsOf(data)['state']);
    case SdkEvent.kicked:
      return {
        type: 'kicked',
        reason: KICK_REASONS.get(fieldsOf(data)['type']) ?? 'administrator',
      };
    case SdkEvent.conversations:
      return {
        type: 'conversations-changed',
        conversations: conversationsFromSdk(data, myUserId),
        isComplete: isSyncCompleted !== false,
      };
    case SdkEvent.groups:
      return {
        type: 'groups-changed',
        groups: groupsFromSdk(data),
        communities: communitiesFromSdk(data),
      };
    case SdkEvent.contacts:
    case SdkEvent.blocklist:
    case SdkEvent.labels:
    case SdkEvent.friendRequests:
    case SdkEvent.people:
    case SdkEvent.doNotDisturb:
    case SdkEvent.followers:
    case SdkEvent.following:
    case SdkEvent.mutual:
      return socialEvent(name, data);
    case SdkEvent.reactions:
      return reactionsChanged(data, myUserId);
    case SdkEvent.pins:
      return pinsChanged(data);
    case SdkEvent.receipts:
      return receiptsChanged(data);
    case SdkEvent.statuses:
      return statusesChanged(data);
    case SdkEvent.attributes:
      return attributesChanged(data);
    case SdkEvent.counter:
      return counterChanged(data);
    case SdkEvent.topicCreated:
    case SdkEvent.topicDeleted:
    case SdkEvent.topicUpdated:
      return topicEvent(name, data, myUserId);
    default:
      return messageEvent(name, data);
  }
}

type SocialEventName = (typeof SdkEvent)[
  | 'contacts'
  | 'blocklist'
  | 'labels'
  | 'friendRequests'
  | 'people'
  | 'doNotDisturb'
  | 'followers'
  | 'following'
  | 'mutual'];

/** What concerns people, and how I stand with them. */
function socialEvent(name: SocialEventName, data: unknown): ChatEvent | undefined {
  switch (name) {
    case SdkEvent.contacts:
      return { type: 'contacts-changed', contacts: contactsFromSdk(data) };
    case SdkEvent.blocklist:
      return { type: 'blocklist-changed', userIds: blockedFromSdk(data) };
    case SdkEvent.labels:
      return { type: 'labels-changed', labels: labelsFromSdk(data) };
    case SdkEvent.friendRequests:
      return { type: 'friend-requests-changed', ...friendRequestsFromSdk(data) };
    case SdkEvent.people:
      return { type: 'people-changed', people: peopleFromSdk(data) };
    case SdkEvent.doNotDisturb:
      return { type: 'do-not-disturb-changed', setting: doNotDisturbFromSdk(data) };
    case SdkEvent.followers:
      return followsChanged('followers', data);
    case SdkEvent.following:
      return followsChanged('following', data);
    case SdkEvent.mutual:
      return followsChanged('mutual', data);
    default:
      return missingCase(name);
  }
}

function messageEvent(
  name: 'onMessageReceived' | 'onMessageModified' | 'onMessageRevoked' | 'onMessageReadByPeer',
  data: unknown,
): ChatEvent | undefined {
  const messages = messagesFromSdk(data);
  if (messages.length === 0) return undefined;
  switch (name) {
    case SdkEvent.received:
      return {
        type: 'messages-received',
        messages: [...messages].sort((a, b) => a.sentAtMs - b.sentAtMs),
      };
    case SdkEvent.modified:
      return { type: 'messages-changed', messages };
    case SdkEvent.readByPeer:
      return { type: 'messages-read-by-peer', reads: readsOf(messages) };
    case SdkEvent.revoked:
      return { type: 'messages-revoked', revoked: list(data, Infinity).flatMap(revokedFromSdk) };
  }
}

function topicEvent(
  name: 'onTopicCreated' | 'onTopicDeleted' | 'onTopicUpdated',
  data: unknown,
  myUserId: string,
): ChatEvent | undefined {
  const { groupID, topic, topicIDList } = fieldsOf(data);
  const communityId = text(groupID);
  if (communityId === '') return undefined;
  switch (name) {
    case SdkEvent.topicCreated:
      return { type: 'topic-created', communityId };
    case SdkEvent.topicDeleted:
      return { type: 'topics-deleted', communityId, topicIds: texts(topicIDList) };
    case SdkEvent.topicUpdated: {
      const topics = topicsFromSdk([topic], myUserId);
      return topics.length === 0 ? undefined : { type: 'topics-changed', topics };
    }
    default:
      return missingCase(name);
  }
}

function connectionChanged(state: unknown): ChatEvent | undefined {
  if (state !== 'connected' && state !== 'connecting' && state !== 'disconnected') return undefined;
  return { type: 'connection-changed', connection: state };
}

function reactionsChanged(data: unknown, myUserId: string): ChatEvent | undefined {
  const { messageID, reactionList } = fieldsOf(data);
  const messageId = text(messageID);
  const changes = reactionChangesFromSdk(reactionList, myUserId);
  if (messageId === '' || changes.length === 0) return undefined;
  return { type: 'reactions-changed', messageId, changes };
}

/** Of what was unpinned the SDK gives no more than the ID, of what was pinned an object that it keeps nowhere: the list says it all. */
function pinsChanged(data: unknown): ChatEvent | undefined {
  const groupId = text(fieldsOf(data)['groupID']);
  const conversationId = groupId === '' ? undefined : conversationIdFromSdk(`GROUP${groupId}`);
  return conversationId === undefined ? undefined : { type: 'pins-changed', conversationId };
}

function receiptsChanged(data: unknown): ChatEvent | undefined {
  const receipts = receiptsFromSdk(data);
  return receipts.length === 0 ? undefined : { type: 'receipts-changed', receipts };
}

function statusesChanged(data: unknown): ChatEvent | undefined {
  const statuses = statusesFromSdk(data);
  return statuses.length === 0 ? undefined : { type: 'statuses-changed', statuses };
}

function revokedFromSdk(value: unknown) {
  const message = messageFromSdk(value);
  if (message === undefined) return [];
  const { conversationId, id } = message;
  return [{ conversationId, messageId: id, revocation: revocationOf(fieldsOf(value)) }];
}

/** The SDK names every message that was read; what matters is how far. */
function readsOf(messages: readonly Message[]): readonly ReadByPeer[] {
  const untilMs = new Map<string, number>();
  for (const { conversationId, sentAtMs } of messages) {
    untilMs.set(conversationId, Math.max(sentAtMs, untilMs.get(conversationId) ?? 0));
  }
  return [...untilMs].map(([conversationId, latest]) => ({ conversationId, untilMs: latest }));
}
