/** `wx.connectSocket` on the browser's WebSocket, through the phone's network. */
import type { Callbacks } from './api/define-apis';
import { callGuarded, Listeners } from './listeners';
import { Lane, type PhoneNetwork } from './network';

type TaskOption = WechatMiniprogram.SocketTaskCloseOption;
type SendOption = WechatMiniprogram.SocketTaskSendOption;

interface OpenResult {
  readonly header: Readonly<Record<string, string>>;
}
type MessageResult = WechatMiniprogram.SocketTaskOnMessageListenerResult;
type CloseResult = WechatMiniprogram.SocketTaskOnCloseListenerResult;
interface ErrorResult {
  readonly errMsg: string;
}

/** WeChat's code for a connection that broke without a closing handshake. */
const ABNORMAL_CLOSURE = 1006;

export class PhoneSocketTask {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  private readonly opened = new Listeners<OpenResult>();
  private readonly messages = new Listeners<MessageResult>();
  private readonly closed = new Listeners<CloseResult>();
  private readonly errors = new Listeners<ErrorResult>();
  private readonly inward: Lane;
  private readonly outward: Lane;
  private socket: WebSocket | undefined;
  private isOver = false;
  private readonly stopWatchingLoss: () => void;

  constructor(
    private readonly network: PhoneNetwork,
    url: string,
    protocols: readonly string[],
  ) {
    this.inward = new Lane(network);
    this.outward = new Lane(network);
    this.stopWatchingLoss = network.onLoss(() => this.break());
    // Listeners are added after connectSocket returns, so nothing may happen before the next task.
    setTimeout(() => this.connect(url, protocols), network.delayMs);
  }

  get readyState(): number {
    if (this.isOver) return this.CLOSED;
    return this.socket?.readyState ?? this.CONNECTING;
  }

  onOpen = (listener: (result: OpenResult) => void): void => void this.opened.add(listener);
  onMessage = (listener: (result: MessageResult) => void): void => void this.messages.add(listener);
  onClose = (listener: (result: CloseResult) => void): void => void this.closed.add(listener);
  onError = (listener: (result: ErrorResult) => void): void => void this.errors.add(listener);

  send = (option: SendOption): void => {
    if (this.readyState !== this.OPEN) {
      answer(option, 'sendSocketMessage:fail WebSocket is not connected');
      return;
    }
    this.outward.put(() => {
      if (this.readyState !== this.OPEN) return;
      this.socket?.send(option.data);
    });
    answer(option, 'sendSocketMessage:ok');
  };

  close = (option: TaskOption = {}): void => {
    const { code = 1000, reason = '' } = option;
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.close(code, reason);
    else this.finish(code, reason);
    answer(option, 'closeSocket:ok');
  };

  private connect(url: string, protocols: readonly string[]): void {
    if (this.isOver) return;
    if (!this.network.isOpen) {
      this.break();
      return;
    }
    const socket = new WebSocket(url, [...protocols]);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    socket.onopen = () => this.inward.put(() => this.isOver || this.opened.emit({ header: {} }));
    socket.onmessage = (event: MessageEvent<string | ArrayBuffer>) =>
      this.inward.put(() => this.isOver || this.messages.emit({ data: event.data }));
    socket.onerror = () => this.errors.emit({ errMsg: 'connectSocket:fail' });
    socket.onclose = (event) => this.inward.put(() => this.finish(event.code, event.reason));
  }

  /** The network went away under the connection. */
  private break(): void {
    if (this.isOver) return;
    this.errors.emit({ errMsg: 'connectSocket:fail net::ERR_INTERNET_DISCONNECTED' });
    this.finish(ABNORMAL_CLOSURE, 'abnormal closure');
    this.socket?.close();
  }

  private finish(code: number, reason: string): void {
    if (this.isOver) return;
    this.isOver = true;
    this.stopWatchingLoss();
    this.closed.emit({ code, reason });
  }
}

function answer(option: Callbacks, errMsg: string): void {
  const result = { errMsg } as never;
  const first = errMsg.endsWith(':ok') ? option.success : option.fail;
  queueMicrotask(() => {
    callGuarded(() => first?.(result));
    callGuarded(() => option.complete?.(result));
  });
}
