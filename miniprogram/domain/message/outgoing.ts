import { asRecord } from '../../kernel/json';
import { utf8ByteLength } from '../text/utf8';
import { LONGEST_VOICE_MS } from './voice-recording';
import { missingCase } from '../../kernel/missing-case';
import { parseDeviceContent } from '../media/device-content';
import type { ConversationId } from '../ids';
import { parseForwardedContent } from './forwarded-content';
import type { ForwardedContent } from './forwarded-content';
import type { MessageContent } from './message-content';
import type { MessageOrigin } from './message-origin';
import type { Quote } from './quote';

/**
 * What can be sent. The sources of voices, and of pictures, videos and files that are not forwarded, are files of this device until the
 * service has them. Records go out by forwarding what the service has.
 */
export type OutgoingContent =
  Extract<MessageContent, { kind: 'text' | 'voice' | 'sticker' | 'custom' }> | ForwardedContent;

/**
 * How a message is sent, for code that embeds the client. Everything may be absent: an ordinary message.
 */
export interface SendOptions {
  /** Which messages a busy group drops last. */
  readonly priority?: 'high' | 'normal' | 'low' | 'lowest';
  /** What phones that are offline are told; mini programs never are. */
  readonly push?: { readonly title: string; readonly description: string } | 'none';
  /** Who is called even when the conversation is muted: user IDs or {@link MENTION_EVERYONE}. */
  readonly notices?: readonly string[];
  /** The receivers' unread counts do not go up. */
  readonly isUncounted?: boolean;
  /** Only for those who are online now: kept nowhere. */
  readonly isOnlineOnly?: boolean;
  /** Whether the receivers' clients tell who has read it; by default wherever the service can. */
  readonly wantsReceipt?: boolean;
  /** Members of the group who alone receive it. */
  readonly receivers?: readonly string[];
}

/** A message on its way out. `clientId` travels with it, so that an echo can be matched. */
export interface Outgoing {
  readonly clientId: string;
  readonly conversationId: ConversationId;
  readonly content: OutgoingContent;
  readonly quote?: Quote;
  /** What it is made from, where it was not written anew. */
  readonly origin?: MessageOrigin;
  readonly options?: SendOptions;
}

/** The most that may be sent, in bytes of UTF-8. The service refuses a whole message over 12 KB (code 80002); the rest is left for
 * the envelope. */
export const LONGEST_OUTGOING_BYTES = 11 * 1024;

/** Mentions in one text that are believed and sent. */
export const MOST_MENTIONS = 200;

const OUTGOING_KINDS: Readonly<Record<OutgoingContent['kind'], true>> = {
  text: true,
  voice: true,
  sticker: true,
  custom: true,
  image: true,
  video: true,
  file: true,
  place: true,
  merged: true,
};

/** Whether a message says something that can be sent. */
export function isOutgoingContent(content: MessageContent): content is OutgoingContent {
  return content.kind in OUTGOING_KINDS;
}

/** Longest place of a file that is believed: of one that is forwarded it is a signed address at the service. */
const LONGEST_PLACE = 2048;

/** What a message weighs against {@link LONGEST_OUTGOING_BYTES}, in bytes of UTF-8. */
export function outgoingBytes({ content, quote }: Pick<Outgoing, 'content' | 'quote'>): number {
  return contentBytes(content) + (quote ? utf8ByteLength(JSON.stringify(quote)) : 0);
}

/** Reads stored content of a message that was to be sent; undefined for anything that could not be. */
export function parseOutgoingContent(value: unknown): OutgoingContent | undefined {
  const content = contentOf(asRecord(value) ?? {});
  if (content === undefined || contentBytes(content) > LONGEST_OUTGOING_BYTES) return undefined;
  return content;
}

function contentBytes(content: OutgoingContent): number {
  switch (content.kind) {
    case 'text':
      return utf8ByteLength(content.text);
    case 'voice':
      return utf8ByteLength(content.source.url);
    case 'sticker':
      return utf8ByteLength(content.data);
    case 'custom':
      return utf8ByteLength(content.data + content.description + content.extension);
    case 'place':
      return utf8ByteLength(content.description);
    // Only the address of a file travels with them.
    case 'image':
    case 'video':
    case 'file':
    case 'merged':
      return 0;
    default:
      return missingCase(content);
  }
}

function contentOf(fields: Readonly<Record<string, unknown>>): OutgoingContent | undefined {
  switch (fields['kind']) {
    case 'text':
      return textOf(fields);
    case 'voice':
      return voiceOf(fields);
    case 'sticker':
      return stickerOf(fields);
    case 'custom':
      return customOf(fields);
    default:
      return parseDeviceContent(fields) ?? parseForwardedContent(fields);
  }
}

function textOf({
  text,
  mentions,
}: Readonly<Record<string, unknown>>): OutgoingContent | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  const ids: readonly unknown[] = Array.isArray(mentions) ? mentions.slice(0, MOST_MENTIONS) : [];
  return {
    kind: 'text',
    text,
    mentions: ids.filter((id): id is string => typeof id === 'string' && id !== ''),
  };
}

function voiceOf(fields: Readonly<Record<string, unknown>>): OutgoingContent | undefined {
  const { url, sizeBytes } = asRecord(fields['source']) ?? {};
  const { durationSeconds } = fields;
  if (typeof url !== 'string' || url === '' || url.length > LONGEST_PLACE) return undefined;
  if (!isAmount(sizeBytes) || !isAmount(durationSeconds)) return undefined;
  if (durationSeconds * 1000 > LONGEST_VOICE_MS) return undefined;
  return { kind: 'voice', source: { url, sizeBytes }, durationSeconds };
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function stickerOf({
  index,
  data,
}: Readonly<Record<string, unknown>>): OutgoingContent | undefined {
  if (typeof index !== 'number' || !Number.isSafeInteger(index)) return undefined;
  return typeof data === 'string' ? { kind: 'sticker', index, data } : undefined;
}

function customOf(fields: Readonly<Record<string, unknown>>): OutgoingContent | undefined {
  const { data, description, extension } = fields;
  if (typeof data !== 'string' || typeof description !== 'string') return undefined;
  return typeof extension === 'string'
    ? { kind: 'custom', data, description, extension }
    : undefined;
}
