import type { Language } from './language';

/** UTF-16 units of a name in a request: with the rest of it less than the service's 256 bytes (LONGEST_REQUEST_BYTES). */
const LONGEST_NAME = 60;

/** What a request to become friends says for somebody who did not write anything. */
export function requestWords(myName: string, language: Language): string {
  const name = myName.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, '');
  return language === 'en' ? `I am ${name}` : `我是${name}`;
}
