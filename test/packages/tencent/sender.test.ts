import { outgoingText } from '../../support/builders';
import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { FakeSdk, deferred, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import { Sender } from '../../../miniprogram/packages/tencent/sender';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { SdkMessage } from '../../../miniprogram/packages/tencent/sdk';

const outgoing = outgoingText('hello', { clientId: 'c-1' });

function setUp() {
  const clock = new FakeClock();
  const fake = new FakeSdk();
  const late: Message[] = [];
  const created = sdkText({ flow: 'out', from: 'lin', cloudCustomData: '{"clientId":"c-1"}' });
  fake.answer('createTextMessage', () => created);
  const instances = new MessageInstances<SdkMessage>();
  const sender = new Sender(clock, instances, (message) => late.push(message));
  return { clock, fake, late, created, instances, sender };
}

it('sends, and keeps the SDK’s object', async () => {
  const { fake, sender, created, instances } = setUp();
  const ids: string[] = [];
  const result = await sender.send(fake.sdk, outgoing, { onCreated: (id) => ids.push(id) });
  expect(result).toMatchObject({ ok: true, value: { id: 'm-1', clientId: 'c-1' } });
  expect(ids).toEqual(['m-1']);
  expect(fake.callsOf('createTextMessage')).toMatchObject([
    [{ to: 'mo', conversationType: 'C2C', cloudCustomData: '{"clientId":"c-1"}' }],
  ]);
  expect(fake.callsOf('sendMessage')).toEqual([[created]]);
  expect(instances.find('direct:mo', 'm-1')).toBe(created);
});

it('resends the very object after a failure', async () => {
  const { fake, sender, created } = setUp();
  fake.answer('sendMessage', () => Promise.reject(sdkError(2801)));
  expect(await sender.send(fake.sdk, outgoing)).toMatchObject({ error: { kind: 'network' } });
  expect(await sender.send(fake.sdk, outgoing)).toMatchObject({ ok: true });
  expect(fake.callsOf('createTextMessage')).toHaveLength(1);
  expect(fake.callsOf('sendMessage')).toHaveLength(1);
  expect(fake.callsOf('resendMessage')).toEqual([[created]]);
});

it('says with each try how it is sent', async () => {
  const { fake, sender, created } = setUp();
  fake.answer('sendMessage', () => Promise.reject(sdkError(2801)));
  const hushed = { ...outgoing, options: { isUncounted: true } };
  await sender.send(fake.sdk, hushed);
  await sender.send(fake.sdk, hushed);
  const options = { messageControlInfo: { excludedFromUnreadCount: true } };
  expect(fake.callsOf('sendMessage')).toEqual([[created, options]]);
  expect(fake.callsOf('resendMessage')).toEqual([[created, options]]);
});

it('joins the try that is still under way instead of sending again', async () => {
  const { fake, sender, clock, late } = setUp();
  const answer = deferred();
  fake.answer('sendMessage', () => answer.promise);
  const first = sender.send(fake.sdk, outgoing);
  await clock.advance(20_000);
  expect(await first).toMatchObject({ error: { kind: 'timeout' } });
  const second = sender.send(fake.sdk, outgoing);
  answer.resolve();
  expect(await second).toMatchObject({ ok: true });
  expect(fake.callsOf('sendMessage')).toHaveLength(1);
  expect(fake.callsOf('resendMessage')).toHaveLength(0);
  expect(late).toEqual([]);
});

it('tells of a message that got through after everybody stopped waiting, and never sends it again', async () => {
  const { fake, sender, clock, late } = setUp();
  const answer = deferred();
  fake.answer('sendMessage', () => answer.promise);
  const first = sender.send(fake.sdk, outgoing);
  await clock.advance(20_000);
  await first;
  answer.resolve();
  await settle();
  expect(late).toMatchObject([{ id: 'm-1' }]);
  expect(await sender.send(fake.sdk, outgoing)).toMatchObject({ ok: true, value: { id: 'm-1' } });
  expect(fake.calls).toHaveLength(2);
});

it('waits for a file as long as its upload moves, and tells how far it is', async () => {
  const { fake, sender, clock } = setUp();
  const content = {
    kind: 'voice',
    source: { url: 'wxfile://a.aac', sizeBytes: 1 },
    durationSeconds: 2,
  } as const;
  let progress = (_share: unknown): void => undefined;
  fake.answer('createAudioMessage', (options) => {
    progress = (options as { onProgress: typeof progress }).onProgress;
    return sdkText({ flow: 'out' });
  });
  const answer = deferred();
  fake.answer('sendMessage', () => answer.promise);
  const shares: number[] = [];
  const voice = { ...outgoing, content };
  const sent = sender.send(fake.sdk, voice, { onUploaded: (share) => shares.push(share) });
  for (const share of [0.25, 'much', -1, Number.NaN, 1.5]) {
    await clock.advance(19_000);
    progress(share);
    progress(0.5);
  }
  answer.resolve();
  expect(await sent).toMatchObject({ ok: true });
  progress(0.9);
  expect(shares).toEqual([0.25, 0.5, 0.5, 0.5, 0.5, 1, 0.5]);
});

it('says of a group that refuses that I am not in it', async () => {
  const { fake, sender } = setUp();
  const inGroup = { ...outgoing, conversationId: 'group:team' };
  fake.answer('createTextMessage', () =>
    sdkText({ conversationID: 'GROUPteam', conversationType: 'GROUP' }),
  );
  fake.answer('sendMessage', () => Promise.reject(sdkError(10007)));
  expect(await sender.send(fake.sdk, inGroup)).toMatchObject({
    error: { kind: 'not-member', code: 10007 },
  });
});

it('makes results of what cannot be sent', async () => {
  const { fake, sender } = setUp();
  const to = (conversationId: string) => sender.send(fake.sdk, { ...outgoing, conversationId });
  expect(await to('system')).toMatchObject({ error: { kind: 'forbidden' } });
  expect(await to('nowhere')).toMatchObject({ error: { kind: 'not-found' } });
  fake.answer('createTextMessage', () => {
    throw new Error('Params validate failed.');
  });
  expect(await to('direct:mo')).toMatchObject({ error: { kind: 'unknown' } });
});

it('remembers the last 200 sent, and whatever is not sent', async () => {
  const { fake, sender } = setUp();
  const send = (clientId: string) => sender.send(fake.sdk, { ...outgoing, clientId });
  for (let index = 0; index <= 200; index += 1) await send(`c-${index}`);
  await send('c-200');
  expect(fake.callsOf('sendMessage')).toHaveLength(201);
  await send('c-0');
  expect(fake.callsOf('sendMessage')).toHaveLength(202);
});

it('forgets everything of an account', async () => {
  const { fake, sender } = setUp();
  await sender.send(fake.sdk, outgoing);
  sender.clear();
  await sender.send(fake.sdk, outgoing);
  expect(fake.callsOf('sendMessage')).toHaveLength(2);
});

it('sends without a receipt what is refused with one, as the same message', async () => {
  const { fake, sender, created } = setUp();
  created.needReadReceipt = true;
  fake.answer('sendMessage', () => Promise.reject(sdkError(60020)));
  const result = await sender.send(fake.sdk, outgoing);
  expect(result).toMatchObject({ ok: true, value: { id: 'm-1' } });
  expect(created.needReadReceipt).toBe(false);
  expect(fake.callsOf('resendMessage')).toEqual([[created]]);
  // From then on nothing asks for receipts.
  created.needReadReceipt = true;
  fake.answer('sendMessage', () => Promise.resolve({ data: {} }));
  await sender.send(fake.sdk, { ...outgoing, clientId: 'c-2' });
  expect(created.needReadReceipt).toBe(false);
});
