import { connectSocket } from './node-wx/sockets';
import type { SocketPool } from './node-wx/sockets';
import { storageApi } from './node-wx/storage';
import { uploadFile } from './node-wx/upload';

export type NetworkType = 'wifi' | '4g' | 'none';

interface NetworkStatus {
  readonly isConnected: boolean;
  readonly networkType: NetworkType;
}

interface Callbacks<Result> {
  readonly success?: (result: Result) => void;
  readonly fail?: (error: { readonly errMsg: string }) => void;
}

/** A `wx` for Node with which the real SDK runs as in a mini program, and the switches of the phone around it. */
export interface NodeWx {
  /** What the SDK gets as the global `wx`. */
  readonly wx: object;
  /** The other globals that the SDK names during sign-in. */
  readonly getApp: () => object;
  readonly wxConfig: object;
  /** What the SDK has stored. */
  readonly storage: Map<string, unknown>;
  /** Changes the network as the person would: without one, sockets die and new connections fail. */
  setNetwork(type: NetworkType): void;
  /** Cuts every open connection while the network stays. */
  dropSockets(): void;
}

export interface NodeWxOptions {
  /** What `getImageInfo` says about every picture. */
  readonly image?: { readonly width: number; readonly height: number };
}

/** Without a truthy `fontSizeSetting` the SDK takes the device for a browser. */
const SYSTEM_INFO = {
  platform: 'devtools',
  fontSizeSetting: 16,
  SDKVersion: '3.5.0',
  version: '8.0.50',
  brand: 'devtools',
  model: 'iPhone 15',
  system: 'iOS 17.0',
  language: 'zh_CN',
};

/** Makes a phone. Connections go to this machine only; any other address fails as without a network. */
export function createNodeWx(options: NodeWxOptions = {}): NodeWx {
  const image = options.image ?? { width: 640, height: 480 };
  const pool: SocketPool = { sockets: new Set(), isOnline: true };
  const storage = new Map<string, unknown>();
  const listeners = new Set<(status: NetworkStatus) => void>();
  let networkType: NetworkType = 'wifi';
  const dropSockets = (): void => {
    for (const socket of pool.sockets) socket.terminate();
  };
  const wx = {
    getSystemInfoSync: () => SYSTEM_INFO,
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
    }),
    getNetworkType: ({ success }: Callbacks<{ networkType: NetworkType }>) => {
      queueMicrotask(() => success?.({ networkType }));
    },
    onNetworkStatusChange: (listener: (status: NetworkStatus) => void) => listeners.add(listener),
    offNetworkStatusChange: (listener: (status: NetworkStatus) => void) =>
      listeners.delete(listener),
    connectSocket: (request: { readonly url: string }) => connectSocket(request.url, pool),
    uploadFile,
    getImageInfo: ({ src, success }: Callbacks<object> & { readonly src: string }) => {
      queueMicrotask(() => success?.({ ...image, path: src, type: 'png' }));
    },
    request: ({ url, fail }: Callbacks<object> & { readonly url: string }) => {
      queueMicrotask(() => fail?.({ errMsg: `request:fail ${url} is not served` }));
      return { abort: () => undefined };
    },
    ...storageApi(storage),
  };
  return {
    wx,
    getApp: () => ({ globalData: {} }),
    wxConfig: { pages: ['pages/index/index'] },
    storage,
    setNetwork(type) {
      networkType = type;
      pool.isOnline = type !== 'none';
      if (!pool.isOnline) dropSockets();
      const status = { isConnected: pool.isOnline, networkType };
      for (const listener of [...listeners]) listener(status);
    },
    dropSockets,
  };
}

/**
 * Puts a phone where code looks for it: `wx`, `getApp` and `__wxConfig` become globals. Do it before the SDK is first
 * required, because the SDK decides at load time whether it runs in a mini program. Returns what takes them away again.
 */
export function installNodeWx(phone: NodeWx): () => void {
  const globals: Readonly<Record<string, unknown>> = {
    wx: phone.wx,
    getApp: phone.getApp,
    __wxConfig: phone.wxConfig,
  };
  const before = new Map(
    Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
