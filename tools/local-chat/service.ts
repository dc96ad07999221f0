import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { PaidFeatures } from './accounts/paid-features';
import { UserSigs } from './accounts/user-sig';
import { ShiftedClock } from './clock';
import { commands } from './commands';
import { Controls } from './control/controls';
import { serveControl } from './control/http';
import { FileStore } from './files/file-store';
import { serveFile } from './files/http';
import { Connection } from './gateway/connection';
import { FaultBox } from './gateway/faults';
import { Gateway } from './gateway/gateway';
import type { Service } from './gateway/handler';
import { sendText } from './gateway/http-body';
import { Presence } from './gateway/presence';
import { Pushes } from './gateway/pushes';
import { resolveOptions } from './options';
import type { ChatServiceOptions, ResolvedOptions } from './options';
import { serveRest } from './rest/http';
import { drawAvatar } from './seed/avatar';
import { ChatState } from './state/chat-state';
import { Webhooks } from './webhooks/webhooks';

const SOCKET_PATHS: ReadonlySet<string> = new Set(['/binfo', '/info']);
const BINARY_PATH = '/binfo';
const AVATAR = /^\/avatars\/([^/]+)\.svg$/;
const HTTP_PATHS = /^\/(files|avatars|control|v4)\//;

/** Answers a request, or says that it is not its own. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The local chat service: {@link Controls} in process, the same over HTTP, and the SDK's wire over WebSocket. */
export class ChatService extends Controls {
  readonly options: ResolvedOptions;
  private readonly sockets = new WebSocketServer({ noServer: true });
  private readonly files: FileStore;
  private readonly frames: Gateway;
  private readonly parts: Service;
  private server: Server | undefined;
  private port: number | undefined;
  private isDown = false;
  private other: RequestHandler | undefined;

  constructor(options: ChatServiceOptions) {
    const resolved = resolveOptions(options);
    const faults = new FaultBox();
    const service = assemble(resolved, faults);
    const gateway = new Gateway(service, commands, faults);
    super(service, gateway, faults);
    this.options = resolved;
    this.files = service.files;
    this.parts = service;
    this.frames = gateway;
    if (options.world !== undefined) this.seed(options.world);
  }

  /** Address for the SDK's `proxyServer`; only with a server of its own. */
  get socketUrl(): string {
    return `ws://${this.authority()}`;
  }

  /** Address of files, avatars and control; only with a server of its own. */
  get httpUrl(): string {
    return `http://${this.authority()}`;
  }

  /**
   * Opens the service's own server; after {@link stop} on the same port, with everything it knew.
   * @throws Error when the port is taken.
   */
  async start(): Promise<void> {
    if (this.options.port === false || this.server !== undefined) return;
    const server = createServer((request, response) => {
      const isAnswered =
        this.other?.(request, response) === true || this.handleRequest(request, response);
      if (!isAnswered) sendText(response, 404, 'nothing here');
    });
    server.on('upgrade', (request, socket, head) => {
      if (!this.handleUpgrade(request, socket, head)) socket.destroy();
    });
    const port = this.port ?? this.options.port;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, this.options.host, resolve);
    });
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.port = address.port;
    this.server = server;
  }

  /** Closes the own server and cuts every connection, as if the service had been killed. State stays. */
  async stop(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    this.dropSockets();
    if (server === undefined) return;
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    server.closeAllConnections();
    await closed;
  }

  /** Lets another server answer on this service's own port before it does. */
  attach(other: RequestHandler): void {
    this.other = other;
  }

  /** While down, connections are cut and new ones refused; control stays reachable. For a service mounted on another server. */
  setOutage(isDown: boolean): void {
    this.isDown = isDown;
    if (isDown) this.dropSockets();
  }

  /** Answers requests below `/files/`, `/avatars/`, `/control/` and `/v4/` (the REST API); false, and untouched, for all others. */
  handleRequest(request: IncomingMessage, response: ServerResponse): boolean {
    const url = requestUrl(request);
    if (url === undefined || !HTTP_PATHS.test(url.pathname)) return false;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Allow-Methods', '*');
    this.serve(url, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'internal error');
    });
    return true;
  }

  /** Takes over WebSocket upgrades to `/binfo` and `/info`; false, and untouched, for all others. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const url = requestUrl(request);
    if (url === undefined || !SOCKET_PATHS.has(url.pathname)) return false;
    if (this.isDown) {
      socket.destroy();
      return true;
    }
    this.sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const connection = new Connection(
        webSocket,
        url.pathname === BINARY_PATH,
        url.origin,
        url.searchParams.get('platform') ?? '',
      );
      this.frames.connected(connection);
      webSocket.on('message', (data) => this.frames.received(connection, data));
      webSocket.on('close', () => this.frames.closed(connection));
      webSocket.on('error', () => connection.terminate());
    });
    return true;
  }

  private async serve(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    if (url.pathname.startsWith('/control/')) {
      await serveControl(url, request, response, this, this);
      return;
    }
    const path = decodedPath(url);
    const avatarId = AVATAR.exec(path ?? '')?.[1];
    if (path === undefined) {
      sendText(response, 404, 'nothing here');
    } else if (avatarId !== undefined) {
      response.writeHead(200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=3600' });
      response.end(drawAvatar(avatarId));
    } else if (this.isDown) {
      sendText(response, 503, 'the service is down');
    } else if (path.startsWith('/v4/')) {
      await serveRest(url, request, response, this.parts);
    } else {
      const query = url.search.slice(1);
      await serveFile({ path, query }, request, response, this.files, this.faults);
    }
  }

  private authority(): string {
    if (this.port === undefined) throw new Error('The chat service has no server of its own.');
    const host = this.options.host.includes(':') ? `[${this.options.host}]` : this.options.host;
    return `${host}:${this.port}`;
  }
}

function assemble(options: ResolvedOptions, faults: FaultBox): Service {
  const state = new ChatState(new ShiftedClock(options.clock));
  const presence = new Presence();
  return {
    options,
    state,
    presence,
    pushes: new Pushes(state, presence, faults),
    userSigs: new UserSigs(options.sdkAppId, options.secret),
    files: new FileStore(),
    features: new PaidFeatures(options.missingFeatures),
    webhooks: new Webhooks(options.sdkAppId, () => state.nowS()),
  };
}

/** The path without escapes; undefined when they are broken. */
function decodedPath(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}

function requestUrl(request: IncomingMessage): URL | undefined {
  try {
    return new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  } catch {
    return undefined;
  }
}
