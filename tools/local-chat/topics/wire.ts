import type { WireObject } from '../gateway/replies';
import { mentionTypes } from '../groups/mentions';
import { memberWire } from '../groups/wire';
import type { ChatState } from '../state/chat-state';
import type { Group } from '../state/group';
import type { GroupMessage } from '../state/message';

const RECALLED = 2;

/** A topic in a list, as `userId` has it. */
export function topicWire(topic: Group, userId: string, state: ChatState): WireObject {
  return {
    TopicInfo: {
      ...topicProfile(topic),
      ShutUpAllFlag: topic.settings.isMutedForAll ? 1 : 0,
      NextMsgSeq: topic.nextSeq,
      CreateTime: topic.createdAtS,
      AtInfoList: unreadCalls(topic, userId),
      ...lastWire(topic, userId, state),
    },
    SelfInfo: selfWire(topic, userId),
    ErrorCode: 0,
    ErrorInfo: '',
  };
}

/** What a topic is called and so on. */
function topicProfile(topic: Group): WireObject {
  const { name, introduction, notification, faceUrl } = topic.settings;
  return {
    GroupId: topic.community?.id,
    TopicId: topic.id,
    TopicName: name,
    FaceUrl: faceUrl,
    Introduction: introduction,
    Notification: notification,
    CustomString: '',
  };
}

function selfWire(topic: Group, userId: string): WireObject {
  const member = topic.members.get(userId);
  if (member === undefined) return {};
  const { MsgSeq, MsgFlag } = memberWire(userId, member);
  return { MsgSeq, MsgFlag, ShutUpTime: member.mutedUntilS, NoUnreadSeqList: uncounted(topic) };
}

/** Sequences that count for nobody: tips, and what its sender did not want counted. */
function uncounted(topic: Group): readonly number[] {
  const seqs: number[] = [];
  for (let seq = 1; seq < topic.nextSeq; seq += 1) {
    const message = topic.bySeq(seq);
    if (message?.control.isUncounted === true || message?.recalledBy !== undefined) seqs.push(seq);
  }
  return seqs;
}

function lastWire(topic: Group, userId: string, state: ChatState): WireObject {
  const last = newestSaid(topic, userId);
  if (last === undefined) return {};
  const sender = state.user(last.from);
  return {
    LastMsgTime: last.sentAtS,
    LastMsg: {
      MsgTimeStamp: last.sentAtS,
      LastMsgSeq: last.seq,
      From_Account: last.from,
      From_AccountNick: sender.nick,
      From_AccountHeadurl: sender.avatarUrl,
      MsgBody: last.body,
      CloudCustomData: last.cloudCustomData,
      MsgVersion: last.version,
      ...(last.recalledBy !== undefined && {
        IsPlaceMsg: RECALLED,
        RevokerInfo: { Revoker_Account: last.recalledBy },
      }),
    },
  };
}

/** The newest message that is no tip. */
function newestSaid(topic: Group, userId: string): GroupMessage | undefined {
  for (let seq = topic.nextSeq - 1; seq > 0; seq -= 1) {
    const message = topic.bySeq(seq);
    const isShown = topic.timeline.isVisible(userId, seq - 1);
    if (isShown && message !== undefined && message.tip === undefined) return message;
  }
  return undefined;
}

function unreadCalls(topic: Group, userId: string): readonly WireObject[] {
  const member = topic.members.get(userId);
  const calls: WireObject[] = [];
  for (let seq = (member?.readSeq ?? topic.nextSeq) + 1; seq < topic.nextSeq; seq += 1) {
    const message = topic.bySeq(seq);
    if (message === undefined || message.recalledBy !== undefined) continue;
    const AtFlagList = mentionTypes(userId, message);
    if (AtFlagList.length > 0)
      calls.push({ From_Account: message.from, AtMsgSeq: seq, AtFlagList });
  }
  return calls;
}
