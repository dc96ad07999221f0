import { lastCharacterLength } from './graphemes';
import { trailingCodeLength } from './emoji-codes';

/** A text without what the delete key takes from its end: a face's whole code, else one visible character. */
export function deleteBack(text: string): string {
  const length = trailingCodeLength(text) || lastCharacterLength(text);
  return text.slice(0, text.length - length);
}
