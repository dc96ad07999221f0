import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable, Service } from '../gateway/handler';
import type { Connection } from '../gateway/connection';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import type { Group } from '../state/group';
import type { GroupMessage } from '../state/message';
import { groupNotice } from './deliver';
import { groupIds } from './wire';
import { requireGroup, requireMember, requireRoom } from './rules';

const DETAIL_READ = 0;
const MAX_DETAIL_PAGE = 100;

/** How far a group was read, and receipts of single messages. */
export const groupReadCommands: CommandTable = {
  'group_open_http_svc.msg_read_report': ({ body, user, connection }, service) => {
    const group = requireRoom(service.state, body);
    readGroupUpTo(group, user.id, body.number('MsgReadedSeq'), connection, service);
    return success();
  },
  'group_open_http_svc.group_msg_receipt': ({ body, user }, service) => {
    service.features.require('receipts');
    const group = requireGroup(service.state, body.text('GroupId'));
    requireMember(group, user.id);
    const receipts = new Map<string, WireObject[]>();
    for (const item of body.items('MsgSeqList')) {
      const message = group.bySeq(item.number('MsgSeq'));
      const isNew = message?.needsReceipt === true && !message.readBy.has(user.id);
      if (message === undefined || !isNew || message.from === user.id) continue;
      message.readBy.set(user.id, service.state.nowS());
      const ofSender = receipts.get(message.from) ?? [];
      ofSender.push(receiptWire(message, group, service));
      receipts.set(message.from, ofSender);
    }
    for (const [sender, list] of receipts) {
      const notice = groupNotice(group, { GroupMsgReceiptList: list }, service);
      service.pushes.toUser(sender, { Event: 5, GroupTips: [notice] });
    }
    return success();
  },
  'group_open_http_svc.get_group_msg_receipt': ({ body, user }, service) => {
    service.features.require('receipts');
    const group = requireGroup(service.state, body.text('GroupId'));
    requireMember(group, user.id);
    return success({
      GroupMsgReceiptList: body.items('MsgSeqList').map((item) => {
        const seq = item.number('MsgSeq');
        const message = group.bySeq(seq);
        if (message?.needsReceipt !== true) {
          return { MsgSeq: seq, Code: ErrorCode.groupReceiptMissing };
        }
        return { MsgSeq: seq, Code: 0, ...counts(message, group) };
      }),
    });
  },
  'group_open_http_svc.get_group_msg_receipt_detail': ({ body, user }, service) => {
    service.features.require('receipts');
    const group = requireGroup(service.state, body.text('GroupId'));
    requireMember(group, user.id);
    const message = group.bySeq(body.number('MsgSeq'));
    if (message?.needsReceipt !== true) {
      throw new Refusal(ErrorCode.groupReceiptMissing, 'the message has no receipts');
    }
    return success(
      detailPage(message, group, body.numberOr('Flag', 0), {
        start: Number(body.textOr('Cursor', '0')) || 0,
        count: body.numberOr('Num', body.numberOr('Count', MAX_DETAIL_PAGE)),
      }),
    );
  },
};

/** Marks the group as read by `userId` up to `seq` and tells their other devices. */
export function readGroupUpTo(
  group: Group,
  userId: string,
  seq: number,
  from: Connection,
  service: Service,
): void {
  const member = requireMember(group, userId);
  member.readSeq = Math.max(member.readSeq, Math.min(seq, group.nextSeq - 1));
  const content = {
    GroupReadInfoArray: [{ ...groupIds(group), LastReadMsgSeq: member.readSeq }],
  };
  const notice = groupNotice(group, content, service);
  service.pushes.toUser(userId, { Event: 5, GroupTips: [notice] }, { except: from });
}

function audience(message: GroupMessage, group: Group): readonly string[] {
  return [...group.members.keys()].filter((userId) => userId !== message.from);
}

function counts(message: GroupMessage, group: Group): WireObject {
  const people = audience(message, group);
  const read = people.filter((userId) => message.readBy.has(userId)).length;
  return { ReadNum: read, UnreadNum: people.length - read };
}

function receiptWire(message: GroupMessage, group: Group, service: Service): WireObject {
  return {
    TinyId: service.state.user(message.from).tinyId,
    MsgClientTime: message.clientTimeS,
    MsgRandom: message.random,
    MsgSeq: message.seq,
    ...counts(message, group),
  };
}

function detailPage(
  message: GroupMessage,
  group: Group,
  flag: number,
  page: { readonly start: number; readonly count: number },
): WireObject {
  const isReadWanted = flag === DETAIL_READ;
  const people = audience(message, group).filter(
    (userId) => message.readBy.has(userId) === isReadWanted,
  );
  const end = page.start + Math.min(Math.max(page.count, 1), MAX_DETAIL_PAGE);
  const isFinished = end >= people.length;
  const shown = people.slice(page.start, end);
  return {
    Cursor: isFinished ? '' : String(end),
    IsFinish: isFinished ? 1 : 0,
    ReadList: isReadWanted ? shown.map((userId) => ({ Read_Account: userId })) : [],
    UnreadList: isReadWanted ? [] : shown.map((userId) => ({ Unread_Account: userId })),
  };
}
