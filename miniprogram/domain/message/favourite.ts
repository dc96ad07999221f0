import { asJson, asRecord } from '../../kernel/json';
import { canForwardInCase } from './forwarding';
import { parseConversationId } from '../ids';
import { parseForwardedContent } from './forwarded-content';
import { parseMessageRef, writeMessageRef } from './message-ref';
import { parseOutgoingContent } from './outgoing';
import type { ConversationId } from '../ids';
import type { Json } from '../../kernel/json';
import type { Message } from './message';
import type { OutgoingContent } from './outgoing';

/** A message that somebody keeps: what it said, and where it is found again. */
export interface Favourite {
  readonly messageId: string;
  readonly conversationId: ConversationId;
  /** In a group; 0 in one-to-one conversations. */
  readonly sequence: number;
  readonly sentAtMs: number;
  /** The sender's user ID, and what the message said of their name. */
  readonly from: string;
  readonly fromName: string;
  readonly content: OutgoingContent;
}

/** Longest user ID of the service, with room. */
const LONGEST_ID = 128;

/** Longest name that is believed, in UTF-16 units: the service's own limit is 500 bytes. */
const LONGEST_NAME = 500;

/** What is kept of a message; undefined where it cannot be: not sent, revoked, a voice, or longer than anything that is sent. */
export function favouriteOf(message: Message): Favourite | undefined {
  const { content, conversationId, delivery, from, revocation, sequence, sentAtMs } = message;
  const isRevoked = revocation !== undefined;
  if (!canForwardInCase('each', { kind: content.kind, delivery, isRevoked })) return undefined;
  const kept = contentOf(content);
  const fromName = (message.senderNameCard || message.senderNick).slice(0, LONGEST_NAME);
  return (
    kept && {
      messageId: message.id,
      conversationId,
      sequence,
      sentAtMs,
      from,
      fromName,
      content: kept,
    }
  );
}

/** A favourite as it is written to the device. */
export function packFavourite(favourite: Favourite): Json {
  const { conversationId, from, fromName, content } = favourite;
  const at = writeMessageRef(favourite);
  return { at, in: conversationId, from, name: fromName, content: asJson(content) };
}

/** Reads {@link packFavourite}'s value back; undefined for anything else, for storage holds whatever somebody once wrote there. */
export function unpackFavourite(value: unknown): Favourite | undefined {
  const fields = asRecord(value) ?? {};
  const { at, from, in: conversationId, name } = fields;
  const place = typeof at === 'string' ? parseMessageRef(at) : undefined;
  if (place === undefined || place.messageId === '') return undefined;
  if (typeof conversationId !== 'string' || !parseConversationId(conversationId)) return undefined;
  if (typeof from !== 'string' || from === '' || from.length > LONGEST_ID) return undefined;
  const content = contentOf(fields['content']);
  if (content === undefined) return undefined;
  const fromName = typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '';
  return { ...place, conversationId, from, fromName, content };
}

/** Whether what is kept is enough to send it again; of files the service's own message is needed. */
export function canSendFavourite({ content }: Favourite): boolean {
  const { kind } = content;
  return kind === 'text' || kind === 'sticker' || kind === 'place' || kind === 'custom';
}

/** A favourite as the message that it was. */
export function messageOfFavourite(favourite: Favourite, myUserId: string): Message {
  const { messageId, fromName, from, content, conversationId, sequence, sentAtMs } = favourite;
  return {
    id: messageId,
    conversationId,
    from,
    isOwn: from === myUserId,
    sentAtMs,
    sequence,
    content,
    senderNick: fromName,
    senderNameCard: '',
    senderAvatarUrl: '',
    delivery: 'sent',
    isReadByPeer: false,
    isEdited: false,
  };
}

/** Addresses of the web only: nothing that is kept points into the device. */
function contentOf(value: unknown): OutgoingContent | undefined {
  const content = parseForwardedContent(asRecord(value) ?? {}) ?? parseOutgoingContent(value);
  return content?.kind === 'voice' ? undefined : content;
}
