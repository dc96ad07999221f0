import { createHash } from 'node:crypto';
import type { Group } from '../state/group';
import { wireKey } from '../state/message';
import type { C2cMessage, GroupMessage } from '../state/message';
import type { WireObject } from '../gateway/replies';

/** The application's own server, as the console's callback configuration names it. */
export interface WebhookTarget {
  readonly url: string;
  /** Signs every call: the console's "callback authentication token". */
  readonly token: string;
}

/** The chat service waits so long for an answer (document 1047/34354). */
const LIMIT_MS = 2000;

/** Tells the application's server of messages that were delivered, as documents 1047/34365 and 1047/34375 say. */
export class Webhooks {
  private target: WebhookTarget | undefined;

  constructor(
    private readonly sdkAppId: number,
    private readonly nowS: () => number,
  ) {}

  setTarget(target: WebhookTarget | undefined): void {
    this.target = target;
  }

  afterC2c(message: C2cMessage): void {
    this.tell('C2C.CallbackAfterSendMsg', {
      From_Account: message.from,
      To_Account: message.to,
      MsgSeq: message.seq,
      MsgRandom: message.random,
      MsgTime: message.sentAtS,
      MsgKey: wireKey(message),
      OnlineOnlyFlag: message.isOnlineOnly ? 1 : 0,
      SendMsgResult: 0,
      ErrorInfo: 'send msg succeed',
      MsgBody: message.body,
      CloudCustomData: message.cloudCustomData,
    });
  }

  afterGroup(message: GroupMessage, group: Group): void {
    this.tell('Group.CallbackAfterSendMsg', {
      GroupId: group.community?.id ?? group.id,
      ...(group.community !== undefined && { TopicId: group.id }),
      Type: group.type,
      From_Account: message.from,
      Operator_Account: message.from,
      Random: message.random,
      MsgSeq: message.seq,
      MsgTime: message.sentAtS,
      OnlineOnlyFlag: message.isOnlineOnly ? 1 : 0,
      MsgBody: message.body,
      CloudCustomData: message.cloudCustomData,
    });
  }

  private tell(command: string, fields: WireObject): void {
    const { target } = this;
    if (target === undefined) return;
    const requestTime = String(this.nowS());
    const query = new URLSearchParams({
      SdkAppid: String(this.sdkAppId),
      CallbackCommand: command,
      contenttype: 'json',
      ClientIP: '127.0.0.1',
      OptPlatform: 'Web',
      RequestTime: requestTime,
      Sign: createHash('sha256').update(`${target.token}${requestTime}`).digest('hex'),
    });
    // Nobody waits for it: a message is delivered whether the server hears of it or not.
    fetch(`${target.url}?${query.toString()}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ CallbackCommand: command, ...fields }),
      signal: AbortSignal.timeout(LIMIT_MS),
    }).then(
      (answer) => answer.arrayBuffer(),
      () => undefined,
    );
  }
}
