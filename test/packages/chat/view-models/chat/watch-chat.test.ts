import { HOUSE, TEA, buildCommunityApp } from '../../../../support/community-app';
import {
  buildConversation,
  buildGroup,
  buildHistory,
  buildMessage,
} from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { settle } from '../../../../support/fakes/fake-platform';
import { watchChat } from '../../../../../miniprogram/packages/chat/view-models/chat/watch-chat';
import type { ChatError } from '../../../../../miniprogram/chat/chat-error';
import type { MessageRef } from '../../../../../miniprogram/domain/message/message-ref';

const MO = 'direct:mo';

async function watch() {
  const app = await buildSignedInApp({
    conversations: [buildConversation({ conversationId: MO, unreadCount: 2 })],
  });
  app.chat.account.setHistory(MO, buildHistory(MO, 3));
  const { history } = app.services.timelines.open(MO);
  const told: ChatError[] = [];
  const sought: MessageRef[] = [];
  const reported: string[] = [];
  let refreshed = 0;
  const watched = watchChat(app.services, history, {
    isVisible: () => true,
    willReport: ({ conversationId }) => reported.push(conversationId),
    refreshAll: () => (refreshed += 1),
    tell: (problem) => told.push(problem),
    jumpTo: (ref) => sought.push(ref),
  });
  await history.loadNewest();
  return { ...app, history, told, sought, reported, watched, refreshed: () => refreshed };
}

const hi = { kind: 'text', text: 'hi', mentions: [] } as const;

it('reads what was unread, which is heard before, and what arrives from others', async () => {
  const { chat, services, reported } = await watch();
  chat.receive(buildMessage({ id: 'new', sequence: 9, from: 'mo' }));
  await settle();
  expect(chat.calls.of('markRead')).toContainEqual([MO]);
  expect(reported).toEqual([MO]);
  services.dispose();
});

it('tells why something of this chat was refused, and of no other', async () => {
  const { chat, services, told } = await watch();
  chat.calls.failNext('send', chatError('muted'), 2);
  services.outbox.send('direct:qi', hi);
  await settle();
  services.outbox.send(MO, hi);
  await settle();
  expect(told.map(({ kind }) => kind)).toEqual(['muted']);
  services.dispose();
});

it('goes to a message of this chat that somebody is sent to, and to none of another', async () => {
  const { services, platform, sought } = await watch();
  const at = { messageId: 'm2', sequence: 0, sentAtMs: 5 };
  const { returned } = platform.navigation;
  returned.emit({ to: 'chat', conversationId: 'direct:qi', at });
  returned.emit({ to: 'chat', conversationId: MO });
  returned.emit({ to: 'chat', conversationId: MO, at });
  expect(sought).toEqual([at]);
  services.dispose();
});

it('follows the language, until the chat is closed', async () => {
  const { services, refreshed, watched } = await watch();
  services.settings.chooseLanguage('en');
  expect(refreshed()).toBe(1);
  watched.dispose();
  services.settings.chooseLanguage('zh-CN');
  expect(refreshed()).toBe(1);
  services.dispose();
});

it('looks at what is left once the conversation was deleted on another device', async () => {
  const { chat, services, history } = await watch();
  expect(history.timeline.length).toBe(3);
  chat.account.setHistory(MO, []);
  chat.emit({ type: 'conversations-changed', conversations: [], isComplete: true });
  await settle();
  expect(history.timeline.length).toBe(0);
  services.dispose();
});

it('asks whether I am muted in a topic', async () => {
  const { services, chat } = await buildCommunityApp('member');
  const { history } = services.timelines.open(`group:${TEA}`);
  const asked = chat.topics.calls.of('of').length;
  const nothing = () => undefined;
  const watched = watchChat(services, history, {
    isVisible: () => true,
    willReport: nothing,
    refreshAll: nothing,
    tell: nothing,
    jumpTo: nothing,
  });
  expect(chat.topics.calls.of('of').slice(asked)).toEqual([[HOUSE]]);
  watched.dispose();
});

it('asks whether I am muted once the group is known, also where the chat was there before', async () => {
  const { services, chat } = await buildSignedInApp();
  const { history } = services.timelines.open('group:team');
  const nothing = () => undefined;
  const watched = watchChat(services, history, {
    isVisible: () => true,
    willReport: nothing,
    refreshAll: nothing,
    tell: nothing,
    jumpTo: nothing,
  });
  expect(chat.members.calls.of('some')).toEqual([]);
  chat.emit({ type: 'groups-changed', groups: [buildGroup({ groupId: 'team', type: 'public' })] });
  expect(chat.members.calls.of('some')).toEqual([['team', ['lin']]]);
  watched.dispose();
});
