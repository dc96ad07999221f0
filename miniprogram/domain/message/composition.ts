/** A call for somebody inside of a text that is being composed: the whole of `@name` and the space behind it. */
export interface MentionSpan {
  /** UTF-16 index of the `@`. */
  readonly start: number;
  readonly length: number;
  /** A user ID, or {@link MENTION_EVERYONE}. */
  readonly userId: string;
}

/** What is being composed. The spans are in the order of the text and never overlap. */
export interface Composition {
  readonly text: string;
  readonly mentions: readonly MentionSpan[];
}

/** A composition after a change, and where the caret belongs. */
export interface Edited {
  readonly composition: Composition;
  /** UTF-16 index. */
  readonly caret: number;
}

export const emptyComposition: Composition = { text: '', mentions: [] };

/** Most calls in one text that are kept; further ones are words only. */
export const MOST_MENTION_SPANS = 200;

/** The space behind a mention: WeChat's own, a quarter of an em wide, which nobody types by hand. */
const MENTION_END = '\u2005';

/** UTF-16 units of a name that a mention writes. A name card ends at 50 bytes, a nick at 500. */
const LONGEST_NAME = 64;

/** Line breaks, other controls, and signs that turn the direction of what follows or cannot be seen. Joiners stay: emoji need them. */
const UNWRITABLE = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/**
 * The composition after a person changed the field's text. Deleting the end of a mention deletes all of it; any other change inside
 * of one leaves the words and ends the mention.
 * @param text what the field holds now
 * @param caret where its caret is now, which tells equal characters apart; unknown when negative
 */
export function edited(before: Composition, text: string, caret: number): Edited {
  const change = changeBetween(before.text, text, caret);
  const isDeletion = change.insertedLength === 0 && change.to > change.from;
  const struck = isDeletion ? struckStart(before, change) : change.from;
  const lead = text.slice(0, struck);
  const tail = text.slice(change.from + change.insertedLength);
  const inserted = text.slice(change.from, change.from + change.insertedLength);
  const whole = lead + inserted + tail;
  return {
    composition: {
      text: whole,
      mentions: moved(before, { ...change, from: struck }),
    },
    caret: lead.length + inserted.length,
  };
}

/**
 * The composition with a mention written over the stretch from `from` to `to` (the `@` that asked for it, or nothing).
 * @param person what they are called in the group; never a name that I alone gave them
 */
export function withMention(
  before: Composition,
  stretch: { readonly from: number; readonly to: number },
  person: { readonly userId: string; readonly name: string },
): Edited {
  const from = within(stretch.from, before.text.length);
  const to = Math.max(from, within(stretch.to, before.text.length));
  const token = `@${writableName(person)}${MENTION_END}`;
  const text = before.text.slice(0, from) + token + before.text.slice(to);
  const others = moved(before, { from, to, insertedLength: token.length });
  const span = { start: from, length: token.length, userId: person.userId };
  const hasRoom = others.length < MOST_MENTION_SPANS;
  const mentions = hasRoom ? [...others, span].sort((a, b) => a.start - b.start) : others;
  return { composition: { text, mentions }, caret: from + token.length };
}

/** The words that a change of a field put in; empty for a deletion. */
export function wordsPutIn(before: string, after: string, caret: number): string {
  const { from, insertedLength } = changeBetween(before, after, caret);
  return after.slice(from, from + insertedLength);
}

/** True when a change makes more sense as one of `first` than of `second`: by how much of them it touches. */
export function isNearer(text: string, first: string, second: string): boolean {
  return touchedUnits(first, text) < touchedUnits(second, text);
}

/** The composition with words in place of the caret. */
export function withWords(before: Composition, caret: number, words: string): Edited {
  const at = within(caret, before.text.length);
  const text = before.text.slice(0, at) + words + before.text.slice(at);
  return edited(before, text, at + words.length);
}

/** Whom a composition calls for, each once; {@link MENTION_EVERYONE} stands for all. */
export function mentionedIn({ mentions }: Composition): readonly string[] {
  return [...new Set(mentions.map(({ userId }) => userId))];
}

