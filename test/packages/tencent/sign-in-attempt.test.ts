import { FakeClock } from '../../support/fakes/fake-platform';
import { SignInAttempt } from '../../../miniprogram/packages/tencent/sign-in-attempt';
import { chatError } from '../../support/fakes/fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';

it('settles once, by the first who knows', async () => {
  const clock = new FakeClock();
  const attempt = new SignInAttempt(clock, 1_000);
  attempt.settle(ok(undefined));
  attempt.settle(failed(chatError('network')));
  expect(await attempt.result).toEqual({ ok: true, value: undefined });
  expect(clock.pendingCount).toBe(0);
});

it('times out', async () => {
  const clock = new FakeClock();
  const attempt = new SignInAttempt(clock, 1_000);
  await clock.advance(1_000);
  expect(attempt.isSettled).toBe(true);
  expect(await attempt.result).toMatchObject({ ok: false, error: { kind: 'timeout' } });
});
