import { missingCase } from '../../kernel/missing-case';
import { isChatErrorKind, isPassing } from './problem-kinds';
import type { ChatError } from '../../chat/chat-error';
import type { Delivery, Message } from '../../domain/message/message';
import type { Outgoing } from '../../domain/message/outgoing';
import type { Person } from '../../domain/person/person';
import type { Unsent } from '../../domain/message/unsent';

/**
 * Where a message in the outbox is. What was sent has left it.
 * - `queued`: waits for the messages before it, or for the connection
 * - `sending`: its first try is under way
 * - `retrying`: try `attempt` after the first is under way or coming
 * - `failed`: nothing happens by itself until the connection is new (a passing problem) or a person decides (a refusal)
 */
export type OutboxState =
  | { readonly kind: 'queued' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'retrying'; readonly attempt: number }
  | { readonly kind: 'failed'; readonly problem: ChatError };

/** A message on its way out. */
export interface OutboxItem extends Omit<Unsent, 'failure'> {
  readonly state: OutboxState;
  /** The service may have it although nobody said so: it has to be looked for before it is sent again. */
  readonly isUnsure: boolean;
}

/** What the device kept of a message, after a restart: nobody knows how far it came. */
export function itemFromStored({ failure, ...unsent }: Unsent): OutboxItem {
  if (failure === undefined) return { ...unsent, state: { kind: 'queued' }, isUnsure: true };
  const kind = isChatErrorKind(failure.kind) ? failure.kind : 'unknown';
  const problem = { kind, code: failure.code, detail: '' };
  return { ...unsent, state: { kind: 'failed', problem }, isUnsure: true };
}

/** What the device keeps of a message. */
export function storedFromItem({ state, isUnsure: _, ...unsent }: OutboxItem): Unsent {
  if (state.kind !== 'failed') return unsent;
  const { kind, code } = state.problem;
  return { ...unsent, failure: { kind, code } };
}

/** What goes to the service. */
export function outgoingOf(item: OutboxItem): Outgoing {
  const { clientId, conversationId, content, quote, origin, options } = item;
  return {
    clientId,
    conversationId,
    content,
    ...(quote && { quote }),
    ...(origin && { origin }),
    ...(options && { options }),
  };
}

/** The service refused it for a reason: only a person sends it again, and those behind it do not wait. */
export function isRefused({ state }: OutboxItem): boolean {
  return state.kind === 'failed' && !isPassing(state.problem);
}

/** The message as a row of its timeline. */
export function messageOfItem(item: OutboxItem, me: Person | undefined): Message {
  return {
    id: localIdOf(item.clientId),
    clientId: item.clientId,
    conversationId: item.conversationId,
    from: me?.userId ?? '',
    isOwn: true,
    sentAtMs: item.composedAtMs,
    sequence: 0,
    content: item.content,
    senderNick: me?.nick ?? '',
    senderNameCard: '',
    senderAvatarUrl: me?.avatarUrl ?? '',
    delivery: deliveryOf(item.state),
    isReadByPeer: false,
    isEdited: false,
    ...(item.quote && { quote: item.quote }),
  };
}

/** The ID of a message that the service has not given one. */
export function localIdOf(clientId: string): string {
  return `local:${clientId}`;
}

function deliveryOf(state: OutboxState): Delivery {
  switch (state.kind) {
    case 'queued':
    case 'sending':
    case 'retrying':
      return 'sending';
    case 'failed':
      return 'failed';
    default:
      return missingCase(state);
  }
}

/** The ID of a new message. The random part, from 0 to 1, keeps IDs composed in the same millisecond on two devices apart. */
export function clientIdOf(composedAtMs: number, count: number, random: number): string {
  const chance = Math.floor(random * 36 ** 5);
  return [composedAtMs, count, chance].map((part) => part.toString(36)).join('-');
}

/** True when the device would keep the same of both. */
export function isStoredAlike(before: OutboxItem | undefined, after: OutboxItem): boolean {
  return before?.messageId === after.messageId && failureOf(before) === failureOf(after);
}

function failureOf(item: OutboxItem | undefined): string {
  return item?.state.kind === 'failed' ? item.state.problem.kind : '';
}
