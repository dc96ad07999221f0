import { asRecord } from '../../kernel/json';
import { isDeviceFile } from './device-file';
import { plainFileName } from './file-name';
import type { MessageContent } from '../message/message-content';
import type { MediaSource } from '../message/message-content';

type Fields = Readonly<Record<string, unknown>>;

/** Content with a file, which is one of this device until the service has it. */
export type DeviceContent = Extract<MessageContent, { kind: 'image' | 'video' | 'file' }>;

/** Longest path of a file of this device that is believed, in UTF-16 units. */
const LONGEST_PATH = 2048;

/** Longest video that is believed, in seconds: a day. */
const LONGEST_VIDEO_SECONDS = 24 * 60 * 60;

/** Reads stored content that was on its way from this device; undefined for anything that could not be. */
export function parseDeviceContent(fields: Fields): DeviceContent | undefined {
  switch (fields['kind']) {
    case 'image':
      return pictureOf(fields);
    case 'video':
      return videoOf(fields);
    case 'file':
      return fileOf(fields);
    default:
      return undefined;
  }
}

function pictureOf(fields: Fields): DeviceContent | undefined {
  const source = sourceOf(fields['original']);
  const { widthPx, heightPx } = fields;
  if (source === undefined || !isAmount(widthPx) || !isAmount(heightPx)) return undefined;
  return { kind: 'image', thumb: source, original: source, widthPx, heightPx };
}

/** Neither its size nor its poster is needed to send it: some phones give none. */
function videoOf(fields: Fields): DeviceContent | undefined {
  const source = sourceOf(fields['source']);
  if (source === undefined) return undefined;
  const { posterUrl, durationSeconds, widthPx, heightPx } = fields;
  return {
    kind: 'video',
    source,
    posterUrl: isPath(posterUrl) ? posterUrl : '',
    durationSeconds: amountUpTo(LONGEST_VIDEO_SECONDS, durationSeconds),
    ...(isAmount(widthPx) && isAmount(heightPx)
      ? { widthPx, heightPx }
      : { widthPx: 0, heightPx: 0 }),
  };
}

function fileOf(fields: Fields): DeviceContent | undefined {
  const source = sourceOf(fields['source']);
  const { fileName } = fields;
  if (source === undefined || typeof fileName !== 'string') return undefined;
  const name = plainFileName(fileName);
  return name === '' ? undefined : { kind: 'file', source, fileName: name };
}

function sourceOf(value: unknown): MediaSource | undefined {
  const { url, sizeBytes } = asRecord(value) ?? {};
  return isPath(url) && isAmount(sizeBytes) ? { url, sizeBytes } : undefined;
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_PATH && isDeviceFile(value);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function amountUpTo(most: number, value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= most ? value : 0;
}
