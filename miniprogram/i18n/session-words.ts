import { missingCase } from '../kernel/missing-case';
import { sessionStrings } from './sections/session';
import { titleStrings } from './sections/titles';
import type { KickReason } from '../chat/chat-event';
import type { Language } from './language';
import type { SessionStrings } from './sections/session';

/** A session's state, as far as words depend on it. */
export type SessionWordsState =
  | { readonly kind: 'signed-out' | 'signing-in' | 'ready' | 'reconnecting' | 'offline' }
  | { readonly kind: 'kicked'; readonly reason: KickReason }
  | {
      readonly kind: 'failed';
      readonly problem:
        'unreachable' | 'too-often' | 'outdated' | 'refused' | 'credentials-invalid' | 'unknown';
    };

const kickSentences: Readonly<Record<KickReason, keyof SessionStrings>> = {
  'another-instance': 'kickedByAnotherInstance',
  'another-device': 'kickedByAnotherDevice',
  administrator: 'kickedByAdministrator',
  'credentials-expired': 'credentialsExpired',
};

/** Why nobody is signed in, for the sign-in page; empty when there is nothing to explain. */
export function sessionReason(state: SessionWordsState, language: Language): string {
  const words = sessionStrings[language];
  if (state.kind === 'kicked') return words[kickSentences[state.reason]];
  if (state.kind !== 'failed') return '';
  switch (state.problem) {
    case 'unreachable':
      return words.unreachable;
    case 'too-often':
      return words.tooOften;
    case 'outdated':
      return words.outdated;
    case 'refused':
      return words.refused;
    case 'credentials-invalid':
      return words.credentialsInvalid;
    case 'unknown':
      return words.failed;
    default:
      return missingCase(state.problem);
  }
}

/** What is wrong, for the top of a page; empty when all is well or on its way. */
export function sessionBanner(state: SessionWordsState, language: Language): string {
  return state.kind === 'offline'
    ? sessionStrings[language].offline
    : sessionReason(state, language);
}

/** The banner's button; empty where waiting is enough. */
export function sessionAction(state: SessionWordsState, language: Language): string {
  const words = sessionStrings[language];
  if (state.kind === 'kicked') return words.signInAgain;
  return state.kind === 'offline' || state.kind === 'failed' ? words.retry : '';
}

/** The first page's title: the app's name, or how the connection stands. */
export function sessionTitle(state: SessionWordsState, language: Language): string {
  const titles = titleStrings[language];
  switch (state.kind) {
    case 'signing-in':
    case 'reconnecting':
      return titles.connecting;
    case 'offline':
      return titles.offline;
    case 'signed-out':
    case 'ready':
    case 'kicked':
    case 'failed':
      return titles.app;
    default:
      return missingCase(state);
  }
}
