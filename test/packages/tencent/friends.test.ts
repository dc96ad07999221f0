import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TYPES } from '../../../miniprogram/packages/tencent/sdk';
import { TencentFriends } from '../../../miniprogram/packages/tencent/friends';
import { requestTo } from '../../support/sdk-request';

const answering = (reply: () => unknown) => {
  const fake = new FakeSdk();
  fake.answer('addFriend', reply);
  return { fake, friends: new TencentFriends(requestTo(fake)) };
};

it.each([
  [0, 'added'],
  [30539, 'asked'],
  [undefined, 'added'],
])('reads the answer %s as %s', async (code, outcome) => {
  const { fake, friends } = answering(() => Promise.resolve({ data: { userID: 'mo', code } }));
  expect(await friends.ask('mo', 'hi')).toEqual({ ok: true, value: outcome });
  expect(fake.callsOf('addFriend')).toMatchObject([[{ to: 'mo', wording: 'hi' }]]);
});

it.each([
  [30516, 'forbidden'],
  [30525, 'blocked-by-peer'],
  [30515, 'blocked-by-me'],
])('reads the refusal %s as %s', async (code, kind) => {
  const { friends } = answering(() => Promise.reject(sdkError(code)));
  expect(await friends.ask('mo', 'hi')).toMatchObject({ error: { kind } });
});

it('is content with who is a friend already', async () => {
  const { friends } = answering(() => Promise.reject(sdkError(30520)));
  expect(await friends.ask('mo', 'hi')).toEqual({ ok: true, value: 'added' });
});

it.each([
  [
    'accept',
    'acceptFriendApplication',
    { userID: 'mo', type: TYPES.SNS_APPLICATION_AGREE_AND_ADD },
  ],
  ['refuse', 'refuseFriendApplication', { userID: 'mo' }],
] as const)('answers: %s', async (method, call, options) => {
  const fake = new FakeSdk();
  fake.answer(call, () => Promise.resolve({}));
  expect((await new TencentFriends(requestTo(fake))[method]('mo')).ok).toBe(true);
  expect(fake.callsOf(call)).toEqual([[options]]);
});

it('accepts under a name of mine, or one-sided', async () => {
  const fake = new FakeSdk();
  const friends = new TencentFriends(requestTo(fake));
  await friends.accept('mo', { remark: 'Momo' });
  await friends.accept('mo', { isOneWay: true });
  expect(fake.callsOf('acceptFriendApplication')).toEqual([
    [{ userID: 'mo', type: TYPES.SNS_APPLICATION_AGREE_AND_ADD, remark: 'Momo' }],
    [{ userID: 'mo', type: TYPES.SNS_APPLICATION_AGREE }],
  ]);
});

it.each([
  ['received', TYPES.SNS_APPLICATION_SENT_TO_ME],
  ['sent', TYPES.SNS_APPLICATION_SENT_BY_ME],
] as const)('forgets a request that was %s', async (direction, type) => {
  const fake = new FakeSdk();
  fake.answer('deleteFriendApplication', () => Promise.resolve({}));
  await new TencentFriends(requestTo(fake)).forget({ userId: 'mo', direction });
  expect(fake.callsOf('deleteFriendApplication')).toEqual([[{ userID: 'mo', type }]]);
});

it('says so when a request is no longer there', async () => {
  const fake = new FakeSdk();
  fake.answer('acceptFriendApplication', () => Promise.reject(sdkError(30614)));
  expect(await new TencentFriends(requestTo(fake)).accept('mo')).toMatchObject({
    error: { kind: 'not-found' },
  });
});

it.each([
  ['search', 'AddSource_Type_Search'],
  ['group', 'AddSource_Type_Group'],
  ['card', 'AddSource_Type_Card'],
  ['code', 'AddSource_Type_QRCode'],
  ['chat', 'AddSource_Type_chat'],
  [undefined, 'AddSource_Type_App'],
] as const)('says where we met: %s', async (source, expected) => {
  const { fake, friends } = answering(() => Promise.resolve({ data: {} }));
  await friends.ask('mo', 'hi', source);
  expect(fake.callsOf('addFriend')).toMatchObject([[{ source: expected }]]);
});
