import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { EventStream } from './event-stream';
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
  switch (pathname) {
    case '/':
      return sendText(response, 200, stagePage, HTML);
    case '/phone':
      return sendText(response, 200, phonePage, HTML);
    case '/preview/events':
      return parts.events.add(response);
    case '/preview/phone.js':
      return sendText(response, 200, parts.scripts.phone, JAVASCRIPT);
    case '/preview/stage.js':
      return sendText(response, 200, parts.scripts.stage, JAVASCRIPT);
    case '/preview/phone.css':
      return void (await sendFile(
        path.join(previewFolder, 'device/chrome'),
        '/phone.css',
        response,
      ));
    case '/preview/stage.css':
      return void (await sendFile(path.join(previewFolder, 'stage'), '/stage.css', response));
    default:
      return routeOther(parts, pathname, request, response);
  }
}

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
