import { HOUSE, TEA, buildCommunityApp, saidIn } from '../../../../support/community-app';
import { ChatInfoViewModel } from '../../../../../miniprogram/packages/chat/view-models/details/chat-info-view-model';
import {
  buildConversation,
  buildGroup,
  buildMessage,
  lastMessageOf,
} from '../../../../support/builders';
import { buildApp, buildSignedInApp } from '../../../../support/test-app';
import { settle } from '../../../../support/fakes/fake-platform';
import { chatError } from '../../../../support/fakes/fake-calls';

const team = buildConversation({
  conversationId: 'group:team',
  title: 'Team',
  lastMessage: lastMessageOf(buildMessage()),
});

async function setUp(conversationId = 'group:team') {
  const app = await buildSignedInApp({
    conversations: [team],
    groups: [buildGroup({ groupId: 'team', memberCount: 12 })],
  });
  return { ...app, screen: new ChatInfoViewModel(app.services, conversationId) };
}

it('tells who the chat is with, and how it is arranged', async () => {
  const { screen, platform } = await setUp();
  screen.setVisible(true);
  expect(screen.data).toMatchObject({
    person: { name: 'Team' },
    detailText: '12 人',
    isPinned: false,
    isMuted: false,
    canArrange: true,
    canClear: true,
  });
  expect(platform.navigation.title).toBe('聊天信息');
});

it('pins and mutes at once, and takes it back when the service refuses', async () => {
  const { chat, screen, platform } = await setUp();
  await screen.togglePin();
  await screen.toggleMute();
  expect(screen.data).toMatchObject({ isPinned: true, isMuted: true });
  chat.calls.failNext('pin', chatError('network'));
  await screen.togglePin();
  expect(screen.data.isPinned).toBe(true);
  expect(platform.dialogs.toasts).toHaveLength(1);
});

it('has the messages of a group not delivered, and muted again after that', async () => {
  const { chat, screen } = await setUp();
  await screen.toggleBlocked();
  expect(screen.data).toMatchObject({ isMuted: true, isBlocked: true });
  await screen.toggleBlocked();
  expect(screen.data).toMatchObject({ isMuted: true, isBlocked: false });
  await screen.toggleMute();
  expect(screen.data).toMatchObject({ isMuted: false, isBlocked: false });
  expect(chat.calls.of('setNotify').map(([, notify]) => notify)).toEqual([
    'blocked',
    'muted',
    'notify',
  ]);
});

it('clears only when that is confirmed', async () => {
  const { chat, services, screen, platform } = await setUp();
  chat.account.setHistory('group:team', [buildMessage({ conversationId: 'group:team' })]);
  const { history, close } = services.timelines.open('group:team');
  await history.loadNewest();
  await screen.clear();
  expect(history.timeline.length).toBe(1);
  platform.dialogs.willConfirm(true);
  await screen.clear();
  await settle();
  expect(history.timeline.length).toBe(0);
  expect(chat.account.messages('group:team')).toEqual([]);
  expect(screen.data.canClear).toBe(false);
  expect(platform.dialogs.questions[0]).toMatchObject({ isDestructive: true });
  expect(platform.dialogs.toasts).toEqual(['已清空']);
  close();
});

it('says what went wrong, and keeps the messages', async () => {
  const { chat, services, screen, platform } = await setUp();
  chat.account.setHistory('group:team', [buildMessage({ conversationId: 'group:team' })]);
  const { history } = services.timelines.open('group:team');
  await history.loadNewest();
  platform.dialogs.willConfirm(true);
  chat.calls.failNext('clearHistory', chatError('network'));
  await screen.clear();
  expect(history.timeline.length).toBe(1);
  expect(platform.dialogs.toasts).not.toEqual(['已清空']);
});

it('offers nothing that the service’s own channel cannot do', async () => {
  const { screen } = await setUp('system');
  expect(screen.data).toMatchObject({ canArrange: false, canClear: false, detailText: '' });
});

it('leads to the group as long as I am in it', async () => {
  const { chat, screen, platform } = await setUp();
  expect(screen.data.canOpenGroup).toBe(true);
  screen.openGroup();
  expect(platform.navigation.opened).toEqual([{ to: 'group-info', groupId: 'team' }]);
  chat.emit({ type: 'groups-changed', groups: [] });
  expect(screen.data.canOpenGroup).toBe(false);
  screen.openGroup();
  expect((await setUp('direct:mo')).screen.data.canOpenGroup).toBe(false);
  expect(platform.navigation.opened).toHaveLength(1);
});

it('switches the names in a group off and on again', async () => {
  const { screen, services } = await setUp();
  expect(screen.data).toMatchObject({ isGroup: true, hasNames: true });
  screen.toggleNames();
  expect(screen.data.hasNames).toBe(false);
  expect(services.hiddenNames.has('team')).toBe(true);
  screen.toggleNames();
  expect(screen.data.hasNames).toBe(true);
  const direct = await setUp('direct:mo');
  expect(direct.screen.data).toMatchObject({ isGroup: false, hasNames: false });
  direct.screen.toggleNames();
});

it('reports a group, or the person of a chat of two', async () => {
  const { screen, platform, server, services } = await setUp();
  expect(new ChatInfoViewModel(services, 'system').data.canReport).toBe(false);
  expect(screen.data.canReport).toBe(true);
  const direct = new ChatInfoViewModel(services, 'direct:mo');
  for (const reported of [screen, direct, new ChatInfoViewModel(services, 'system')]) {
    platform.dialogs.willChoose('垃圾广告');
    platform.dialogs.willAnswer('');
    await reported.report();
  }
  expect(server.reports).toMatchObject([
    { kind: 'group', targetId: 'team', targetName: 'Team', reason: 'spam' },
    { kind: 'person', targetId: 'mo' },
  ]);
});

it('is about a topic: in which community, and neither pinned nor emptied', async () => {
  const app = await buildCommunityApp('member');
  app.chat.receive(saidIn(TEA, '水开了'));
  const screen = new ChatInfoViewModel(app.services, `group:${TEA}`);
  expect(screen.data).toMatchObject({
    person: { name: '喝茶' },
    detailText: '茶馆',
    isTopic: true,
    canOpenGroup: false,
    canClear: false,
    canArrange: true,
  });
  screen.openTopic();
  new ChatInfoViewModel(app.services, 'group:team').openTopic();
  expect(app.platform.navigation.opened).toEqual([{ to: 'topic', topicId: TEA }]);
});

it('says of a topic where its community is quiet anyway', async () => {
  const { services } = await buildCommunityApp('member');
  await services.communities.setNotify(HOUSE, 'muted');
  const topic = new ChatInfoViewModel(services, `group:${TEA}`);
  const other = new ChatInfoViewModel(services, 'direct:mo');
  expect([topic.data.muteHint, other.data.muteHint]).toEqual(['已对整个社群开启消息免打扰', '']);
});

it('calls a group that it knows nothing of yet by the word for one, not by its ID', async () => {
  const app = buildApp({ groups: [buildGroup({ groupId: 'team', name: 'Team' })] });
  app.services.session.resume('lin');
  const screen = new ChatInfoViewModel(app.services, 'group:team');
  expect(screen.data.person).toMatchObject({ name: '群聊', letter: '群' });
  await settle();
  expect(screen.data.person).toMatchObject({ name: 'Team', letter: 'T' });
});
