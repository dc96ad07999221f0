import { hasWords } from './search-words';
import { missingCase } from '../../kernel/missing-case';
import type { IndexedMessage } from '../message/indexed-message';

/** What is looked for in a conversation. `words` are folded; see {@link hasWords}. */
export type SearchFilter =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'everything' }
  | { readonly kind: 'member'; readonly userId: string }
  | { readonly kind: 'media' }
  | { readonly kind: 'files' }
  | { readonly kind: 'links' };

/** @param foldedWords the message's words as they are compared; asked for only where words are looked for */
export function isWanted(
  message: IndexedMessage,
  foldedWords: () => string,
  filter: SearchFilter,
): boolean {
  switch (filter.kind) {
    case 'words':
      return message.words !== '' && hasWords(foldedWords(), filter.words);
    case 'everything':
      return true;
    case 'member':
      return message.from === filter.userId;
    case 'media':
      return message.kind === 'image' || message.kind === 'video';
    case 'files':
      return message.kind === 'file';
    case 'links':
      return message.hasLink;
    default:
      return missingCase(filter);
  }
}

/** The ways to look for something in a conversation, each a page of its own. */
export const SEARCH_PAGES = ['words', 'members', 'member', 'media', 'files', 'links'] as const;

export type SearchPage = (typeof SEARCH_PAGES)[number];

/** Reads a page's name from text from outside; looking for words for any other. */
export function searchPageOf(name: string): SearchPage {
  return SEARCH_PAGES.find((page) => page === name) ?? 'words';
}
