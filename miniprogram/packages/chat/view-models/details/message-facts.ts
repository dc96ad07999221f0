import { FACTS, factWords } from '../../../../i18n/sections/message-details';
import { byteSize } from '../../../../i18n/byte-sizes';
import { clipLength } from '../../../../i18n/media';
import { exactTime } from '../../../../i18n/times';
import { previewOf } from '../../../../i18n/preview';
import { problemText } from '../../../../i18n/problems';
import { voiceLength } from '../../../../i18n/voices';
import type { ChatError } from '../../../../chat/chat-error';
import type { FactName, MessageState } from '../../../../i18n/sections/message-details';
import type { Language } from '../../../../i18n/language';
import type { Message } from '../../../../domain/message/message';
import type { MessageContent } from '../../../../domain/message/message-content';

/** One line of the page about a message. */
export interface MessageFact {
  readonly id: FactName;
  readonly label: string;
  readonly value: string;
}

/** What a message does not say of itself. */
export interface FactContext {
  readonly language: Language;
  /** Why it was not sent; absent for everything else. */
  readonly problem?: ChatError;
  /** Who took it back; empty where that was its sender. */
  readonly revokerName: string;
  readonly isReadByPeer: boolean;
  /** 0 where nobody says. */
  readonly readAtMs: number;
}

type Values = Readonly<Partial<Record<FactName, string>>>;

/** What is known of a message, in the order of the page; what does not apply or is not known is left out. */
export function messageFacts(message: Message, context: FactContext): readonly MessageFact[] {
  const { labels } = factWords(context.language);
  const values = { ...standing(message, context), ...whatItIs(message, context.language) };
  return FACTS.flatMap((id) => {
    const value = values[id] ?? '';
    return value === '' ? [] : { id, label: labels[id], value };
  });
}

function stateOf({ revocation, delivery }: Message): MessageState {
  return revocation === undefined ? delivery : 'revoked';
}

function standing(message: Message, context: FactContext): Values {
  const { language, problem, revokerName } = context;
  const words = factWords(language);
  const state = stateOf(message);
  const isFailed = state === 'failed' && problem !== undefined;
  return {
    sentAt: exactTime(message.sentAtMs, language),
    state: state === 'revoked' && revokerName ? words.revokedBy(revokerName) : words.states[state],
    ...(isFailed && { reason: problemText(problem, language) }),
    ...(message.isEdited && message.content.kind === 'text' && { edited: words.edited }),
    ...(state === 'sent' && { readAt: readText(message, context) }),
  };
}

/** When the other side of a one-to-one conversation has read a message of mine. */
function readText({ isOwn }: Message, { isReadByPeer, readAtMs, language }: FactContext): string {
  if (!isOwn || !isReadByPeer) return '';
  return readAtMs > 0 ? exactTime(readAtMs, language) : factWords(language).read;
}

/** Nothing is left of what a revoked message said. */
function whatItIs({ content, revocation }: Message, language: Language): Values {
  const kind = factWords(language).kinds[content.kind];
  return revocation === undefined
    ? { kind, content: contentText(content, language), ...measures(content) }
    : { kind };
}

/** In one line, where that says more than the kind. */
function contentText(content: MessageContent, language: Language): string {
  if (content.kind === 'file') return content.fileName;
  if (content.kind === 'place') return content.description;
  if (content.kind === 'merged') return content.title;
  if (content.kind === 'text' || content.kind === 'custom') return previewOf(content, language);
  return '';
}

function measures(content: MessageContent): Values {
  switch (content.kind) {
    case 'image': {
      const { widthPx, heightPx, original } = content;
      return { dimensions: dimensions(widthPx, heightPx), size: byteSize(original.sizeBytes) };
    }
    case 'voice':
      return {
        length: voiceLength(content.durationSeconds),
        size: byteSize(content.source.sizeBytes),
      };
    case 'video': {
      const { widthPx, heightPx, durationSeconds, source } = content;
      const size = byteSize(source.sizeBytes);
      const length = clipLength(durationSeconds);
      return { length, dimensions: dimensions(widthPx, heightPx), size };
    }
    case 'file':
      return { size: byteSize(content.source.sizeBytes) };
    default:
      return {};
  }
}

function dimensions(widthPx: number, heightPx: number): string {
  return widthPx > 0 && heightPx > 0 ? `${widthPx} × ${heightPx}` : '';
}
