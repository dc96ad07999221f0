import { parseConversationId } from '../../../../domain/ids';
import { readersText } from '../../../../i18n/counts';
import type { ChatEffect } from './chat-effect';
import type { ConversationId } from '../../../../domain/ids';
import type { Dispose } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { MessageWindow } from '../rows/message-window';
import type { Services } from '../../../../stores/services';

/** How long the list has to lie still before what is on the screen counts as seen. */
const STILL_MS = 250;

/** Groups in which the service counts readers. */
const COUNTED_TYPES: ReadonlySet<string | undefined> = new Set(['work', 'public', 'meeting']);

/** What the receipts need of the chat around them. */
export interface ChatReceiptsOutput {
  readonly window: () => MessageWindow;
  readonly effect: (effect: ChatEffect) => void;
  /** Whether somebody looks at the chat. */
  readonly isVisible: () => boolean;
  /** Hears the rows that lie still on the screen, top to bottom. */
  readonly seen: (rows: readonly string[]) => void;
}

/** Receipts for what is on the screen, and those of my messages. `row` is a row's `id`. */
export interface ReceiptActions {
  /** These rows are on the screen. */
  seen(rows: readonly string[]): void;
  /** The count of a message's readers was tapped. */
  openReaders(row: string): void;
}

/** Receipts in one chat: those that I send for what I have seen, and what mine say of their readers. */
export class ChatReceipts implements ReceiptActions {
  private readonly isGroup: boolean;
  private cancelTell: Dispose | undefined;
  private readonly stopListening: Dispose;

  constructor(
    private readonly services: Services,
    private readonly conversationId: ConversationId,
    private readonly output: ChatReceiptsOutput,
  ) {
    this.isGroup = parseConversationId(conversationId)?.kind === 'group';
    this.stopListening = services.receipts.onChange((messageIds) =>
      output.window().refreshMessages(messageIds),
    );
  }

  /** Where the rows stand has changed, or somebody looks at them again. */
  moved(): void {
    this.cancelTell?.();
    this.cancelTell = this.services.platform.clock.after(STILL_MS, () => {
      this.cancelTell = undefined;
      if (this.output.isVisible()) this.output.effect({ kind: 'tell-seen' });
    });
  }

  /** These rows are on the screen. */
  seen(rows: readonly string[]): void {
    if (!this.output.isVisible()) return;
    this.output.seen(rows);
    const window = this.output.window();
    this.services.receiptReports.saw(rows.flatMap((row) => window.messageOf(row) ?? []));
  }

  openReaders(row: string): void {
    const message = this.output.window().messageOf(row);
    if (message === undefined) return;
    const { conversationId, id: messageId } = message;
    this.services.platform.navigation.open({ to: 'readers', conversationId, messageId });
  }

  isReadByPeer(message: Message): boolean {
    return this.services.receipts.isReadByPeer(message);
  }

  /** How many have read a message of mine; empty while nobody knows, undefined where nobody counts. */
  readersOf(message: Message): string | undefined {
    if (!this.isGroup || !message.isOwn || message.delivery === 'failed') return undefined;
    const { receipts, settings } = this.services;
    const isCounted =
      message.wantsReceipt === true || (message.delivery === 'sending' && this.hasReceipts);
    if (!isCounted || !receipts.isAvailable) return undefined;
    const counts = receipts.look(message);
    return counts === undefined ? '' : readersText(counts, settings.language);
  }

  dispose(): void {
    this.cancelTell?.();
    this.stopListening();
  }

  /** Whether what I send now is going to be counted. */
  private get hasReceipts(): boolean {
    return COUNTED_TYPES.has(this.services.conversations.get(this.conversationId)?.groupType);
  }
}
