import { FakePlatform } from '../support/fakes/fake-platform';
import { Paced } from '../../miniprogram/view-models/paced';

function setUp() {
  const { clock } = new FakePlatform();
  return { clock, paced: new Paced(clock, 250) };
}

it('shows the first value at once, then the last of each interval', async () => {
  const { clock, paced } = setUp();
  const shown: number[] = [];
  for (let count = 1; count <= 100; count += 1) {
    paced.set(count);
    if (shown.at(-1) !== paced.value) shown.push(paced.value);
    await clock.advance(10);
  }
  await clock.advance(250);
  expect(shown.length).toBeLessThanOrEqual(5);
  expect(shown[0]).toBe(1);
  expect(paced.value).toBe(100);
});

it('is nothing at once when there is nothing', () => {
  const { paced } = setUp();
  paced.set(1);
  paced.set(5);
  paced.set(0);
  expect(paced.value).toBe(0);
});

it('comes and goes no more often than once per interval', async () => {
  const { clock, paced } = setUp();
  let changes = 0;
  for (let step = 0; step < 100; step += 1) {
    const before = paced.value;
    paced.set(step % 2);
    if (paced.value !== before) changes += 1;
    await clock.advance(10);
  }
  expect(changes).toBeLessThanOrEqual(8);
  paced.set(3);
  await clock.advance(250);
  expect(paced.value).toBe(3);
});

it('stops when it is disposed', async () => {
  const { clock, paced } = setUp();
  paced.set(1);
  paced.set(5);
  paced.dispose();
  await clock.advance(1000);
  expect(paced.value).toBe(1);
});
