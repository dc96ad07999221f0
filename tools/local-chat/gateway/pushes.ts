import type { ChatState } from '../state/chat-state';
import type { CatchUp } from '../state/inbox';
import type { Connection } from './connection';
import type { FaultBox } from './faults';
import type { Presence } from './presence';
import { success } from './replies';
import type { WireObject } from './replies';

export interface PushOptions {
  /** The device whose request caused the push. */
  readonly except?: Connection | undefined;
  /** Kept for devices that are away and asked for by `openim.getmsg`. */
  readonly catchUp?: CatchUp;
}

/** Sends events to people's devices without being asked. */
export class Pushes {
  private nextSeq = 1;

  constructor(
    private readonly state: ChatState,
    private readonly presence: Presence,
    private readonly faults: FaultBox,
  ) {}

  /** Pushes `event` to every device of `userId` but `options.except`. */
  toUser(userId: string, event: WireObject, options: PushOptions = {}): void {
    const position = this.keep(userId, options);
    for (const connection of this.presence.of(userId)) {
      if (connection !== options.except) this.deliver(connection, event, position);
    }
  }

  /** Tells a device that its session is over; the SDK shows why by `kickType`. */
  forceOffline(connection: Connection, kickType: number): void {
    const notice = { NoticeSeq: this.seq(), KickoutMsgNotify: { KickType: kickType } };
    connection.send({
      head: { servcmd: 'im_open_status.stat_forceoffline', seq: this.seq() },
      body: { EventArray: [{ Event: 10, C2cNotifyMsgArray: [notice] }] },
    });
  }

  private keep(userId: string, options: PushOptions): number | undefined {
    if (options.catchUp === undefined) return undefined;
    const { inbox } = this.state.user(userId);
    return inbox.append(options.catchUp, options.except?.instanceId);
  }

  private deliver(connection: Connection, event: WireObject, position: number | undefined): void {
    const send = (): void => {
      connection.send({
        head: { servcmd: 'im_open_push.msg_push', seq: this.seq() },
        body: success({
          NeedAck: 1,
          SessionData: position === undefined ? 'unkept' : `kept:${position}`,
          EventArray: [event],
        }),
      });
    };
    this.faults.pass(connection.userId, send);
  }

  private seq(): number {
    const seq = this.nextSeq;
    this.nextSeq += 1;
    return seq;
  }
}

/** The inbox position in the `SessionData` of an acknowledged push. */
export function acknowledgedPosition(sessionData: string): number | undefined {
  const match = /^kept:(\d+)$/.exec(sessionData);
  return match === null ? undefined : Number(match[1]);
}
