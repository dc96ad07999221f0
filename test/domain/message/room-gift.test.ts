import fc from 'fast-check';
import {
  GIFT_NAMES,
  MOST_GIFTS,
  giftIn,
  giftMessage,
  giftNameOf,
} from '../../../miniprogram/domain/message/room-gift';
import { customData } from '../../../miniprogram/domain/message/custom-payload';
import { text } from '../../support/builders';

it.each(GIFT_NAMES)('tells of a %s, and how many', (name) => {
  expect(giftIn(giftMessage({ name, count: 3 }, '[Gift]'))).toEqual({ name, count: 3 });
  expect(giftNameOf(name)).toBe(name);
});

it('tells of no more than a message may', () => {
  expect(giftIn(giftMessage({ name: 'rose', count: 5_000 }, ''))?.count).toBe(MOST_GIFTS);
});

it('is nothing else', () => {
  expect(giftIn(text('hello'))).toBeUndefined();
  expect(giftNameOf('toString')).toBeUndefined();
  const custom = (type: string, body: object) =>
    giftIn({
      kind: 'custom',
      data: customData({ type, version: 1, body: JSON.parse(JSON.stringify(body)) as never }),
      description: '',
      extension: '',
    });
  expect(custom('like', { name: 'rose', count: 1 })).toBeUndefined();
  expect(custom('gift', { name: 'castle', count: 1 })).toBeUndefined();
  expect(custom('gift', { name: 'rose', count: 0 })).toBeUndefined();
});

it('takes whatever comes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (name, count) => {
      const data = customData({ type: 'gift', version: 1, body: { name, count } });
      const gift = giftIn({ kind: 'custom', data, description: '', extension: '' });
      expect(gift === undefined || gift.count <= MOST_GIFTS).toBe(true);
    }),
  );
});
