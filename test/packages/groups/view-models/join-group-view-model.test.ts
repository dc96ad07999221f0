import { JoinGroupViewModel } from '../../../../miniprogram/packages/groups/view-models/join-group-view-model';
import { buildGroup } from '../../../support/builders';
import { HOUSE, buildCommunityApp } from '../../../support/community-app';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';
import type { GroupDetails } from '../../../../miniprogram/domain/group/group';

function outside(parts: Partial<GroupDetails> = {}): GroupDetails {
  return {
    ...buildGroup({ groupId: 'books', type: 'public', name: '读书会', memberCount: 12 }),
    myRole: 'outsider',
    ownerId: 'mo',
    introduction: 'We read',
    notice: '',
    changedAtMs: 0,
    joinOption: 'approval',
    inviteOption: 'closed',
    myNameCard: '',
    ...parts,
  };
}

async function setUp(found?: GroupDetails, groupId = '') {
  const app = await buildSignedInApp({ groups: [buildGroup({ groupId: 'mine', type: 'public' })] });
  if (found) app.chat.account.findable.set(found.groupId, found);
  const screen = new JoinGroupViewModel(app.services, groupId);
  screen.setVisible(true);
  await settle();
  return { app, screen };
}

async function find(screen: JoinGroupViewModel, id: string): Promise<void> {
  screen.type(id);
  await screen.find();
}

describe('finding a group', () => {
  it('shows what it is', async () => {
    const { app, screen } = await setUp(outside());
    expect(screen.data).toMatchObject({ state: 'idle', canFind: false });
    await find(screen, ' books ');
    expect(screen.data).toMatchObject({
      state: 'found',
      found: { name: '读书会', detail: '公开群 · 12 人', introduction: 'We read', way: 'apply' },
    });
    expect(app.platform.navigation.title).toBe('加入群聊');
  });

  it('looks again once the sign-in is done, when it was opened before', async () => {
    const { app, screen } = await setUp(outside());
    app.chat.joining.calls.failNext('find', chatError('not-ready'));
    await find(screen, 'books');
    expect(screen.data.found).toBeNull();
    app.chat.emit({ type: 'became-ready' });
    await settle();
    expect(screen.data).toMatchObject({ state: 'found', found: { name: '读书会' } });
  });

  it('looks at once for a group that it was opened for', async () => {
    const { screen } = await setUp(outside(), 'books');
    expect(screen.data).toMatchObject({ state: 'found', groupId: 'books' });
  });

  it('is the card of that group alone: nothing else is looked for', async () => {
    const { app, screen } = await setUp(outside(), 'books');
    expect(screen.data).toMatchObject({ isCard: true, hits: [], reachText: '', hasMore: false });
    expect(app.chat.search.calls.of('groups')).toEqual([]);
    const gone = await setUp(undefined, 'nowhere');
    expect(gone.screen.data).toMatchObject({ isCard: true, state: 'not-found' });
    expect((await setUp()).screen.data.isCard).toBe(false);
  });

  it('sees that the group is mine once my groups are known', async () => {
    const { app, screen } = await setUp(outside(), 'books');
    expect(screen.data.found?.way).toBe('apply');
    app.chat.emit({
      type: 'groups-changed',
      groups: [buildGroup({ groupId: 'books', type: 'public' })],
    });
    expect(screen.data.found?.way).toBe('enter');
  });

  it.each(['没有', 'x'.repeat(500), '\u0000', '💥'])(
    'knows without asking that %j is no group ID',
    async (id) => {
      const { app, screen } = await setUp();
      await find(screen, id);
      expect(screen.data.state).toBe('not-found');
      expect(app.chat.joining.calls.of('find')).toEqual([]);
    },
  );

  it('says when there is none, or it could not be asked', async () => {
    const { app, screen } = await setUp();
    await find(screen, 'nowhere');
    expect(screen.data.state).toBe('not-found');
    app.chat.joining.calls.failNext('find', chatError('network'));
    await screen.find();
    expect(screen.data.state).toBe('failed');
    screen.type('');
    await screen.find();
    expect(screen.data).toMatchObject({ state: 'failed', canFind: false });
  });

  it('shows the answer to the last question only', async () => {
    const { app, screen } = await setUp(outside());
    const held = app.chat.joining.calls.hold('find');
    screen.type('books');
    const slow = screen.find();
    await find(screen, 'nowhere');
    held.release();
    await slow;
    expect(screen.data.state).toBe('not-found');
  });
});

