import { plainWords } from '../text/plain-words';

/** The largest file that the service takes: 100 MB (the SDK's own check). */
export const LARGEST_FILE_BYTES = 100 * 1024 * 1024;

/** Why a file cannot be sent. */
export type FileProblem = 'empty' | 'too-large';

/** What a file is, by the drawing that stands for it. */
export type FileLook =
  'pdf' | 'word' | 'sheet' | 'slides' | 'picture' | 'media' | 'archive' | 'text' | 'other';

/** How a file can be shown on the device: by WeChat's own reader, among pictures, as a video, or not at all. */
export type FileViewer = 'document' | 'picture' | 'video' | 'none';

/** Longest name that is sent and kept, in UTF-16 units: what file systems take, in bytes, for names of three bytes a letter. */
const LONGEST_NAME = 80;

/** Longest extension that is one. */
const LONGEST_EXTENSION = 10;

const LOOKS: Readonly<Record<Exclude<FileLook, 'other'>, readonly string[]>> = {
  pdf: ['pdf'],
  word: ['doc', 'docx', 'rtf', 'odt', 'pages'],
  sheet: ['xls', 'xlsx', 'csv', 'ods', 'numbers'],
  slides: ['ppt', 'pptx', 'odp', 'key'],
  picture: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp', 'heic', 'svg'],
  media: ['mp4', 'mov', 'm4v', 'avi', 'mkv', 'webm', 'mp3', 'm4a', 'aac', 'wav', 'flac', 'ogg'],
  archive: ['zip', 'rar', '7z', 'tar', 'gz'],
  text: ['txt', 'md', 'log', 'json', 'xml'],
};

/** The types that `wx.openDocument` reads. */
const DOCUMENTS: readonly string[] = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'];

/** What the device's viewer shows beside them. */
const PICTURES: readonly string[] = ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp'];
const VIDEOS: readonly string[] = ['mp4', 'mov'];

/** What a name ends with, in small letters; empty where it has no extension. */
export function fileExtension(name: string): string {
  const [, extension = ''] = /[^.]\.([A-Za-z0-9]+)$/u.exec(name.trim().slice(-32)) ?? [];
  return extension.length <= LONGEST_EXTENSION ? extension.toLowerCase() : '';
}

/**
 * A name of a stranger's file as it may be shown and kept: in one line, without what turns the direction of text or leads to another
 * folder, and bounded. What is too long is left out in the middle. Empty where nothing remains.
 */
export function plainFileName(name: string): string {
  const line = plainWords(name.slice(0, 2_048).replace(/[\s/\\:*?"<>|]+/gu, ' ')).trim();
  return shortenedInMiddle(line.replace(/^[.\s]+/u, ''), LONGEST_NAME);
}

/** A name under which a file can lie on the device: WeChat's reader shows it, and takes a path for an address. */
export function keptFileName(name: string): string {
  return plainFileName(name).replace(/[%#]/gu, '_');
}

/** A name of at most `most` UTF-16 units: the middle goes, its end and extension stay. */
export function shortenedInMiddle(name: string, most: number): string {
  if (name.length <= most) return name;
  const letters = [...name];
  const tail = letters.slice(-Math.max(8, fileExtension(name).length + 6));
  const room = most - tail.join('').length - 1;
  const head: string[] = [];
  let length = 0;
  for (const letter of letters) {
    length += letter.length;
    if (length > room) break;
    head.push(letter);
  }
  return `${head.join('')}…${tail.join('')}`;
}

/** The drawing that stands for a file. */
export function fileLook(name: string): FileLook {
  const extension = fileExtension(name);
  const [look] =
    Object.entries(LOOKS).find(([, extensions]) => extensions.includes(extension)) ?? [];
  return (look as FileLook | undefined) ?? 'other';
}

/** What shows a file of this name. */
export function fileViewer(name: string): FileViewer {
  const extension = fileExtension(name);
  if (DOCUMENTS.includes(extension)) return 'document';
  if (PICTURES.includes(extension)) return 'picture';
  return VIDEOS.includes(extension) ? 'video' : 'none';
}

/** Why a file cannot be sent, as far as that can be told before it is. */
export function fileProblem(sizeBytes: number): FileProblem | undefined {
  if (!(sizeBytes > 0)) return 'empty';
  return sizeBytes > LARGEST_FILE_BYTES ? 'too-large' : undefined;
}
