import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable, Handler, Request, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { groupNotice } from '../groups/deliver';
import { requireAdmin, requireRoom, requireMember } from '../groups/rules';
import { groupMessageWire, memberNames } from '../groups/wire';
import { MAX_PINS } from '../limits';
import type { Group } from '../state/group';

/** `OpType` of the notices, which are no part of the group's history. */
const PINNED = 16;
const UNPINNED = 17;

const pin: Handler = (request, service) => {
  const { body, user } = request;
  const group = pinningGroup(request, service);
  const seq = body.number('MsgSeq');
  const message = group.bySeq(seq);
  if (message === undefined || message.tip !== undefined || message.recalledBy !== undefined) {
    throw new Refusal(ErrorCode.groupMessageMissing, 'no such message');
  }
  if (group.pins.has(seq)) throw new Refusal(ErrorCode.groupAlreadyPinned, 'pinned already');
  if (group.pins.size >= MAX_PINS) {
    throw new Refusal(ErrorCode.groupTooManyPins, `${MAX_PINS} pinned messages at most`);
  }
  group.pins.set(seq, user.id);
  const PinnedMsg = groupMessageWire(message, group, service.state);
  pushChange({ OpType: PINNED, PinnedMsg }, group, user.id, service);
  return success();
};

const unpin: Handler = (request, service) => {
  const { body, user } = request;
  const group = pinningGroup(request, service);
  const message = group.bySeq(body.number('MsgSeq'));
  if (message === undefined || !group.pins.delete(message.seq)) {
    throw new Refusal(ErrorCode.groupPinMissing, 'not pinned');
  }
  const SdkGroupMessageId = {
    SenderTinyId: service.state.user(message.from).tinyId,
    MsgClientTime: message.clientTimeS,
    MsgRandom: message.random,
    ServerTime: message.sentAtS,
    MsgSeq: message.seq,
  };
  pushChange({ OpType: UNPINNED, SdkGroupMessageId }, group, user.id, service);
  return success();
};

const pinned: Handler = ({ body, user }, { state, features }) => {
  features.require('pins');
  const group = requireRoom(state, body);
  requireMember(group, user.id);
  return success({
    PinnedMsgList: [...group.pins].map(([MsgSeq, Pinner_Account]) => ({ MsgSeq, Pinner_Account })),
  });
};

/** The group of a request to pin, which is for its owner and admins. */
function pinningGroup({ body, user }: Request, { state, features }: Service): Group {
  features.require('pins');
  const group = requireRoom(state, body);
  requireAdmin(group, user.id);
  return group;
}

function pushChange(change: WireObject, group: Group, operator: string, service: Service): void {
  const [MsgOperatorMemberExtraInfo] = memberNames([operator], service.state);
  const content = { ...change, Operator_Account: operator, MsgOperatorMemberExtraInfo };
  const event = { Event: 4, GroupTips: [groupNotice(group, content, service)] };
  for (const userId of group.members.keys()) service.pushes.toUser(userId, event);
}

export const pinCommands: CommandTable = {
  'group_open_http_svc.pin_message': pin,
  'group_open_http_svc.unpin_message': unpin,
  'group_open_http_svc.get_pinned_messages': pinned,
};
