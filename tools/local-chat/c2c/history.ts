import type { CommandTable, Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { HISTORY_PAGE_SIZE } from '../limits';
import type { C2cMessage } from '../state/message';
import { wireKey } from '../state/message';
import type { Timeline } from '../state/timeline';
import { c2cMessageWire } from './wire';

/** `GetDirection` 1: towards newer messages. */
const NEWER = 1;

/**
 * One page of a thread, oldest first. `MsgKey` names the last message of the page before and is exact; without it a page starts
 * at `LastMsgTime`, that second included, because a message must rather come twice than be lost.
 */
const history: Handler = ({ body, user }, service) => {
  const { timeline } = service.state.thread(user.id, body.text('Peer_Account'));
  const count = Math.min(Math.max(body.numberOr('MaxCnt', 15), 1), HISTORY_PAGE_SIZE);
  const timeS = body.numberOr('LastMsgTime', 0);
  const anchor = indexOfKey(timeline, body.textOr('MsgKey', ''), timeS);
  const isNewer = body.numberOr('GetDirection', 0) === NEWER;
  const page = isNewer
    ? timeline.from(user.id, anchor === undefined ? timeline.indexAtTime(timeS) : anchor + 1, count)
    : timeline.before(user.id, anchor ?? endAtTime(timeline, timeS), count);
  const edge = isNewer ? page.messages.at(-1) : page.messages[0];
  return success({
    Complete: page.hasMore ? 0 : 1,
    MsgCnt: page.messages.length,
    LastMsgTime: edge?.sentAtS ?? 0,
    MsgKey: edge === undefined ? '' : wireKey(edge),
    MsgList: page.messages.map((message) => c2cMessageWire(message, service.state)),
  });
};

function endAtTime(timeline: Timeline<C2cMessage>, timeS: number): number {
  return timeS > 0 ? timeline.indexAtTime(timeS + 1) : timeline.length;
}

function indexOfKey(
  timeline: Timeline<C2cMessage>,
  key: string,
  timeS: number,
): number | undefined {
  if (key === '') return undefined;
  for (let index = timeline.indexAtTime(timeS); index < timeline.length; index += 1) {
    const message = timeline.at(index);
    if (message === undefined || message.sentAtS > timeS) break;
    if (wireKey(message) === key) return index;
  }
  return undefined;
}

export const c2cHistoryCommands: CommandTable = {
  'openim.getroammsg': history,
  'openim.delete_c2c_msg_ramble': ({ body, user }, service) => {
    const thread = service.state.thread(user.id, body.text('To_Account'));
    for (const key of body.texts('MsgKeyList')) {
      const [seq, random] = key.split('_').map(Number);
      const message = thread.find(seq ?? 0, random ?? 0);
      if (message !== undefined) thread.timeline.delete(user.id, message);
    }
    return success();
  },
};
