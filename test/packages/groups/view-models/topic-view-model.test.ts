import { BOOKS, HOUSE, TEA, buildCommunityApp, buildTopic } from '../../../support/community-app';
import { TopicViewModel } from '../../../../miniprogram/packages/groups/view-models/topic-view-model';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

const tea = buildTopic(TEA, { name: '喝茶', introduction: '慢慢喝' });

async function build(myRole: 'owner' | 'member', topicId = TEA) {
  const app = await buildCommunityApp(myRole, { topics: [tea, buildTopic(BOOKS)] });
  const screen = new TopicViewModel(app.services, topicId, HOUSE);
  screen.setVisible(true);
  await settle();
  return { app, screen };
}

it('leads those who run it to whom they may mute in it', async () => {
  const { app, screen } = await build('owner');
  screen.muteMember();
  expect(app.platform.navigation.opened).toEqual([
    { to: 'group-members', groupId: TEA, mode: 'mute' },
  ]);
});

it('keeps the text that is typed in sight of the keyboard, and the button above it', async () => {
  const { screen } = await build('owner');
  expect(screen.data).toMatchObject({ hasSave: false, keyboardPx: 0, typedField: '' });
  screen.keyboard('notice', 260);
  expect(screen.data).toMatchObject({ keyboardPx: 260, typedField: 'notice' });
  screen.edit('notice', '八点关门');
  expect(screen.data).toMatchObject({ hasSave: true, canSave: true });
  screen.edit('notice', '');
  screen.keyboard('notice', 0);
  screen.keyboard('constructor', 260);
  expect(screen.data).toMatchObject({ hasSave: false, keyboardPx: 260, typedField: '' });
});

describe('a new topic', () => {
  it('is made with a name, and opened', async () => {
    const { app, screen } = await build('owner', '');
    expect(screen.data).toMatchObject({ state: 'ready', isNew: true, canEdit: true });
    expect([app.platform.navigation.title, screen.data.canSave]).toEqual(['新建话题', false]);
    screen.edit('name', ' ♟️ 下棋 ');
    screen.edit('introduction', '随时开局');
    expect(screen.data.canSave).toBe(true);
    await screen.save();
    expect(app.chat.topics.calls.of('create')).toEqual([
      [HOUSE, { name: '♟️ 下棋', introduction: '随时开局', notice: '', avatarUrl: '' }],
    ]);
    const [route] = app.platform.navigation.replaced;
    expect(route).toMatchObject({ to: 'chat' });
    const made = route?.to === 'chat' ? route.conversationId : '';
    expect(app.services.conversations.get(made)?.title).toBe('♟️ 下棋');
  });

  it.each(['', '   ', '长'.repeat(11), '👨‍👩‍👧‍👦'.repeat(1000)])(
    'takes no name like %j',
    async (name) => {
      const { app, screen } = await build('owner', '');
      screen.edit('name', name);
      expect(screen.data.canSave).toBe(false);
      expect(screen.data.isNameTooLong).toBe(name.trim() !== '');
      await screen.save();
      expect(app.chat.topics.calls.of('create')).toEqual([]);
    },
  );

  it('shows what it will look like, and gets the picture that was chosen', async () => {
    const { app, screen } = await build('owner', '');
    screen.edit('name', '♟️ 下棋');
    expect(screen.data.person).toMatchObject({ letter: '♟️', avatarUrl: '' });
    app.platform.portraits.next = { kind: 'picked', path: 'square.jpg' };
    app.platform.dialogs.willChoose('从相册选择');
    await screen.changePicture();
    expect(screen.data.person.avatarUrl).toBe('square.jpg');
    expect(app.server.groupPictures).toEqual([]);
    await screen.save();
    const [topicId = ''] = app.server.groupPictures[0] ?? [];
    expect(app.services.topics.get(topicId)?.conversation).toMatchObject({
      title: '♟️ 下棋',
      avatarUrl: `https://example.test/avatars/${topicId}`,
    });
  });

  it('stays on the page when the service refuses', async () => {
    const { app, screen } = await build('owner', '');
    screen.edit('name', '下棋');
    app.chat.topics.calls.failNext('create', chatError('forbidden'));
    await screen.save();
    expect(app.platform.navigation.replaced).toEqual([]);
    expect(app.platform.dialogs.toasts).toHaveLength(1);
    expect(screen.data).toMatchObject({ isSaving: false, canSave: true, name: '下棋' });
  });

  it('is made once, however often it is asked for', async () => {
    const { app, screen } = await build('owner', '');
    screen.edit('name', '下棋');
    const held = app.chat.topics.calls.hold('create');
    const first = screen.save();
    expect(screen.data).toMatchObject({ isSaving: true, canSave: false });
    await screen.save();
    held.release();
    await first;
    expect(app.chat.topics.calls.of('create')).toHaveLength(1);
  });
});

