import { WebSocket } from 'ws';

/** The open connections of one phone. */
export interface SocketPool {
  readonly sockets: Set<WebSocket>;
  isOnline: boolean;
}

interface SendRequest {
  readonly data: string | ArrayBuffer;
  readonly success?: (result: object) => void;
  readonly fail?: (error: object) => void;
}

type Listener = (detail: object) => void;

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether `url` points to this machine. */
export function isLoopbackUrl(url: string): boolean {
  return LOOPBACK.has(new URL(url).hostname);
}

/** `wx.connectSocket`: a SocketTask over a real WebSocket. */
export function connectSocket(url: string, pool: SocketPool): object {
  const listeners = new Map<string, Listener>();
  const emit = (name: string, detail: object): void => listeners.get(name)?.(detail);
  const socket = pool.isOnline && isLoopbackUrl(url) ? open(url, pool, emit) : undefined;
  if (socket === undefined) {
    setImmediate(() => {
      emit('error', { errMsg: 'connectSocket:fail' });
      emit('close', { code: 1006, reason: '' });
    });
  }
  return {
    onOpen: (listener: Listener) => listeners.set('open', listener),
    onMessage: (listener: Listener) => listeners.set('message', listener),
    onClose: (listener: Listener) => listeners.set('close', listener),
    onError: (listener: Listener) => listeners.set('error', listener),
    send: (request: SendRequest) => {
      if (socket?.readyState === WebSocket.OPEN) {
        socket.send(typeof request.data === 'string' ? request.data : Buffer.from(request.data));
        request.success?.({ errMsg: 'sendSocketMessage:ok' });
      } else {
        request.fail?.({ errMsg: 'sendSocketMessage:fail not connected' });
      }
    },
    close: () => socket?.close(),
    get readyState() {
      return socket?.readyState ?? WebSocket.CLOSED;
    },
  };
}

function open(
  url: string,
  pool: SocketPool,
  emit: (name: string, detail: object) => void,
): WebSocket {
  // One frame per task, as on a phone: the SDK loses news when a push overtakes the reply before it.
  const socket = new WebSocket(url, { allowSynchronousEvents: false });
  pool.sockets.add(socket);
  socket.binaryType = 'arraybuffer';
  socket.on('open', () => emit('open', { header: {} }));
  socket.on('message', (data, isBinary) => {
    emit('message', { data: isBinary ? data : Buffer.from(data as ArrayBuffer).toString('utf8') });
  });
  socket.on('error', (error) => emit('error', { errMsg: error.message }));
  socket.on('close', (code, reason) => {
    pool.sockets.delete(socket);
    emit('close', { code, reason: reason.toString('utf8') });
  });
  return socket;
}
