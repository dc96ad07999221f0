import { FakeSdk, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import { TencentReactions } from '../../../miniprogram/packages/tencent/reactions';
import { requestTo } from '../../support/sdk-request';
import type { SdkMessage } from '../../../miniprogram/packages/tencent/sdk';

const message = { conversationId: 'direct:mo', id: 'm-1' };

function setUp() {
  const fake = new FakeSdk();
  fake.answer('findMessage', () => null);
  const instances = new MessageInstances<SdkMessage>();
  const instance = sdkText();
  instances.keep(instance);
  return { fake, instance, reactions: new TencentReactions(requestTo(fake), instances) };
}

it('hands the SDK its own object', async () => {
  const { fake, instance, reactions } = setUp();
  await reactions.add(message, '👍');
  await reactions.remove(message, '👍');
  expect(fake.callsOf('addMessageReaction')).toEqual([[instance, '👍']]);
  expect(fake.callsOf('removeMessageReaction')).toEqual([[instance, '👍']]);
});

it('asks nothing about messages that nobody holds', async () => {
  const { fake, reactions } = setUp();
  expect(await reactions.of('direct:mo', ['gone'])).toEqual({ ok: true, value: new Map() });
  expect(fake.callsOf('getMessageReactions')).toEqual([]);
  expect(await reactions.add({ ...message, id: 'gone' }, '👍')).toMatchObject({
    error: { kind: 'not-found' },
  });
});

it('reads a summary that is not one as nothing', async () => {
  const { fake, reactions } = setUp();
  fake.answer('getMessageReactions', () =>
    Promise.resolve({ data: { resultList: [null, { messageID: 7 }, { messageID: 'm-1' }] } }),
  );
  expect(await reactions.of('direct:mo', ['m-1'])).toEqual({
    ok: true,
    value: new Map([['m-1', []]]),
  });
});

it('goes on where a page ended', async () => {
  const { fake, reactions } = setUp();
  fake.answer('getAllUserListOfMessageReaction', () =>
    Promise.resolve({ data: { userList: [{ userID: 'mo', nick: 'Mo' }, {}], nextSeq: 100 } }),
  );
  expect(await reactions.people(message, '👍', 3)).toMatchObject({
    value: { people: [{ userId: 'mo' }], cursor: 100 },
  });
  expect(fake.callsOf('getAllUserListOfMessageReaction')).toMatchObject([[{ nextSeq: 3 }]]);
});

it('is content where things stand already as wanted', async () => {
  const { fake, reactions } = setUp();
  fake.answer('addMessageReaction', () => Promise.reject(sdkError(23007)));
  fake.answer('removeMessageReaction', () => Promise.reject(sdkError(23008)));
  expect(await reactions.add(message, '👍')).toEqual({ ok: true, value: undefined });
  expect(await reactions.remove(message, '👍')).toEqual({ ok: true, value: undefined });
});

it('says that they are not bought', async () => {
  const { fake, reactions } = setUp();
  fake.answer('addMessageReaction', () => Promise.reject(sdkError(3122)));
  expect(await reactions.add(message, '👍')).toMatchObject({ error: { kind: 'not-available' } });
});
