import { visibleCharacters } from './graphemes';

/** Size of the letters in WeChat's navigation bar, in px; it does not grow with the person's font size. */
const TITLE_PX = 17;

/** Widths of semibold letters, in parts of their size, rounded up: what is cut is never drawn wider than it was counted. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^[ .,:;'!|()[\]ijlIft]/u, 0.36],
  [/^[mwMW@%]/u, 0.95],
  [/^[A-Z&#+=<>~]/u, 0.74],
  [/^[\x21-\x7e]/u, 0.62],
];

/** A title with the number that belongs to it: the name gives way where both do not fit, as in WeChat, and never the number. @param roomPx how wide the bar's title may be */
export function fitTitle(name: string, number: string, roomPx: number): string {
  const characters = visibleCharacters(name);
  const left = roomPx - widthOf(visibleCharacters(number));
  if (widthOf(characters) <= left) return name + number;
  const mark = '…';
  let used = widthOf([mark]);
  let cut = '';
  for (const character of characters) {
    used += widthOf([character]);
    if (used > left) break;
    cut += character;
  }
  return `${cut.trimEnd()}${mark}${number}`;
}

/** How wide visible characters are at most, in parts of the font size. Whatever is not a Latin letter counts as wide as a Chinese one. */
export function emWidth(characters: readonly string[]): number {
  const widths = characters.map(
    (character) => WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? 1,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

/** In px. */
function widthOf(characters: readonly string[]): number {
  return emWidth(characters) * TITLE_PX;
}
