import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import { TencentMessages } from '../../../miniprogram/packages/tencent/messages';
import { REQUEST_LIMIT_MS } from '../../../miniprogram/packages/tencent/requests';
import type { SdkMessage } from '../../../miniprogram/packages/tencent/sdk';

const ID = { conversationId: 'direct:mo', id: 'm-1' };

function setUp(instance: SdkMessage = sdkText()) {
  const clock = new FakeClock();
  const fake = new FakeSdk();
  const instances = new MessageInstances<SdkMessage>();
  instances.keep(instance);
  fake.answer('findMessage', () => null);
  const messages = new TencentMessages(clock, { ready: () => fake.sdk, instances });
  return { clock, fake, instance, messages };
}

const wordsOf = (message: SdkMessage) => (message.payload as { readonly text: string }).text;

/** A record in a record, `depth` times. */
function nested(depth: number): Readonly<Record<string, unknown>> {
  const inside = depth === 0 ? [] : [{ messageBody: [relay(nested(depth - 1))] }];
  return { title: `level ${depth}`, messageList: inside };
}

const relay = (payload: unknown) => ({ type: 'TIMRelayElem', payload });

it('hands the SDK its own object with the new words', async () => {
  const { fake, instance, messages } = setUp();
  expect(await messages.edit(ID, 'hello!')).toMatchObject({
    value: { kind: 'edited', message: { content: { text: 'hello!' }, isEdited: true } },
  });
  expect(fake.callsOf('modifyMessage')).toEqual([[instance]]);
});

it('puts the old words back when an edit fails, and when nobody answers', async () => {
  const { clock, fake, instance, messages } = setUp();
  fake.answer('modifyMessage', () => Promise.reject(sdkError(80002)));
  expect(await messages.edit(ID, 'hello!')).toMatchObject({ error: { kind: 'too-long' } });
  expect(wordsOf(instance)).toBe('hello');
  fake.answer('modifyMessage', () => new Promise(() => undefined));
  const waiting = messages.edit(ID, 'hello!');
  await settle();
  await clock.advance(REQUEST_LIMIT_MS);
  expect(await waiting).toMatchObject({ error: { kind: 'timeout' } });
  expect(wordsOf(instance)).toBe('hello');
});

it('tells the newer words on a conflict, where the SDK knows them', async () => {
  const { fake, messages } = setUp();
  const newest = sdkText({ payload: { text: 'theirs' } });
  fake.answer('modifyMessage', () =>
    Promise.reject(Object.assign(sdkError(2480), { data: { message: newest } })),
  );
  expect(await messages.edit(ID, 'mine')).toMatchObject({
    value: { kind: 'conflict', newest: { content: { text: 'theirs' } } },
  });
  fake.answer('modifyMessage', () => Promise.reject(sdkError(2480)));
  expect(await messages.edit(ID, 'mine')).toEqual({ ok: true, value: { kind: 'conflict' } });
});

it('deletes what it still finds in one call', async () => {
  const { fake, instance, messages } = setUp();
  expect(await messages.remove([ID, { ...ID, id: 'gone' }])).toMatchObject({ ok: true });
  expect(fake.callsOf('deleteMessage')).toEqual([[[instance]]]);
});

it('fetches a record that is only a key, and opens records inside it', async () => {
  const payload: Record<string, unknown> = { title: 'Chat', downloadKey: 'key' };
  const { fake, messages } = setUp(sdkText({ type: 'TIMRelayElem', payload }));
  fake.answer('downloadMergerMessage', () => {
    Object.assign(payload, { ...nested(2), downloadKey: '' });
    return Promise.resolve();
  });
  expect(await messages.record(ID, [])).toMatchObject({ value: { title: 'level 2' } });
  expect(await messages.record(ID, [0, 0])).toMatchObject({ value: { title: 'level 0' } });
  expect(await messages.record(ID, [1])).toMatchObject({ error: { kind: 'not-found' } });
  expect(fake.callsOf('downloadMergerMessage')).toHaveLength(1);
});

it('goes ten records deep and no deeper', async () => {
  const { messages } = setUp(sdkText({ type: 'TIMRelayElem', payload: nested(40) }));
  const down = (levels: number) => Array.from({ length: levels }, () => 0);
  expect(await messages.record(ID, down(9))).toMatchObject({ value: { title: 'level 31' } });
  expect(await messages.record(ID, down(10))).toMatchObject({ error: { kind: 'not-found' } });
});

it('says so when a record cannot be fetched, when a message is gone, and when nobody is signed in', async () => {
  const payload = { downloadKey: 'key' };
  const { fake, messages } = setUp(sdkText({ type: 'TIMRelayElem', payload }));
  fake.answer('downloadMergerMessage', () => Promise.reject(sdkError(2452)));
  expect(await messages.record(ID, [])).toMatchObject({ error: { code: 2452 } });
  expect(await messages.record({ ...ID, id: 'gone' }, [])).toMatchObject({
    error: { kind: 'not-found' },
  });
  const away = new TencentMessages(new FakeClock(), {
    ready: () => undefined,
    instances: new MessageInstances<SdkMessage>(),
  });
  expect(await away.edit(ID, 'x')).toMatchObject({ error: { kind: 'not-ready' } });
});
