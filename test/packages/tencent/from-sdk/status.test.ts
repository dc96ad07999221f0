import { statusesFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/status';

it('tells who is online; every other state is away', () => {
  const list = [1, 2, 3, 0, '1', undefined].map((statusType, index) => ({
    userID: `u${index}`,
    statusType,
  }));
  expect(statusesFromSdk(list).map(({ isOnline }) => isOnline)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

it.each([undefined, 'online', {}, [null, {}, { userID: 7, statusType: 1 }]])(
  'reads %j as nobody',
  (value) => {
    expect(statusesFromSdk(value)).toEqual([]);
  },
);

it('reads what people say that they are doing, as far as it can be shown', () => {
  const said = ['🎧 听歌中', ' two\nlines ', 'a'.repeat(5_000), { text: 'x' }, undefined];
  const list = said.map((customStatus) => ({ userID: 'mo', statusType: 1, customStatus }));
  expect(statusesFromSdk(list).map(({ words }) => words)).toEqual([
    '🎧 听歌中',
    'two lines',
    'a'.repeat(100),
    '',
    '',
  ]);
});
