import { buildHistory, buildMessage, buildPerson, text } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import {
  forwardPreview,
  sendForward,
} from '../../../../../miniprogram/packages/chat/view-models/forward/forward-send';
import { settle } from '../../../../support/fakes/fake-platform';
import type { ForwardRequest } from '../../../../../miniprogram/stores/outbox/forwarding';
import type { Message } from '../../../../../miniprogram/domain/message/message';

async function setUp(messages: readonly Message[]) {
  const app = await buildSignedInApp({
    people: [
      buildPerson({ userId: 'lin', nick: '林夏' }),
      buildPerson({ userId: 'mo', nick: 'Mo' }),
    ],
  });
  app.chat.account.setHistory('direct:mo', messages);
  const { timeline } = app.services.timelines.open('direct:mo').history;
  timeline.reset(messages);
  app.services.people.look('mo');
  await app.platform.clock.advance(100);
  const request = (mode: ForwardRequest['mode']): ForwardRequest => ({
    mode,
    conversationId: 'direct:mo',
    messages,
  });
  const sentTo = (id: string) =>
    app.chat.account
      .messages(id)
      .map(({ content }) => (content.kind === 'text' ? content.text : content.kind));
  return { ...app, timeline, request, sentTo };
}

it('sends each message to each chat in order, and the note last', async () => {
  const { services, request, sentTo } = await setUp(buildHistory('direct:mo', 3));
  const outcome = sendForward(services, request('each'), ['direct:qi', 'group:team'], ' look! ');
  expect(outcome).toBe('sent');
  await settle();
  await settle();
  for (const target of ['direct:qi', 'group:team'])
    expect(sentTo(target)).toEqual(['text 0', 'text 1', 'text 2', 'look!']);
});

it('calls nobody once more', async () => {
  const content = text('@qi come', ['qi']);
  const { services, chat, request } = await setUp([buildMessage({ content })]);
  sendForward(services, request('each'), ['group:team'], '');
  await settle();
  expect(chat.account.messages('group:team')[0]?.content).toEqual(text('@qi come'));
});

it('merges into one record with a title and four lines', async () => {
  const { services, chat, request } = await setUp(
    buildHistory('direct:mo', 6).map((message) => ({ ...message, senderNick: 'Mo' })),
  );
  sendForward(services, request('merged'), ['direct:qi'], '');
  await settle();
  const [sent] = chat.account.messages('direct:qi');
  expect(sent?.content).toEqual({
    kind: 'merged',
    title: '林夏和Mo的聊天记录',
    abstracts: ['Mo：text 0', 'Mo：text 1', 'Mo：text 2', 'Mo：text 3'],
  });
  expect(chat.account.records.get(sent?.id ?? '')?.entries).toHaveLength(6);
});

it('leaves out what was revoked or deleted while chats were chosen', async () => {
  const messages = buildHistory('direct:mo', 3);
  const { services, timeline, request, sentTo } = await setUp(messages);
  const [first, second, third] = messages;
  if (!first || !second || !third) throw new Error('three were built');
  timeline.put({ ...first, revocation: { by: 'mo', byName: '' } });
  timeline.remove(second.id);
  expect(sendForward(services, request('each'), ['direct:qi'], '')).toBe('sent');
  await settle();
  expect(sentTo('direct:qi')).toEqual(['text 2']);
  timeline.remove(third.id);
  expect(sendForward(services, request('each'), ['direct:qi'], 'note')).toBe('nothing-left');
  await settle();
  expect(sentTo('direct:qi')).toEqual(['text 2']);
});

it('says what goes out, in a line', async () => {
  const three = await setUp(buildHistory('direct:mo', 3));
  expect(forwardPreview(three.services, three.request('each'))).toBe('[逐条转发] 共 3 条消息');
  expect(forwardPreview(three.services, three.request('merged'))).toBe(
    '[聊天记录] 林夏和Mo的聊天记录',
  );
  const one = await setUp([buildMessage({ content: text('走吧') })]);
  expect(forwardPreview(one.services, one.request('each'))).toBe('走吧');
});

it('tells when something was too long', async () => {
  const { services, request } = await setUp([buildMessage({ content: text('字'.repeat(4_000)) })]);
  expect(sendForward(services, request('each'), ['direct:qi'], '')).toBe('too-long');
});

it('sends a card as it is, with its note', async () => {
  const { services, chat } = await setUp([]);
  const content = {
    kind: 'custom',
    data: '{"type":"x"}',
    description: 'A card',
    extension: '',
  } as const;
  const request = { mode: 'card', content } as const;
  expect(forwardPreview(services, request)).toBe('A card');
  expect(sendForward(services, request, ['direct:qi'], 'look')).toBe('sent');
  await settle();
  await settle();
  expect(chat.account.messages('direct:qi').map((message) => message.content)).toEqual([
    content,
    text('look'),
  ]);
});
