import { lastCharacters, shortened } from '../../../../i18n/graphemes';
import { withEmoji } from '../../../../i18n/emoji-codes';
import { wordPlaces } from '../../../../domain/text/search-words';

/** A stretch of a result's text; what was looked for is lit up. */
export interface ExcerptPart {
  /** Its place among the others. */
  readonly at: number;
  readonly text: string;
  readonly isHit: boolean;
}

/** Visible characters before the first hit: what was looked for stays in sight on the narrowest phone. */
const LEAD = 8;

/** Visible characters after a hit: two lines on the widest phone. */
const TAIL = 60;

/** Hits that are lit up in one result. */
const MOST_HITS = 6;

/**
 * What a result shows of a text: from shortly before the first of the words, those lit up. Line breaks become blanks.
 * @param words folded; see `searchWords`
 */
export function excerptOf(written: string, words: readonly string[]): readonly ExcerptPart[] {
  const text = written.replace(/\s+/gu, ' ').trim();
  const places = wordPlaces(text, words).slice(0, MOST_HITS);
  const first = places[0];
  if (first === undefined) return inOrder(plain(shortened(withEmoji(text), TAIL)));
  const parts: Stretch[] = [...plain(lastCharacters(withEmoji(text.slice(0, first.start)), LEAD))];
  places.forEach(({ start, end }, index) => {
    parts.push({ text: text.slice(start, end), isHit: true });
    const next = places[index + 1];
    const after = withEmoji(text.slice(end, next?.start ?? text.length));
    parts.push(...plain(next === undefined ? shortened(after, TAIL) : after));
  });
  return inOrder(parts);
}

type Stretch = Omit<ExcerptPart, 'at'>;

/** Stretches as the parts of one text. */
export function inOrder(stretches: readonly Stretch[]): readonly ExcerptPart[] {
  return stretches.map(({ text, isHit }, at) => ({ at, text, isHit }));
}

function plain(text: string): readonly Stretch[] {
  return text === '' ? [] : [{ text, isHit: false }];
}