describe('a topic', () => {
  it('is read by everybody, and changed by those who run the community', async () => {
    const { app, screen } = await build('member');
    expect(screen.data).toMatchObject({
      state: 'ready',
      canEdit: false,
      name: '喝茶',
      introduction: '慢慢喝',
      communityName: '茶馆',
    });
    screen.edit('name', '我的');
    await screen.save();
    await screen.toggleMuteAll();
    expect(screen.data.name).toBe('喝茶');
    expect(app.chat.topics.calls.of('edit')).toEqual([]);
    expect(app.platform.navigation.title).toBe('话题资料');
  });

  it('keeps only what was changed', async () => {
    const { app, screen } = await build('owner');
    screen.edit('notice', ' 八点关门 ');
    screen.edit('unknown', 'x');
    await screen.save();
    expect(app.chat.topics.calls.of('edit')).toEqual([[TEA, { notice: '八点关门' }]]);
    expect(app.platform.dialogs.toasts).toEqual(['已保存']);
    expect(app.platform.navigation.backCount).toBe(1);
    expect(app.services.topics.get(TEA)?.notice).toBe('八点关门');
  });

  it('says why something was not kept', async () => {
    const { app, screen } = await build('owner');
    screen.edit('introduction', '快');
    app.chat.topics.calls.failNext('edit', chatError('network'));
    await screen.save();
    expect([app.platform.navigation.backCount, app.platform.dialogs.toasts.length]).toEqual([0, 1]);
  });

  it('shows what somebody else changed, but for what is being typed here', async () => {
    const { app, screen } = await build('owner');
    screen.edit('introduction', '我在写');
    await app.chat.topics.edit(TEA, { name: '喝咖啡', introduction: '他写的' });
    expect(screen.data).toMatchObject({ name: '喝咖啡', introduction: '我在写' });
  });

  it('is closed to ordinary members after a question, and opened without one', async () => {
    const { app, screen } = await build('owner');
    await screen.toggleMuteAll();
    expect(screen.data.isMutedForAll).toBe(false);
    app.platform.dialogs.willConfirm(true);
    await screen.toggleMuteAll();
    expect(screen.data.isMutedForAll).toBe(true);
    await screen.toggleMuteAll();
    expect(screen.data.isMutedForAll).toBe(false);
    expect(app.platform.dialogs.questions).toHaveLength(2);
  });

  it('is muted by everybody for themselves', async () => {
    const { app, screen } = await build('member');
    await screen.toggleMute();
    expect(screen.data.isMuted).toBe(true);
    expect(app.chat.calls.of('setNotify')).toEqual([[`group:${TEA}`, 'muted']]);
    await screen.toggleMute();
    expect(screen.data.isMuted).toBe(false);
  });

  it('says beside the switch where its community is quiet anyway', async () => {
    const { app, screen } = await build('member');
    expect(screen.data.muteHint).toBe('');
    await app.services.communities.setNotify(HOUSE, 'muted');
    expect(screen.data).toMatchObject({ isMuted: false, muteHint: '已对整个社群开启消息免打扰' });
    await app.services.communities.setNotify(HOUSE, 'blocked');
    expect(screen.data.muteHint).toBe('已设为不接收这个社群的消息');
  });

  it('gets another picture, and is without one again', async () => {
    const { app, screen } = await build('owner');
    app.platform.portraits.next = { kind: 'picked', path: 'square.jpg' };
    app.platform.dialogs.willChoose('从相册选择');
    const changing = screen.changePicture();
    await screen.changePicture();
    await changing;
    expect(app.server.groupPictures).toEqual([[TEA, 'square.jpg']]);
    const url = `https://example.test/avatars/${TEA}`;
    expect(screen.data).toMatchObject({ isPictureBusy: false, person: { avatarUrl: url } });
    app.platform.dialogs.willChoose('恢复默认头像');
    await screen.changePicture();
    expect(screen.data.person.avatarUrl).toBe('');
  });

  it('shows its picture to everybody, who cannot change it', async () => {
    const { app, screen } = await build('member');
    await screen.changePicture();
    expect([app.platform.dialogs.menus, app.platform.media.viewed]).toEqual([[], []]);
    app.chat.shared.topics.set(HOUSE, [{ ...tea, avatarUrl: 'https://a/1.png' }]);
    await app.services.topics.load(HOUSE);
    await screen.changePicture();
    expect(app.platform.media.viewed).toHaveLength(1);
  });

  it('is deleted, and the page with it', async () => {
    const { app, screen } = await build('owner');
    app.platform.dialogs.willConfirm(true);
    await screen.remove();
    expect([screen.data.state, app.platform.navigation.backCount]).toEqual(['gone', 1]);
  });

  it('leads to its chat and its community', async () => {
    const { app, screen } = await build('member');
    screen.openChat();
    screen.openCommunity();
    expect(app.platform.navigation.opened).toEqual([
      { to: 'chat', conversationId: `group:${TEA}` },
      { to: 'community', groupId: HOUSE },
    ]);
  });

  it('is not there where nobody knows it', async () => {
    const { screen } = await build('member', `${HOUSE}@TOPIC#_gone`);
    expect(screen.data.state).toBe('gone');
    const nowhere = await build('member', 'team');
    expect(nowhere.screen.data.state).toBe('gone');
  });
});

it('draws a topic without a name by the word for one', async () => {
  const app = await buildCommunityApp('member', { topics: [buildTopic(TEA, { name: ' ' })] });
  const screen = new TopicViewModel(app.services, TEA);
  await settle();
  expect(screen.data.person).toMatchObject({ name: '话题', letter: '话' });
  const { screen: fresh } = await build('owner', '');
  expect(fresh.data.person.letter).toBe('话');
  fresh.edit('name', '♟️ 下棋');
  expect(fresh.data.person.letter).toBe('♟️');
  fresh.edit('name', ' \u200b');
  expect(fresh.data.person.letter).toBe('话');
});

it('says to a stranger that they are not in its community, and leads to the way in', async () => {
  const app = await buildSignedInApp();
  const screen = new TopicViewModel(app.services, TEA);
  await settle();
  expect(screen.data.state).toBe('not-in');
  screen.join();
  expect(app.platform.navigation.opened).toEqual([{ to: 'join-group', groupId: HOUSE }]);
});

it('asks again for a topic that did not come', async () => {
  const app = await buildCommunityApp('member', { topics: [tea] });
  app.services.topics.clear();
  app.chat.topics.calls.failNext('of', chatError('unknown'));
  const screen = new TopicViewModel(app.services, TEA);
  await settle();
  expect(screen.data.state).toBe('failed');
  screen.retry();
  await settle();
  expect(screen.data.state).toBe('ready');
});
