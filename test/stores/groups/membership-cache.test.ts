import { FakeClock } from '../../support/fakes/fake-platform';
import { MembershipCache } from '../../../miniprogram/stores/groups/membership-cache';

it('knows for five minutes what was answered', async () => {
  const clock = new FakeClock();
  const cache = new MembershipCache(clock);
  cache.put('mo', 'team', true);
  cache.put('mo', 'other', false);
  expect(['team', 'other', 'third'].map((id) => cache.get('mo', id))).toEqual([
    true,
    false,
    undefined,
  ]);
  await clock.advance(5 * 60 * 1000);
  expect(cache.get('mo', 'team')).toBeUndefined();
});

it('keeps the newest twenty people, and nobody of another account', () => {
  const cache = new MembershipCache(new FakeClock());
  for (let index = 0; index < 25; index += 1) cache.put(`u${index}`, 'team', true);
  expect([cache.get('u4', 'team'), cache.get('u5', 'team')]).toEqual([undefined, true]);
  cache.dispose();
  expect(cache.get('u24', 'team')).toBeUndefined();
});
