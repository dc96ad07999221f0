import { BackOff } from '../session/back-off';
import { Disposables } from '../../kernel/disposables';
import { takeBatch } from './receipt-store';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatErrorKind } from '../../chat/chat-error';
import type { Clock, Lifecycle } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';
import type { Receiptable } from '../../chat/receipts-client';

/** Receipts of what was seen within this time share a request: as quick as anybody can look up. */
const GATHER_MS = 500;

/** Reported messages that are remembered, so that seeing them again costs nothing. */
const MOST_REPORTED = 5_000;

/** Failures after which the same receipt may well get through. */
const PASSING: ReadonlySet<ChatErrorKind> = new Set([
  'network',
  'timeout',
  'not-ready',
  'too-often',
]);

/** What the reports need of the app. */
export interface ReceiptReportsParts {
  readonly chat: ChatClient;
  readonly clock: Clock;
  readonly lifecycle: Lifecycle;
  readonly settings: { readonly sendsReceipts: boolean };
  readonly random: () => number;
}

/**
 * Tells senders that I have seen their messages: those alone that were before my eyes, while the app is in front, unless I do not want
 * it told. What fails on the way is tried again.
 */
export class ReceiptReports {
  private readonly waiting: Receiptable[] = [];
  private readonly taken = new Set<string>();
  private readonly disposables = new Disposables();
  private readonly backOff: BackOff;
  private cancelReport: Dispose | undefined;
  private isReporting = false;
  private isInFront = true;
  private isMissing = false;
  /** Counts accounts: an answer for an earlier one is recognised. */
  private account = 0;

  constructor(private readonly parts: ReceiptReportsParts) {
    const { chat, lifecycle, random } = parts;
    this.backOff = new BackOff(random);
    this.disposables.add(lifecycle.onHide(() => this.pause()));
    this.disposables.add(lifecycle.onShow(() => this.resume()));
    this.disposables.add(
      chat.on((event) => {
        if (event.type === 'became-ready') this.resume();
      }),
    );
    this.disposables.add(() => this.clear());
  }

  /** These messages were on the screen. */
  saw(messages: readonly Message[]): void {
    if (!this.parts.settings.sendsReceipts || !this.isInFront || this.isMissing) return;
    for (const { conversationId, id, isOwn, wantsReceipt, revocation } of messages) {
      if (isOwn || wantsReceipt !== true || revocation !== undefined || this.taken.has(id))
        continue;
      this.taken.add(id);
      this.waiting.push({ conversationId, id });
    }
    dropOldest(this.taken);
    this.schedule(GATHER_MS);
  }

  /** Forgets everything of the account. */
  clear(): void {
    this.account += 1;
    this.pauseTimer();
    this.waiting.length = 0;
    this.taken.clear();
    this.isMissing = false;
    this.isReporting = false;
    this.backOff.reset();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private pause(): void {
    this.isInFront = false;
    this.pauseTimer();
  }

  private resume(): void {
    this.isInFront = true;
    this.backOff.reset();
    this.pauseTimer();
    this.schedule(GATHER_MS);
  }

  private pauseTimer(): void {
    this.cancelReport?.();
    this.cancelReport = undefined;
  }

  private schedule(waitMs: number): void {
    if (this.waiting.length === 0 || this.isReporting || !this.isInFront) return;
    this.cancelReport ??= this.parts.clock.after(waitMs, () => {
      this.cancelReport = undefined;
      void this.report();
    });
  }

  private async report(): Promise<void> {
    if (!this.parts.settings.sendsReceipts) {
      this.forgetWaiting();
      return;
    }
    const { account } = this;
    const batch = takeBatch(this.waiting);
    this.isReporting = true;
    const reported = await this.parts.chat.receipts.report(batch);
    if (account !== this.account) return;
    this.isReporting = false;
    if (reported.ok) {
      this.backOff.reset();
      this.schedule(0);
    } else if (PASSING.has(reported.error.kind)) {
      this.waiting.unshift(...batch);
      this.schedule(this.backOff.nextWaitMs());
    } else {
      this.isMissing = reported.error.kind === 'not-available';
      if (this.isMissing) this.waiting.length = 0;
      this.schedule(GATHER_MS);
    }
  }

  /** What I no longer want told may be seen again once I do. */
  private forgetWaiting(): void {
    for (const { id } of this.waiting) this.taken.delete(id);
    this.waiting.length = 0;
  }
}

function dropOldest(taken: Set<string>): void {
  for (const id of taken) {
    if (taken.size <= MOST_REPORTED) return;
    taken.delete(id);
  }
}
