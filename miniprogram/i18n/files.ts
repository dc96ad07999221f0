import { emWidth } from './title-fit';
import { fileExtension, plainFileName } from '../domain/media/file-name';
import { sizeText } from './search-texts';
import { visibleCharacters } from './graphemes';
import type { DownloadProblem } from '../platform/downloads';
import type { FileProblem } from '../domain/media/file-name';
import type { Language, Translations } from './language';

/** Words around files. */
export interface FileStrings {
  /** What a file without a name is called. */
  readonly file: string;
  readonly problems: Readonly<Record<FileProblem | 'failed', string>>;
  readonly downloads: Readonly<Record<Exclude<DownloadProblem, 'cancelled'>, string>>;
  /** A file that cannot be read here. */
  readonly unreadableTitle: string;
  readonly unreadableText: string;
  /** A file that can be passed on now that it is here. */
  readonly readyTitle: string;
  readonly share: string;
  readonly notNow: string;
  readonly notShared: string;
}

export const fileStrings: Translations<FileStrings> = {
  'zh-CN': {
    file: '文件',
    problems: {
      empty: '有文件是空的，没有发送',
      'too-large': '有文件超过 100 MB，没有发送',
      failed: '没有选到文件，请再试一次',
    },
    downloads: {
      expired: '文件已过期，请让对方重新发送',
      failed: '下载没有完成，请检查网络后再点一次',
    },
    unreadableTitle: '在这里打不开这个文件',
    unreadableText: '可以发送给微信好友或文件传输助手，再用其他应用打开。',
    readyTitle: '文件已下载',
    share: '发送给好友',
    notNow: '暂不',
    notShared: '没有发送出去，请再试一次',
  },
  en: {
    file: 'File',
    problems: {
      empty: 'An empty file was not sent',
      'too-large': 'A file over 100 MB was not sent',
      failed: 'No file was chosen. Please try again',
    },
    downloads: {
      expired: 'The file has expired. Ask for it to be sent again',
      failed: 'The download did not finish. Check the network and tap again',
    },
    unreadableTitle: 'This file cannot be opened here',
    unreadableText:
      'Send it to a friend or to File Transfer in WeChat and open it with another app.',
    readyTitle: 'The file is here',
    share: 'Send',
    notNow: 'Not now',
    notShared: 'It was not sent. Please try again',
  },
};

/** How much of the room for a long name its end may take: the beginning tells more. */
const END_SHARE = 0.45;

/**
 * A name in two lines of its card: the middle of a long one is left out, its extension stays.
 * @param lineEm how wide a line is, in parts of the font size
 */
export function shownFileName(name: string, language: Language, lineEm: number): string {
  const plain = plainFileName(name) || fileStrings[language].file;
  const letters = visibleCharacters(plain);
  // What does not fit in the first line leaves up to a letter's room there.
  const room = 2 * lineEm - 1;
  if (emWidth(letters) <= room) return plain;
  const extension = fileExtension(plain);
  const least = extension === '' ? 0 : extension.length + 1;
  const fitting = fittingCount([...letters].reverse(), room * END_SHARE);
  const last = letters.slice(-Math.max(1, least, fitting));
  // Of a name that was cut before it came here one gap is enough.
  const end = last.slice(last.lastIndexOf('…') + 1);
  const begin = letters.slice(0, fittingCount(letters, room - emWidth(end) - 1));
  return `${begin.join('')}…${end.join('')}`;
}

/** How many of `letters` fit in `roomEm`. */
function fittingCount(letters: readonly string[], roomEm: number): number {
  let used = 0;
  const first = letters.findIndex((letter) => (used += emWidth([letter])) > roomEm);
  return first < 0 ? letters.length : first;
}

/** A file as a screen reader tells it. */
export function fileSaid(name: string, sizeBytes: number, language: Language): string {
  const { file } = fileStrings[language];
  const words = [file, plainFileName(name), sizeText(sizeBytes)].filter((part) => part !== '');
  return words.join(language === 'zh-CN' ? '，' : ', ');
}