describe('joining it', () => {
  it('asks with a note where somebody decides, and goes back', async () => {
    const { app, screen } = await setUp(outside());
    await find(screen, 'books');
    screen.writeNote(` ${'我'.repeat(200)} `);
    await screen.join();
    const [[, note] = []] = app.chat.joining.calls.of('join');
    expect(note).toBe('我'.repeat(100));
    expect(app.platform.dialogs.toasts).toEqual(['申请已发送，管理员同意后就能进群']);
    await screen.join();
    expect(app.chat.joining.calls.of('join')).toHaveLength(1);
    expect(app.platform.navigation.backCount).toBe(1);
  });

  it('goes in where it is open', async () => {
    const { app, screen } = await setUp(outside({ joinOption: 'free' }));
    await find(screen, 'books');
    expect(screen.data.found).toMatchObject({ way: 'join', hint: '' });
    await screen.join();
    expect(app.platform.navigation.replaced).toEqual([
      { to: 'chat', conversationId: 'group:books' },
    ]);
    // The service names it among my groups seconds later.
    app.chat.emit({ type: 'groups-changed', groups: [] });
    expect(app.services.titles.closedReason('group:books')).toBe('');
  });

  it('opens what I am in already, without asking', async () => {
    const { app, screen } = await setUp();
    await find(screen, 'mine');
    expect(screen.data.found?.way).toBe('enter');
    await screen.join();
    expect(app.chat.joining.calls.of('join')).toEqual([]);
    expect(app.platform.navigation.replaced).toHaveLength(1);
  });

  it('says why a closed group cannot be joined', async () => {
    const { app, screen } = await setUp(outside({ joinOption: 'closed' }));
    await find(screen, 'books');
    expect(screen.data.found).toMatchObject({ way: 'closed', hint: '这个群聊没有开放加入' });
    await screen.join();
    expect(app.chat.joining.calls.of('join')).toEqual([]);
  });

  it('lets meetings in whatever their option says', async () => {
    const { screen } = await setUp(outside({ type: 'meeting' }));
    await find(screen, 'books');
    expect(screen.data.found?.way).toBe('join');
  });

  it('says what went wrong, and can be tried again', async () => {
    const { app, screen } = await setUp(outside({ joinOption: 'free' }));
    await find(screen, 'books');
    const held = app.chat.joining.calls.hold('join');
    const first = screen.join();
    await screen.join();
    held.fail(chatError('group-full'));
    await first;
    expect(app.chat.joining.calls.of('join')).toHaveLength(1);
    expect(app.platform.dialogs.toasts).toEqual(['群成员已满，不能再加人了']);
    expect(screen.data.isJoining).toBe(false);
  });

  it('does nothing before a group was found', async () => {
    const { app, screen } = await setUp();
    await screen.join();
    expect(app.chat.joining.calls.all).toEqual([]);
  });
});

describe('a community with topics', () => {
  const house = outside({ groupId: '@TGS#_house', type: 'community', joinOption: 'free' });

  it('is joined, and opens its topics', async () => {
    const { app, screen } = await setUp({ ...house, hasTopics: true });
    await find(screen, '@TGS#_house');
    expect(screen.data.found).toMatchObject({ way: 'join', detail: '社群 · 12 人' });
    await screen.join();
    expect(app.platform.navigation.replaced).toEqual([{ to: 'community', groupId: '@TGS#_house' }]);
  });

  it('is opened by who is in it already', async () => {
    const app = await buildCommunityApp('member');
    const screen = new JoinGroupViewModel(app.services, HOUSE);
    await settle();
    expect(screen.data.found?.way).toBe('enter');
    await screen.join();
    expect(app.platform.navigation.replaced).toEqual([{ to: 'community', groupId: HOUSE }]);
  });
});

