import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { HiddenNames } from '../../../miniprogram/stores/groups/hidden-names';
import { ME } from '../../support/builders';
import { autorun } from 'mobx-miniprogram';

function open(storage = new FakeStorage()): HiddenNames {
  const names = new HiddenNames();
  names.open(new AccountStorage(storage, ME));
  return names;
}

it('remembers where names are switched off, and tells of it', () => {
  const storage = new FakeStorage();
  const names = open(storage);
  const seen: boolean[] = [];
  const stop = autorun(() => seen.push(names.has('team')));
  names.toggle('team');
  expect([open(storage).has('team'), open(storage).has('other')]).toEqual([true, false]);
  names.toggle('team');
  expect(open(storage).has('team')).toBe(false);
  expect(seen).toEqual([false, true, false]);
  stop();
});

it('keeps the newest 500', () => {
  const names = open();
  for (let group = 0; group <= 500; group += 1) names.toggle(`g${group}`);
  expect([names.has('g0'), names.has('g1')]).toEqual([false, true]);
});

it.each([undefined, 'team', { team: true }, [7, null, 'x'.repeat(129)]])(
  'takes %j in storage for none',
  (stored) => {
    const storage = new FakeStorage();
    new AccountStorage(storage, ME).write('hidden-names', stored);
    const names = open(storage);
    expect([names.has('team'), names.has('x'.repeat(129))]).toEqual([false, false]);
  },
);
