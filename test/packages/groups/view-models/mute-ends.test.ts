import { FakeClock } from '../../../support/fakes/fake-platform';
import { MuteEnds } from '../../../../miniprogram/packages/groups/view-models/mute-ends';

function setUp() {
  const clock = new FakeClock();
  const ended: string[] = [];
  const startMs = clock.nowMs();
  const ends = new MuteEnds({ clock, serverTimeMs: () => clock.nowMs() }, (userId) =>
    ended.push(userId),
  );
  const see = (userId: string, seconds: number) => ends.see(userId, startMs + seconds * 1_000);
  return { clock, ended, ends, see };
}

it('tells of the first mute that is over, whoever was seen first', async () => {
  const { clock, ended, see } = setUp();
  see('late', 60);
  see('early', 10);
  see('free', 0);
  await clock.advance(9_999);
  expect(ended).toEqual([]);
  await clock.advance(1);
  expect(ended).toEqual(['early']);
  see('late', 60);
  await clock.advance(50_000);
  expect(ended).toEqual(['early', 'late']);
});

it('looks again at a long mute rather than wait for its end', async () => {
  const { clock, ended, see } = setUp();
  see('month', 30 * 86_400);
  await clock.advance(600_000);
  expect(ended).toEqual(['month']);
});

it('tells nothing once nobody looks', async () => {
  const { clock, ended, ends, see } = setUp();
  see('mo', 1);
  ends.dispose();
  await clock.advance(5_000);
  expect(ended).toEqual([]);
});
