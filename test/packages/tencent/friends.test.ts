import { FakeSdk, sdkError } from '../../support/fake-sdk';
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
  [30515, 'forbidden'],
])('reads the refusal %s as %s', async (code, kind) => {
  const { friends } = answering(() => Promise.reject(sdkError(code)));
  expect(await friends.ask('mo', 'hi')).toMatchObject({ error: { kind } });
});

it('is content with who is a friend already', async () => {
  const { friends } = answering(() => Promise.reject(sdkError(30520)));
  expect(await friends.ask('mo', 'hi')).toEqual({ ok: true, value: 'added' });
});
