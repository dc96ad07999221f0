import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultBox } from '../gateway/faults';
import { readBody, sendText } from '../gateway/http-body';
import { MAX_UPLOAD_BYTES } from '../limits';
import type { FileStore } from './file-store';
import { formFile, multipartBoundary } from './multipart';

/** The name by which a fault hits uploads, as it hits a request by its wire command. */
export const UPLOAD_COMMAND = 'files.upload';

/** What a storage answers that is out of order itself. */
const INTERNAL_ERROR = 500;

/** Takes a file, unless a fault says otherwise: its `code` is then the HTTP status. */
export async function receiveUpload(
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
  files: FileStore,
  faults: FaultBox,
): Promise<void> {
  const signer = files.signerOf(key);
  if (signer === undefined) {
    sendText(response, 403, 'this upload was not signed');
    return;
  }
  const fault = faults.forRequest(UPLOAD_COMMAND, signer);
  switch (fault?.kind) {
    case 'silence':
    case 'drop':
      request.resume();
      return;
    case 'close':
      cutHalfway(request);
      return;
    case 'error':
      request.resume();
      sendText(response, isHttpError(fault.code) ? fault.code : INTERNAL_ERROR, 'no storage');
      return;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
      break;
    case 'drop-reply':
    case undefined:
  }
  const status = await store(key, request, files);
  if (fault?.kind === 'drop-reply') return;
  if (status === 200) response.writeHead(200, { 'Content-Type': 'application/json' });
  else response.writeHead(status);
  response.end(status === 200 ? '{"ok":true}' : undefined);
}

/** Reads and keeps the file; the HTTP status of the answer. */
async function store(key: string, request: IncomingMessage, files: FileStore): Promise<number> {
  const body = await readBody(request, MAX_UPLOAD_BYTES);
  if (body === undefined) return 413;
  const contentType = request.headers['content-type'] ?? 'application/octet-stream';
  const boundary = multipartBoundary(contentType);
  const form = boundary === undefined ? undefined : formFile(body, boundary);
  if (boundary !== undefined && form === undefined) return 400;
  const fallbackType = boundary === undefined ? contentType : 'application/octet-stream';
  files.put(key, { bytes: form?.bytes ?? body, contentType: form?.contentType ?? fallbackType });
  return 200;
}

/** The connection breaks when half of the file is through. */
function cutHalfway(request: IncomingMessage): void {
  const whole = Number(request.headers['content-length'] ?? 0);
  let received = 0;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received >= whole / 2) request.destroy();
  });
}

function isHttpError(code: number): boolean {
  return code >= 400 && code < 600;
}
