import { FakeClock } from '../../support/fakes/fake-platform';
import { OnlineCount } from '../../../miniprogram/stores/rooms/online-count';
import { chatError } from '../../support/fakes/fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';

function setUp() {
  const clock = new FakeClock();
  const state = { count: 3, isDown: false, asked: 0 };
  const online = new OnlineCount(clock, () => {
    state.asked += 1;
    return Promise.resolve(state.isDown ? failed(chatError('network')) : ok(state.count));
  });
  return { clock, state, online };
}

it('asks nothing while nobody looks', async () => {
  const { clock, state, online } = setUp();
  await clock.advance(60_000);
  expect(state.asked).toBe(0);
  expect(online.value).toBe(0);
});

it('asks at once, and every ten seconds while somebody looks', async () => {
  const { clock, state, online } = setUp();
  online.watch();
  online.watch();
  await clock.advance(0);
  expect(online.value).toBe(3);
  state.count = 5;
  await clock.advance(30_000);
  expect(state.asked).toBe(4);
  expect(online.value).toBe(5);
  online.rest();
  await clock.advance(60_000);
  expect(state.asked).toBe(4);
  expect(clock.pendingCount).toBe(0);
});

it('asks less and less often while it fails, and as often as before once it does not', async () => {
  const { clock, state, online } = setUp();
  state.isDown = true;
  online.watch();
  // After 20 s, 40 s, 80 s, and 80 s again.
  await clock.advance(20_000 + 40_000 + 80_000 + 80_000);
  expect(state.asked).toBe(5);
  state.isDown = false;
  await clock.advance(80_000);
  await clock.advance(20_000);
  expect(state.asked).toBe(8);
});

it('asks sooner when somebody came or went, once for however many', async () => {
  const { clock, state, online } = setUp();
  online.hint();
  online.watch();
  await clock.advance(1_000);
  for (let count = 0; count < 100; count += 1) online.hint();
  await clock.advance(3_000);
  expect(state.asked).toBe(2);
  await clock.advance(10_000);
  expect(state.asked).toBe(3);
  online.rest();
  online.hint();
  expect(clock.pendingCount).toBe(0);
});

it('drops an answer that comes after nobody looks any more', async () => {
  const { clock, online } = setUp();
  online.watch();
  online.rest();
  await clock.advance(0);
  expect(online.value).toBe(0);
});

it('asks as seldom as it is told to', async () => {
  const clock = new FakeClock();
  let asked = 0;
  const online = new OnlineCount(clock, () => Promise.resolve(ok((asked += 1))), 60_000);
  online.watch();
  await clock.advance(59_999);
  expect(asked).toBe(1);
  await clock.advance(1);
  expect(asked).toBe(2);
  online.rest();
});
