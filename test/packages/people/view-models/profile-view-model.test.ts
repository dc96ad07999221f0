import {
  ME,
  buildContact,
  buildConversation,
  buildGroup,
  buildPerson,
} from '../../../support/builders';
import { ProfileViewModel } from '../../../../miniprogram/packages/people/view-models/profile-view-model';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { setOnline, setWords } from '../../../support/fakes/fake-presence';
import { settle } from '../../../support/fakes/fake-platform';
import type { TestAppOptions } from '../../../support/test-app';

const mo = buildContact({ userId: 'mo', nick: 'Mo', remark: '老莫' });

async function setUp(userId = 'mo', options: TestAppOptions = {}) {
  const app = await buildSignedInApp({
    people: [buildPerson({ userId: 'mo', nick: 'Mo' }), buildPerson({ userId: 'qi', nick: 'Qi' })],
    contacts: [mo],
    conversations: [buildConversation({ conversationId: 'direct:mo' })],
    ...options,
  });
  const screen = new ProfileViewModel(app.services, userId);
  screen.setVisible(true);
  await settle();
  return { ...app, screen };
}

it('shows a friend by my name for them, with their own beside it', async () => {
  const { screen, platform } = await setUp();
  expect(screen.data).toMatchObject({
    state: 'ready',
    kind: 'friend',
    person: { name: '老莫' },
    nickText: 'Mo',
    userIdText: 'mo',
    remark: '老莫',
    noticeText: '',
    canArrange: true,
    isBlocked: false,
    canReport: true,
  });
  expect(platform.navigation.title).toBe('详细资料');
});

it('shows a stranger without anything that only a friend has', async () => {
  const { screen } = await setUp('qi');
  expect(screen.data).toMatchObject({
    kind: 'stranger',
    person: { name: 'Qi' },
    nickText: '',
    canArrange: false,
  });
});

it('shows me to myself', async () => {
  const { screen } = await setUp(ME, { reportTo: 'safety' });
  expect(screen.data).toMatchObject({ kind: 'me', canReport: false, canArrange: false });
});

it('leads to the chat, to asking, to my name for them and to my own profile', async () => {
  const { screen, platform } = await setUp();
  screen.message();
  screen.add();
  screen.editRemark();
  screen.editMine();
  screen.editLabels();
  screen.openCode();
  expect(platform.navigation.opened).toEqual([
    { to: 'chat', conversationId: 'direct:mo' },
    { to: 'add-friend', userId: 'mo' },
    { to: 'person-text', field: 'remark', userId: 'mo' },
    { to: 'profile-edit' },
    { to: 'labels', userId: 'mo' },
    { to: 'qr-code' },
  ]);
});

it('sends their card into chats', async () => {
  const { screen, services, platform } = await setUp();
  await screen.sendCard();
  expect(services.forwarding.request).toMatchObject({ mode: 'card' });
  expect(platform.navigation.opened).toEqual([{ to: 'forward' }]);
});

it('follows a new remark, name or face without being opened anew', async () => {
  const { screen, chat } = await setUp();
  await chat.relations.setRemark('mo', 'Momo');
  expect(screen.data).toMatchObject({ person: { name: 'Momo' }, remark: 'Momo' });
  const changed = { ...mo, nick: 'M', avatarUrl: 'https://a.example/m.png', signature: 'new' };
  chat.account.people.set('mo', changed);
  chat.emit({ type: 'people-changed', people: [changed] });
  await settle();
  expect(screen.data).toMatchObject({
    nickText: 'M',
    person: { avatarUrl: changed.avatarUrl },
    lines: [{ name: '个性签名', value: 'new' }],
  });
});

it('says nothing of a nick that nobody can see, and writes another in its own direction', async () => {
  const { screen, chat } = await setUp();
  const changeNick = async (nick: string) => {
    const changed = { ...mo, nick };
    chat.account.people.set('mo', changed);
    chat.emit({ type: 'people-changed', people: [changed] });
    await settle();
  };
  await chat.relations.setRemark('mo', 'Momo');
  await changeNick(' \u200b ');
  expect(screen.data.nickText).toBe('');
  await changeNick('\u202eexe.png');
  expect(screen.data.nickText).toBe('exe.png');
});

it('names my labels for them', async () => {
  const { screen, chat } = await setUp();
  expect(screen.data.labelsText).toBe('');
  await chat.labels.create('家人', ['mo']);
  await chat.labels.create('同事', ['mo']);
  expect(screen.data.labelsText).toBe('家人 · 同事');
});

it('says that I am no longer in their list', async () => {
  const { screen, chat } = await setUp();
  chat.relations.with = () => Promise.resolve({ ok: true, value: 'mine' });
  chat.emit({ type: 'contacts-changed', contacts: [mo] });
  await settle();
  expect(screen.data.noticeText).toBe('你不在对方的通讯录里，消息可能会被拒收');
});

it('turns into a stranger’s page when the friendship ends, and says who is blocked', async () => {
  const { screen, chat, platform } = await setUp();
  platform.dialogs.willConfirm(true);
  await screen.toggleBlock();
  await settle();
  expect(screen.data).toMatchObject({ kind: 'stranger', isBlocked: true, remark: '' });
  expect(screen.data.noticeText).toContain('已加入黑名单');
  await chat.relations.unblock('mo');
  expect(screen.data).toMatchObject({ isBlocked: false, noticeText: '' });
});

