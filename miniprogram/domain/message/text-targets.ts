/** Something in a text that can be tapped. `start` and `end` are UTF-16 indices into the text. */
export interface TextTarget {
  readonly kind: 'link' | 'email' | 'phone';
  readonly start: number;
  readonly end: number;
}

/** Browsers refuse longer addresses; what claims to be one is text. */
const LONGEST_LINK = 2048;

/** ITU-T E.164: a number has at most 15 digits; the shortest in use with a country code have 7. */
const PHONE_DIGITS = { least: 7, most: 15 } as const;

/*
 * All patterns are sticky, tried only where a word begins, and of bounded length (or never given back what they took), so that the
 * time is linear in the text, whatever a sender thinks of.
 */
const wordPattern = /[A-Za-z0-9]+/y;
const linkPattern = /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+/iy;
const hostPattern = /^(?:https?:\/\/[a-z0-9]|www\.[a-z0-9-]+\.[a-z])/i;
const emailPattern =
  /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,4}[A-Za-z]{2,24}/y;
const phonePatterns = [
  // Mainland mobile, with or without the country code.
  /(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}/y,
  // Mainland land line with its area code, and an extension.
  /0\d{2,3}[ -]?[2-8]\d{6,7}(?:-\d{1,6})?/y,
  // Service numbers.
  /[48]00[ -]?\d{3}[ -]?\d{4}/y,
  /\+[1-9](?:[ -]?\d){6,14}/y,
];

/** The links, e-mail addresses and phone numbers of a text, in their order; no two overlap. */
export function textTargets(text: string): readonly TextTarget[] {
  const targets: TextTarget[] = [];
  let at = 0;
  while (at < text.length) {
    const word = wordAt(text, at);
    if (word.kind !== 'plain') targets.push({ kind: word.kind, start: at, end: word.end });
    at = word.end;
  }
  return targets;
}

/** What begins at an index, and where to look on. */
interface Word {
  readonly kind: 'plain' | TextTarget['kind'];
  readonly end: number;
}

function wordAt(text: string, at: number): Word {
  const isStart =
    /[A-Za-z0-9+]/.test(text.charAt(at)) && !/[A-Za-z0-9_@+]/.test(text.charAt(at - 1));
  const target = isStart ? (linkAt(text, at) ?? emailAt(text, at) ?? phoneAt(text, at)) : undefined;
  if (target) return target;
  const wordLength = matchAt(wordPattern, text, at).length;
  return { kind: 'plain', end: at + Math.max(1, wordLength) };
}

function linkAt(text: string, start: number): Word | undefined {
  const found = matchAt(linkPattern, text, start);
  if (found === '') return undefined;
  const link = withoutTrailing(found);
  const isLink = hostPattern.test(link) && link.length <= LONGEST_LINK;
  // What is no link is stepped over as a whole: the links that it may be full of are none either.
  return isLink
    ? { kind: 'link', end: start + link.length }
    : { kind: 'plain', end: start + found.length };
}

function emailAt(text: string, start: number): Word | undefined {
  const end = start + matchAt(emailPattern, text, start).length;
  if (end === start || /[A-Za-z0-9@]/.test(text.charAt(end))) return undefined;
  return { kind: 'email', end };
}

function phoneAt(text: string, start: number): Word | undefined {
  // A part of something longer: a date, a version, an order number.
  if (/\d[-.]$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  for (const pattern of phonePatterns) {
    const found = matchAt(pattern, text, start);
    const end = start + found.length;
    const digits = found.replace(/\D/g, '').length;
    const isWhole = !/^(?:[A-Za-z0-9_@]|[ .-]\d)/.test(text.slice(end, end + 2));
    if (isWhole && digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most)
      return { kind: 'phone', end };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Punctuation at the end belongs to the sentence around a link; a bracket does where it was not opened inside. */
function withoutTrailing(link: string): string {
  let end = link.length;
  let openRound = balance(link, '(', ')');
  let openSquare = balance(link, '[', ']');
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1);
    if (last === ')' && openRound < 0) openRound += 1;
    else if (last === ']' && openSquare < 0) openSquare += 1;
    else if (!/[.,;:!?'*]/.test(last)) break;
  }
  return link.slice(0, end);
}

function balance(text: string, open: string, close: string): number {
  return text.split(open).length - text.split(close).length;
}