/**
 * Where the `@` stands that a person has just typed to call somebody; undefined for every other change. One inside of an address
 * (`name@`) calls nobody.
 */
export function typedAt(before: Composition, text: string, caret: number): number | undefined {
  const { from, to, insertedLength } = changeBetween(before.text, text, caret);
  if (insertedLength !== 1 || from !== to) return undefined;
  if (text[from] !== '@' && text[from] !== '＠') return undefined;
  return /[\w.+-]$/u.test(text.slice(Math.max(0, from - 1), from)) ? undefined : from;
}

/**
 * Reads the stored spans of a text: `[[start, length, userId], …]`. Those that do not lie on an `@` of the text, one behind the
 * other, are left out.
 */
export function parseSpans(text: string, value: unknown): readonly MentionSpan[] {
  if (!Array.isArray(value)) return [];
  const spans: MentionSpan[] = [];
  let done = 0;
  for (const item of value.slice(0, MOST_MENTION_SPANS) as readonly unknown[]) {
    if (!Array.isArray(item)) continue;
    const [start, length, userId] = item as readonly unknown[];
    if (!isIndex(start) || !isIndex(length) || length < 2 || start < done) continue;
    if (typeof userId !== 'string' || userId === '' || userId.length > LONGEST_ID) continue;
    if (text[start] !== '@' || start + length > text.length) continue;
    spans.push({ start, length, userId });
    done = start + length;
  }
  return spans;
}

/** Spans as {@link parseSpans} reads them. */
export function packSpans(
  spans: readonly MentionSpan[],
): readonly (readonly [number, number, string])[] {
  return spans.map(({ start, length, userId }) => [start, length, userId]);
}

/** Longest user ID that is believed; the service's end at 32 bytes. */
const LONGEST_ID = 128;

/** A stretch of a text that was replaced: `from` up to, not including, `to`, by so many units. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly insertedLength: number;
}

/** What was typed over. The caret is behind it, if what follows the caret is what followed before. */
function changeBetween(before: string, after: string, caret: number): Change {
  const rest = caret >= 0 && caret <= after.length ? after.length - caret : -1;
  const isTold =
    rest >= 0 && rest <= before.length && before.endsWith(after.slice(after.length - rest));
  const kept = isTold ? rest : sharedEnd(before, after);
  const to = before.length - kept;
  const end = after.length - kept;
  const from = sharedStart(before, after, Math.min(to, end));
  return { from, to, insertedLength: end - from };
}

function touchedUnits(before: string, after: string): number {
  const { from, to, insertedLength } = changeBetween(before, after, -1);
  return to - from + insertedLength;
}

function sharedStart(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** Of the end of both, what they share behind what they share of the start. */
function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length) - sharedStart(a, b, Math.min(a.length, b.length));
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** Where a deletion begins when it takes the whole of a mention whose end it took. */
function struckStart({ mentions }: Composition, { from, to }: Change): number {
  const struck = mentions.find(({ start, length }) => {
    const last = start + length - 1;
    return from <= last && last < to && start < from;
  });
  return struck?.start ?? from;
}

/** The mentions that a change leaves whole, where they are then. */
function moved(
  { mentions }: Composition,
  { from, to, insertedLength }: Change,
): readonly MentionSpan[] {
  const shift = insertedLength - (to - from);
  return mentions.flatMap((span) => {
    const end = span.start + span.length;
    if (end <= from) return [span];
    return span.start >= to ? [{ ...span, start: span.start + shift }] : [];
  });
}

/** A name as it can stand in a line of text; the ID where nothing of it is left. */
function writableName({
  name,
  userId,
}: {
  readonly name: string;
  readonly userId: string;
}): string {
  const clean = name.replace(UNWRITABLE, '').trim();
  return (clean || userId).slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, '');
}

function within(index: number, length: number): number {
  return Math.min(Math.max(0, index), length);
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
