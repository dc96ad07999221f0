import { RoomSends } from '../../../../miniprogram/packages/rooms/view-models/room-sends';
import { buildSignedInApp } from '../../../support/test-app';
import { pickedPicture } from '../../../support/fakes/fake-media';

async function setUp(maySpeak = true) {
  const { services, platform } = await buildSignedInApp();
  const said: (readonly [string, string])[] = [];
  const room = { maySpeak };
  const sends = new RoomSends(services, {
    maySpeak: () => room.maySpeak,
    say: (content, priority) => said.push([content.kind, priority]),
  });
  return { platform, sends, said, room };
}

it('sends each with its priority: gifts are dropped last, likes first', async () => {
  const { platform, sends, said } = await setUp();
  sends.give('rose');
  sends.give('castle');
  sends.like();
  sends.sticker('hi');
  sends.sticker('none');
  await platform.clock.advance(1_000);
  platform.media.willPick(pickedPicture(), pickedPicture());
  await sends.pictures();
  expect(said).toEqual([
    ['sticker', 'normal'],
    ['custom', 'high'],
    ['custom', 'low'],
    ['image', 'normal'],
    ['image', 'normal'],
  ]);
});

it('sends nothing for those who may not speak', async () => {
  const { platform, sends, said, room } = await setUp(false);
  sends.give('rose');
  sends.like();
  sends.sticker('hi');
  room.maySpeak = true;
  platform.media.willPick(pickedPicture());
  platform.media.meanwhile(() => (room.maySpeak = false));
  await sends.pictures();
  await platform.clock.advance(2_000);
  expect(said).toEqual([]);
});

it('sends a gift that was given when the page goes, and no like', async () => {
  const { platform, sends, said } = await setUp();
  sends.like();
  sends.give('rose');
  sends.dispose();
  await platform.clock.advance(2_000);
  expect(said).toEqual([['custom', 'high']]);
});
