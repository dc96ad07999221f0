import fc from 'fast-check';
import {
  MOST_LIKES,
  likesIn,
  likesMessage,
} from '../../../miniprogram/domain/conversation/room-like';
import { customData } from '../../../miniprogram/domain/message/custom-payload';
import { text } from '../../support/builders';

it('tells how many likes it is', () => {
  expect(likesIn(likesMessage(3, '[Like]'))).toBe(3);
  expect(likesMessage(3, '[Like]').description).toBe('[Like]');
});

it('tells no more than a message may', () => {
  expect(likesIn(likesMessage(5_000, ''))).toBe(MOST_LIKES);
});

it('is nothing else', () => {
  expect(likesIn(text('hello'))).toBe(0);
  const dice = customData({ type: 'dice', version: 1, body: { value: 3 } });
  expect(likesIn({ kind: 'custom', data: dice, description: '', extension: '' })).toBe(0);
});

it('takes whatever comes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (count) => {
      const data = customData({ type: 'like', version: 1, body: { count } });
      const likes = likesIn({ kind: 'custom', data, description: '', extension: '' });
      expect(Number.isSafeInteger(likes) && likes >= 0 && likes <= MOST_LIKES).toBe(true);
    }),
  );
});
