import { createHash, timingSafeEqual } from 'node:crypto';

/** How far the chat service's clock and ours may be apart; an older request is somebody's copy. */
const TOLERANCE_S = 60;

/**
 * Whether a webhook comes from the chat service: `Sign` is the SHA-256 of token and `RequestTime`, in hexadecimal
 * (document 1047/34354, "security considerations").
 */
export function isSigned(
  { sign, requestTimeS }: { readonly sign: string; readonly requestTimeS: string },
  token: string,
  nowMs: number,
): boolean {
  if (!/^\d{1,12}$/.test(requestTimeS)) return false;
  if (Math.abs(Number(requestTimeS) - nowMs / 1000) > TOLERANCE_S) return false;
  const expected = createHash('sha256').update(`${token}${requestTimeS}`).digest();
  const given = Buffer.from(/^[0-9a-fA-F]{64}$/.test(sign) ? sign : '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
