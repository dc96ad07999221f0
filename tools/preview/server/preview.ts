/** The preview as one server: stage, phones, the built mini program, and the chat service on the same port. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ChatService, createChatService } from '../../local-chat/index';
import { createLocalServer } from '../../local-server/local-server';
import { createDefaultWorld } from '../../local-chat/seed/default-world';
import { Builds } from './builds';
import { EventStream, NoticeStream, type PreviewEvent } from './event-stream';
import { closeServer, listen, LOOPBACK } from './listen';
import { bundleOwnScripts } from './own-scripts';
import { route } from './router';
import { sendText } from './static-files';
import { watchFolder } from './watch-folder';

export interface PreviewOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder that holds app.json; the project's mini program by default. */
  readonly root?: string;
  /** A service made with `port: false`; one with the seeded world by default. */
  readonly chatService?: ChatService;
  /** Says nothing about builds on the terminal. */
  readonly quiet?: boolean;
  /** Rebuild when files change; on by default. */
  readonly shouldWatch?: boolean;
}

export interface Preview {
  /** Address of the stage, without a slash at the end; `/phone?user=…` opens one phone. */
  readonly url: string;
  readonly chat: ChatService;
  /** Makes `server/` ready before anybody signs in. */
  warmUp(): Promise<void>;
  /** How the latest build went. */
  latestBuild(): PreviewEvent;
  close(): Promise<void>;
}

const projectFolder = path.join(__dirname, '../../..');

/**
 * Starts the preview. A mini program with errors starts too: they are shown until it is fixed.
 * @throws PortInUseError
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const root = path.resolve(options.root ?? path.join(projectFolder, 'miniprogram'));
  const chat = options.chatService ?? (await createSeededService());
  const appFolder = await mkdtemp(path.join(tmpdir(), 'xiaoxu-preview-'));
  const events = new EventStream();
  const notices = new NoticeStream();
  const server = createServer();
  const port = await listen(server, options.port).catch(async (error: unknown) => {
    await rm(appFolder, { recursive: true });
    throw error;
  });
  const host = `${LOOPBACK}:${port}`;
  const localServer = createLocalServer(chat, `http://${host}`, ({ openid, page, fields }) =>
    notices.send({ openid, page, text: Object.values(fields)[0] ?? '' }),
  );
  const builds = new Builds(root, appFolder, {
    sdkAppId: chat.options.sdkAppId,
    socketUrl: `ws://${host}`,
    httpUrl: `http://${host}`,
  });
  let latest: PreviewEvent = await builds.run();
  const announce = (): void => {
    events.send(latest);
    if (options.quiet !== true) print(latest);
  };
  announce();
  const scripts = await bundleOwnScripts();
  serve(server, {
    appFolder,
    scripts,
    events,
    notices,
    other: (req, res) => localServer.handleRequest(req, res) || chat.handleRequest(req, res),
  });
  server.on('upgrade', (request, socket, head) => {
    if (!chat.handleUpgrade(request, socket, head)) socket.destroy();
  });
  const stopWatching =
    options.shouldWatch === false
      ? () => undefined
      : watchFolder(root, async () => {
          latest = await builds.run();
          announce();
        });
  return {
    url: `http://${host}`,
    chat,
    latestBuild: () => latest,
    warmUp: () => localServer.warmUp(),
    close: async () => {
      stopWatching();
      events.close();
      notices.close();
      await localServer.close();
      await chat.stop();
      await closeServer(server);
      await rm(appFolder, { recursive: true, force: true });
    },
  };
}

const createSeededService = (): Promise<ChatService> =>
  createChatService({ port: false, world: createDefaultWorld(Date.now()) });

function serve(server: Server, parts: Parameters<typeof route>[0]): void {
  server.on('request', (request, response) => {
    route(parts, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, String(error));
    });
  });
}

function print(event: PreviewEvent): void {
  if (event.kind === 'failed') {
    console.error(`The mini program does not build:\n${event.errors.join('\n')}`);
    return;
  }
  for (const warning of event.warnings) console.warn(warning);
}
