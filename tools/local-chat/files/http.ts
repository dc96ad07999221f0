import type { IncomingMessage, ServerResponse } from 'node:http';
import { clipSize } from './clip-size';
import { sendText } from '../gateway/http-body';
import { videoCover } from './cover';
import type { FaultBox } from '../gateway/faults';
import type { FileStore } from './file-store';
import { rangeOf } from './range';
import { receiveUpload } from './upload';

const UPLOAD = /^\/files\/upload\/([^/]+)$/;
const COVER = /^\/files\/cover\/([^/]+)\.svg$/;
const DOWNLOAD = /^\/files\/([^/]+)$/;

/** Answers uploads, downloads and video covers. `path` is without escapes. */
export async function serveFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  files: FileStore,
  faults: FaultBox,
): Promise<void> {
  const upload = UPLOAD.exec(path)?.[1];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const download = isRead ? DOWNLOAD.exec(path)?.[1] : undefined;
  if (upload !== undefined && (request.method === 'POST' || request.method === 'PUT')) {
    await receiveUpload(upload, request, response, files, faults);
  } else if (COVER.test(path) && isRead) {
    sendCover(COVER.exec(path)?.[1] ?? '', response, files);
  } else if (download !== undefined) {
    sendFile(download, request, response, files);
  } else {
    sendText(response, 404, 'no such file');
  }
}

function sendCover(key: string, response: ServerResponse, files: FileStore): void {
  const file = files.get(key);
  const size = file === undefined || file === 'expired' ? undefined : clipSize(file.bytes);
  response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(videoCover(size));
}

function sendFile(
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
  files: FileStore,
): void {
  const file = files.get(key);
  if (file === undefined || file === 'expired') {
    sendText(response, file === undefined ? 404 : 410, 'no such file');
    return;
  }
  const size = file.bytes.length;
  const range = rangeOf(request.headers.range, size);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const bytes = range === undefined ? file.bytes : file.bytes.subarray(range.start, range.end + 1);
  response.writeHead(range === undefined ? 200 : 206, {
    'Content-Type': file.contentType,
    'Content-Length': bytes.length,
    'Accept-Ranges': 'bytes',
    ...(range === undefined
      ? {}
      : { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
