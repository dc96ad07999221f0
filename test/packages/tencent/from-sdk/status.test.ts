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
