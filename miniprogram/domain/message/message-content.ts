import type { GroupNotice } from '../group/group-notice';
import type { GroupTip } from '../group/group-tip';
import type { CallRecord } from './call-record';

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
