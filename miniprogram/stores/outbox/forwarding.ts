import { Emitter } from '../../kernel/emitter';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { ForwardMode } from '../../domain/message/forwarding';
import type { Message } from '../../domain/message/message';
import type { MessageContent } from '../../domain/message/message-content';

/** Messages that somebody is about to forward, from the chat where they chose them to the page where they choose chats. */
export interface ForwardRequest {
  readonly mode: ForwardMode;
  readonly conversationId: ConversationId;
  /** Oldest first, as they were when chosen. */
  readonly messages: readonly Message[];
  /** They were kept by themselves: they go out also where their chat is open and does not reach back to them. */
  readonly isKept?: true;
}

/** A card that somebody is about to send into chats, from the page that it is about. */
export interface CardRequest {
  readonly mode: 'card';
  readonly content: Extract<MessageContent, { kind: 'custom' }>;
}

/** What is to be forwarded, between the two pages that take part. It is not kept: after a restart nobody was choosing. */
export class Forwarding {
  /** Undefined when nobody is choosing. */
  request: ForwardRequest | CardRequest | undefined;
  private readonly handed = new Emitter<ForwardRequest>();

  begin(request: ForwardRequest | CardRequest): void {
    this.request = request;
  }

  /** Somebody else is signed in: they were not choosing. */
  clear(): void {
    this.request = undefined;
  }

  /** Hears of each forward of messages that was handed to the outbox. */
  onHandedOver(listener: (request: ForwardRequest) => void): Dispose {
    return this.handed.on(listener);
  }

  /** The chats were chosen and the outbox has it. */
  finish(): void {
    const { request } = this;
    this.request = undefined;
    if (request !== undefined && request.mode !== 'card') this.handed.emit(request);
  }
}
