import type { OutboxItem } from './outbox-item';

/**
 * The service's time of a message, in whole seconds, may lie behind the times at which those that still wait were composed after it:
 * these move with it, so that the order stays. The last one comes first, so that none overtakes another on the way.
 * @param waiting what a conversation has in the outbox, in the order it was composed
 */
export function keptBehind(
  waiting: readonly OutboxItem[],
  sentAtMs: number,
): readonly OutboxItem[] {
  return waiting
    .filter(({ composedAtMs }) => composedAtMs < sentAtMs)
    .map((item) => ({ ...item, composedAtMs: sentAtMs }))
    .reverse();
}
