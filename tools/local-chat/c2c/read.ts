import type { CommandTable, Service } from '../gateway/handler';
import type { Connection } from '../gateway/connection';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { randomNumber } from '../state/chat-state';
import type { User } from '../state/user';

/** Reading: up to a time (marks on the peer's side) and message by message (receipts). */
export const c2cReadCommands: CommandTable = {
  'openim.get_peer_read_time': ({ body, user }) =>
    success({
      ReadTime: body.texts('To_Account').map((peer) => user.peerReadAtS.get(peer) ?? 0),
    }),
  'openim.msgreaded': ({ body, user, connection }, service) => {
    for (const item of body.child('C2CMsgReaded').items('C2CMsgReadedItem')) {
      readUpTo(user, item.text('To_Account'), item.number('LastedMsgTime'), connection, service);
    }
    return success();
  },
  'openim.c2c_msg_read_receipt': ({ body, user }, service) => {
    service.features.require('receipts');
    const peer = body.text('Peer_Account');
    const thread = service.state.thread(user.id, peer);
    const receipts: WireObject[] = [];
    for (const item of body.items('C2CMsgInfo')) {
      const message = thread.find(item.number('MsgSeq'), item.number('MsgRandom'));
      if (message === undefined || message.to !== user.id || message.receiptAtS > 0) continue;
      message.receiptAtS = service.state.nowS();
      receipts.push({
        TinyId: service.state.user(message.from).tinyId,
        MsgClientTime: message.clientTimeS,
        MsgRandom: message.random,
        MsgSeq: message.seq,
      });
    }
    if (receipts.length > 0) {
      service.pushes.toUser(peer, {
        Event: 16,
        Peer_Account: user.id,
        PeerReadTime: service.state.nowS(),
        C2cMsgInfo: receipts,
      });
    }
    return success();
  },
};

/** Marks everything from `peer` up to `timeS` as read and tells both sides. */
export function readUpTo(
  user: User,
  peer: string,
  timeS: number,
  from: Connection | undefined,
  service: Service,
): void {
  const upToS = Math.max(timeS, user.readAtS.get(peer) ?? 0);
  user.readAtS.set(peer, upToS);
  service.state.users.get(peer)?.peerReadAtS.set(user.id, upToS);
  const toPeer = notice({
    C2cReadedReceipt: {
      To_Account: user.id,
      UinPairReadArray: [{ To_Account: user.id, LastReadTime: upToS }],
    },
  });
  const toOwnDevices = notice({
    ReadC2cMsgNotify: { UinPairReadArray: [{ From_Account: peer, LastReadTime: upToS }] },
  });
  service.pushes.toUser(peer, toPeer);
  service.pushes.toUser(user.id, toOwnDevices, { except: from });
}

/** An event of kind 10, which carries notices about C2C conversations. */
export function notice(content: WireObject): WireObject {
  return { Event: 10, C2cNotifyMsgArray: [{ NoticeSeq: randomNumber(), ...content }] };
}
