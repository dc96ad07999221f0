import { FakeClock } from '../../../support/fakes/fake-platform';
import { RoomGifts } from '../../../../miniprogram/packages/rooms/view-models/room-gifts';
import { giftIn } from '../../../../miniprogram/domain/message/room-gift';

function setUp() {
  const clock = new FakeClock();
  const sent: unknown[] = [];
  const gifts = new RoomGifts(
    clock,
    (content) => sent.push(giftIn(content)),
    (name) => `[${name}]`,
  );
  return { clock, sent, gifts };
}

it('sends the taps of a second on one gift as one message', async () => {
  const { clock, sent, gifts } = setUp();
  for (let tap = 0; tap < 5; tap += 1) gifts.give('rose');
  expect(sent).toEqual([]);
  await clock.advance(1_000);
  gifts.give('rose');
  await clock.advance(1_000);
  expect(sent).toEqual([
    { name: 'rose', count: 5 },
    { name: 'rose', count: 1 },
  ]);
});

it('keeps gifts apart, in the order in which they were given', async () => {
  const { clock, sent, gifts } = setUp();
  gifts.give('rose');
  gifts.give('crown');
  expect(sent).toEqual([{ name: 'rose', count: 1 }]);
  await clock.advance(1_000);
  expect(sent[1]).toEqual({ name: 'crown', count: 1 });
  expect(clock.pendingCount).toBe(0);
});

it('sends what was given when whoever gave it goes', async () => {
  const { clock, sent, gifts } = setUp();
  gifts.flush();
  gifts.give('cake');
  gifts.flush();
  await clock.advance(5_000);
  expect(sent).toEqual([{ name: 'cake', count: 1 }]);
});
