import type { Connection } from '../gateway/connection';
import type { Service } from '../gateway/handler';
import type { WireObject } from '../gateway/replies';
import { randomNumber } from '../state/chat-state';
import type { Group } from '../state/group';
import type { GroupMessage, Mention, MessageDraft } from '../state/message';
import { mentionEvent } from './mentions';
import { ONLINE_COUNT_LIFE_S } from '../limits';
import { groupInfoWire, groupMessageWire, SYSTEM_ACCOUNT } from './wire';

/** The receive option of members who want none of the group's messages. */
const NOT_RECEIVED = 1;

export interface GroupDraft extends MessageDraft {
  readonly clientSeq: number;
  readonly mentions: readonly Mention[];
  readonly receivers: readonly string[];
  readonly priority?: string | undefined;
}

/** Gives a message its sequence, keeps it (unless for people online only) and brings it to the members. */
export function deliverToGroup(
  draft: GroupDraft,
  group: Group,
  from: Connection | undefined,
  service: Service,
): GroupMessage {
  const { state, pushes } = service;
  const message: GroupMessage = {
    ...draft,
    seq: draft.isOnlineOnly && !group.isLive ? 0 : group.nextSeq,
    sentAtS: state.nowS(),
    version: 0,
    recalledBy: undefined,
    tip: undefined,
    readBy: new Map(),
  };
  if (message.seq > 0) group.append(message);
  noteSent(group, message);
  // Whoever is in a live room asks for its messages.
  if (group.isLive) return message;
  const event = { Event: 3, GroupMsgArray: [groupMessageWire(message, group, state)] };
  for (const userId of audience(group, message)) {
    if (userId !== message.from && receivesNothing(userId, group)) continue;
    if (!message.isOnlineOnly && group.isListed) {
      state.user(userId).touchConversation('group', group.id, message.sentAtS);
    }
    pushes.toUser(userId, event, { except: from });
    const mention = mentionEvent(userId, group, message);
    if (mention !== undefined) pushes.toUser(userId, mention);
  }
  service.webhooks.afterGroup(message, group);
  return message;
}

/** What the group says about itself ("x joined"): part of the history, read by nobody. */
export function deliverTip(group: Group, tip: WireObject, service: Service): void {
  const { state, pushes } = service;
  const nowS = state.nowS();
  const message: GroupMessage = {
    from: SYSTEM_ACCOUNT,
    seq: group.nextSeq,
    clientSeq: group.nextSeq,
    random: randomNumber(),
    sentAtS: nowS,
    clientTimeS: nowS,
    body: [],
    cloudCustomData: '',
    needsReceipt: false,
    isOnlineOnly: false,
    supportsExtension: false,
    control: { isUncounted: true, isNotLastMessage: false },
    version: 0,
    recalledBy: undefined,
    mentions: [],
    tip: { ...tip, MemberNum: group.members.size, ...(group.isLive && onlineWire(group, service)) },
    receivers: [],
    readBy: new Map(),
  };
  group.append(message);
  if (group.isLive) return;
  const event = { Event: 4, GroupTips: [groupMessageWire(message, group, state)] };
  for (const userId of group.members.keys()) {
    if (group.isListed) state.user(userId).touchConversation('group', group.id, nowS);
    pushes.toUser(userId, event);
  }
}

/** How many are in a live room now; the SDK keeps it for {@link ONLINE_COUNT_LIFE_S} seconds. */
function onlineWire(group: Group, service: Service): WireObject {
  const OnlineMemberNum = onlineCount(group, service);
  return { OnlineMemberInfo: { OnlineMemberNum, ExpireTime: ONLINE_COUNT_LIFE_S } };
}

/** How many members are connected now. */
export function onlineCount(group: Group, { presence }: Service): number {
  return [...group.members.keys()].filter((userId) => presence.isOnline(userId)).length;
}

/** A notice from the group to one person: applications, removal, dismissal. */
export function deliverNotice(
  to: string,
  group: Group,
  body: WireObject,
  from: string,
  service: Service,
): void {
  const notice = groupNotice(group, body, service, { To_Account: to, From_Account: from });
  service.pushes.toUser(to, { Event: 5, GroupTips: [{ ...notice, To_Account: to }] });
}

/** The frame around what a group tells its members outside its history. */
export function groupNotice(
  group: Group,
  body: WireObject,
  service: Service,
  info: WireObject = {},
): WireObject {
  return {
    From_Account: SYSTEM_ACCOUNT,
    ToGroupId: group.community?.id ?? group.id,
    MsgSeq: randomNumber(),
    ClientSeq: randomNumber(),
    MsgRandom: randomNumber(),
    MsgTimeStamp: service.state.nowS(),
    MsgClientTime: service.state.nowS(),
    GroupInfo: { ...groupInfoWire(group), ...info },
    MsgBody: body,
  };
}

/** What is said of a whole community goes before what is said of one of its topics. */
function receivesNothing(userId: string, { community, members }: Group): boolean {
  const choices = [members.get(userId), community?.members.get(userId)];
  return choices.some((member) => member?.receiveOption === NOT_RECEIVED);
}

function audience(group: Group, message: GroupMessage): readonly string[] {
  const members = [...group.members.keys()];
  if (message.receivers.length === 0) return members;
  return members.filter((userId) => userId === message.from || message.receivers.includes(userId));
}

function noteSent(group: Group, message: GroupMessage): void {
  const sender = group.members.get(message.from);
  if (sender === undefined) return;
  sender.lastSentAtS = message.sentAtS;
  sender.readSeq = Math.max(sender.readSeq, message.seq);
}
