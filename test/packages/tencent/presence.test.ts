import { FakeSdk, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import { TencentPresence } from '../../../miniprogram/packages/tencent/presence';
import { requestTo } from '../../support/sdk-request';

function setUp() {
  const fake = new FakeSdk();
  return { fake, presence: new TencentPresence(requestTo(fake), () => 'lin') };
}

it('says that I am writing to those alone who are online', async () => {
  const { fake, presence } = setUp();
  const made = sdkText();
  fake.answer('createCustomMessage', () => made);
  await presence.sendTyping('direct:mo', true);
  expect(fake.callsOf('createCustomMessage')).toMatchObject([
    [{ to: 'mo', conversationType: 'C2C' }],
  ]);
  expect(fake.callsOf('sendMessage')).toEqual([[made, { onlineUserOnly: true }]]);
});

it.each(['group:team', 'system', 'nobody'])('says nothing in %s', async (conversationId) => {
  const { fake, presence } = setUp();
  expect(await presence.sendTyping(conversationId, true)).toMatchObject({ ok: false });
  expect(fake.calls).toEqual([]);
});

it('asks for changes before it asks how things stand', async () => {
  const { fake, presence } = setUp();
  fake.answer('getUserStatus', () =>
    Promise.resolve({ data: { successUserList: [{ userID: 'mo', statusType: 1 }, null] } }),
  );
  expect(await presence.follow(['mo'])).toEqual({
    ok: true,
    value: [{ userId: 'mo', isOnline: true, words: '' }],
  });
  expect(fake.calls.map(({ method }) => method)).toEqual(['subscribeUserStatus', 'getUserStatus']);
});

it('asks for nothing more where the package has no states', async () => {
  const { fake, presence } = setUp();
  fake.answer('subscribeUserStatus', () => Promise.reject(sdkError(3122)));
  expect(await presence.follow(['mo'])).toMatchObject({ error: { kind: 'not-available' } });
  expect(fake.callsOf('getUserStatus')).toEqual([]);
});

it('never lets go of everybody by letting go of nobody', async () => {
  const { fake, presence } = setUp();
  await presence.unfollow([]);
  expect(fake.calls).toEqual([]);
  await presence.unfollow(['mo']);
  expect(fake.callsOf('unsubscribeUserStatus')).toEqual([[{ userIDList: ['mo'] }]]);
});

it('says what I am doing, and knows it again without asking for others', async () => {
  const { fake, presence } = setUp();
  const state = { userID: 'lin', statusType: 1, customStatus: '🎧 听歌中' };
  fake.answer('setSelfStatus', () => Promise.resolve({ data: state }));
  fake.answer('getUserStatus', () => Promise.resolve({ data: { successUserList: [state] } }));
  const mine = { ok: true, value: { userId: 'lin', isOnline: true, words: '🎧 听歌中' } };
  expect(await presence.say('🎧 听歌中')).toEqual(mine);
  expect(await presence.mine()).toEqual(mine);
  expect(fake.callsOf('setSelfStatus')).toEqual([[{ customStatus: '🎧 听歌中' }]]);
  expect(fake.callsOf('getUserStatus')).toEqual([[{ userIDList: ['lin'] }]]);
});

it.each([undefined, null, {}, { successUserList: [null] }, { userID: 7 }])(
  'does not believe in %j as my state',
  async (data) => {
    const { fake, presence } = setUp();
    fake.answer('setSelfStatus', () => Promise.resolve({ data }));
    fake.answer('getUserStatus', () => Promise.resolve({ data }));
    expect((await presence.say('x')).ok).toBe(false);
    expect((await presence.mine()).ok).toBe(false);
  },
);
