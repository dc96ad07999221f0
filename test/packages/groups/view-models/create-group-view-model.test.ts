import { CreateGroupViewModel } from '../../../../miniprogram/packages/groups/view-models/create-group-view-model';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';

async function setUp() {
  const app = await buildSignedInApp({
    people: [
      { userId: 'lin', nick: '林夏', avatarUrl: '' },
      { userId: 'mo', nick: '小莫', avatarUrl: '' },
    ],
    contacts: [{ userId: 'mo', nick: '小莫', avatarUrl: '', remark: '' }],
  });
  const screen = new CreateGroupViewModel(app.services);
  screen.setVisible(true);
  return { app, screen };
}

describe('making a group', () => {
  it('begins with picking people, then proposes a name of them', async () => {
    const { app, screen } = await setUp();
    expect(screen.data).toMatchObject({ step: 'people', picker: { state: 'ready' } });
    expect(app.platform.navigation.title).toBe('选择联系人');
    screen.picker.toggle('mo');
    screen.finishPicking();
    expect(screen.data).toMatchObject({
      step: 'about',
      name: '林夏、小莫',
      membersText: '2 人',
      type: 'work',
      canCreate: true,
    });
    expect(app.platform.navigation.title).toBe('发起群聊');
  });

  it('gives the new group the picture that was chosen', async () => {
    const { app, screen } = await setUp();
    screen.picker.toggle('mo');
    screen.finishPicking();
    expect(screen.data.picture).toMatchObject({ avatarUrl: '', letter: '' });
    app.platform.portraits.next = { kind: 'picked', path: 'square.jpg' };
    app.platform.dialogs.willChoose('拍照');
    await screen.choosePicture();
    expect(screen.data.picture.avatarUrl).toBe('square.jpg');
    await screen.create();
    expect(app.server.groupPictures).toEqual([['made-1', 'square.jpg']]);
    expect(app.services.groups.get('made-1')?.avatarUrl).toBe(
      'https://example.test/avatars/made-1',
    );
  });

  it('makes the group without its picture where that could not be kept, and says so', async () => {
    const { app, screen } = await setUp();
    screen.finishPicking();
    app.platform.portraits.next = { kind: 'picked', path: 'square.jpg' };
    app.platform.dialogs.willChoose('从相册选择');
    await screen.choosePicture();
    app.server.problem = 'unreachable';
    await screen.create();
    expect(app.platform.dialogs.toasts).toEqual(['头像没有传上去，检查网络后再试']);
    expect(app.platform.navigation.replaced).toMatchObject([{ to: 'chat' }]);
  });

  it('keeps a name of one’s own when others are picked', async () => {
    const { screen } = await setUp();
    screen.finishPicking();
    expect(screen.data.name).toBe('林夏');
    screen.rename('读书会');
    screen.pickAgain();
    expect(screen.data.step).toBe('people');
    screen.picker.toggle('mo');
    screen.finishPicking();
    expect(screen.data.name).toBe('读书会');
  });

  it.each([
    ['   ', false, false],
    ['啊'.repeat(11), true, false],
    ['啊'.repeat(10), false, true],
    ['👨‍👩‍👧‍👦'.repeat(400), true, false],
  ])('takes %j as a name or not', async (name, isNameTooLong, canCreate) => {
    const { app, screen } = await setUp();
    screen.finishPicking();
    screen.rename(name);
    expect(screen.data).toMatchObject({ isNameTooLong, canCreate });
    await screen.create();
    expect(app.chat.joining.calls.of('create')).toHaveLength(canCreate ? 1 : 0);
  });

  it('asks who may come in where the type leaves that open', async () => {
    const { app, screen } = await setUp();
    screen.finishPicking();
    expect(screen.data).toMatchObject({ joinText: '', inviteText: '成员可以直接邀请' });
    screen.chooseType('public');
    expect(screen.data).toMatchObject({
      joinText: '需要管理员同意',
      inviteText: '不允许邀请',
    });
    app.platform.dialogs.willChoose('任何人都能加入');
    await screen.chooseJoinOption();
    app.platform.dialogs.willChoose('邀请需要管理员同意');
    await screen.chooseInviteOption();
    await screen.chooseInviteOption();
    expect(screen.data).toMatchObject({
      joinText: '任何人都能加入',
      inviteText: '邀请需要管理员同意',
    });
    await screen.create();
    expect(app.chat.joining.calls.of('create')).toMatchObject([
      [{ type: 'public', joinOption: 'free', inviteOption: 'approval' }],
    ]);
    screen.chooseType('hologram');
    expect(screen.data.type).toBe('public');
  });

  it('opens the new group in its own place', async () => {
    const { app, screen } = await setUp();
    screen.picker.toggle('mo');
    screen.finishPicking();
    await screen.create();
    expect(app.chat.joining.calls.of('create')).toEqual([
      [{ type: 'work', name: '林夏、小莫', userIds: ['mo'], inviteOption: 'free' }],
    ]);
    expect(app.platform.navigation.replaced).toEqual([
      { to: 'chat', conversationId: 'group:made-1' },
    ]);
    expect(app.platform.dialogs.notices).toEqual([]);
  });

  it('makes one group of taps that come while its chat is opening', async () => {
    const { app, screen } = await setUp();
    screen.finishPicking();
    await screen.create();
    expect(screen.data).toMatchObject({ isCreating: true, canCreate: false });
    await screen.create();
    expect(app.chat.joining.calls.of('create')).toHaveLength(1);
    expect(app.platform.navigation.replaced).toHaveLength(1);
  });

  it('leaves the page alone that the person went back to meanwhile', async () => {
    const { app, screen } = await setUp();
    screen.finishPicking();
    const creating = screen.create();
    screen.dispose();
    await creating;
    expect(app.platform.navigation.replaced).toEqual([]);
  });

  it('takes no name of which nothing can be seen', async () => {
    const { screen } = await setUp();
    screen.finishPicking();
    screen.rename('\u200b \u3164');
    expect(screen.data.canCreate).toBe(false);
  });

  it('says who could not be brought in', async () => {
    const { app, screen } = await setUp();
    screen.picker.find('nobody');
    screen.picker.pickTyped();
    screen.finishPicking();
    await screen.create();
    expect(app.platform.dialogs.notices[0]?.text).toContain('nobody');
    expect(app.platform.navigation.replaced).toHaveLength(1);
  });

  it('makes one group however often it is asked meanwhile, and says what went wrong', async () => {
    const { app, screen } = await setUp();
    screen.finishPicking();
    const held = app.chat.joining.calls.hold('create');
    const first = screen.create();
    expect(screen.data).toMatchObject({ isCreating: true, canCreate: false });
    await screen.create();
    held.fail(chatError('network'));
    await first;
    expect(app.chat.joining.calls.of('create')).toHaveLength(1);
    expect(app.platform.dialogs.toasts).toEqual(['网络不可用，检查网络后再试']);
    expect(screen.data).toMatchObject({ isCreating: false, canCreate: true });
  });

  it('speaks the language of the settings', async () => {
    const { app, screen } = await setUp();
    app.services.settings.chooseLanguage('en');
    expect(screen.data.types[0]?.name).toBe('Private');
    expect(screen.data.picker.doneText).toBe('Skip');
  });

  it('makes a community with topics where they are to be had, and opens it', async () => {
    const { app, screen } = await setUp();
    screen.finishPicking();
    screen.toggleTopics();
    expect(screen.data.canHaveTopics).toBe(false);
    screen.chooseType('community');
    expect(screen.data).toMatchObject({ canHaveTopics: true, hasTopics: true });
    await screen.create();
    expect(app.chat.joining.calls.of('create')).toMatchObject([
      [{ type: 'community', hasTopics: true }],
    ]);
    expect(app.platform.navigation.replaced).toMatchObject([{ to: 'community' }]);
  });

  it('offers no topics where the service has none', async () => {
    const { app, screen } = await setUp();
    app.chat.shared.missing.add('topics');
    await app.services.communities.load();
    screen.finishPicking();
    screen.chooseType('community');
    expect(screen.data.canHaveTopics).toBe(false);
  });
});

