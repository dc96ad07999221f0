import { FLUSH_INTERVAL_MS, ScreenBinding } from '../../miniprogram/binding/screen-binding';
import { Emitter } from '../../miniprogram/kernel/emitter';
import { FakeClock } from '../support/fakes/fake-platform';
import type { EffectRunner } from '../../miniprogram/binding/screen-binding';
import type { Patch, Screen } from '../../miniprogram/view-models/screen';

type Effect = { readonly kind: 'scroll' } | { readonly kind: 'keep' };

function bound(runEffect: EffectRunner<Effect> = () => () => undefined) {
  const clock = new FakeClock();
  const patches = new Emitter<Patch>();
  const effects = new Emitter<Effect>();
  const log: unknown[] = [];
  const screen: Screen<object, Effect> = {
    data: {},
    subscribe: (listener) => {
      const stop = [patches.on(listener.patch), effects.on(listener.effect)];
      return () => stop.forEach((each) => each());
    },
    setVisible: (isVisible) => log.push(isVisible ? 'visible' : 'hidden'),
    dispose: () => log.push('disposed'),
  };
  const page = {
    setData(patch: Patch, callback?: () => void) {
      log.push(patch);
      callback?.();
    },
  };
  const binding = new ScreenBinding(page, screen, clock, runEffect);
  return { clock, patches, effects, log, binding };
}

describe('ScreenBinding', () => {
  it('merges what happens at once into one setData', async () => {
    const { clock, patches, log, binding } = bound();
    binding.show();
    patches.emit({ a: 1 });
    patches.emit({ b: 2 });
    patches.emit({ a: 3 });
    await clock.advance(0);
    expect(log).toEqual(['visible', { b: 2, a: 3 }]);
  });

  it('leaves at least 50 ms between two setData', async () => {
    const { clock, patches, log, binding } = bound();
    binding.show();
    for (let ms = 0; ms < 1000; ms += 5) {
      patches.emit({ ms });
      await clock.advance(5);
    }
    await clock.advance(FLUSH_INTERVAL_MS);
    const calls = log.filter((entry) => typeof entry === 'object');
    expect(calls.length).toBeLessThanOrEqual(21);
    expect(calls[calls.length - 1]).toEqual({ ms: 995 });
  });

  it('holds patches while the page is hidden and applies them in one call on its return', async () => {
    const { clock, patches, log, binding } = bound();
    binding.show();
    binding.hide();
    patches.emit({ a: 1 });
    await clock.advance(1000);
    patches.emit({ b: 2 });
    await clock.advance(1000);
    expect(log).toEqual(['visible', 'hidden']);
    binding.show();
    await clock.advance(0);
    expect(log).toEqual(['visible', 'hidden', 'visible', { a: 1, b: 2 }]);
  });

  it('measures before the patch and moves after it', async () => {
    const order: string[] = [];
    const { clock, patches, effects, log, binding } = bound((effect) => {
      order.push(`before ${effect.kind}`);
      return Promise.resolve(() => order.push(`after ${effect.kind} with ${log.length} calls`));
    });
    binding.show();
    effects.emit({ kind: 'keep' });
    patches.emit({ a: 1 });
    await clock.advance(0);
    expect(order).toEqual(['before keep', 'after keep with 2 calls']);
  });

  it('runs an effect that is asked for many times in one flush once', async () => {
    let runs = 0;
    const { clock, effects, binding } = bound(() => {
      runs += 1;
      return () => undefined;
    });
    binding.show();
    for (let count = 0; count < 10; count++) effects.emit({ kind: 'scroll' });
    await clock.advance(0);
    expect(runs).toBe(1);
  });

  it('does nothing after disposal', async () => {
    const { clock, patches, log, binding } = bound();
    binding.show();
    patches.emit({ a: 1 });
    binding.dispose();
    await clock.advance(1000);
    expect(log).toEqual(['visible', 'disposed']);
    expect(clock.pendingCount).toBe(0);
  });
});
