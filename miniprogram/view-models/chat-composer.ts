import { canEditAgain } from '../domain/message-permissions';
import type { ChatEffect } from './chat-data';
import type { ChatError } from '../chat/chat-error';
import type { ConversationId } from '../domain/ids';
import type { Message } from '../domain/message';
import type { Patch } from './screen';
import type { Services } from '../stores/services';

/** What the composer tells the screen. */
export interface ComposerOutput {
  readonly patch: (patch: Patch) => void;
  readonly effect: (effect: ChatEffect) => void;
  /** Says why something was not sent. */
  readonly tell: (problem: ChatError) => void;
}

/** What is being written in a chat: kept as the draft with every change, until it is sent. */
export class ChatComposer {
  private text: string;
  private canSend: boolean;

  constructor(
    private readonly services: Pick<Services, 'drafts' | 'outbox'>,
    private readonly conversationId: ConversationId,
    private readonly output: ComposerOutput,
  ) {
    this.text = services.drafts.textOf(conversationId);
    this.canSend = isSendable(this.text);
  }

  /** The person changed the text. */
  compose(text: string): void {
    this.text = text;
    this.services.drafts.set(this.conversationId, text);
    this.showCanSend();
  }

  /** Sends what was written and starts anew. */
  send(): void {
    const text = this.text.trim();
    if (text === '') return;
    const content = { kind: 'text', text, mentions: [] } as const;
    const sent = this.services.outbox.send(this.conversationId, content);
    if (sent.ok) this.write('');
    else this.output.tell({ kind: sent.error, code: 0, detail: '' });
  }

  /** Takes the words of a revoked message of mine up again, behind what is written already. */
  takeUpAgain(message: Message): void {
    if (message.content.kind !== 'text' || !canEditAgain(message)) return;
    this.write(`${this.text}${message.content.text}`);
    this.output.effect({ kind: 'focus-composer' });
  }

  private write(text: string): void {
    this.compose(text);
    this.output.patch({ composerText: text });
  }

  private showCanSend(): void {
    const canSend = isSendable(this.text);
    if (canSend === this.canSend) return;
    this.canSend = canSend;
    this.output.patch({ canSend });
  }
}

/** White space alone is nothing to send. */
export function isSendable(text: string): boolean {
  return text.trim() !== '';
}
