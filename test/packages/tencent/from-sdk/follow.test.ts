import {
  countsFromSdk,
  followPageFromSdk,
  followsChanged,
  relationFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/follow';

it('reads relations and counts', () => {
  const types = [0, 1, 2, 3, 9, 'x'];
  expect(types.map((followType) => relationFromSdk([{ userID: 'mo', followType }]))).toEqual([
    'none',
    'follower',
    'following',
    'mutual',
    'none',
    'none',
  ]);
  expect(
    countsFromSdk([{ followingCount: 2, followersCount: 3.9, mutualFollowersCount: -1 }]),
  ).toEqual({ following: 2, followers: 3, mutual: 0 });
});

it.each([undefined, null, 'x', 5, [], [null], {}])('survives %j', (value) => {
  expect(relationFromSdk(value)).toBe('none');
  expect(countsFromSdk(value)).toEqual({ following: 0, followers: 0, mutual: 0 });
  expect(followPageFromSdk(value)).toEqual({ people: [] });
  expect(followsChanged('mutual', value)).toBeUndefined();
});

it('reads a page, with a cursor while there is more', () => {
  const resultList = [{ userID: 'mo', nick: 'Mo', avatar: 'a' }, { nick: 'nobody' }, 5];
  expect(followPageFromSdk({ resultList, nextCursor: '500' })).toEqual({
    people: [{ userId: 'mo', nick: 'Mo', avatarUrl: 'a' }],
    cursor: '500',
  });
});

it('reads who came with all that is told of them, and who went by their ID', () => {
  expect(
    followsChanged('followers', { userInfoList: [{ userID: 'mo' }, {}], isAdd: true }),
  ).toEqual({
    type: 'follows-changed',
    list: 'followers',
    userIds: ['mo'],
    isAdded: true,
  });
  expect(followsChanged('mutual', { userInfoList: ['mo', ''], isAdd: false })).toMatchObject({
    userIds: ['mo'],
    isAdded: false,
  });
});
