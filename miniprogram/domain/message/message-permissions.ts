import { REVOKE_WINDOW_MS } from './message';
import { canForwardInCase } from './forwarding';
import type { Delivery, Message } from './message';
import type { MessageKind } from './message-content';

/**
 * What a person can do with one message, in the order of the menu. `remove` deletes for me only; `remind` shows the conversation as
 * unread; `share` sends a mini program card that leads to it, `share-file` its file. `translate` and `pin` also take back what they did.
 */
export const MESSAGE_ACTIONS = [
  'copy',
  'transcribe',
  'forward',
  'favourite',
  'share',
  'share-file',
  'quote',
  'translate',
  'resend',
  'edit',
  'revoke',
  'edit-again',
  'pin',
  'remind',
  'remove',
  'select',
  'report',
  'details',
] as const;

export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

/** Everything about a message that decides what can be done with it. */
export interface MessageCase {
  readonly kind: MessageKind;
  readonly isOwn: boolean;
  readonly delivery: Delivery;
  /** Sent no longer ago than the service's window for revoking, by its clock. */
  readonly isFresh: boolean;
  /** `mine` when I took my own message back. */
  readonly revoked: 'no' | 'mine' | 'by-another';
}

/** The rule of each action. A revoked message has no content any more, except the words that I can take up again. */
const RULES: Readonly<Record<MessageAction, (message: MessageCase) => boolean>> = {
  copy: ({ kind, revoked }) => kind === 'text' && revoked === 'no',
  transcribe: ({ kind, delivery, revoked }) =>
    kind === 'voice' && delivery === 'sent' && revoked === 'no',
  forward: ({ kind, delivery, revoked }) =>
    canForwardInCase('each', { kind, delivery, isRevoked: revoked !== 'no' }),
  // A voice cannot be told on, nor kept: what is kept is what can be sent once more.
  favourite: ({ kind, delivery, revoked }) =>
    canForwardInCase('each', { kind, delivery, isRevoked: revoked !== 'no' }),
  share: ({ kind, delivery, revoked }) =>
    delivery === 'sent' && revoked === 'no' && kind !== 'tip' && kind !== 'notice',
  'share-file': ({ kind, delivery, revoked }) =>
    kind === 'file' && delivery === 'sent' && revoked === 'no',
  quote: ({ kind, delivery, revoked }) =>
    delivery === 'sent' && revoked === 'no' && kind !== 'tip' && kind !== 'notice',
  translate: ({ kind, delivery, revoked }) =>
    kind === 'text' && delivery === 'sent' && revoked === 'no',
  resend: ({ isOwn, delivery, revoked }) => isOwn && delivery === 'failed' && revoked === 'no',
  edit: ({ kind, isOwn, delivery, revoked }) =>
    kind === 'text' && isOwn && delivery === 'sent' && revoked === 'no',
  revoke: ({ kind, isOwn, delivery, isFresh, revoked }) =>
    isOwn && isFresh && delivery === 'sent' && revoked === 'no' && !isRecord(kind),
  'edit-again': ({ kind, revoked }) => kind === 'text' && revoked === 'mine',
  pin: ({ kind, delivery, revoked }) => delivery === 'sent' && revoked === 'no' && !isRecord(kind),
  remind: ({ kind, isOwn, revoked }) => !isOwn && revoked === 'no' && !isRecord(kind),
  // The service deletes no notices of its own (code 2116).
  remove: ({ kind, delivery }) => delivery !== 'sending' && kind !== 'notice',
  select: ({ kind, delivery, revoked }) =>
    kind !== 'tip' && kind !== 'notice' && delivery !== 'sending' && revoked === 'no',
  report: ({ kind, isOwn, revoked }) => !isOwn && revoked === 'no' && !isRecord(kind),
  details: ({ kind }) => kind !== 'tip' && kind !== 'notice',
};

/** What the service or a call left in the chat: nobody wrote it. */
function isRecord(kind: MessageKind): boolean {
  return kind === 'tip' || kind === 'notice' || kind === 'call';
}

/** What is left to do with a message whose content is withheld: it can be neither read nor told on. */
const OF_WITHHELD: readonly MessageAction[] = ['remove', 'report'];

/** What the rules allow for a message of this kind, in the order of the menu. */
export function actionsInCase(message: MessageCase): readonly MessageAction[] {
  const actions = message.kind === 'withheld' ? OF_WITHHELD : MESSAGE_ACTIONS;
  return actions.filter((action) => RULES[action](message));
}

/** What can be done with a message now. `serverTimeMs` is the service's clock, which decides about revoking. */
export function messageActions(message: Message, serverTimeMs: number): readonly MessageAction[] {
  const { content, isOwn, delivery, sentAtMs } = message;
  return actionsInCase({
    kind: content.kind,
    isOwn,
    delivery,
    isFresh: serverTimeMs - sentAtMs <= REVOKE_WINDOW_MS,
    revoked: revokedAs(message),
  });
}

/** The text of a message that I revoked myself, while it is still known here. */
export function canEditAgain(message: Message): boolean {
  const { content } = message;
  return content.kind === 'text' && content.text !== '' && revokedAs(message) === 'mine';
}

function revokedAs({ isOwn, from, revocation }: Message): MessageCase['revoked'] {
  if (revocation === undefined) return 'no';
  return isOwn && revocation.by === from ? 'mine' : 'by-another';
}
