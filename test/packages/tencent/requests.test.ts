import { FakeClock } from '../../support/fakes/fake-platform';
import { deferred, sdkError } from '../../support/fakes/fake-sdk';
import { settled, whileMoving, withinLimit } from '../../../miniprogram/packages/tencent/requests';

it('gives what the SDK answers', async () => {
  const clock = new FakeClock();
  expect(await withinLimit(clock, 100, () => Promise.resolve(5))).toEqual({ ok: true, value: 5 });
  expect(clock.pendingCount).toBe(0);
});

it('makes results of rejections and of what is thrown at once', async () => {
  const failure = { ok: false, error: { kind: 'network', code: 2800 } };
  expect(await settled(() => Promise.reject(sdkError(2800)))).toMatchObject(failure);
  expect(
    await settled(() => {
      throw Object.assign(new Error('bad'), { code: 2800 });
    }),
  ).toMatchObject(failure);
});

it('times out, and ignores what comes later', async () => {
  const clock = new FakeClock();
  const late = deferred();
  const result = withinLimit(clock, 100, () => late.promise);
  await clock.advance(100);
  late.reject(sdkError(2801));
  expect(await result).toMatchObject({ ok: false, error: { kind: 'timeout', code: 0 } });
});

it('waits for what moves, and no longer than it may be quiet', async () => {
  const clock = new FakeClock();
  const never = deferred();
  let moved = (): void => undefined;
  let isOver = false;
  const result = whileMoving(clock, 100, (onMove) => {
    moved = onMove;
    return never.promise;
  });
  void result.then(() => (isOver = true));
  for (let count = 0; count < 5; count += 1) {
    await clock.advance(99);
    moved();
  }
  expect(isOver).toBe(false);
  await clock.advance(100);
  expect(await result).toMatchObject({ error: { kind: 'timeout' } });
  moved();
  expect(clock.pendingCount).toBe(0);
});
