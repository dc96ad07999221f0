import { textTargets } from './text-targets';
import type { ConversationId } from '../ids';
import type { Message } from './message';

/** What an indexed message is, as far as searching goes; `other` is found by its words. */
export type IndexedKind = 'text' | 'image' | 'video' | 'file' | 'other' | 'voice' | 'sticker';

/** What is kept of a message to find it again and to show it as a result. */
export interface IndexedMessage {
  readonly id: string;
  readonly conversationId: ConversationId;
  readonly from: string;
  /** What the message itself says of its sender's name; may be empty. */
  readonly fromName: string;
  readonly sentAtMs: number;
  /** As in {@link Message}. */
  readonly sequence: number;
  readonly kind: IndexedKind;
  /** A text's words, a file's name, a place's description; empty for pictures. */
  readonly words: string;
  readonly hasLink: boolean;
  /** The small picture of an image or a video; empty for everything else. */
  readonly pictureUrl: string;
  /** Files only; 0 where nobody said. */
  readonly sizeBytes: number;
  /** Videos only. */
  readonly durationSeconds: number;
}

/** UTF-16 units of a text that are indexed: what is longer is found by its beginning. */
const LONGEST_WORDS = 1_000;

/** A longer address is not kept: the result shows a grey square. */
const LONGEST_URL = 500;

/** What is kept of a message; undefined where there is nothing to find: revoked, not sent, a tip, nothing that is known. */
export function indexedFrom(message: Message): IndexedMessage | undefined {
  if (message.revocation !== undefined || message.delivery !== 'sent') return undefined;
  const parts = partsOf(message.content);
  if (parts === undefined) return undefined;
  const { id, conversationId, from, sentAtMs, sequence, senderNameCard, senderNick } = message;
  return {
    id,
    conversationId,
    from,
    fromName: senderNameCard || senderNick,
    sentAtMs,
    sequence,
    words: '',
    hasLink: false,
    pictureUrl: '',
    sizeBytes: 0,
    durationSeconds: 0,
    ...parts,
  };
}

type Parts = Pick<IndexedMessage, 'kind'> &
  Partial<
    Pick<IndexedMessage, 'words' | 'hasLink' | 'pictureUrl' | 'sizeBytes' | 'durationSeconds'>
  >;

function partsOf(content: Message['content']): Parts | undefined {
  switch (content.kind) {
    case 'text': {
      const words = cut(content.text, LONGEST_WORDS);
      const hasLink = textTargets(words).some(({ kind }) => kind === 'link');
      return { kind: 'text', words, hasLink };
    }
    case 'image':
      return { kind: 'image', pictureUrl: pictureUrl(content.thumb.url) };
    case 'video': {
      const { posterUrl, durationSeconds } = content;
      return { kind: 'video', pictureUrl: pictureUrl(posterUrl), durationSeconds };
    }
    case 'file': {
      const { fileName, source } = content;
      return { kind: 'file', words: cut(fileName, LONGEST_WORDS), sizeBytes: source.sizeBytes };
    }
    case 'voice':
    case 'sticker':
      return { kind: content.kind };
    case 'place':
    case 'custom':
      return otherParts(content.description);
    case 'merged':
      return otherParts([content.title, ...content.abstracts].join(' '));
    default:
      return undefined;
  }
}

function otherParts(words: string): Parts | undefined {
  return words === '' ? undefined : { kind: 'other', words: cut(words, LONGEST_WORDS) };
}

function pictureUrl(url: string): string {
  return url.length > LONGEST_URL ? '' : url;
}

/** Cuts a text without cutting a character in half. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}
