import type { MessageContent } from './message-content';

/** Our own pack, in the order of its panel. Each has a drawing in `tools/icons/stickers`. */
export const STICKER_NAMES = [
  'hi',
  'ok',
  'laugh',
  'love',
  'thanks',
  'party',
  'cheer',
  'tea',
  'morning',
  'night',
  'sleep',
  'think',
  'wow',
  'sorry',
  'cry',
  'angry',
] as const;

export type StickerName = (typeof STICKER_NAMES)[number];

type Sticker = Extract<MessageContent, { kind: 'sticker' }>;

/** What tells our pack's stickers from those of other clients. */
const PACK = 'xiaoxu/';

/** A sticker as a message. The index is its place in the pack, for clients that know numbers only. */
export function stickerContent(name: StickerName): Sticker {
  return { kind: 'sticker', index: STICKER_NAMES.indexOf(name), data: `${PACK}${name}` };
}

/** Which sticker of our pack it is; undefined for those of other packs and for anything else. */
export function stickerNameOf({ data }: Sticker): StickerName | undefined {
  return STICKER_NAMES.find((name) => data === `${PACK}${name}`);
}
