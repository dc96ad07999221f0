import { createHash } from 'node:crypto';
import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Handler, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import type { User } from '../state/user';
import { addMember, announceJoined } from '../groups/membership';
import { groupMessageWire } from '../groups/wire';
import { broadcastsSince } from './broadcasts';
import { sayNextLine } from './script';
import { LIVE_HISTORY_S, LIVE_HISTORY_SIZE, LIVE_PAGE_SIZE } from '../limits';
import type { Group } from '../state/group';

/** How the SDK tells messages, tips and their kinds apart. */
const MESSAGE_EVENT = 3;

/**
 * Lets somebody into a live room, again after they were cut off. Messages of a live room are not pushed: whoever is in asks for them
 * with the key of the reply, from the sequence of the reply on.
 */
export function enterLiveRoom(
  group: Group,
  user: User,
  { wantsHistory }: { readonly wantsHistory: boolean },
  service: Service,
): WireObject {
  if (group.isBanned(user.id, service.state.nowS())) {
    throw new Refusal(ErrorCode.groupNotAllowed, 'banned');
  }
  const startSeq = group.nextSeq;
  const hasHistory = wantsHistory && service.features.has('liveHistory');
  const history = hasHistory ? latestSaid(group, service) : [];
  if (!group.members.has(user.id)) {
    addMember(group, user.id, 'Member', service);
    announceJoined(group, [user.id], user.id, service);
  }
  return success({
    JoinedStatus: 'JoinedSuccess',
    HugeGroupFlag: 1,
    LongPollingKey: pollingKey(group, user),
    AVChatRoomKey: pollingKey(group, user),
    StartSeq: startSeq,
    ...(history.length > 0 && { RspMsgList: history }),
  });
}

/** What was said last, for somebody who comes now: nothing of what merely happened. */
function latestSaid(group: Group, { state }: Service): readonly WireObject[] {
  const sinceS = state.nowS() - LIVE_HISTORY_S;
  const said: WireObject[] = [];
  for (let seq = group.nextSeq - 1; seq >= 1 && said.length < LIVE_HISTORY_SIZE; seq -= 1) {
    const message = group.bySeq(seq);
    if (message === undefined || message.sentAtS < sinceS) break;
    if (message.tip !== undefined || message.recalledBy !== undefined) continue;
    said.unshift({ Event: MESSAGE_EVENT, ...groupMessageWire(message, group, state) });
  }
  return said;
}

/** What came since the last time. It answers at once: the SDK asks again by itself, every 300 ms while something comes. */
export const pollLiveRoom: Handler = ({ body, user }, service) => {
  const key = body.text('Key');
  const group = [...service.state.groups.values()].find(
    (room) => room.isLive && room.members.has(user.id) && pollingKey(room, user) === key,
  );
  if (group === undefined || group.isDismissed) {
    throw new Refusal(ErrorCode.groupNotAllowed, 'not in the room');
  }
  sayNextLine(group, service);
  const startSeq = Math.max(body.numberOr('StartSeq', 1), group.nextSeq - LIVE_PAGE_SIZE, 1);
  const messages: WireObject[] = [];
  for (let seq = startSeq; seq < group.nextSeq; seq += 1) {
    const message = group.bySeq(seq);
    if (message === undefined || message.recalledBy !== undefined) continue;
    messages.push({ Event: MESSAGE_EVENT, ...groupMessageWire(message, group, service.state) });
  }
  const startBroadcast = body.numberOr('StartBroadcastSeq', 1);
  const joinedAtS = group.members.get(user.id)?.joinedAtS ?? 0;
  const broadcasts = broadcastsSince(startBroadcast, joinedAtS, service.state);
  return success({ Key: key, NextSeq: group.nextSeq, RspMsgList: messages, ...broadcasts });
};

/** Stays the same over reconnections and restarts of a client. */
function pollingKey(group: Group, user: User): string {
  return createHash('sha256').update(`${group.id} ${user.tinyId}`).digest('hex').slice(0, 32);
}
