import type { ConversationId } from '../ids';
import type { Quote } from './quote';
import type { MessageContent } from './message-content';

/** Who took a message back; `self` also when another of my devices did. */
export interface Revocation {
  readonly by: string;
  readonly byName: string;
}

/** How far a message of mine has come. Messages of others are always `sent`. */
export type Delivery = 'sending' | 'sent' | 'failed';

/** One message, as the service holds it. */
export interface Message {
  /** The service's ID, the same on every device. */
  readonly id: string;
  /** The ID that the sending client gave before the service knew the message; lets an echo find its row. */
  readonly clientId?: string;
  readonly conversationId: ConversationId;
  /** The sender's user ID. */
  readonly from: string;
  readonly isOwn: boolean;
  readonly sentAtMs: number;
  /** The position the service gave it in a group (rising, gaps possible); 0 in one-to-one conversations. */
  readonly sequence: number;
  readonly content: MessageContent;
  /** What the service says of the sender: shown where no better name is known. */
  readonly senderNick: string;
  readonly senderNameCard: string;
  readonly senderAvatarUrl: string;
  readonly delivery: Delivery;
  /** One-to-one only: the other side has read it. */
  readonly isReadByPeer: boolean;
  /** When they read it; absent where the service does not say. */
  readonly readByPeerAtMs?: number;
  /** The sender wants to know who reads it; absent where nobody asked. */
  readonly wantsReceipt?: true;
  readonly isEdited: boolean;
  readonly revocation?: Revocation;
  /** Said in every live room at once, by whoever runs the service. */
  readonly isBroadcast?: true;
  /** What it answers, when it is a reply. */
  readonly quote?: Quote;
}

/** Oldest first: by sequence where both have one (groups), else by time; equal ones keep the order of arrival. */
export function compareMessages(a: Message, b: Message): number {
  if (a.sequence > 0 && b.sequence > 0 && a.sequence !== b.sequence) return a.sequence - b.sequence;
  return a.sentAtMs - b.sentAtMs;
}

/** How long after sending a message may be revoked: the service's default of two minutes. */
export const REVOKE_WINDOW_MS = 2 * 60 * 1000;

/** Messages that one request deletes: the SDK leaves out the rest without a word. */
export const MOST_REMOVED_AT_ONCE = 30;
