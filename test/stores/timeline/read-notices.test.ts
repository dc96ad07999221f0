import * as fc from 'fast-check';
import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { ME } from '../../support/builders';
import { ReadNotices } from '../../../miniprogram/stores/timeline/read-notices';

function open(storage = new FakeStorage(), userId = ME): ReadNotices {
  const notices = new ReadNotices();
  notices.open(new AccountStorage(storage, userId));
  return notices;
}

it('remembers each group’s notice that was read, across starts, for one account', () => {
  const storage = new FakeStorage();
  const notices = open(storage);
  expect(notices.isRead('team', 'On Friday')).toBe(false);
  notices.add('team', 'On Friday');
  expect(notices.isRead('team', ' On Friday\n')).toBe(true);
  expect(notices.isRead('team', 'On Sunday')).toBe(false);
  expect(notices.isRead('other', 'On Friday')).toBe(false);
  expect(open(storage).isRead('team', 'On Friday')).toBe(true);
  expect(open(storage, 'mo').isRead('team', 'On Friday')).toBe(false);
  notices.close();
  expect(notices.isRead('team', 'On Friday')).toBe(false);
});

it('has nothing to show where there is no notice', () => {
  expect(open().isRead('team', '  \n')).toBe(true);
});

it('keeps the newest 500', () => {
  const notices = open();
  for (let group = 0; group <= 500; group += 1) notices.add(`g${group}`, 'x');
  expect([notices.isRead('g0', 'x'), notices.isRead('g1', 'x')]).toEqual([false, true]);
});

it('takes anything unreadable in storage for none', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const storage = new FakeStorage();
      const account = new AccountStorage(storage, ME);
      account.write('read-notices', stored);
      expect(open(storage).isRead('team', 'On Friday')).toBe(false);
    }),
  );
});
