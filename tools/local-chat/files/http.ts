import type { IncomingMessage, ServerResponse } from 'node:http';
import { clipSize } from './clip-size';
import { sendText } from '../gateway/http-body';
import { videoCover } from './cover';
import type { FaultBox } from '../gateway/faults';
import type { FileStore } from './file-store';
import { rangeOf } from './range';
import { receiveUpload } from './upload';
import { sizeAskedFor } from './thumbnail';
import type { StoredFile } from './stored-file';

const UPLOAD = /^\/files\/upload\/([^/]+)$/;
const COVER = /^\/files\/cover\/([^/]+)\.svg$/;
const DOWNLOAD = /^\/files\/([^/]+)$/;

/** What the cloud's storage answers for a file that is not there any more, as for an address whose signature has run out. */
const EXPIRED = 403;

/** Answers uploads, downloads and video covers. `path` is without escapes, `query` as it stands in the address. */
export async function serveFile(
  { path, query }: { readonly path: string; readonly query: string },
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
    const file = files.download(download, sizeAskedFor(query));
    if (file === undefined || file === 'expired')
      sendText(response, file === undefined ? 404 : EXPIRED, 'no such file');
    else sendFile(file, request, response);
  } else {
    sendText(response, 404, 'no such file');
  }
}

function sendCover(key: string, response: ServerResponse, files: FileStore): void {
  const file = files.get(key);
  const size = file === undefined || file === 'expired' ? undefined : clipSize(file.bytes);
  response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(videoCover(size));
}

function sendFile(file: StoredFile, request: IncomingMessage, response: ServerResponse): void {
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
