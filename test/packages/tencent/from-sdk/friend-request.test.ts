import { TYPES } from '../../../../miniprogram/packages/tencent/sdk';
import { friendRequestsFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/friend-request';

const received = { userID: 'mo', nick: 'Mo', avatar: 'http://a.test/m', wording: 'hi', time: 5 };

it('reads both directions, the newest first', () => {
  const friendApplicationList = [
    { ...received, type: TYPES.SNS_APPLICATION_SENT_TO_ME },
    { userID: 'qi', time: 9, type: TYPES.SNS_APPLICATION_SENT_BY_ME },
  ];
  expect(friendRequestsFromSdk({ friendApplicationList, unreadCount: 1 })).toEqual({
    requests: [
      { userId: 'qi', nick: '', avatarUrl: '', direction: 'sent', words: '', askedAtMs: 9_000 },
      {
        userId: 'mo',
        nick: 'Mo',
        avatarUrl: 'http://a.test/m',
        direction: 'received',
        words: 'hi',
        askedAtMs: 5_000,
      },
    ],
    unseenCount: 1,
  });
});

it.each([
  undefined,
  'x',
  { friendApplicationList: 'x', unreadCount: -1 },
  { friendApplicationList: [null, {}, received, { ...received, type: 'other' }, { type: 7 }] },
  { friendApplicationList: [{ userID: 3, type: TYPES.SNS_APPLICATION_SENT_TO_ME }] },
])('believes nothing of %j', (data) => {
  expect(friendRequestsFromSdk(data)).toEqual({ requests: [], unseenCount: 0 });
});

it('takes words that would turn the line around without what turns it', () => {
  const type = TYPES.SNS_APPLICATION_SENT_TO_ME;
  const friendApplicationList = [{ ...received, type, wording: '\u202eab\u2066c' }];
  expect(friendRequestsFromSdk({ friendApplicationList }).requests[0]?.words).toBe('abc');
});

it('reads where they met me, where it is known', () => {
  const type = TYPES.SNS_APPLICATION_SENT_TO_ME;
  const sources = ['AddSource_Type_Card', 'AddSource_Type_Web'];
  const friendApplicationList = sources.map((source) => ({ ...received, type, source }));
  const { requests } = friendRequestsFromSdk({ friendApplicationList });
  expect(requests.map(({ source }) => source)).toEqual(['card', undefined]);
});
