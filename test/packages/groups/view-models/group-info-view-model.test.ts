import { GroupInfoViewModel } from '../../../../miniprogram/packages/groups/view-models/group-info-view-model';
import { HOUSE, buildCommunityApp } from '../../../support/community-app';
import { buildGroupApp } from '../../../support/group-app';
import { buildMember } from '../../../support/fakes/fake-members';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';
import type { Group, GroupDetails } from '../../../../miniprogram/domain/group/group';

async function setUp(
  myRole: 'owner' | 'admin' | 'member',
  parts: Partial<Group> = {},
  details: Partial<GroupDetails> = {},
) {
  const app = await buildGroupApp(myRole, parts, details);
  const screen = new GroupInfoViewModel(app.services, 'team');
  await settle();
  return { app, screen };
}

describe('the page about a group', () => {
  it('opens with two requests and shows who is in it', async () => {
    const { app, screen } = await setUp('member', {}, { notice: 'On Friday' });
    screen.setVisible(true);
    await settle();
    expect(app.chat.groupAdmin.calls.all).toHaveLength(1);
    expect(app.chat.members.calls.all).toHaveLength(1);
    expect(screen.data).toMatchObject({
      state: 'ready',
      name: 'Team',
      typeText: '公开群',
      noticeText: 'On Friday',
      introductionText: '未设置',
      allMembersText: '查看全部成员（3）',
    });
    expect(screen.data.grid.map(({ name }) => name)).toEqual(['Mo', '林夏', 'Qi']);
  });

  it('calls members by the names that they give themselves meanwhile', async () => {
    const { app, screen } = await setUp('member');
    app.chat.emit({
      type: 'people-changed',
      people: [{ userId: 'qi', nick: '齐整', avatarUrl: '' }],
    });
    expect(screen.data.grid.map(({ name }) => name)).toEqual(['Mo', '林夏', '齐整']);
  });

  it('shows eighteen of ten thousand, for two requests', async () => {
    const { app, screen } = await setUp('member', { memberCount: 10_000 });
    app.chat.account.members.set(
      'team',
      Array.from({ length: 10_000 }, (_, index) => buildMember({ userId: `p${index}` })),
    );
    const asked = () => app.chat.groupAdmin.calls.all.length + app.chat.members.calls.all.length;
    const before = asked();
    await screen.retry();
    await settle();
    expect(asked() - before).toBe(2);
    expect(screen.data.grid).toHaveLength(18);
    expect(screen.data.allMembersText).toBe('查看全部成员（10000）');
  });

  it.each([
    ['owner', { canEditProfile: true, canTransfer: true, canQuit: false, canDismiss: true }],
    ['admin', { canEditProfile: true, canTransfer: false, canQuit: true, canDismiss: false }],
    ['member', { canEditProfile: false, canTransfer: false, canQuit: true, canDismiss: false }],
  ] as const)('offers an %s what they may', async (role, rights) => {
    const { screen } = await setUp(role);
    const mayRun = role !== 'member';
    expect(screen.data).toMatchObject({
      ...rights,
      canMuteAll: mayRun,
      canRemove: mayRun,
      canInvite: false,
      joinText: mayRun ? '需要管理员同意' : '',
      requestsText: mayRun ? '暂无' : '',
    });
  });

  it('is sent on as a card, unless the group lets nobody in', async () => {
    const { app, screen } = await setUp('member');
    expect(screen.data.shareReason).toBe('');
    await screen.shareCard().promise;
    expect(app.server.shared).toEqual([{ kind: 'group', groupId: 'team' }]);
    const shut = await setUp('member', {}, { joinOption: 'closed' });
    expect(shut.screen.data.shareReason).toBe('这个群不允许申请加入，分享出去也进不来');
  });

  it('goes into chats as a card', async () => {
    const { app, screen } = await setUp('member');
    await screen.sendCard();
    expect(app.services.forwarding.request).toMatchObject({ mode: 'card' });
    expect(app.platform.navigation.opened).toEqual([{ to: 'forward' }]);
  });

  it('leads to the other pages', async () => {
    const { app, screen } = await setUp('owner');
    screen.setVisible(true);
    screen.openMembers();
    screen.openMembers('transfer');
    screen.invite();
    screen.openRequests();
    await screen.edit('notice');
    screen.openQrCode();
    expect(app.platform.navigation.opened).toEqual([
      { to: 'group-members', groupId: 'team', mode: 'browse' },
      { to: 'group-members', groupId: 'team', mode: 'transfer' },
      { to: 'invite', groupId: 'team' },
      { to: 'join-requests' },
      { to: 'group-text', groupId: 'team', field: 'notice' },
      { to: 'qr-code', groupId: 'team' },
    ]);
    expect(app.platform.navigation.title).toBe('群聊资料');
  });

  it('shows a text whole to whoever may not change it', async () => {
    const { app, screen } = await setUp('member', {}, { notice: 'On Friday' });
    await screen.edit('notice');
    await screen.edit('introduction');
    expect(app.platform.dialogs.notices).toMatchObject([{ title: '群公告', text: 'On Friday' }]);
    await screen.edit('card');
    expect(app.platform.navigation.opened).toHaveLength(1);
  });

  it('shows what changed of who may come in, and who may speak', async () => {
    const { app, screen } = await setUp('owner');
    app.platform.dialogs.willChoose('任何人都能加入');
    await screen.options.chooseJoin();
    app.platform.dialogs.willChoose('成员可以直接邀请');
    await screen.options.chooseInvite();
    expect(screen.data).toMatchObject({ joinText: '任何人都能加入', canInvite: true });
    app.platform.dialogs.willConfirm(true);
    await screen.options.toggleMuteAll();
    expect(screen.data.isMutedForAll).toBe(true);
  });

  it('shows the faces of its members until it has a picture of its own', async () => {
    const { app, screen } = await setUp('owner');
    expect(screen.data.picture).toMatchObject({ avatarUrl: '', letter: '' });
    expect(screen.data.picture.tiles).toContain('linear-gradient');
    app.platform.portraits.next = { kind: 'picked', path: 'square.jpg' };
    app.platform.dialogs.willChoose('从相册选择');
    const changing = screen.changePicture();
    await settle();
    await changing;
    expect(screen.data.picture.avatarUrl).toBe('https://example.test/avatars/team');
    expect(screen.data.picture.tiles).toBeUndefined();
    expect(app.services.groups.get('team')?.avatarUrl).toBe('https://example.test/avatars/team');
    expect(screen.data.isPictureBusy).toBe(false);
  });

  it('only shows the picture to whoever may not change it', async () => {
    const { app, screen } = await setUp('member', { avatarUrl: 'https://a/1.png' });
    await screen.changePicture();
    expect(app.platform.media.viewed).toEqual([[[{ kind: 'picture', url: 'https://a/1.png' }], 0]]);
    expect(app.platform.dialogs.menus).toEqual([]);
  });

  it('counts who waits to be let in', async () => {
    const { app, screen } = await setUp('owner');
    app.chat.account.joinRequests = [
      {
        id: '1',
        groupId: 'team',
        groupName: 'Team',
        userId: 'x',
        name: 'X',
        invitedBy: '',
        note: '',
        askedAtMs: 0,
      },
      {
        id: '2',
        groupId: 'other',
        groupName: '',
        userId: 'y',
        name: '',
        invitedBy: '',
        note: '',
        askedAtMs: 0,
      },
    ];
    screen.setVisible(true);
    await settle();
    expect(screen.data.requestsText).toBe('暂无');
    screen.setVisible(false);
    screen.setVisible(true);
    await settle();
    expect(screen.data.requestsText).toBe('1 人待处理');
  });

  it('is left and ended after a question that says what follows', async () => {
    const { app, screen } = await setUp('member');
    await screen.quit();
    expect(app.chat.groupAdmin.calls.of('quit')).toEqual([]);
    app.platform.dialogs.willConfirm(true);
    await screen.quit();
    expect(app.platform.navigation.resets).toEqual([{ to: 'conversations' }]);
    expect(app.platform.dialogs.questions[0]).toMatchObject({ isDestructive: true });
    const { app: mine, screen: owned } = await setUp('owner');
    mine.chat.groupAdmin.calls.failNext('dismiss', chatError('network'));
    mine.platform.dialogs.willConfirm(true);
    await owned.dismiss();
    expect(mine.platform.navigation.resets).toEqual([]);
    expect(mine.platform.dialogs.toasts).toHaveLength(1);
    await owned.dismiss();
    mine.platform.dialogs.willConfirm(true);
    await owned.dismiss();
    expect(mine.platform.navigation.resets).toHaveLength(1);
  });

  it('says that it is gone when the group ends while it is open', async () => {
    const { app, screen } = await setUp('member');
    app.chat.account.groups = [];
    app.chat.emit({ type: 'became-ready' });
    await app.platform.clock.advance(300);
    expect(screen.data.state).toBe('gone');
  });

  it('gives the ID away', async () => {
    const { app, screen } = await setUp('member');
    await screen.copyId();
    expect(app.platform.dialogs.copied).toEqual(['team']);
    app.platform.dialogs.canCopy = false;
    await screen.copyId();
    expect(app.platform.dialogs.toasts).toEqual(['已复制群 ID']);
  });
});

it('closes no community, whose topics are closed one by one', async () => {
  const { services } = await buildCommunityApp('owner');
  const screen = new GroupInfoViewModel(services, HOUSE);
  await settle();
  expect(screen.data).toMatchObject({ canMuteAll: false, canEditProfile: true });
});

it('sets what all topics of a community do', async () => {
  const { services } = await buildCommunityApp('member');
  const screen = new GroupInfoViewModel(services, HOUSE);
  await settle();
  expect(screen.data.topicsNotify).toBe('notify');
  await screen.topicsNotify.toggleBlocked();
  expect(screen.data.topicsNotify).toBe('blocked');
});
