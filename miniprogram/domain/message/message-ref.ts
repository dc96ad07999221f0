import type { Message } from './message';

/** Enough to find a message again, also where it is not loaded: what search results, quotes, pins and mentions carry. */
export interface MessageRef {
  /** Empty where only the sequence is known (a mention in a group). */
  readonly messageId: string;
  /** Its position in a group; 0 in one-to-one conversations and where it is not known. */
  readonly sequence: number;
  /** 0 where it is not known. */
  readonly sentAtMs: number;
}

/** Longest message ID that is believed in text from outside. Source: the service's IDs are some 45 characters long. */
const LONGEST_ID = 128;

/** The largest time that is a date. Source: ECMAScript, time values. */
const LAST_TIME_MS = 8.64e15;

/** The service counts a group's messages in 32 bits. */
const LAST_SEQUENCE = 2 ** 32 - 1;

/** How to find `message` again. */
export function messageRefOf({ id, sequence, sentAtMs }: Message): MessageRef {
  return { messageId: id, sequence, sentAtMs };
}

/** True for the message that `ref` names: by its ID, else by its place in the group. */
export function isMessageAt({ messageId, sequence }: MessageRef, message: Message): boolean {
  if (messageId !== '') return message.id === messageId;
  return sequence > 0 && message.sequence === sequence;
}

/** A reference as text, for a query. */
export function writeMessageRef({ messageId, sequence, sentAtMs }: MessageRef): string {
  return `${sequence}.${sentAtMs}.${messageId}`;
}

/** Reads {@link writeMessageRef}'s text back; undefined for any other, and for one that names no message. */
export function parseMessageRef(text: string): MessageRef | undefined {
  const match = /^(\d{1,10})\.(\d{1,16})\.([^\s]*)$/u.exec(text.slice(0, LONGEST_ID + 32));
  if (match === null) return undefined;
  const [, first = '', second = '', messageId = ''] = match;
  const sequence = Number(first);
  const sentAtMs = Number(second);
  if (sequence > LAST_SEQUENCE || sentAtMs > LAST_TIME_MS) return undefined;
  if (messageId.length > LONGEST_ID || (messageId === '' && sequence === 0)) return undefined;
  return { messageId, sequence, sentAtMs };
}
