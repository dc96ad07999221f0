import { asJson, asRecord } from '../../kernel/json';
import { conversationIdOf, parseConversationId } from '../ids';
import { missingCase } from '../../kernel/missing-case';
import { parseGroupNotice } from '../group/group-notice';
import { parseGroupTip } from '../group/group-tip';
import { parseStoredCall } from '../message/call-record';
import type { Conversation, LastMessage, MentionState } from './conversation';
import type { Notify } from './notify';
import type { Json } from '../../kernel/json';
import type { MessageContent } from '../message/message-content';

/** UTF-16 units of a text that are remembered: more than a row shows. */
const LONGEST_TEXT = 80;

/** Longest address of a picture that is remembered. */
const LONGEST_URL = 500;

/** Longest data of a custom message that is remembered, in UTF-16 units: a die has 43. Longer ones are known by their description. */
const LONGEST_DATA = 200;

/** A conversation as the device remembers it for the next start: what its row shows, nothing more. */
export function packConversation(conversation: Conversation): Json {
  const { lastMessage } = conversation;
  return {
    id: conversation.conversationId,
    ...(conversation.remark && { remark: conversation.remark }),
    ...(conversation.title && { title: conversation.title }),
    ...(conversation.avatarUrl.length <= LONGEST_URL &&
      conversation.avatarUrl && { avatar: conversation.avatarUrl }),
    ...(conversation.unreadCount > 0 && { unread: conversation.unreadCount }),
    ...(conversation.mention !== 'none' && { mention: conversation.mention }),
    ...(conversation.isPinned && { pinned: true }),
    ...(conversation.notify !== 'notify' && { notify: conversation.notify }),
    ...(lastMessage && { last: packLast(lastMessage) }),
  };
}

/** Reads {@link packConversation}'s value back from storage; undefined for anything else. */
export function unpackConversation(value: unknown): Conversation | undefined {
  const fields = asRecord(value);
  const id = fields?.['id'];
  const target = typeof id === 'string' ? parseConversationId(id) : undefined;
  if (fields === undefined || target === undefined) return undefined;
  const lastMessage = unpackLast(fields['last']);
  return {
    conversationId: conversationIdOf(target),
    target,
    remark: text(fields['remark']),
    title: text(fields['title']),
    avatarUrl: text(fields['avatar'], LONGEST_URL),
    unreadCount: count(fields['unread']),
    mention: oneOf<MentionState>(fields['mention'], ['me', 'all'], 'none'),
    isPinned: fields['pinned'] === true,
    notify: oneOf<Notify>(fields['notify'], ['muted', 'blocked'], 'notify'),
    ...(lastMessage && { lastMessage }),
  };
}

function packLast(last: LastMessage): Json {
  return {
    at: last.sentAtMs,
    from: last.from,
    ...(last.fromName && { name: last.fromName }),
    ...(last.isOwn && { own: true }),
    ...(last.delivery === 'failed' && { failed: true }),
    ...(last.revocation && { revokedBy: [last.revocation.by, last.revocation.byName] }),
    ...packContent(last.content),
  };
}

function unpackLast(value: unknown): LastMessage | undefined {
  const fields = asRecord(value);
  if (fields === undefined) return undefined;
  const { revokedBy } = fields;
  const [by, byName] = Array.isArray(revokedBy) ? (revokedBy as readonly unknown[]) : [];
  return {
    content: unpackContent(fields),
    sentAtMs: count(fields['at']),
    from: text(fields['from']),
    fromName: text(fields['name']),
    isOwn: fields['own'] === true,
    delivery: fields['failed'] === true ? 'failed' : 'sent',
    ...(typeof by === 'string' && { revocation: { by: text(by), byName: text(byName) } }),
  };
}

/** The kind, and the words of it that a preview shows. */
function packContent(content: MessageContent): { readonly [key: string]: Json } {
  const { kind } = content;
  switch (kind) {
    case 'text':
      return { kind, words: short(content.text) };
    case 'file':
      return { kind, words: short(content.fileName) };
    case 'place':
      return { kind, words: short(content.description) };
    case 'merged':
      return { kind, words: short(content.title) };
    case 'custom':
      return {
        kind,
        words: short(content.description),
        ...(content.data.length <= LONGEST_DATA && { data: content.data }),
      };
    case 'tip':
      return { kind, tip: asJson(content.tip) };
    case 'notice':
      return { kind, notice: asJson(content.notice) };
    case 'call':
      return { kind, call: asJson(content.call) };
    case 'image':
    case 'voice':
    case 'video':
    case 'sticker':
    case 'withheld':
    case 'unknown':
      return { kind };
    default:
      return missingCase(kind);
  }
}

const noMedia = { url: '', sizeBytes: 0 };
const noSize = { widthPx: 0, heightPx: 0 };

function unpackContent(fields: Readonly<Record<string, unknown>>): MessageContent {
  const words = text(fields['words']);
  switch (fields['kind']) {
    case 'text':
      return { kind: 'text', text: words, mentions: [] };
    case 'file':
      return { kind: 'file', source: noMedia, fileName: words };
    case 'place':
      return { kind: 'place', description: words, latitude: 0, longitude: 0 };
    case 'merged':
      return { kind: 'merged', title: words, abstracts: [] };
    case 'custom':
      return {
        kind: 'custom',
        data: text(fields['data'], LONGEST_DATA),
        description: words,
        extension: '',
      };
    case 'tip':
      return { kind: 'tip', tip: parseGroupTip(fields['tip']) };
    case 'notice':
      return { kind: 'notice', notice: parseGroupNotice(fields['notice']) };
    case 'call': {
      const call = parseStoredCall(fields['call']);
      return call ? { kind: 'call', call } : { kind: 'unknown' };
    }
    case 'image':
      return { kind: 'image', thumb: noMedia, original: noMedia, ...noSize };
    case 'voice':
      return { kind: 'voice', source: noMedia, durationSeconds: 0 };
    case 'video':
      return { kind: 'video', source: noMedia, posterUrl: '', durationSeconds: 0, ...noSize };
    case 'sticker':
      return { kind: 'sticker', index: 0, data: '' };
    case 'withheld':
      return { kind: 'withheld' };
    default:
      return { kind: 'unknown' };
  }
}

/** Cut without leaving half of a surrogate pair. */
function short(words: string): string {
  return words.length <= LONGEST_TEXT
    ? words
    : words.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/u, '');
}

function text(value: unknown, longest = LONGEST_TEXT): string {
  if (typeof value !== 'string') return '';
  return longest === LONGEST_TEXT ? short(value) : value.slice(0, longest);
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[], otherwise: Word): Word {
  return words.find((word) => word === value) ?? otherwise;
}
