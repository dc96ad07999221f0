import { boundedMarks } from './bounded-marks';

/** Control characters, and those that turn the direction of the text around them (U+061C, U+200E …), but no line breaks. */
const unseen =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Words of strangers without what hides, turns around or grows over what stands beside them. */
export function plainWords(words: string): string {
  return boundedMarks(words.replace(unseen, ''));
}

/** An untrusted value as one line of plain words, at most `longest` UTF-16 units; empty for what is no text. */
export function plainLine(value: unknown, longest: number): string {
  if (typeof value !== 'string') return '';
  const cut = value.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
  return plainWords(cut).replace(/\s+/gu, ' ').trim();
}
