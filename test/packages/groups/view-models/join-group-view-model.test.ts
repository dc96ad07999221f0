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

  it('looks at once for a group that it was opened for', async () => {
    const { screen } = await setUp(outside(), 'books');
    expect(screen.data).toMatchObject({ state: 'found', groupId: 'books' });
  });

  it.each(['没有', 'a b', 'x'.repeat(500), '\u0000', '💥'])(
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
    expect(screen.data.found).toMatchObject({ way: 'closed', hint: '这个群聊不允许这样加入' });
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
