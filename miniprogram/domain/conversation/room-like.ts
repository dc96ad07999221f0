import { asRecord } from '../../kernel/json';
import { customData, parseCustomPayload } from '../message/custom-payload';
import type { MessageContent } from '../message/message-content';

/** The type of custom messages that are likes. */
export const LIKE_TYPE = 'like';

/** Likes that one message tells of; whoever taps faster is not heard more. */
export const MOST_LIKES = 99;

/**
 * Likes as a message.
 * @param description what clients that know no likes show
 */
export function likesMessage(
  count: number,
  description: string,
): Extract<MessageContent, { kind: 'custom' }> {
  const body = { count: Math.min(count, MOST_LIKES) };
  const data = customData({ type: LIKE_TYPE, version: 1, body });
  return { kind: 'custom', data, description, extension: '' };
}

/** How many likes a message tells of; 0 where it tells of something else, or nonsense. */
export function likesIn(content: MessageContent): number {
  if (content.kind !== 'custom') return 0;
  const payload = parseCustomPayload(content.data);
  if (payload?.type !== LIKE_TYPE) return 0;
  const { count } = asRecord(payload.body) ?? {};
  const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count > 0;
  return isCount ? Math.min(count, MOST_LIKES) : 0;
}
