/**
 * Marks that one letter may carry where they are shown: Vietnamese, pointed Hebrew, Arabic and Thai stack two or three. In Tibetan,
 * Burmese and Khmer whole letters are marks of the one above them, and a syllable takes up to six.
 */
const MOST_MARKS = 3;
const MOST_SUBJOINED = 6;

const syllables = '[\\u0F00-\\u109F\\u1780-\\u17FF]';
const stacking = `(?!${syllables})[\\p{Mn}\\p{Me}]`;

const towers = new RegExp(`((?:${stacking}){${MOST_MARKS}})(?:${stacking})+`, 'gu');
const subjoinedTowers = new RegExp(`(\\p{Mark}{${MOST_SUBJOINED}})\\p{Mark}+`, 'gu');

/** A text as it may be shown: without the towers of marks that would grow over what stands above and below it. */
export function boundedMarks(text: string): string {
  return text.replace(towers, '$1').replace(subjoinedTowers, '$1');
}