describe('finding a group by its name', () => {
  const run = outside({ groupId: 'run', name: '夜跑读书会', joinOption: 'free', memberCount: 3 });
  const home = outside({ groupId: 'home', name: '读书会的家', type: 'work', memberCount: 2 });

  async function setUpMany(count = 0) {
    const { app, screen } = await setUp(outside());
    for (const group of [run, home]) app.chat.account.findable.set(group.groupId, group);
    for (let index = 0; index < count; index += 1) {
      const groupId = `more-${index}`;
      app.chat.account.findable.set(groupId, outside({ groupId, name: `读书会 ${index}` }));
    }
    return { app, screen };
  }

  it('lists what the cloud knows, and says so', async () => {
    const { screen } = await setUpMany();
    await find(screen, '读书会');
    expect(screen.data).toMatchObject({
      state: 'hits',
      reachText: '云端搜索的结果',
      hasMore: false,
    });
    expect(screen.data.hits.map(({ name, detailText }) => [name, detailText])).toEqual([
      ['读书会', '公开群 · 12 人'],
      ['夜跑读书会', '公开群 · 3 人'],
      ['读书会的家', '好友群 · 2 人'],
    ]);
  });

  it('shows one of them as if it had been found by its ID, above the others', async () => {
    const { app, screen } = await setUpMany();
    await find(screen, '读书会');
    await screen.choose('run');
    expect(screen.data).toMatchObject({
      state: 'found',
      found: { name: '夜跑读书会', way: 'join' },
    });
    expect(screen.data.hits.map(({ id }) => id)).toEqual(['books', 'home']);
    await screen.join();
    expect(app.platform.navigation.replaced).toEqual([{ to: 'chat', conversationId: 'group:run' }]);
  });

  it('says of a private one that its members bring others in', async () => {
    const { app, screen } = await setUpMany();
    await find(screen, '读书会');
    await screen.choose('home');
    expect(screen.data.found).toMatchObject({
      way: 'closed',
      hint: '好友群没有这个功能，只能由成员邀请加入',
    });
    expect(app.chat.joining.calls.of('find')).toEqual([]);
    await screen.choose('nobody');
    expect(screen.data.found?.name).toBe('读书会的家');
  });

  it('goes on page by page, and stops at the last', async () => {
    const { app, screen } = await setUpMany(30);
    await find(screen, '读书会');
    expect(screen.data.hits).toHaveLength(20);
    expect(screen.data.hasMore).toBe(true);
    await screen.findMore();
    expect(screen.data.hits).toHaveLength(33);
    expect(screen.data.hasMore).toBe(false);
    await screen.findMore();
    expect(app.chat.search.calls.of('groups')).toHaveLength(2);
  });

  it('explains itself where it is not bought, and does not ask again', async () => {
    const { app, screen } = await setUpMany();
    app.chat.search.isBought = false;
    await find(screen, '读书会');
    expect(screen.data).toMatchObject({
      state: 'not-found',
      reachText: '当前的聊天服务没有开通按名称搜索群聊，请输入群 ID',
    });
    await find(screen, 'books');
    expect(screen.data).toMatchObject({ state: 'found', found: { name: '读书会' } });
    expect(app.chat.search.calls.of('groups')).toHaveLength(1);
  });

  it('shows what has the ID without waiting for the cloud', async () => {
    const { app, screen } = await setUpMany();
    const held = app.chat.search.calls.hold('groups');
    screen.type('books');
    const asked = screen.find();
    await settle();
    expect(screen.data).toMatchObject({ state: 'found', reachText: '正在云端搜索…' });
    held.fail(chatError('network'));
    await asked;
    expect(screen.data).toMatchObject({
      state: 'found',
      reachText: '云端搜索没有完成，可以再试一次',
    });
  });

  it('asks for no more than a name can be long', async () => {
    const { app, screen } = await setUpMany();
    await find(screen, '读'.repeat(5_000));
    expect(app.chat.search.calls.of('groups')).toEqual([['读'.repeat(100), undefined]]);
    expect(screen.data.state).toBe('not-found');
  });
});
