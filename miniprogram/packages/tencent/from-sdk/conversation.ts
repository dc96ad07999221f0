import { amount, fieldsOf, list, secondsToMs, text } from './fields';
import { contentFromSdk } from './content';
import { conversationIdOf } from '../../../domain/ids';
import { groupTypeFromSdk } from './group';
import { missingCase } from '../../../kernel/missing-case';
import { notifyFromSdk } from './notify';
import { revocationOf } from './message';
import { targetFromSdk } from './ids';
import type {
  Conversation,
  LastMessage,
  MentionState,
} from '../../../domain/conversation/conversation';
import type { Mention } from '../../../domain/conversation/unread-places';
import type { ConversationTarget } from '../../../domain/ids';
import type { Fields } from './fields';

/** The SDK's `TYPES.CONV_AT_*`. */
const AtType = { me: 1, all: 2, allAndMe: 3 } as const;

/** Mentions of one group that are told; the oldest give way. */
const MOST_MENTIONS = 20;

/** One SDK conversation as `myUserId` sees it; undefined for kinds this app does not know. */
export function conversationFromSdk(value: unknown, myUserId: string): Conversation | undefined {
  const fields = fieldsOf(value);
  const target = targetFromSdk(fields['conversationID']);
  if (target === undefined) return undefined;
  const lastMessage = lastMessageFromSdk(fields['lastMessage'], myUserId);
  return {
    conversationId: conversationIdOf(target),
    target,
    remark: text(fields['remark']),
    ...faceOf(target, fields),
    unreadCount: Math.floor(amount(fields['unreadCount'])),
    mention: mentionOf(fields['groupAtInfoList']),
    isPinned: fields['isPinned'] === true,
    notify: notifyFromSdk(fields['messageRemindType']),
    ...(lastMessage === undefined ? {} : { lastMessage }),
    ...(target.kind === 'group' ? placesOf(fields) : {}),
  };
}

/** The readable conversations of an SDK list, in its order; without the live room that I am in, which the SDK lists while I am. */
export function conversationsFromSdk(value: unknown, myUserId: string): readonly Conversation[] {
  return list(value, Infinity)
    .flatMap((item) => conversationFromSdk(item, myUserId) ?? [])
    .filter(({ groupType }) => groupType !== 'live');
}

function faceOf(
  target: ConversationTarget,
  fields: Fields,
): Pick<Conversation, 'title' | 'avatarUrl' | 'groupType'> {
  switch (target.kind) {
    case 'direct': {
      const profile = fieldsOf(fields['userProfile']);
      return { title: text(profile['nick']), avatarUrl: text(profile['avatar']) };
    }
    case 'group': {
      const profile = fieldsOf(fields['groupProfile']);
      return {
        title: text(profile['name']),
        avatarUrl: text(profile['avatar']),
        groupType: groupTypeFromSdk(profile['type'] ?? fields['subType']),
      };
    }
    case 'system':
      return { title: '', avatarUrl: '' };
    default:
      return missingCase(target);
  }
}

/** A conversation whose history was cleared has a last message without time and type. */
function lastMessageFromSdk(value: unknown, myUserId: string): LastMessage | undefined {
  const fields = fieldsOf(value);
  const sentAtMs = secondsToMs(fields['lastTime']);
  if (sentAtMs === 0 || text(fields['type']) === '') return undefined;
  const from = text(fields['fromAccount']);
  return {
    content: contentFromSdk(fields['type'], fields['payload'], undefined, from),
    sentAtMs,
    from,
    fromName: text(fields['nameCard']) || text(fields['nick']),
    isOwn: from === myUserId,
    delivery: 'sent',
    ...(fields['isRevoked'] === true
      ? { revocation: revocationOf({ ...fields, from: fields['fromAccount'] }) }
      : {}),
  };
}

/** Where unread messages of a group are; nothing while the SDK does not know its newest message. */
function placesOf(fields: Fields): Pick<Conversation, 'places'> {
  const lastSequence = amount(fieldsOf(fields['lastMessage'])['lastSequence']);
  if (lastSequence === 0) return {};
  const self = fieldsOf(fieldsOf(fields['groupProfile'])['selfInfo']);
  const readSequence = amount(self['readedSequence']);
  return {
    places: { lastSequence, readSequence, mentions: mentionsOf(fields['groupAtInfoList']) },
  };
}

function mentionsOf(value: unknown): readonly Mention[] {
  const mentions = list(value).flatMap((item): readonly Mention[] => {
    const fields = fieldsOf(item);
    const sequence = amount(fields['messageSequence']);
    const of = mentionOf([item]);
    return sequence === 0 || of === 'none' ? [] : [{ sequence, of }];
  });
  return [...mentions].sort((a, b) => a.sequence - b.sequence).slice(-MOST_MENTIONS);
}

function mentionOf(value: unknown): MentionState {
  const types = new Set(list(value).flatMap((item) => list(fieldsOf(item)['atTypeArray'])));
  if (types.has(AtType.me) || types.has(AtType.allAndMe)) return 'me';
  return types.has(AtType.all) ? 'all' : 'none';
}
