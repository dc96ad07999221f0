import type { WebSocket } from 'ws';
import type { WireObject } from './replies';
import { withOrigin } from './origin';

const OPEN = 1;

/** One socket of one device. */
export class Connection {
  /** Empty until sign-in. */
  userId = '';
  /** The device, stable over its reconnections. */
  instanceId = 0;
  /** After signing out or a kick only a new sign-in opens a session: requests still on their way do not. */
  isSessionOver = false;
  /** Every further request is answered as after the end of the userSig's life. */
  isSessionExpired = false;

  constructor(
    private readonly socket: WebSocket,
    /** `/binfo` carries JSON in binary frames, `/info` in text frames. */
    private readonly isBinary: boolean,
    /** Address under which this client reaches the service. */
    readonly origin: string,
    /** Kind of device as the SDK names it. */
    readonly platform: string,
  ) {}

  send(frame: WireObject): void {
    if (this.socket.readyState !== OPEN) return;
    const text = withOrigin(JSON.stringify(frame), this.origin);
    this.socket.send(this.isBinary ? Buffer.from(text, 'utf8') : text);
  }

  /** Cuts the connection without a goodbye. */
  terminate(): void {
    this.socket.terminate();
  }
}
