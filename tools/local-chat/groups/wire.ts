import { checkWire, controlWire } from '../c2c/wire';
import type { WireObject } from '../gateway/replies';
import type { ChatState } from '../state/chat-state';
import { fieldsWire } from '../group-data/fields';
import type { Group, Member } from '../state/group';
import type { GroupMessage, Mention } from '../state/message';
import { MAX_MEMBERS } from '../limits';
import type { ReceiveOption } from '../state/user';

/** The sender of everything the group itself says. */
export const SYSTEM_ACCOUNT = '@TIM#SYSTEM';

const RECALLED = 2;
/** `MillionGroupFlag` of communities with topics. */
const WITH_TOPICS = 2;
const NORMAL_PRIORITY = 'Normal';

const RECEIVE_OPTION_NAMES: readonly string[] = [
  'AcceptAndNotify',
  'Discard',
  'AcceptNotNotify',
  'AcceptNotNotifyExceptAt',
];

/** A group message or tip as pushes and history carry it. */
export function groupMessageWire(
  message: GroupMessage,
  group: Group,
  state: ChatState,
): WireObject {
  const common = {
    ToGroupId: group.community?.id ?? group.id,
    ...(group.community !== undefined && { ToTopicId: group.id }),
    MsgSeq: message.seq,
    ClientSeq: message.clientSeq,
    MsgRandom: message.random,
    MsgTimeStamp: message.sentAtS,
    MsgClientTime: message.clientTimeS,
  };
  if (message.tip !== undefined) {
    return {
      ...common,
      From_Account: SYSTEM_ACCOUNT,
      Event: 4,
      GroupInfo: groupInfoWire(group),
      MsgBody: message.tip,
    };
  }
  const sender = state.user(message.from);
  return {
    ...common,
    From_Account: message.from,
    TinyId: sender.tinyId,
    MsgPriority: message.priority ?? NORMAL_PRIORITY,
    GroupInfo: { ...groupInfoWire(group), ...senderWire(group, message.from, state) },
    From_AccountNick: sender.nick,
    From_AccountHeadurl: sender.avatarUrl,
    MsgBody: message.body,
    CloudCustomData: message.cloudCustomData,
    NeedReadReceipt: message.needsReceipt ? 1 : 0,
    SupportMessageExtension: message.supportsExtension ? 1 : 0,
    ...(message.mentions.length > 0 ? { GroupAtInfo: message.mentions.map(mentionWire) } : {}),
    ...(message.receivers.length > 0 ? { To_Account: message.receivers } : {}),
    ...(message.version > 0 ? { MsgVersion: message.version } : {}),
    ...controlWire(message.control),
    ...checkWire(message),
    ...(message.isOnlineOnly ? { OnlineOnlyFlag: 1 } : {}),
    ...(message.recalledBy === undefined
      ? {}
      : { IsPlaceMsg: RECALLED, RevokerInfo: { Revoker_Account: message.recalledBy } }),
  };
}

/** What identifies the group inside a message. */
export function groupInfoWire(group: Group): WireObject {
  const { community = group, type } = group;
  return {
    ...groupIds(group),
    GroupType: type,
    GroupName: community.settings.name,
    ...(community.hasTopics && { MillionGroupFlag: WITH_TOPICS }),
  };
}

/** The IDs of a group, or of a topic and its community. */
export function groupIds(group: Group): WireObject {
  const { community, id } = group;
  return community === undefined ? { GroupId: id } : { GroupId: community.id, TopicId: id };
}

/** What identifies the sender inside a group message. */
export function senderWire(group: Group, userId: string, state: ChatState): WireObject {
  const sender = state.user(userId);
  return {
    From_Account: userId,
    From_AccountNick: sender.nick,
    From_AccountHeadurl: sender.avatarUrl,
    MsgFrom_AccountExtraInfo: { NameCard: group.members.get(userId)?.nameCard ?? '' },
  };
}

/** People as tips name them. */
export function memberNames(userIds: readonly string[], state: ChatState): readonly WireObject[] {
  return userIds.map((userId) => {
    const user = state.user(userId);
    return { UserId: userId, NickName: user.nick || userId, ImageUrl: user.avatarUrl };
  });
}

function mentionWire(mention: Mention): WireObject {
  return mention.kind === 'all'
    ? { GroupAtAllFlag: 1 }
    : { GroupAtAllFlag: 0, GroupAt_Account: mention.userId };
}

/** A group's profile as `userId` sees it. */
export function groupProfileWire(group: Group, userId: string): WireObject {
  const { settings } = group;
  const member = group.members.get(userId);
  const muteAll = settings.isMutedForAll ? 'On' : 'Off';
  return {
    GroupId: group.id,
    Type: group.type,
    Name: settings.name,
    Introduction: settings.introduction,
    Notification: settings.notification,
    FaceUrl: settings.faceUrl,
    Owner_Account: group.owner,
    CreateTime: group.createdAtS,
    InfoSeq: group.infoSeq,
    LastInfoTime: group.changedAtS,
    LastMsgTime: group.timeline.at(group.timeline.length - 1)?.sentAtS ?? 0,
    NextMsgSeq: group.nextSeq,
    MemberNum: group.members.size,
    MaxMemberNum: MAX_MEMBERS[group.type] ?? 0,
    MaxMemberCount: MAX_MEMBERS[group.type] ?? 0,
    ApplyJoinOption: settings.joinOption,
    InviteJoinOption: settings.inviteOption,
    ShutUpAllMember: muteAll,
    MuteAllMember: muteAll,
    AppDefinedData: fieldsWire(group.fields),
    SupportTopic: group.hasTopics ? 1 : 0,
    ...(member === undefined ? {} : { SelfInfo: selfInfo(member) }),
  };
}

function selfInfo(member: Member): WireObject {
  return {
    Role: member.role,
    JoinTime: member.joinedAtS,
    MsgFlag: RECEIVE_OPTION_NAMES[member.receiveOption],
    MsgSeq: member.readSeq,
    NameCard: member.nameCard,
  };
}

/** A member in member lists. */
export function memberWire(userId: string, member: Member): WireObject {
  return {
    Member_Account: userId,
    Role: member.role,
    JoinTime: member.joinedAtS,
    MsgSeq: member.readSeq,
    MsgFlag: RECEIVE_OPTION_NAMES[member.receiveOption],
    LastSendMsgTime: member.lastSentAtS,
    NameCard: member.nameCard,
    ShutUpUntil: member.mutedUntilS,
    AppMemberDefinedData: fieldsWire(member.fields),
  };
}

/** The receive option that the wire calls `name`. */
export function receiveOptionOf(name: string): ReceiveOption {
  const index = RECEIVE_OPTION_NAMES.indexOf(name);
  return index === 1 || index === 2 || index === 3 ? index : 0;
}

/** What identifies a message in notices about it. */
export function groupMessageIdentity(
  message: GroupMessage,
  group: Group,
  state: ChatState,
): WireObject {
  return {
    ...groupIds(group),
    MsgSeq: message.seq,
    MsgRandom: message.random,
    MsgTime: message.sentAtS,
    MsgClientTime: message.clientTimeS,
    TinyId: state.user(message.from).tinyId,
  };
}
