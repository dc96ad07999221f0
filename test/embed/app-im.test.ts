import { AppIm } from '../../miniprogram/embed/app-im';
import { buildApp, buildSignedInApp } from '../support/test-app';
import { buildMessage, buildPerson, text } from '../support/builders';
import { messageDisplayers } from '../../miniprogram/i18n/displayers/message-displayers';
import type { TestAppOptions } from '../support/test-app';

const mo = buildPerson({ userId: 'mo', nick: 'Mo' });

async function signedIn(options: TestAppOptions = {}) {
  const app = await buildSignedInApp({ people: [mo], ...options });
  return { ...app, im: new AppIm(app.services) };
}

const card = { type: 'order', body: { n: 1 }, summary: 'An order' };

it('does nothing while nobody is signed in', async () => {
  const { services, platform } = buildApp();
  const im = new AppIm(services);
  const problem = { ok: false, error: 'not-signed-in' };
  const ref = { messageId: 'm-1', sequence: 0, sentAtMs: 1 };
  expect(await im.openSingleChat('mo')).toEqual(problem);
  expect(await im.getUser('mo')).toEqual(problem);
  expect(await im.getMessage('direct:mo', ref)).toEqual(problem);
  expect(await im.openGroupChat(['mo'])).toEqual(problem);
  expect(im.openChat('direct:mo')).toEqual(problem);
  expect(im.sendText('direct:mo', 'hi')).toEqual(problem);
  expect(im.sendCustom('direct:mo', card)).toEqual(problem);
  expect(platform.navigation.opened).toEqual([]);
});

it('opens the same chat for the same person, and says why there is none', async () => {
  const { im, platform } = await signedIn();
  const opened = { ok: true, value: 'direct:mo' };
  expect(await im.openSingleChat('mo')).toEqual(opened);
  expect(await im.openSingleChat('mo')).toEqual(opened);
  expect(platform.navigation.opened.at(-1)).toEqual({ to: 'chat', conversationId: 'direct:mo' });
  for (const nobody of ['nobody', '', 'x'.repeat(500)])
    expect(await im.openSingleChat(nobody)).toEqual({ ok: false, error: 'not-found' });
});

it('asks for a person once', async () => {
  const { im, chat } = await signedIn();
  expect(await im.getUser('mo')).toEqual({ ok: true, value: mo });
  const asked = chat.calls.of('people').length;
  expect(await im.getUser('mo')).toEqual({ ok: true, value: mo });
  expect(chat.calls.of('people')).toHaveLength(asked);
  expect(await im.getUser('nobody')).toEqual({ ok: true, value: undefined });
});

it('finds a message', async () => {
  const { im, chat } = await signedIn();
  const message = buildMessage({ id: 'm-9', conversationId: 'direct:mo', content: text('here') });
  chat.account.setHistory('direct:mo', [message]);
  const ref = { messageId: 'm-9', sequence: 0, sentAtMs: message.sentAtMs };
  expect(await im.getMessage('direct:mo', ref)).toMatchObject({ ok: true, value: { id: 'm-9' } });
  expect(await im.getMessage('nowhere', ref)).toEqual({ ok: false, error: 'not-found' });
});

it('puts what is sent into the outbox', async () => {
  const { im, services } = await signedIn();
  const sent = im.sendText('direct:mo', 'hi', { isUncounted: true });
  expect(services.outbox.newestOf('direct:mo')).toMatchObject({
    clientId: sent.ok ? sent.value : '',
    content: { kind: 'text', text: 'hi' },
    options: { isUncounted: true },
  });
});

it('pushes the summary of a custom message, unless something else is asked for', async () => {
  const { im, services } = await signedIn();
  const push = () => services.outbox.newestOf('direct:mo')?.options?.push;
  im.sendCustom('direct:mo', card);
  expect(push()).toMatchObject({ description: 'An order' });
  im.sendCustom('group:team', card, { push: 'none' });
  expect(services.outbox.newestOf('group:team')?.options?.push).toBe('none');
});

it('says at once why something cannot be sent', async () => {
  const { im } = await signedIn();
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  expect(im.sendCustom('direct:mo', { ...card, body: cyclic })).toMatchObject({ error: 'no-json' });
  expect(im.sendText('nowhere', 'hi')).toMatchObject({ error: 'not-found' });
  expect(im.sendText('system', 'hi')).toMatchObject({ error: 'forbidden' });
  expect(im.sendText('direct:mo', 'x'.repeat(20_000))).toMatchObject({ error: 'too-long' });
  expect(im.sendText('direct:mo', 'hi', { receivers: ['mo'] })).toMatchObject({
    error: 'receivers-need-group',
  });
});

it('registers displayers, and takes them back', async () => {
  const { im } = await signedIn();
  const stop = im.registerMessageDisplayer('order', {
    parse: () => 1,
    summary: () => 'Order',
    view: () => ({ kind: 'card', card: { title: 'Order' } }),
  });
  expect(messageDisplayers.read('{"type":"order"}')?.summary('en')).toBe('Order');
  stop();
  expect(messageDisplayers.read('{"type":"order"}')).toBeUndefined();
});

it('has other marks given in live rooms, or none', async () => {
  const { im, services } = await signedIn();
  const fan = { markId: 2000, names: { 'zh-CN': '粉丝', en: 'Fan' } };
  im.useRoomMarks([fan, { ...fan, markId: 5 }]);
  expect(services.liveRooms.marks).toEqual([fan]);
  im.useRoomMarks([]);
  expect(services.liveRooms.marks).toEqual([]);
});
