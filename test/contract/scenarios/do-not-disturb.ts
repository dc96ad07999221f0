import { aFewPeople } from './worlds';
import { eventOf, signedIn, valueOf } from '../contract';
import { isQuietAt, timesOf } from '../../../miniprogram/domain/person/do-not-disturb';
import type { ContractService, MakeService } from '../contract';

/** When nothing is announced, as the service keeps it. */
export function describeDoNotDisturb(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('is off until somebody wants it, always on, and off again', async () => {
    const { chat } = await signedIn(service, 'lin');
    expect(await valueOf(chat.doNotDisturb.current())).toEqual({ kind: 'off' });
    await valueOf(chat.doNotDisturb.set('always'));
    expect(await valueOf(chat.doNotDisturb.current())).toEqual({ kind: 'always' });
    await valueOf(chat.doNotDisturb.set('off'));
    expect(await valueOf(chat.doNotDisturb.current())).toEqual({ kind: 'off' });
  });

  it('keeps daily times, also those that cross midnight', async () => {
    const { chat } = await signedIn(service, 'lin');
    for (const times of [
      { fromMinutes: 22 * 60 + 30, toMinutes: 7 * 60 },
      { fromMinutes: 0, toMinutes: 1 },
      { fromMinutes: 12 * 60, toMinutes: 14 * 60 + 5 },
    ]) {
      await valueOf(chat.doNotDisturb.set(times));
      const setting = await valueOf(chat.doNotDisturb.current());
      if (setting.kind !== 'daily') throw new Error(setting.kind);
      expect(timesOf(setting, chat.serverTimeMs())).toEqual(times);
      const startMs = setting.startsAtMs + 3 * 24 * 60 * 60 * 1000;
      expect(isQuietAt(setting, startMs)).toBe(true);
      expect(isQuietAt(setting, startMs - 1)).toBe(false);
      expect(isQuietAt(setting, startMs + setting.durationMs)).toBe(false);
    }
  });

  it('takes the same time twice for the whole day', async () => {
    const { chat } = await signedIn(service, 'lin');
    await valueOf(chat.doNotDisturb.set({ fromMinutes: 480, toMinutes: 480 }));
    expect(await valueOf(chat.doNotDisturb.current())).toEqual({ kind: 'always' });
  });

  it('tells my other devices, and is there when I come back', async () => {
    const [one, other, mo] = [
      await signedIn(service, 'lin'),
      await signedIn(service, 'lin'),
      await signedIn(service, 'mo'),
    ];
    await valueOf(one.chat.doNotDisturb.set('always'));
    const { setting } = await eventOf(other, 'do-not-disturb-changed');
    expect(setting).toEqual({ kind: 'always' });
    const later = await signedIn(service, 'lin');
    expect(await valueOf(later.chat.doNotDisturb.current())).toEqual({ kind: 'always' });
    expect(await valueOf(mo.chat.doNotDisturb.current())).toEqual({ kind: 'off' });
  });
}