it('pins and mutes the chat', async () => {
  const { screen } = await setUp();
  await screen.togglePin();
  await screen.toggleMute();
  expect(screen.data).toMatchObject({ isPinned: true, isMuted: true });
});

it('tells whether they are online only while it shows', async () => {
  const { screen, chat, platform } = await setUp();
  chat.shared.online.add('mo');
  await platform.clock.advance(600);
  expect(screen.data.isOnline).toBe(true);
  screen.setVisible(false);
  await settle();
  expect(chat.presence.calls.of('unfollow')).toEqual([[['mo']]]);
});

it('views the picture, and copies the ID', async () => {
  const { screen, platform } = await setUp('mo', {
    people: [buildPerson({ userId: 'mo', avatarUrl: 'https://a.example/m.png' })],
  });
  screen.viewPicture();
  expect(platform.media.viewed).toEqual([
    [[{ kind: 'picture', url: 'https://a.example/m.png' }], 0],
  ]);
  await screen.copyUserId();
  expect(platform.dialogs.copied).toEqual(['mo']);
});

it('says that there is nobody, or that nothing came, and tries again', async () => {
  expect((await setUp('nobody')).screen.data.state).toBe('not-found');
  const app = await buildSignedInApp({ people: [buildPerson({ userId: 'qi' })] });
  app.chat.profiles.calls.failNext('of', chatError('timeout'));
  const screen = new ProfileViewModel(app.services, 'qi');
  await settle();
  expect(screen.data.state).toBe('failed');
  screen.retry();
  expect(screen.data.state).toBe('loading');
  await settle();
  expect(screen.data.state).toBe('ready');
});

it('keeps a note about a friend where the owner has a field for it, and about nobody else', async () => {
  const friendNoteField = 'Note';
  const { screen, chat, platform } = await setUp('mo', { friendNoteField });
  expect(screen.data).toMatchObject({ hasNote: true, note: '' });
  await chat.relations.setField('mo', 'Note', '爱喝拿铁');
  expect(screen.data.note).toBe('爱喝拿铁');
  screen.editNote();
  expect(platform.navigation.opened).toEqual([{ to: 'person-text', field: 'note', userId: 'mo' }]);
  expect((await setUp('qi', { friendNoteField })).screen.data.hasNote).toBe(false);
  expect((await setUp('mo')).screen.data.hasNote).toBe(false);
});

it('leads to the groups that both of us are in', async () => {
  expect((await setUp()).screen.data.hasCommonGroups).toBe(false);
  const { screen, platform } = await setUp('mo', { groups: [buildGroup()] });
  expect(screen.data.hasCommonGroups).toBe(true);
  screen.openCommonGroups();
  expect(platform.navigation.opened).toEqual([{ to: 'common-groups', userId: 'mo' }]);
});

it('offers to follow whom it shows, also when the service comes later', async () => {
  const { screen, chat } = await setUp('qi');
  expect(screen.data).toMatchObject({ followText: '关注', isFollowed: false });
  await screen.toggleFollow();
  await settle();
  expect(screen.data).toMatchObject({
    isFollowed: true,
    followCountsText: '关注\u00a00\u00a0· 粉丝\u00a01',
  });
  const { length } = chat.follows.calls.of('relation');
  chat.emit({ type: 'became-ready' });
  expect(chat.follows.calls.of('relation')).toHaveLength(length + 1);
  screen.setVisible(false);
  chat.emit({ type: 'became-ready' });
  expect(chat.follows.calls.of('relation')).toHaveLength(length + 1);
});

it('says how and since when somebody is in my contacts', async () => {
  const known = { ...mo, source: 'card', addedAtMs: new Date(2026, 2, 4).getTime() } as const;
  const { screen } = await setUp('mo', { contacts: [known] });
  expect(screen.data.origin).toEqual([
    { name: '来源', value: '通过名片添加' },
    { name: '添加时间', value: '2026年3月4日' },
  ]);
  expect((await setUp()).screen.data.origin).toEqual([]);
  expect((await setUp('qi')).screen.data.origin).toEqual([]);
});

it('asks a stranger with where we met', async () => {
  const { services, platform } = await setUp('qi');
  new ProfileViewModel(services, 'qi', { groupId: 'team' }).add();
  new ProfileViewModel(services, 'qi', { source: 'code' }).add();
  expect(platform.navigation.opened).toEqual([
    { to: 'add-friend', userId: 'qi', groupId: 'team' },
    { to: 'add-friend', userId: 'qi', source: 'code' },
  ]);
});

it('shows what they are doing beside that they are there', async () => {
  const { screen, chat, platform } = await setUp();
  setWords(chat.shared, 'mo', '跑步');
  await platform.clock.advance(1_000);
  await settle();
  expect(screen.data).toMatchObject({ isOnline: false, statusText: '' });
  setOnline(chat.shared, 'mo', true);
  expect(screen.data).toMatchObject({ isOnline: true, statusText: '跑步' });
});

it('shows what I say on my own page, and leads to saying something else', async () => {
  const { screen, services, platform } = await setUp(ME);
  expect(screen.data.statusText).toBe('');
  await services.myStatus.say('忙');
  expect(screen.data.statusText).toBe('忙');
  platform.dialogs.willChoose('清除状态');
  await screen.editStatus();
  expect(screen.data.statusText).toBe('');
});
