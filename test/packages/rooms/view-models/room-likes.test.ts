import { FakeClock } from '../../../support/fakes/fake-platform';
import { RoomLikes } from '../../../../miniprogram/packages/rooms/view-models/room-likes';
import { likesIn } from '../../../../miniprogram/domain/conversation/room-like';

function setUp() {
  const clock = new FakeClock();
  const sent: number[] = [];
  const likes = new RoomLikes(
    clock,
    (content) => sent.push(likesIn(content)),
    () => '[Like]',
  );
  return { clock, sent, likes };
}

it('sends the taps of a second as one message', async () => {
  const { clock, sent, likes } = setUp();
  for (let tap = 0; tap < 7; tap += 1) likes.tap();
  expect(sent).toEqual([]);
  await clock.advance(1_000);
  likes.tap();
  await clock.advance(1_000);
  expect(sent).toEqual([7, 1]);
});

it('sends nothing once the page is gone', async () => {
  const { clock, sent, likes } = setUp();
  likes.tap();
  likes.dispose();
  await clock.advance(5_000);
  expect(sent).toEqual([]);
});
