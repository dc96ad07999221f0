import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { EventStream, NoticeStream } from './event-stream';
import type { OwnScripts } from './own-scripts';
import { phonePage, stagePage } from './pages';
import { sendFile, sendText } from './static-files';

const HTML = 'text/html; charset=utf-8';
const JAVASCRIPT = 'text/javascript; charset=utf-8';

const previewFolder = path.join(__dirname, '..');

export interface RouterParts {
  readonly appFolder: string;
  readonly scripts: OwnScripts;
  readonly events: EventStream;
  readonly notices: NoticeStream;
  /** Answers what is not the preview's own; false where it does not know the path either. */
  readonly other: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Answers one request of the preview's server. */
export async function route(
  parts: RouterParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://preview');
  const own = ownRoutes(parts)[pathname];
  if (own) await own(response);
  else await routeOther(parts, pathname, request, response);
}

type OwnRoute = (response: ServerResponse) => unknown;

const ownRoutes = (parts: RouterParts): Readonly<Record<string, OwnRoute>> => ({
  '/': (response) => sendText(response, 200, stagePage, HTML),
  '/phone': (response) => sendText(response, 200, phonePage, HTML),
  '/preview/events': (response) => parts.events.add(response),
  '/preview/notices': (response) => parts.notices.add(response),
  '/preview/phone.js': (response) => sendText(response, 200, parts.scripts.phone, JAVASCRIPT),
  '/preview/stage.js': (response) => sendText(response, 200, parts.scripts.stage, JAVASCRIPT),
  '/preview/phone.css': (response) =>
    sendFile(path.join(previewFolder, 'device/chrome'), '/phone.css', response),
  '/preview/stage.css': (response) =>
    sendFile(path.join(previewFolder, 'stage'), '/stage.css', response),
});

async function routeOther(
  parts: RouterParts,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const appPath = /^\/app(\/.+)$/.exec(pathname)?.[1];
  if (appPath !== undefined) {
    if (await sendFile(parts.appFolder, decodeURIComponent(appPath), response)) return;
  } else if (parts.other(request, response)) {
    return;
  }
  sendText(response, 404, 'nothing here');
}
