import { asRecord } from '../../kernel/json';
import { customData } from './custom-payload';
import type { MessageContent } from './message-content';

/** What a die shows. */
export type DiceValue = 1 | 2 | 3 | 4 | 5 | 6;

/** The type of custom messages that are a die. */
export const DICE_TYPE = 'dice';

const VALUES: readonly DiceValue[] = [1, 2, 3, 4, 5, 6];

/**
 * A thrown die as a message. The sender's throw travels with it, so that everybody sees the same.
 * @param random a number of at least 0 and below 1
 * @param description what clients that know no dice show
 */
export function throwDice(
  random: number,
  description: string,
): Extract<MessageContent, { kind: 'custom' }> {
  const value = VALUES[Math.floor(random * VALUES.length)] ?? 1;
  const data = customData({ type: DICE_TYPE, version: 1, body: { value } });
  return { kind: 'custom', data, description, extension: '' };
}

/** Reads the body of a die; undefined for a die with no such face. */
export function parseDice(body: unknown): DiceValue | undefined {
  const { value } = asRecord(body) ?? {};
  return VALUES.find((known) => known === value);
}
