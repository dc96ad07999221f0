import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { LastStay } from '../../../miniprogram/stores/rooms/last-stay';

function setUp() {
  const storage = new AccountStorage(new FakeStorage(), 'lin');
  const clock = { atMs: 1_000_000 };
  const stay = new LastStay(() => clock.atMs);
  stay.open(storage);
  return { stay, storage, clock };
}

it('knows where I was for ten minutes', () => {
  const { stay, storage, clock } = setUp();
  expect(stay.groupId).toBeUndefined();
  stay.note('stage');
  const again = new LastStay(() => clock.atMs);
  again.open(storage);
  clock.atMs += 600_000;
  expect(again.groupId).toBe('stage');
  clock.atMs += 1;
  expect(again.groupId).toBeUndefined();
});

it('knows nothing once I have left, nor of another account', () => {
  const { stay, storage } = setUp();
  stay.note('stage');
  stay.close();
  expect(stay.groupId).toBeUndefined();
  stay.open(storage);
  stay.clear();
  expect(stay.groupId).toBeUndefined();
});

it.each([
  'stage',
  null,
  { groupId: '', atMs: 1_000_000 },
  { groupId: 5, atMs: 1_000_000 },
  { groupId: 'stage', atMs: 'now' },
  { groupId: 'stage', atMs: NaN },
  // A clock that was put back.
  { groupId: 'stage', atMs: 2_000_000 },
])('believes nothing of %j', (value) => {
  const { stay, storage } = setUp();
  storage.write('live-stay', value);
  expect(stay.groupId).toBeUndefined();
});
