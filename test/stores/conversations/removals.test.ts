import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { REMOVAL_GAP_MS, Removals } from '../../../miniprogram/stores/conversations/removals';
import { buildHistory } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { Message } from '../../../miniprogram/domain/message/message';

function setUp() {
  const clock = new FakeClock();
  const calls: { readonly atMs: number; readonly count: number }[] = [];
  let failsAt = -1;
  const startedMs = clock.nowMs();
  const remove = (messages: readonly unknown[]) => {
    calls.push({ atMs: clock.nowMs() - startedMs, count: messages.length });
    const isBad = calls.length - 1 === failsAt;
    return Promise.resolve(isBad ? failed(chatError('network')) : ok(undefined));
  };
  const removals = new Removals({ remove }, clock);
  return { clock, calls, removals, failAt: (call: number) => (failsAt = call) };
}

it('deletes thirty at a time, one call a second, and says how far it is', async () => {
  const { clock, calls, removals } = setUp();
  const removed: number[] = [];
  const outcome = removals.remove(buildHistory('direct:mo', 70), (part) =>
    removed.push(part.length),
  );
  await clock.advance(5 * REMOVAL_GAP_MS);
  expect(await outcome).toEqual({ left: [] });
  expect(calls).toEqual([
    { atMs: 0, count: 30 },
    { atMs: 1_000, count: 30 },
    { atMs: 2_000, count: 10 },
  ]);
  expect(removed).toEqual([30, 30, 10]);
});

it('keeps the gap between two who delete at once', async () => {
  const { clock, calls, removals } = setUp();
  const [one, two] = [buildHistory('direct:mo', 1), buildHistory('direct:qi', 1)];
  void removals.remove(one, () => undefined);
  void removals.remove(two, () => undefined);
  await settle();
  expect(calls).toHaveLength(1);
  await clock.advance(REMOVAL_GAP_MS);
  expect(calls.map(({ atMs }) => atMs)).toEqual([0, 1_000]);
});

it('stops where it fails, and tells honestly what is left', async () => {
  const { clock, removals, failAt } = setUp();
  failAt(1);
  const messages = buildHistory('direct:mo', 70);
  const gone: Message[] = [];
  const outcome = removals.remove(messages, (part) => gone.push(...part));
  await clock.advance(5 * REMOVAL_GAP_MS);
  expect(await outcome).toEqual({ left: messages.slice(30), problem: chatError('network') });
  expect(gone).toEqual(messages.slice(0, 30));
});
