import { doerOf, personOf } from '../../../../miniprogram/packages/tencent/from-sdk/tip-people';

it('calls somebody by their card, else their nick, else by nothing but the ID', () => {
  expect(personOf({ userID: 'a', nick: 'N', nameCard: 'C' })).toEqual({ userId: 'a', name: 'C' });
  expect(personOf({ userID: 'a', nick: 'N', nameCard: ' ' })).toEqual({ userId: 'a', name: 'N' });
  expect(personOf({ userID: 'a' })).toEqual({ userId: 'a', name: '' });
  expect(personOf({ userID: 7, nick: {} })).toEqual({ userId: '', name: '' });
});

it('names nobody where a server did it, unless its account has a name', () => {
  const nobody = { userId: '', name: '' };
  expect(doerOf({ userID: 'administrator' })).toEqual(nobody);
  expect(doerOf({ userID: 'administrator', nick: 'administrator' })).toEqual(nobody);
  const helpDesk = { userId: 'administrator', name: '客服' };
  expect(doerOf({ userID: 'administrator', nick: '客服' })).toEqual(helpDesk);
  expect(doerOf({ userID: 'a' })).toEqual({ userId: 'a', name: '' });
});
