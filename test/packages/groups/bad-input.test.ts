import { ChatViewModel } from '../../../miniprogram/packages/chat/view-models/chat/chat-view-model';
import { CreateGroupViewModel } from '../../../miniprogram/packages/groups/view-models/create-group-view-model';
import { GroupInfoViewModel } from '../../../miniprogram/packages/groups/view-models/group-info-view-model';
import { GroupMembersViewModel } from '../../../miniprogram/packages/groups/view-models/group-members-view-model';
import { GroupTextViewModel } from '../../../miniprogram/packages/groups/view-models/group-text-view-model';
import { InviteViewModel } from '../../../miniprogram/packages/groups/view-models/invite-view-model';
import { JoinGroupViewModel } from '../../../miniprogram/packages/groups/view-models/join-group-view-model';
import { JoinRequestsViewModel } from '../../../miniprogram/packages/groups/view-models/join-requests-view-model';
import { buildContact, buildMessage } from '../../support/builders';
import { buildGroupApp } from '../../support/group-app';
import { buildSignedInApp } from '../../support/test-app';
import { chatError } from '../../support/fakes/fake-calls';
import { ok } from '../../../miniprogram/kernel/result';
import { settle } from '../../support/fakes/fake-platform';

const NAMES: readonly (readonly [what: string, name: string])[] = [
  ['only spaces', '   　'],
  ['eleven emoji', '😀'.repeat(11)],
  ['one family too many', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦'],
  ['1,000 characters', '群'.repeat(1000)],
];

describe('names', () => {
  it.each(NAMES)('of %s are given to no new group', async (_what, name) => {
    const { services, chat } = await buildSignedInApp();
    const screen = new CreateGroupViewModel(services);
    screen.finishPicking();
    screen.rename(name);
    expect(screen.data.canCreate).toBe(false);
    await screen.create();
    expect(chat.joining.calls.of('create')).toEqual([]);
  });

  it.each(NAMES)('of %s are given to no group that is there', async (_what, name) => {
    const { services, chat } = await buildGroupApp('owner');
    const screen = new GroupTextViewModel(services, 'team', 'name');
    await settle();
    screen.edit(name);
    await screen.save();
    expect([screen.data.canSave, chat.groupAdmin.calls.of('edit')]).toEqual([false, []]);
  });
});

describe('IDs', () => {
  it.each(['群', 'a\nb', '\u0000', '@TGS#' + 'x'.repeat(500), '../..', '💥'])(
    'like %j find nothing and break nothing',
    async (id) => {
      const { services, chat } = await buildSignedInApp();
      const screen = new JoinGroupViewModel(services);
      screen.type(id);
      await screen.find();
      await settle();
      expect(screen.data.state).toBe('not-found');
      expect(chat.joining.calls.of('find').length).toBeLessThanOrEqual(1);
      new InviteViewModel(services, id).dispose();
      new GroupInfoViewModel(services, id).dispose();
    },
  );

  it.each(['小莫', 'a b', 'x'.repeat(33), '\u202Emo', '\n'])(
    'of people like %j are not offered to be picked',
    async (id) => {
      const { services } = await buildSignedInApp();
      const screen = new CreateGroupViewModel(services);
      screen.picker.find(id);
      expect(screen.data.picker.byIdText).toBe('');
      screen.picker.pickTyped();
      expect(screen.picker.people).toEqual([]);
    },
  );
});

it('the 501st person is not picked, and that is said', async () => {
  const contacts = Array.from({ length: 501 }, (_, index) => buildContact({ userId: `c${index}` }));
  const { services, platform } = await buildSignedInApp({ contacts });
  const { picker } = new CreateGroupViewModel(services);
  for (const { userId } of contacts) picker.toggle(userId);
  expect(picker.people).toHaveLength(500);
  expect(platform.dialogs.toasts).toEqual(['一次最多选择 500 人']);
});

it('a group that is dismissed while its page is open says so, and what is tapped then does nothing', async () => {
  const { services, chat, platform } = await buildGroupApp('owner');
  const screen = new GroupInfoViewModel(services, 'team');
  await settle();
  chat.groupAdmin.calls.failNext('edit', chatError('group-gone', 10010));
  platform.dialogs.willChoose('任何人都能加入');
  await screen.options.chooseJoin();
  expect(platform.dialogs.toasts).toHaveLength(1);
  chat.account.groups = [];
  chat.receive(
    buildMessage({
      conversationId: 'system',
      content: {
        kind: 'notice',
        notice: {
          kind: 'dismissed',
          groupId: 'team',
          groupName: 'Team',
          operator: { userId: 'mo', name: 'Mo' },
          words: '',
        },
      },
    }),
  );
  await platform.clock.advance(300);
  expect(screen.data).toMatchObject({ state: 'gone', goneText: '这个群聊已解散' });
});

it('the second of two admins who decide one request hears that it is decided', async () => {
  const { services, chat, platform } = await buildGroupApp('admin');
  chat.account.joinRequests = [
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
  ];
  const screen = new JoinRequestsViewModel(services);
  await settle();
  chat.joining.calls.failNext('decide', chatError('not-found', 10024));
  await screen.decide('1', true);
  expect(platform.dialogs.toasts).toEqual(['其他管理员已经处理了']);
  expect(screen.data.rows).toEqual([]);
});

it('who is removed while writing keeps the words, and cannot send them', async () => {
  const { services, chat } = await buildGroupApp('member');
  const screen = new ChatViewModel(services, 'group:team');
  screen.setVisible(true);
  await settle();
  screen.compose('half a sen');
  chat.emit({ type: 'groups-changed', groups: [] });
  expect(screen.data.closedText).not.toBe('');
  screen.send();
  await settle();
  expect(chat.calls.of('send')).toEqual([]);
  expect(services.drafts.of('group:team').text).toBe('half a sen');
});

describe('of several people', () => {
  it('those who are not in a new group are named', async () => {
    const { services, chat, platform } = await buildSignedInApp({
      contacts: ['mo', 'qi'].map((userId) => buildContact({ userId, nick: userId })),
      people: [{ userId: 'mo', nick: 'mo', avatarUrl: '' }],
    });
    chat.account.people.delete('qi');
    const screen = new CreateGroupViewModel(services);
    screen.picker.toggle('mo');
    screen.picker.toggle('qi');
    screen.finishPicking();
    await screen.create();
    expect(platform.dialogs.notices[0]?.text).toContain('qi');
    expect(platform.dialogs.notices[0]?.text).not.toContain('mo');
  });

  it('each who is not brought in is named with the reason', async () => {
    const { services, chat, platform } = await buildGroupApp('owner', {}, { inviteOption: 'free' });
    const screen = new InviteViewModel(services, 'team');
    await settle();
    for (const id of ['ann', 'bob', 'cy']) {
      screen.picker.find(id);
      screen.picker.pickTyped();
    }
    chat.joining.invite = () =>
      Promise.resolve(
        ok([
          { userId: 'ann', outcome: 'added' },
          { userId: 'bob', outcome: 'waiting' },
          { userId: 'cy', outcome: 'failed' },
        ]),
      );
    await screen.finish();
    expect(platform.dialogs.notices[0]?.text.split('\n')).toEqual([
      'bob：等待管理员同意',
      'cy：没有加入，账号可能不存在',
    ]);
  });

  it('each who is still in after a removal is named', async () => {
    const { services, chat, platform } = await buildGroupApp('owner');
    const screen = new GroupMembersViewModel(services, 'team', 'remove');
    await settle();
    await screen.tap('mo');
    await screen.tap('qi');
    chat.groupAdmin.remove = () => Promise.resolve(ok(['qi']));
    platform.dialogs.willAnswer('');
    await screen.remove();
    expect(platform.dialogs.notices).toMatchObject([{ text: 'Qi' }]);
    expect(screen.data.picker.rows.map(({ id }) => id)).toEqual(['qi']);
  });
});
