import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import { TencentChatClient } from '../../../miniprogram/packages/tencent/client';
import { buildMessage, outgoingText } from '../../support/builders';

async function setUp() {
  const clock = new FakeClock();
  const fake = new FakeSdk();
  const client = new TencentChatClient(clock, () => fake.sdk);
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  return { clock, fake, client };
}

it('reads the service’s clock, and the device’s before sign-in', async () => {
  const { clock, fake, client } = await setUp();
  fake.answer('getServerTime', () => 5_000);
  expect(client.serverTimeMs()).toBe(5_000);
  await client.signOut();
  expect(client.serverTimeMs()).toBe(clock.nowMs());
});

it('asks for people by the hundred, because the SDK drops the rest', async () => {
  const { fake, client } = await setUp();
  fake.answer('getUserProfile', (options) => {
    const { userIDList } = options as { userIDList: readonly string[] };
    return Promise.resolve({ data: userIDList.map((userID) => ({ userID })) });
  });
  const userIds = Array.from({ length: 205 }, (_, index) => `u${index}`);
  const people = await client.people(userIds);
  expect(people.ok && people.value.map(({ userId }) => userId)).toEqual(userIds);
  expect(fake.callsOf('getUserProfile')).toHaveLength(3);
});

it('revokes with the SDK’s object, from its own memory or the SDK’s', async () => {
  const { fake, client } = await setUp();
  const instance = sdkText();
  fake.answer('findMessage', (id) => (id === 'm-1' ? instance : null));
  const message = buildMessage({ id: 'm-1' });
  expect(await client.revoke(message)).toMatchObject({ ok: true });
  expect(fake.callsOf('revokeMessage')).toEqual([[instance]]);
  expect(await client.revoke(buildMessage({ id: 'gone' }))).toMatchObject({
    error: { kind: 'not-found' },
  });
});

it.each([
  ['notify', 'AcceptAndNotify'],
  ['muted', 'AcceptNotNotify'],
  ['blocked', 'Discard'],
] as const)('sets %s for people and groups', async (notify, messageRemindType) => {
  const { fake, client } = await setUp();
  await client.setNotify('direct:mo', notify);
  await client.setNotify('group:team', notify);
  expect(fake.callsOf('setMessageRemindType')).toEqual([
    [{ userIDList: ['mo'], messageRemindType }],
    [{ groupID: 'team', messageRemindType }],
  ]);
  expect(await client.setNotify('system', notify)).toMatchObject({ error: { kind: 'forbidden' } });
});

it('does not call it done when the service did it for nobody', async () => {
  const { fake, client } = await setUp();
  fake.answer('setMessageRemindType', () =>
    Promise.resolve({ data: { failureUserIDList: [{ userID: 'mo' }] } }),
  );
  expect(await client.setNotify('direct:mo', 'muted')).toMatchObject({ ok: false });
});

it('changes only the parts of the profile that are named', async () => {
  const { fake, client } = await setUp();
  fake.answer('updateMyProfile', () => Promise.resolve({ data: { userID: 'lin', nick: 'L' } }));
  expect(await client.updateMe({ nick: 'L' })).toEqual({
    ok: true,
    value: { userId: 'lin', nick: 'L', avatarUrl: '' },
  });
  expect(fake.callsOf('updateMyProfile')).toEqual([[{ nick: 'L' }]]);
});

it('makes results of everything that goes wrong', async () => {
  const { clock, fake, client } = await setUp();
  fake.answer('pinConversation', () => Promise.reject(sdkError(2996)));
  expect(await client.pin('direct:mo', true)).toMatchObject({ error: { kind: 'too-often' } });
  expect(await client.pin('nowhere', true)).toMatchObject({ error: { kind: 'not-found' } });
  fake.answer('setMessageRead', () => {
    throw new Error('Params validate failed.');
  });
  expect(await client.markRead('direct:mo')).toMatchObject({ error: { kind: 'unknown' } });
  fake.answer('getGroupList', () => new Promise(() => undefined));
  const groups = client.groups();
  await clock.advance(15_000);
  expect(await groups).toMatchObject({ error: { kind: 'timeout' } });
  fake.answer('getMessageList', () => new Promise(() => undefined));
  const history = client.history('direct:mo');
  await clock.advance(15_000);
  expect(await history).toMatchObject({ error: { kind: 'timeout' } });
});

it('reads broken answers as empty ones', async () => {
  const { fake, client } = await setUp();
  for (const method of ['getConversationList', 'getGroupList', 'getFriendList'] as const)
    fake.answer(method, () => Promise.resolve(null));
  expect(await client.conversations()).toMatchObject({ value: { conversations: [] } });
  expect(await client.groups()).toEqual({ ok: true, value: [] });
  expect(await client.contacts()).toEqual({ ok: true, value: [] });
  fake.answer('getMyProfile', () => Promise.resolve({ data: 5 }));
  expect(await client.me()).toMatchObject({ value: { userId: 'lin' } });
});

it('forgets a conversation’s history only when that was cleared', async () => {
  const { fake, client } = await setUp();
  fake.answer('getMessageList', () =>
    Promise.resolve({ data: { messageList: [sdkText()], nextReqMessageID: 'b' } }),
  );
  await client.history('direct:mo');
  await client.deleteConversation('direct:mo', { clearHistory: false });
  await client.history('direct:mo');
  expect(fake.callsOf('getMessageList')).toHaveLength(1);
  await client.deleteConversation('direct:mo', { clearHistory: true });
  await client.history('direct:mo');
  expect(fake.callsOf('getMessageList')).toHaveLength(2);
  expect(fake.callsOf('deleteConversation')[1]).toEqual([
    { conversationIDList: ['C2Cmo'], clearHistoryMessage: true },
  ]);
});

it('answers “not-ready” to everything before sign-in', async () => {
  const client = new TencentChatClient(new FakeClock(), () => new FakeSdk().sdk);
  const text = outgoingText('x');
  const results = await Promise.all([
    client.conversations(),
    client.history('direct:mo'),
    client.send(text),
    client.people(['mo']),
    client.setNotify('direct:mo', 'muted'),
    client.revoke(buildMessage()),
  ]);
  for (const result of results) expect(result).toMatchObject({ error: { kind: 'not-ready' } });
  await settle();
});