describe('what need not be said of a new group', () => {
  async function setUpAbout() {
    const app = await buildSignedInApp();
    const screen = new CreateGroupViewModel(app.services);
    screen.finishPicking();
    screen.rename('Books');
    return { app, screen };
  }

  it('is folded away, and goes with the group once written', async () => {
    const { app, screen } = await setUpAbout();
    expect(screen.data.isMoreOpen).toBe(false);
    screen.toggleMore();
    expect(screen.data.isMoreOpen).toBe(true);
    screen.writeExtra('groupId', ' book-club ');
    screen.writeExtra('introduction', 'We read');
    screen.writeExtra('notice', 'On Friday');
    screen.writeExtra('constructor', 'x');
    await screen.create();
    expect(app.chat.joining.calls.of('create')[0]?.[0]).toMatchObject({
      groupId: 'book-club',
      introduction: 'We read',
      notice: 'On Friday',
    });
    expect(app.platform.navigation.replaced).toEqual([
      { to: 'chat', conversationId: 'group:book-club' },
    ]);
  });

  it('says what is wrong with an ID, and makes nothing', async () => {
    const { app, screen } = await setUpAbout();
    screen.writeExtra('groupId', '读书会');
    expect(screen.data).toMatchObject({
      canCreate: false,
      extras: { idProblem: '群 ID 只能用英文字母、数字和英文符号' },
    });
    await screen.create();
    expect(app.chat.joining.calls.all).toEqual([]);
    screen.chooseType('community');
    expect(screen.data).toMatchObject({ canCreate: true, extras: { hasOwnId: false } });
  });

  it('says that an ID is taken, and lets another one be chosen', async () => {
    const { app, screen } = await setUpAbout();
    app.chat.joining.calls.failNext('create', chatError('id-taken', 10021));
    screen.writeExtra('groupId', 'team');
    await screen.create();
    expect(app.platform.dialogs.toasts).toEqual(['这个群 ID 已经被使用，换一个再试']);
    expect(screen.data.canCreate).toBe(true);
  });
});
