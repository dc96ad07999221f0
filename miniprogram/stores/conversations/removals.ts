import { MOST_REMOVED_AT_ONCE } from '../../domain/message/message';
import type { ChatError } from '../../chat/chat-error';
import type { Clock } from '../../platform/platform';
import type { Message } from '../../domain/message/message';
import type { MessageClient } from '../../chat/message-client';

/** Between two deletions: the service takes one call a second. */
export const REMOVAL_GAP_MS = 1_000;

/** How a deletion went; `left` are those that are still there, and `problem` is why. */
export interface RemovalOutcome {
  readonly left: readonly Message[];
  readonly problem?: ChatError;
}

/** Deletes messages for me only, thirty at a time and one call a second, whoever asks and however many. */
export class Removals {
  private queue: Promise<unknown> = Promise.resolve();
  private nextAtMs = 0;

  constructor(
    private readonly messages: Pick<MessageClient, 'remove'>,
    private readonly clock: Clock,
  ) {}

  /**
   * Deletes messages of one conversation. What fails ends it: the rest is left as it is.
   * @param onRemoved hears of those that went, part by part
   */
  remove(
    messages: readonly Message[],
    onRemoved: (removed: readonly Message[]) => void,
  ): Promise<RemovalOutcome> {
    const outcome = this.queue.then(() => this.removeParts(messages, onRemoved));
    this.queue = outcome;
    return outcome;
  }

  private async removeParts(
    messages: readonly Message[],
    onRemoved: (removed: readonly Message[]) => void,
  ): Promise<RemovalOutcome> {
    for (let start = 0; start < messages.length; start += MOST_REMOVED_AT_ONCE) {
      const part = messages.slice(start, start + MOST_REMOVED_AT_ONCE);
      await this.turn();
      const removed = await this.messages.remove(part);
      if (!removed.ok) return { left: messages.slice(start), problem: removed.error };
      onRemoved(part);
    }
    return { left: [] };
  }

  /** Waits until the service takes a call again. */
  private async turn(): Promise<void> {
    const waitMs = this.nextAtMs - this.clock.nowMs();
    if (waitMs > 0) await new Promise<void>((resolve) => void this.clock.after(waitMs, resolve));
    this.nextAtMs = this.clock.nowMs() + REMOVAL_GAP_MS;
  }
}
