import { GIFT_NAMES } from '../../../../miniprogram/domain/message/room-gift';
import { STICKER_NAMES } from '../../../../miniprogram/domain/message/stickers';
import { panelOf } from '../../../../miniprogram/packages/rooms/view-models/room-panel';

it.each(['zh-CN', 'en'] as const)('offers every gift by sign and name: %s', (language) => {
  const { gifts, emoji, stickers } = panelOf('gifts', language);
  expect(gifts.map(({ id }) => id)).toEqual(GIFT_NAMES);
  expect(gifts.every(({ sign, name }) => sign !== '' && name !== '')).toBe(true);
  expect([emoji, stickers]).toEqual([[], []]);
});

it('offers emoji, each once, and every sticker', () => {
  const { gifts, emoji, stickers } = panelOf('emoji', 'en');
  expect(new Set(emoji).size).toBe(28);
  expect(stickers.map(({ id }) => id)).toEqual(STICKER_NAMES);
  expect(gifts).toEqual([]);
});
