import { GroupMembersViewModel } from '../../../../miniprogram/packages/groups/view-models/group-members-view-model';
import { followMembers } from '../../../../miniprogram/packages/groups/view-models/member-news';
import { buildGroupApp } from '../../../support/group-app';
import { buildMember } from '../../../support/fakes/fake-members';
import { buildMessage } from '../../../support/builders';
import { settle } from '../../../support/fakes/fake-platform';
import type { GroupTip } from '../../../../miniprogram/domain/group/group-tip';

const mo = { userId: 'mo', name: 'Mo' };
const qi = { userId: 'qi', name: 'Qi' };

async function setUp() {
  const app = await buildGroupApp('member');
  const put: string[] = [];
  const dropped: string[] = [];
  const stop = followMembers(app.chat, 'team', {
    put: ({ userId }) => put.push(userId),
    drop: (userId) => dropped.push(userId),
  });
  const hear = async (tip: GroupTip, conversationId = 'group:team') => {
    app.chat.receive(buildMessage({ conversationId, content: { kind: 'tip', tip } }));
    await settle();
  };
  return { app, put, dropped, stop, hear };
}

it.each<readonly [GroupTip, readonly string[], readonly string[]]>([
  [{ kind: 'joined', operator: mo, people: [qi] }, ['qi'], []],
  [{ kind: 'admin-set', operator: mo, people: [qi] }, ['qi'], []],
  [{ kind: 'admin-unset', operator: mo, people: [qi, qi] }, ['qi'], []],
  [{ kind: 'left', operator: qi, people: [qi] }, [], ['qi']],
  [{ kind: 'removed', operator: mo, people: [qi, { userId: '', name: 'Q' }] }, [], ['qi']],
  [
    {
      kind: 'members-changed',
      operator: mo,
      changes: [{ field: 'mute', person: qi, seconds: 60 }],
    },
    ['qi'],
    [],
  ],
  [
    { kind: 'profile-changed', operator: mo, changes: [{ field: 'owner', to: qi }] },
    ['mo', 'qi'],
    [],
  ],
  [{ kind: 'profile-changed', operator: mo, changes: [{ field: 'avatar' }] }, [], []],
  [{ kind: 'created', operator: mo }, [], []],
])('follows %j', async (tip, changed, gone) => {
  const { put, dropped, hear } = await setUp();
  await hear(tip);
  expect([[...put].sort(), dropped]).toEqual([changed, gone]);
});

it('hears of its own group only, and nothing when it is over', async () => {
  const { app, put, dropped, stop, hear } = await setUp();
  await hear({ kind: 'left', operator: qi, people: [qi] }, 'group:other');
  stop();
  await hear({ kind: 'admin-set', operator: mo, people: [qi] });
  expect([put, dropped, app.chat.members.calls.of('some')]).toEqual([[], [], []]);
});

it('is what the open page of members shows without being asked', async () => {
  const { app, hear } = await setUp();
  const screen = new GroupMembersViewModel(app.services, 'team', 'browse');
  await settle();
  const rows = () => screen.data.picker.rows.map(({ id, detail }) => `${id} ${detail}`.trim());
  expect(rows()).toEqual(['mo 群主', 'lin', 'qi']);
  const members = app.chat.account.members.get('team') ?? [];
  app.chat.account.members.set('team', [
    ...members.filter(({ userId }) => userId !== 'qi'),
    buildMember({ userId: 'qi', nick: 'Qi', role: 'admin' }),
    buildMember({ userId: 'ann', nick: 'Ann' }),
  ]);
  await hear({ kind: 'admin-set', operator: mo, people: [qi] });
  await hear({ kind: 'joined', operator: mo, people: [{ userId: 'ann', name: 'Ann' }] });
  expect(rows()).toEqual(['mo 群主', 'lin', 'qi 管理员', 'ann']);
  await hear({ kind: 'removed', operator: mo, people: [qi] });
  expect(rows()).toEqual(['mo 群主', 'lin', 'ann']);
  screen.dispose();
});
