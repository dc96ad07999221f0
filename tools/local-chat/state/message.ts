/** One element of a message: any type, known or not, with an object as its content. */
export interface WireElement {
  readonly MsgType: string;
  readonly MsgContent: Readonly<Record<string, unknown>>;
}

/** Whether an untrusted value is a list of elements. The SDK throws on anything else that it receives. */
export function areElements(value: unknown): value is readonly WireElement[] {
  return Array.isArray(value) && value.every(isElement);
}

function isElement(value: unknown): value is WireElement {
  if (typeof value !== 'object' || value === null) return false;
  const { MsgType: type, MsgContent: content } = value as Partial<Record<string, unknown>>;
  const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
  return typeof type === 'string' && isObject;
}

/** Whether a message leaves unread counts or the conversation's last message alone. */
export interface MessageControl {
  readonly isUncounted: boolean;
  readonly isNotLastMessage: boolean;
}

/** What the sender decides about a message. */
export interface MessageDraft {
  readonly from: string;
  /** Random part of the message ID. */
  readonly random: number;
  /** Sender's clock, seconds; part of the message ID. */
  readonly clientTimeS: number;
  /** Elements as sent. Kept untouched: the service passes on what it does not understand. */
  readonly body: readonly WireElement[];
  readonly cloudCustomData: string;
  readonly needsReceipt: boolean;
  readonly isOnlineOnly: boolean;
  readonly supportsExtension: boolean;
  readonly control: MessageControl;
}

/** A message as kept, whatever the kind of conversation. */
export interface StoredMessage extends Omit<MessageDraft, 'body' | 'cloudCustomData'> {
  body: readonly WireElement[];
  cloudCustomData: string;
  /** Sequence: chosen by the sender in C2C, counted by the group in groups. */
  readonly seq: number;
  /** The service's clock, seconds. */
  readonly sentAtS: number;
  /** Grows by one with each modification. */
  version: number;
  /** The content check found it risky. */
  isRisky?: boolean;
  /** Who recalled it. */
  recalledBy: string | undefined;
}

export interface C2cMessage extends StoredMessage {
  readonly to: string;
  /** When the receiver sent a read receipt for it, seconds by the service’s clock; 0 for not yet. */
  receiptAtS: number;
}

export interface GroupMessage extends StoredMessage {
  readonly clientSeq: number;
  /** `MsgPriority` as sent; absent for an ordinary one. */
  readonly priority?: string | undefined;
  /** `GroupAtInfo` as sent. */
  readonly mentions: readonly Mention[];
  /** Body of a tip ("x joined"); then there is no sender. */
  readonly tip: Readonly<Record<string, unknown>> | undefined;
  /** Only these members (and the sender) get it; empty means all. */
  readonly receivers: readonly string[];
  /** When each member sent a read receipt, seconds. */
  readonly readBy: Map<string, number>;
}

/** One mention in a group text. */
export type Mention = { readonly kind: 'all' } | { readonly kind: 'user'; readonly userId: string };

/** What identifies a message among all of one sender: used to find it and to drop a repeated send. */
export function messageKey(seq: number, random: number): string {
  return `${seq}_${random}`;
}

/** `MsgKey` of a C2C message on the wire. */
export function wireKey(message: StoredMessage): string {
  return `${message.seq}_${message.random}_${message.sentAtS}`;
}

/** Bytes that count towards the size limit of a message. */
export function messageBytes(body: readonly WireElement[], cloudCustomData: string): number {
  return Buffer.byteLength(JSON.stringify(body)) + Buffer.byteLength(cloudCustomData);
}
