import type { Delivery, Message } from './message';
import type { MessageKind } from './message-content';

/** Chats that one forward may go to: WeChat's own limit. */
export const MOST_TARGETS = 9;

/** Messages that can be selected at once: WeChat's own limit. */
export const MOST_SELECTED = 100;

/** Messages that can be forwarded one by one at once, each of which is a send of its own. */
export const MOST_ONE_BY_ONE = 30;

/** How several messages are forwarded: each by itself, or as one merged record. */
export type ForwardMode = 'each' | 'merged';

/** What decides whether a message can be forwarded. */
export interface ForwardCase {
  readonly kind: MessageKind;
  readonly delivery: Delivery;
  readonly isRevoked: boolean;
}

/** Kinds that can be sent once more as they are. A voice message is told on by nobody else, as in WeChat. */
const FORWARDED: readonly MessageKind[] = [
  'text',
  'image',
  'video',
  'file',
  'sticker',
  'place',
  'merged',
  'custom',
];

/** Kinds that a merged record can hold. */
const MERGED: readonly MessageKind[] = [...FORWARDED, 'voice'];

/** Whether the rules let a message of this kind be forwarded so. Only what the service has can be. */
export function canForwardInCase(mode: ForwardMode, message: ForwardCase): boolean {
  const kinds = mode === 'each' ? FORWARDED : MERGED;
  return kinds.includes(message.kind) && message.delivery === 'sent' && !message.isRevoked;
}

/** Whether a message can be forwarded so now. */
export function canForward(mode: ForwardMode, message: Message): boolean {
  const { content, delivery, revocation } = message;
  const isRevoked = revocation !== undefined;
  return canForwardInCase(mode, { kind: content.kind, delivery, isRevoked });
}
