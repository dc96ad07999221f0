import type { PhoneFiles } from '../files';
import type { HttpTask } from '../http-task';
import { asRecord } from '../values';
import { ApiFailure, type OptionOf } from './define-apis';

/** The phone's file as a browser file; a path that is not the phone's (a blob: or http: URL) is loaded. */
async function fileOf(files: PhoneFiles, path: string): Promise<File> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (files.exists(path)) {
    const stored = files.read(path);
    return new File([stored.bytes], name, { type: stored.mimeType });
  }
  if (!/^(blob|https?):/.test(path)) throw new ApiFailure(`file not found: ${path}`);
  const blob = await (await fetch(path)).blob();
  return new File([blob], name, { type: blob.type });
}

/** `wx.uploadFile`: multipart form with the file last, progress from the browser. */
export async function sendForm(
  task: HttpTask,
  files: PhoneFiles,
  option: OptionOf<'uploadFile'>,
): Promise<object> {
  const file = await fileOf(files, option.filePath);
  const form = new FormData();
  for (const [key, value] of Object.entries(asRecord(option.formData)))
    form.append(key, String(value));
  form.append(option.name, file);
  await task.pace(file.size);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', option.url);
    for (const [key, value] of Object.entries(option.header ?? {})) {
      if (!/^content-type$/i.test(key)) request.setRequestHeader(key, String(value));
    }
    request.upload.onprogress = (event) => task.tellProgress(event.loaded, event.total);
    request.onload = () => resolve({ data: request.responseText, statusCode: request.status });
    request.onerror = () => reject(new ApiFailure('net::ERR_CONNECTION_REFUSED'));
    task.signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
