import { FakeClock } from '../../support/fakes/fake-platform';
import { Renewal } from '../../../miniprogram/stores/session/renewal';

const DAY_MS = 24 * 60 * 60 * 1000;

function build() {
  const clock = new FakeClock();
  const renewedAtMs: number[] = [];
  const startedAtMs = clock.nowMs();
  const renewal = new Renewal(clock, () => renewedAtMs.push(clock.nowMs() - startedAtMs));
  return { clock, renewal, renewedAtMs, startedAtMs };
}

describe('Renewal', () => {
  it('calls ten minutes before the end', async () => {
    const { clock, renewal, renewedAtMs, startedAtMs } = build();
    renewal.watch(startedAtMs + 60 * 60_000);
    await clock.advance(DAY_MS);
    expect(renewedAtMs).toEqual([50 * 60_000]);
  });

  it('waits longer than any timer can', async () => {
    const { clock, renewal, renewedAtMs, startedAtMs } = build();
    renewal.watch(startedAtMs + 60 * DAY_MS);
    await clock.advance(61 * DAY_MS);
    expect(renewedAtMs).toEqual([60 * DAY_MS - 10 * 60_000]);
  });

  it('gives what has ended already a minute', async () => {
    const { clock, renewal, renewedAtMs, startedAtMs } = build();
    renewal.watch(startedAtMs - DAY_MS);
    await clock.advance(DAY_MS);
    expect(renewedAtMs).toEqual([60_000]);
  });

  it('forgets what it waited for when it watches anew or stops', async () => {
    const { clock, renewal, renewedAtMs, startedAtMs } = build();
    renewal.watch(startedAtMs + 60 * 60_000);
    renewal.watch(startedAtMs + 120 * 60_000);
    await clock.advance(100 * 60_000);
    renewal.stop();
    await clock.advance(DAY_MS);
    expect(renewedAtMs).toEqual([]);
  });
});
