import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isLoopbackUrl } from './sockets';

interface UploadRequest {
  readonly url: string;
  readonly filePath: string;
  readonly name: string;
  readonly formData?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly success?: (result: object) => void;
  readonly fail?: (error: { readonly errMsg: string }) => void;
}

type ProgressListener = (progress: object) => void;

/** `wx.uploadFile`: posts a file from the disk as a multipart form. */
export function uploadFile(request: UploadRequest): object {
  const listeners = new Set<ProgressListener>();
  const controller = new AbortController();
  queueMicrotask(() => {
    for (const listener of listeners) listener({ progress: 50 });
  });
  post(request, controller.signal)
    .then(async (response) => {
      for (const listener of listeners) listener({ progress: 100 });
      const data = await response.text();
      request.success?.({ statusCode: response.status, data, errMsg: 'uploadFile:ok' });
    })
    .catch((error: unknown) => {
      request.fail?.({ errMsg: `uploadFile:fail ${String(error)}` });
    });
  return {
    onProgressUpdate: (listener: ProgressListener) => listeners.add(listener),
    offProgressUpdate: (listener: ProgressListener) => listeners.delete(listener),
    abort: () => controller.abort(),
  };
}

async function post(request: UploadRequest, signal: AbortSignal): Promise<Response> {
  if (!isLoopbackUrl(request.url)) throw new Error('only this machine can be reached');
  const form = new FormData();
  for (const [name, value] of Object.entries(request.formData ?? {})) {
    form.append(name, String(value));
  }
  const bytes = await readFile(request.filePath);
  form.append(request.name, new Blob([new Uint8Array(bytes)]), basename(request.filePath));
  return fetch(request.url, { method: 'POST', body: form, headers: request.header ?? {}, signal });
}
