import type { Service } from '../gateway/handler';
import type { WireObject } from '../gateway/replies';
import { groupMessageWire } from '../groups/wire';
import type { Group } from '../state/group';
import type { GroupMessage, StoredMessage } from '../state/message';
import type { ConversationEntry, User } from '../state/user';

const C2C = 1;
const GROUP = 2;
const C2C_RECALLED = 8;
const GROUP_RECALLED = 2;

/** A row of the conversation list as the wire has it; undefined for a group that never existed. */
export function conversationItem(
  user: User,
  entry: ConversationEntry,
  service: Service,
): WireObject | undefined {
  const common = {
    TopFlags: entry.pinnedAtS > 0 ? 1 : 0,
    StandardMark: entry.standardMark,
    CustomMark: entry.customMark,
  };
  if (entry.kind === 'c2c') return { ...common, ...c2cItem(user, entry, service) };
  const group = service.state.groups.get(entry.peer);
  return group === undefined ? undefined : { ...common, ...groupItem(user, entry, group, service) };
}

function c2cItem(user: User, entry: ConversationEntry, service: Service): WireObject {
  const { peer } = entry;
  const thread = service.state.thread(user.id, peer);
  const last = thread.timeline.latest(user.id);
  const account = service.state.users.get(peer);
  return {
    Type: C2C,
    To_Account: peer,
    MsgTimeStamp: last?.sentAtS ?? entry.activeAtS,
    MsgSeq: last?.seq ?? 0,
    UnreadMsgCount: thread.countUnread(user.id, peer, user.readAtS.get(peer) ?? 0),
    LastMsgFlags: last?.recalledBy === undefined ? 0 : C2C_RECALLED,
    LastC2CMsgFrom_Account: last?.from ?? '',
    C2cPeerReadTime: user.peerReadAtS.get(peer) ?? 0,
    C2cNick: account?.nick ?? '',
    C2cImage: account?.avatarUrl ?? '',
    C2cRemark: user.friends.get(peer)?.remark ?? '',
    MsgRecvOption: user.receiveOptions.get(peer) ?? 0,
    LastMsg: last === undefined ? undefined : lastMessage(last),
  };
}

function groupItem(
  user: User,
  entry: ConversationEntry,
  group: Group,
  service: Service,
): WireObject {
  const member = group.members.get(user.id);
  const last = latestShown(group, user.id);
  return {
    Type: GROUP,
    ToAccount: group.id,
    MsgTimeStamp: last?.sentAtS ?? entry.activeAtS,
    MsgSeq: last?.seq ?? 0,
    UnreadMsgCount: group.countUnread(user.id),
    MsgGroupReadedSeq: member?.readSeq ?? 0,
    GroupNextMsgSeq: group.nextSeq,
    LastMsgFlags: last?.recalledBy === undefined ? 0 : GROUP_RECALLED,
    MsgGroupFrom_Account: last?.from ?? '',
    MsgGroupFromCardName: last === undefined ? '' : (group.members.get(last.from)?.nameCard ?? ''),
    MsgGroupFromNickName:
      last === undefined ? '' : (service.state.users.get(last.from)?.nick ?? ''),
    GroupNick: group.settings.name,
    GroupImage: group.settings.faceUrl,
    GroupType: group.type,
    MsgRecvOption: member?.receiveOption ?? 0,
    LastMsg: last === undefined ? { MsgBody: [] } : lastGroupMessage(last, group, service),
  };
}

function lastGroupMessage(message: GroupMessage, group: Group, service: Service): WireObject {
  if (message.tip === undefined) return lastMessage(message);
  return { Event: 4, GroupTips: groupMessageWire(message, group, service.state) };
}

function lastMessage(message: StoredMessage): WireObject {
  return {
    MsgBody: message.body,
    CloudCustomData: message.cloudCustomData,
    ...(message.recalledBy === undefined
      ? {}
      : { RevokerInfo: { Revoker_Account: message.recalledBy } }),
  };
}

/** The newest message that this person may see and that counts as a last message. */
function latestShown(group: Group, userId: string): GroupMessage | undefined {
  for (let seq = group.nextSeq - 1; seq > 0; seq -= 1) {
    const message = group.bySeq(seq);
    if (message === undefined || message.control.isNotLastMessage) continue;
    const isFor = message.receivers.length === 0 || message.receivers.includes(userId);
    const isShown = isFor || message.from === userId;
    if (isShown && group.timeline.isVisible(userId, seq - 1)) return message;
  }
  return undefined;
}
