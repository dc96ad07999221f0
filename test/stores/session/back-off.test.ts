import { BackOff } from '../../../miniprogram/stores/session/back-off';

describe('BackOff', () => {
  it('doubles from one second to half a minute', () => {
    const backOff = new BackOff(() => 0.5);
    const waits = Array.from({ length: 7 }, () => backOff.nextWaitMs());
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('lets chance move a wait by a fifth either way', () => {
    expect(new BackOff(() => 0).nextWaitMs()).toBeCloseTo(800);
    expect(new BackOff(() => 1).nextWaitMs()).toBeCloseTo(1200);
  });

  it('begins again after a success', () => {
    const backOff = new BackOff(() => 0.5);
    backOff.nextWaitMs();
    backOff.nextWaitMs();
    backOff.reset();
    expect(backOff.nextWaitMs()).toBe(1000);
  });
});
