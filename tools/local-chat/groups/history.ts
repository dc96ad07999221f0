import type { CommandTable, Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { HISTORY_PAGE_SIZE } from '../limits';
import type { Group } from '../state/group';
import type { GroupMessage } from '../state/message';
import { requireRoom, requireMember } from './rules';
import { groupMessageWire } from './wire';

const MORE = 1;
const FINISHED = 2;

/**
 * One page of a group's history, newest first, from `ReqMsgSeq` downwards. A `ReqMsgSeq` beyond the end asks for a window of
 * sequences: the SDK reads forwards so, and an empty window tells it that there is nothing newer.
 */
const history: Handler = ({ body, user }, service) => {
  const group = requireRoom(service.state, body);
  requireMember(group, user.id);
  const count = Math.min(Math.max(body.numberOr('ReqMsgNumber', 15), 1), HISTORY_PAGE_SIZE);
  const last = group.nextSeq - 1;
  // Of a topic the SDK does not know the newest message: it asks for sequence 0.
  const top = body.numberOr('ReqMsgSeq', last) || last;
  const wanted = body.numbers('ReqMsgSeqList');
  const page =
    wanted.length > 0
      ? { messages: wanted.flatMap((seq) => group.bySeq(seq) ?? []), hasMore: false }
      : top > last
        ? windowOf(group, user.id, top, count)
        : group.timeline.before(user.id, top, count);
  const shown = page.messages.filter((message) => isFor(message, user.id));
  const lowest = page.messages[0]?.seq ?? 1;
  return success({
    GroupId: group.id,
    IsFinished: page.hasMore ? MORE : FINISHED,
    NextReqMsgSeq: page.hasMore ? lowest - 1 : 0,
    InvisibleMsgSeq: invisibleSeqs(group, user.id, top, count),
    RspMsgList: [...shown]
      .reverse()
      .map((message) => groupMessageWire(message, group, service.state)),
  });
};

function windowOf(
  group: Group,
  userId: string,
  top: number,
  count: number,
): { readonly messages: readonly GroupMessage[]; readonly hasMore: boolean } {
  const lowest = Math.max(top - count + 1, 1);
  const { messages } = group.timeline.from(userId, lowest - 1, count);
  return { messages, hasMore: lowest > 1 };
}

/** Sequences of the asked range that this person deleted or must not see, newest first. */
function invisibleSeqs(
  group: Group,
  userId: string,
  top: number,
  count: number,
): readonly number[] {
  const seqs: number[] = [];
  const lowest = Math.max(top - count + 1, 1);
  for (let seq = Math.min(top, group.nextSeq - 1); seq >= lowest; seq -= 1) {
    const message = group.bySeq(seq);
    const isShown =
      message !== undefined && group.timeline.isVisible(userId, seq - 1) && isFor(message, userId);
    if (!isShown) seqs.push(seq);
  }
  return seqs;
}

function isFor(message: GroupMessage, userId: string): boolean {
  const { receivers } = message;
  return receivers.length === 0 || message.from === userId || receivers.includes(userId);
}

export const groupHistoryCommands: CommandTable = {
  'group_open_http_svc.group_msg_get': history,
  'group_open_http_svc.delete_group_ramble_msg_by_seq': ({ body, user }, service) => {
    const group = requireRoom(service.state, body);
    for (const seq of body.numbers('Seqs')) {
      const message = group.bySeq(seq);
      if (message !== undefined) group.timeline.delete(user.id, message);
    }
    return success();
  },
  'group_open_http_svc.batch_get_group_notify': () => success({ NotifyRspList: [] }),
};
