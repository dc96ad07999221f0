import { utf8ByteLength } from '../domain/text/utf8';

/**
 * One character as a person sees it: a flag, a keycap, an emoji with its variations, skin tones and joined parts, or a letter
 * with its marks. Written as a pattern because Intl.Segmenter is missing from WeChat's older engines.
 */
const visibleCharacter =
  /\p{Regional_Indicator}{2}|[0-9#*]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*(?:\u{200D}\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*)*|[^]\p{Mark}*/gu;

/** The first visible character of a text, upper-cased; empty for an empty text. */
export function firstCharacter(text: string): string {
  const [first = ''] = text.trim().slice(0, LONGEST_CHARACTER).match(visibleCharacter) ?? [];
  return first.toUpperCase();
}

/** UTF-16 units that one visible character may take before the rest is cut off: a family of four with skin tones takes 19. */
const LONGEST_CHARACTER = 40;

/** The longest beginning of a text that takes at most `limit` bytes in UTF-8. Never cuts an emoji in half. */
export function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let cut = '';
  // No visible character takes less than a byte.
  const characters = text.slice(0, (limit + 1) * LONGEST_CHARACTER).match(visibleCharacter) ?? [];
  for (const character of characters) {
    bytes += utf8ByteLength(character);
    if (bytes > limit) return cut;
    cut += character;
  }
  return cut;
}

/** What a person sees as single characters, one by one; of a longer text its first 200. */
export function visibleCharacters(text: string): readonly string[] {
  return (
    text
      .slice(0, MOST_COUNTED * LONGEST_CHARACTER)
      .match(visibleCharacter)
      ?.slice(0, MOST_COUNTED) ?? []
  );
}

/** More than any bar or row of a phone shows. */
const MOST_COUNTED = 200;

/** How many UTF-16 units the last visible character of a text takes; 0 for an empty text. */
export function lastCharacterLength(text: string): number {
  return text.match(visibleCharacter)?.pop()?.length ?? 0;
}

/** The first `count` visible characters, with an ellipsis where something was left out. Never cuts an emoji in half. */
export function shortened(text: string, count: number): string {
  if (text.length <= count) return text;
  const characters = text.slice(0, (count + 1) * LONGEST_CHARACTER).match(visibleCharacter) ?? [];
  return characters.length <= count ? text : `${characters.slice(0, count).join('')}…`;
}

/** The last `count` visible characters, with an ellipsis where something was left out. Never cuts an emoji in half. */
export function lastCharacters(text: string, count: number): string {
  if (text.length <= count) return text;
  const tail = text.slice(-(count + 1) * LONGEST_CHARACTER);
  const characters = tail.match(visibleCharacter) ?? [];
  if (tail === text && characters.length <= count) return text;
  return `…${characters.slice(-count).join('')}`;
}
