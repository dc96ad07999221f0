import type { CallRecord } from './call-record';
import type { ConversationId } from '../ids';
import type { GroupNotice } from '../group/group-notice';
import type { GroupTip } from '../group/group-tip';
import type { Quote } from './quote';

/** A picture, clip or file somewhere on the service; sizes are 0 where the sender did not say. */
export interface MediaSource {
  readonly url: string;
  readonly sizeBytes: number;
}

/** Stands in a text's `mentions` for everybody in the group. */
export const MENTION_EVERYONE = '@everyone';

/** What a message says. One closed union: a new kind fails to compile wherever it must be shown. */
export type MessageContent =
  | { readonly kind: 'text'; readonly text: string; readonly mentions: readonly string[] }
  | {
      readonly kind: 'image';
      readonly thumb: MediaSource;
      readonly original: MediaSource;
      readonly widthPx: number;
      readonly heightPx: number;
    }
  | { readonly kind: 'voice'; readonly source: MediaSource; readonly durationSeconds: number }
  | {
      readonly kind: 'video';
      readonly source: MediaSource;
      readonly posterUrl: string;
      readonly durationSeconds: number;
      readonly widthPx: number;
      readonly heightPx: number;
    }
  | { readonly kind: 'file'; readonly source: MediaSource; readonly fileName: string }
  | { readonly kind: 'sticker'; readonly index: number; readonly data: string }
  | {
      readonly kind: 'place';
      readonly description: string;
      readonly latitude: number;
      readonly longitude: number;
    }
  | { readonly kind: 'merged'; readonly title: string; readonly abstracts: readonly string[] }
  | {
      readonly kind: 'custom';
      readonly data: string;
      readonly description: string;
      readonly extension: string;
    }
  /** A step of a call. */
  | { readonly kind: 'call'; readonly call: CallRecord }
  | { readonly kind: 'tip'; readonly tip: GroupTip }
  /** What the service tells me about a group; in the `system` conversation only. */
  | { readonly kind: 'notice'; readonly notice: GroupNotice }
  /** What it says was found to be risky by the service's content check: nobody is shown it. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'unknown' };

export type MessageKind = MessageContent['kind'];

/** Every kind of message. */
export const MESSAGE_KINDS: readonly MessageKind[] = [
  'text',
  'image',
  'voice',
  'video',
  'file',
  'sticker',
  'place',
  'merged',
  'custom',
  'call',
  'tip',
  'notice',
  'withheld',
  'unknown',
];

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
