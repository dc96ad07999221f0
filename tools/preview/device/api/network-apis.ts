import type { PhoneFiles } from '../files';
import { HttpTask } from '../http-task';
import type { PhoneContext } from '../context';
import { PhoneSocketTask } from '../socket-task';
import { ApiFailure, settle, deliver, type Callbacks, type OptionOf, type Wx } from './define-apis';
import { asRecord } from '../values';
import { sendForm } from './send-form';

type Names =
  | 'request'
  | 'uploadFile'
  | 'downloadFile'
  | 'connectSocket'
  | 'getNetworkType'
  | 'onNetworkStatusChange'
  | 'offNetworkStatusChange';

const headersOf = (headers: Headers): Record<string, string> => Object.fromEntries(headers);

function parseBody(text: string, dataType: unknown): unknown {
  if (dataType !== undefined && dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function bodyOf(data: unknown): string | ArrayBuffer | undefined {
  if (data === undefined || typeof data === 'string' || data instanceof ArrayBuffer) return data;
  return JSON.stringify(data);
}

function withQuery(url: string, data: unknown): string {
  const pairs = Object.entries(asRecord(data)).map(([key, value]) => [key, String(value)]);
  if (typeof data === 'string' || pairs.length === 0) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(pairs).toString()}`;
}

async function sendRequest(task: HttpTask, option: OptionOf<'request'>): Promise<object> {
  const method = option.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? bodyOf(option.data) : undefined;
  const response = await fetch(hasBody ? option.url : withQuery(option.url, option.data), {
    method,
    headers: { 'content-type': 'application/json', ...option.header },
    signal: task.signal,
    ...(body === undefined ? {} : { body }),
  });
  const header = headersOf(response.headers);
  task.headers.emit({ header });
  const data =
    option.responseType === 'arraybuffer'
      ? await response.arrayBuffer()
      : parseBody(await response.text(), option.dataType);
  return { data, statusCode: response.status, header, cookies: [], profile: {} };
}

async function download(
  task: HttpTask,
  files: PhoneFiles,
  option: OptionOf<'downloadFile'>,
): Promise<object> {
  const response = await fetch(option.url, { headers: option.header ?? {}, signal: task.signal });
  const bytes = new Uint8Array(await response.arrayBuffer());
  await task.pace(bytes.byteLength);
  task.tellProgress(bytes.byteLength, bytes.byteLength);
  const fields = { statusCode: response.status, header: headersOf(response.headers) };
  if (option.filePath !== undefined) {
    files.write(option.filePath, bytes);
    return { ...fields, filePath: option.filePath };
  }
  const mimeType = response.headers.get('content-type') ?? 'application/octet-stream';
  const name = new URL(option.url, location.href).pathname;
  return { ...fields, tempFilePath: files.addTemporary(bytes, mimeType, name) };
}

const uploadTask = (task: HttpTask) => ({
  abort: () => task.abort(),
  onHeadersReceived: (listener: never) => void task.headers.add(listener),
  offHeadersReceived: (listener?: never) => task.headers.remove(listener),
  onProgressUpdate: (listener: (progress: object) => void) =>
    void task.progress.add(({ progress, sentBytes, totalBytes }) =>
      listener({ progress, totalBytesSent: sentBytes, totalBytesExpectedToSend: totalBytes }),
    ),
  offProgressUpdate: () => task.progress.remove(),
});

const downloadTask = (task: HttpTask) => ({
  ...uploadTask(task),
  onProgressUpdate: (listener: (progress: object) => void) =>
    void task.progress.add(({ progress, sentBytes, totalBytes }) =>
      listener({ progress, totalBytesWritten: sentBytes, totalBytesExpectedToWrite: totalBytes }),
    ),
});

const requestTask = (task: HttpTask) => ({
  abort: () => task.abort(),
  onHeadersReceived: (listener: never) => void task.headers.add(listener),
  offHeadersReceived: (listener?: never) => task.headers.remove(listener),
});

/** `wx.request` and its relatives, behind the phone's network switch. */
export function createNetworkApis({
  account,
  files,
  network,
}: Pick<PhoneContext, 'account' | 'files' | 'network'>): Pick<Wx, Names> {
  const start = <Task>(
    name: string,
    option: Callbacks & { readonly timeout?: number },
    toTask: (task: HttpTask) => Task,
    transfer: (task: HttpTask) => Promise<object>,
  ): Task => {
    const task = new HttpTask(network, option.timeout);
    deliver(name, option, () => task.run(() => transfer(task)));
    return toTask(task);
  };
  const apis = {
    request: (option: OptionOf<'request'>) => {
      account.hear(option.url, option.data);
      return start('request', option, requestTask, (task) => sendRequest(task, option));
    },
    uploadFile: (option: OptionOf<'uploadFile'>) =>
      start('uploadFile', option, uploadTask, (task) => sendForm(task, files, option)),
    downloadFile: (option: OptionOf<'downloadFile'>) =>
      start('downloadFile', option, downloadTask, (task) => download(task, files, option)),
    connectSocket: (option: OptionOf<'connectSocket'>) => {
      const socket = new PhoneSocketTask(network, option.url, option.protocols ?? []);
      deliver('connectSocket', option, () => {
        if (!/^wss?:/.test(option.url)) throw new ApiFailure('invalid url');
      });
      return socket;
    },
    getNetworkType: (option: OptionOf<'getNetworkType'> = {}) =>
      settle('getNetworkType', option, () => ({
        networkType: network.status.networkType,
        hasSystemProxy: false,
        weakNet: network.state === 'slow',
      })),
    onNetworkStatusChange: (listener: never) => void network.onStatusChange.add(listener),
    offNetworkStatusChange: (listener?: never) => network.onStatusChange.remove(listener),
  };
  return apis as unknown as Pick<Wx, Names>;
}
