import { asRecord } from '../../kernel/json';
import { customData, parseCustomPayload } from './custom-payload';
import type { MessageContent } from './message-content';

/** The type of custom messages that are gifts. */
export const GIFT_TYPE = 'gift';

/** Gifts of one kind that one message tells of; whoever taps faster is not heard more. */
export const MOST_GIFTS = 99;

/** What can be given, in the order of the panel, with the emoji that draws it. They cost nothing: payment is no part of this client. */
export const GIFT_SIGNS = {
  rose: '🌹',
  coffee: '☕',
  cake: '🎂',
  balloon: '🎈',
  trophy: '🏆',
  diamond: '💎',
  crown: '👑',
  rocket: '🚀',
} as const;

export type GiftName = keyof typeof GIFT_SIGNS;

export const GIFT_NAMES = Object.keys(GIFT_SIGNS) as readonly GiftName[];

/** So many of one gift. */
export interface Gift {
  readonly name: GiftName;
  readonly count: number;
}

/** Undefined for what is no gift of ours. */
export function giftNameOf(name: unknown): GiftName | undefined {
  return GIFT_NAMES.find((known) => known === name);
}

/**
 * A gift as a message.
 * @param description what clients that know no gifts show
 */
export function giftMessage(
  { name, count }: Gift,
  description: string,
): Extract<MessageContent, { kind: 'custom' }> {
  const body = { name, count: Math.min(count, MOST_GIFTS) };
  return {
    kind: 'custom',
    data: customData({ type: GIFT_TYPE, version: 1, body }),
    description,
    extension: '',
  };
}

/** The gift that a message is; undefined where it is something else, or nonsense. */
export function giftIn(content: MessageContent): Gift | undefined {
  if (content.kind !== 'custom') return undefined;
  const payload = parseCustomPayload(content.data);
  if (payload?.type !== GIFT_TYPE) return undefined;
  const { name, count } = asRecord(payload.body) ?? {};
  const known = giftNameOf(name);
  const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count > 0;
  return known && isCount ? { name: known, count: Math.min(count, MOST_GIFTS) } : undefined;
}
