import { MemberMenu } from '../../../../miniprogram/packages/groups/view-models/member-menu';
import { buildGroupApp } from '../../../support/group-app';
import { buildMember } from '../../../support/fakes/fake-members';
import { chatError } from '../../../support/fakes/fake-calls';
import type { GroupDetails } from '../../../../miniprogram/domain/group/group';
import type { Member } from '../../../../miniprogram/domain/group/member';

async function setUp(role: 'owner' | 'admin' | 'member') {
  const app = await buildGroupApp(role);
  const changes: [string, Partial<Member> | 'dropped'][] = [];
  const menu = new MemberMenu(app.services, 'team', {
    change: (userId, change) => changes.push([userId, change]),
    drop: (userId) => changes.push([userId, 'dropped']),
  });
  const details = await app.chat.groupAdmin.details('team');
  if (!details.ok) throw new Error('no group');
  const open = (member: Member, parts: Partial<GroupDetails> = {}) =>
    menu.open(member, { ...details.value, ...parts });
  return { app, changes, menu, open };
}

const qi = buildMember({ userId: 'qi', nick: 'Qi' });

it.each([
  ['owner', ['查看资料', '发消息', '设为管理员', '禁言', '修改群昵称', '移出群聊']],
  ['admin', ['查看资料', '发消息', '禁言', '修改群昵称', '移出群聊']],
  ['member', ['查看资料', '发消息']],
] as const)('offers an %s what they may do', async (role, items) => {
  const { app, open } = await setUp(role);
  await open(qi);
  expect(app.platform.dialogs.menus).toEqual([items]);
});

it('offers nothing about myself', async () => {
  const { app, open } = await setUp('owner');
  await open(buildMember({ userId: 'lin', role: 'owner' }));
  expect(app.platform.dialogs.menus).toEqual([]);
});

it('makes admins and takes it back', async () => {
  const { app, changes, open } = await setUp('owner');
  app.platform.dialogs.willChoose('设为管理员');
  await open(qi);
  app.platform.dialogs.willChoose('取消管理员');
  await open({ ...qi, role: 'admin' });
  expect(changes).toEqual([
    ['qi', { role: 'admin' }],
    ['qi', { role: 'member' }],
  ]);
});

it('mutes for a chosen time by the clock of the service, and lifts it', async () => {
  const { app, changes, open } = await setUp('admin');
  const mutedUntilMs = app.chat.serverTimeMs() + 3_600_000;
  app.platform.dialogs.willChoose('禁言');
  app.platform.dialogs.willChoose('禁言 1 小时');
  await open(qi);
  app.platform.dialogs.willChoose('解除禁言');
  await open({ ...qi, mutedUntilMs });
  expect(changes).toEqual([
    ['qi', { mutedUntilMs }],
    ['qi', { mutedUntilMs: 0 }],
  ]);
  app.platform.dialogs.willChoose('禁言');
  await open(qi);
  expect(app.chat.groupAdmin.calls.of('mute')).toHaveLength(2);
});

it('asks before it removes, and says what went wrong', async () => {
  const { app, changes, menu } = await setUp('owner');
  await menu.remove(qi);
  expect(app.platform.dialogs.questions[0]?.title).toBe('把“Qi”移出群聊？');
  app.chat.groupAdmin.calls.failNext('remove', chatError('forbidden'));
  app.platform.dialogs.willAnswer('');
  await menu.remove(qi);
  expect(changes).toEqual([]);
  expect(app.platform.dialogs.toasts).toEqual(['你没有权限这样做']);
  app.platform.dialogs.willAnswer('');
  await menu.remove(qi);
  expect(changes).toEqual([['qi', 'dropped']]);
});

it('leads to a chat, to the profile and to the name card', async () => {
  const { app, open } = await setUp('owner');
  app.platform.dialogs.willChoose('发消息');
  await open(qi);
  app.platform.dialogs.willChoose('查看资料');
  await open(qi);
  app.platform.dialogs.willChoose('修改群昵称');
  await open(qi);
  expect(app.platform.navigation.opened).toEqual([
    { to: 'chat', conversationId: 'direct:qi' },
    { to: 'profile', userId: 'qi', groupId: 'team' },
    { to: 'group-text', groupId: 'team', field: 'card', userId: 'qi' },
  ]);
});

it('hands the group over only when sure', async () => {
  const { app, menu } = await setUp('owner');
  expect(await menu.transfer(qi)).toBe(false);
  app.platform.dialogs.willConfirm(true);
  expect(await menu.transfer(qi)).toBe(true);
  app.platform.dialogs.willConfirm(true);
  expect(await menu.transfer(qi)).toBe(false);
});

it.each([
  ['90', 5400],
  [' 43200 ', 43_200 * 60],
  ['0', undefined],
  ['43201', undefined],
  ['1.5', undefined],
  ['很久', undefined],
])('mutes for a time of my own: %s', async (minutes, seconds) => {
  const { app, open } = await setUp('owner');
  app.platform.dialogs.willChoose('禁言');
  app.platform.dialogs.willChoose('自定义时长');
  app.platform.dialogs.willAnswer(minutes);
  await open(qi);
  const calls = seconds === undefined ? [] : [['team', 'qi', seconds]];
  expect(app.chat.groupAdmin.calls.of('mute')).toEqual(calls);
  expect(app.platform.dialogs.toasts).toHaveLength(seconds === undefined ? 1 : 0);
});

it('names a new owner in a question of two lines, however long their name is', async () => {
  const { app, menu } = await setUp('owner');
  await menu.transfer({ ...qi, nick: '👨‍👩‍👧‍👦长'.repeat(500) });
  expect(app.platform.dialogs.questions).toMatchObject([
    { title: `转让给“${'👨‍👩‍👧‍👦长'.repeat(10)}…”？` },
  ]);
});
