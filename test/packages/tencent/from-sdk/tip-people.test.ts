import { personOf } from '../../../../miniprogram/packages/tencent/from-sdk/tip-people';

it('calls somebody by their card, else their nick, else by nothing but the ID', () => {
  expect(personOf({ userID: 'a', nick: 'N', nameCard: 'C' })).toEqual({ userId: 'a', name: 'C' });
  expect(personOf({ userID: 'a', nick: 'N', nameCard: ' ' })).toEqual({ userId: 'a', name: 'N' });
  expect(personOf({ userID: 'a' })).toEqual({ userId: 'a', name: '' });
  expect(personOf({ userID: 7, nick: {} })).toEqual({ userId: '', name: '' });
});
