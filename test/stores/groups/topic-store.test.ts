import { autorun } from 'mobx-miniprogram';
import {
  BOOKS,
  HOUSE,
  TEA,
  buildCommunityApp,
  buildTopic,
  saidIn,
} from '../../support/community-app';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';
import { text } from '../../support/builders';
import type { TestApp } from '../../support/test-app';

const names = ({ services }: TestApp) => services.topics.chatsOf(HOUSE).map(({ title }) => title);

it('lists the topics of a community, the last to speak first', async () => {
  const app = await buildCommunityApp('member');
  expect(app.services.topics.stateOf(HOUSE)).toBe('ready');
  expect(names(app).sort()).toEqual(['喝茶', '读书'].sort());
  app.chat.receive(saidIn(BOOKS, '翻到第三章'));
  expect(names(app)).toEqual(['读书', '喝茶']);
  app.chat.receive(saidIn(TEA, '水开了', { sentAtMs: Date.UTC(2027, 0) }));
  expect(names(app)).toEqual(['喝茶', '读书']);
});

it('knows all topics of my communities', async () => {
  const { services } = await buildCommunityApp('member');
  expect(services.topics.all.map(({ topicId }) => topicId)).toEqual([TEA, BOOKS]);
  services.topics.drop(HOUSE, [TEA]);
  expect(services.topics.all.map(({ topicId }) => topicId)).toEqual([BOOKS]);
});

it('keeps topics out of the list of conversations and its count', async () => {
  const { chat, services } = await buildCommunityApp('member');
  chat.receive(saidIn(TEA, '水开了'));
  const { conversations, topics } = services;
  expect(conversations.get(`group:${TEA}`)?.unreadCount).toBe(1);
  expect([conversations.count, conversations.totalUnread]).toEqual([0, 0]);
  chat.emitConversations();
  expect(conversations.get(`group:${TEA}`)?.unreadCount).toBe(1);
  expect(topics.unreadOf(HOUSE)).toEqual({ count: 1, callsMe: false });
  expect(topics.unreadCount).toBe(1);
});

it('does not count what is muted, and says where I am called for', async () => {
  const { chat, services } = await buildCommunityApp('member');
  await services.conversations.setNotify(`group:${TEA}`, 'muted');
  chat.receive(saidIn(TEA, '', { content: text('@林夏', ['lin']) }));
  expect(services.topics.unreadOf(HOUSE)).toEqual({ count: 0, callsMe: true });
  await services.conversations.markRead(`group:${TEA}`);
  expect(services.topics.unreadOf(HOUSE)).toEqual({ count: 0, callsMe: false });
});

it('does not count the topics of a community that is muted, whatever they are set to', async () => {
  const { chat, services } = await buildCommunityApp('member');
  chat.receive(saidIn(TEA, '水开了'));
  expect(services.topics.unreadCount).toBe(1);
  await services.communities.setNotify(HOUSE, 'muted');
  expect([services.topics.unreadOf(HOUSE).count, services.topics.unreadCount]).toEqual([0, 0]);
  await services.communities.setNotify(HOUSE, 'notify');
  expect(services.topics.unreadCount).toBe(1);
});

it('fetches what is new, and forgets what is deleted, but for what it was called', async () => {
  const app = await buildCommunityApp('owner');
  const { chat, services } = app;
  const made = await chat.topics.create(HOUSE, {
    name: '下棋',
    avatarUrl: '',
    introduction: '',
    notice: '',
  });
  await settle();
  expect(names(app)).toContain('下棋');
  const topicId = made.ok ? made.value : '';
  await chat.topics.remove(HOUSE, [topicId]);
  expect(names(app)).not.toContain('下棋');
  expect([services.topics.isDeleted(topicId), services.topics.isDeleted(TEA)]).toEqual([
    true,
    false,
  ]);
  expect(services.titles.faceOf(`group:${topicId}`).name).toBe('下棋');
});

it('notices what was deleted while it was away', async () => {
  const { chat, services } = await buildCommunityApp('member');
  chat.shared.topics.set(HOUSE, [buildTopic(BOOKS, { name: '读书' })]);
  chat.emit({ type: 'became-ready' });
  await settle();
  expect(services.topics.isDeleted(TEA)).toBe(true);
});

it('keeps what it knows while the service does not answer', async () => {
  const app = await buildCommunityApp('member');
  const { chat, services } = app;
  chat.topics.calls.failNext('of', chatError('network'));
  await services.topics.load(HOUSE);
  expect([services.topics.stateOf(HOUSE), names(app).length]).toEqual(['ready', 2]);
  chat.topics.calls.failNext('of', chatError('network'));
  await services.topics.load('@TGS#_elsewhere');
  expect(services.topics.stateOf('@TGS#_elsewhere')).toBe('failed');
});

it('drops an answer for an account that has gone', async () => {
  const { chat, services } = await buildCommunityApp('member');
  const held = chat.topics.calls.hold('of');
  const asked = services.topics.load(HOUSE);
  await services.account.signOut();
  held.release();
  await asked;
  expect(services.topics.get(TEA)).toBeUndefined();
});

it('hears nothing of topics whose community it does not know', async () => {
  const { chat, services } = await buildCommunityApp('member');
  const topic = services.topics.get(TEA);
  const stranger = '@TGS#_elsewhere@TOPIC#_x';
  if (topic) chat.emit({ type: 'topics-changed', topics: [{ ...topic, topicId: stranger }] });
  expect(services.topics.get(stranger)).toBeUndefined();
});

it('shows a change before the service tells of it', async () => {
  const { services } = await buildCommunityApp('owner');
  services.topics.changed(TEA, { isMutedForAll: true });
  services.topics.changed('elsewhere', { isMutedForAll: true });
  expect(services.topics.get(TEA)?.isMutedForAll).toBe(true);
  expect(services.topics.get('elsewhere')).toBeUndefined();
});

it('touches who looks at one topic only when that one changes', async () => {
  const { chat, services } = await buildCommunityApp('member');
  let runs = 0;
  const stop = autorun(() => {
    services.conversations.get(`group:${TEA}`);
    runs += 1;
  });
  chat.receive(saidIn(BOOKS, '别处'));
  expect(runs).toBe(1);
  stop();
});
