import { GroupMembersViewModel } from '../../../../miniprogram/packages/groups/view-models/group-members-view-model';
import { HOUSE, TEA, buildCommunityApp } from '../../../support/community-app';
import { buildMessage } from '../../../support/builders';
import { chatError } from '../../../support/fakes/fake-calls';
import { buildGroupApp } from '../../../support/group-app';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp(role: 'owner' | 'admin' | 'member', mode: string) {
  const app = await buildGroupApp(role);
  const screen = new GroupMembersViewModel(app.services, 'team', mode);
  screen.setVisible(true);
  await settle();
  const names = () => screen.data.picker.rows.map(({ name, detail }) => [name, detail]);
  return { app, screen, names };
}

it('shows everybody with their roles', async () => {
  const { app, names } = await setUp('member', 'browse');
  expect(names()).toEqual([
    ['Mo', '群主'],
    ['林夏', ''],
    ['Qi', ''],
  ]);
  expect(app.platform.navigation.title).toBe('群成员');
});

it('offers to remove only those whom I may', async () => {
  const { app, screen, names } = await setUp('admin', 'remove');
  expect(names()).toEqual([['Qi', '']]);
  const marks = () => screen.data.picker.rows.map(({ mark }) => mark);
  expect(screen.data).toMatchObject({ removeText: '移出', canRemove: false });
  expect(marks()).toEqual(['off']);
  await screen.tap('qi');
  expect(screen.data).toMatchObject({ removeText: '移出（1）', canRemove: true });
  expect(marks()).toEqual(['on']);
  await screen.tap('qi');
  expect(marks()).toEqual(['off']);
  await screen.tap('qi');
  app.platform.dialogs.willAnswer(' Spam ');
  await screen.remove();
  expect(names()).toEqual([]);
  expect(screen.data).toMatchObject({ removeText: '移出', canRemove: false });
  expect(app.chat.groupAdmin.calls.of('remove')).toEqual([['team', ['qi'], 'Spam']]);
});

it('sends one mark for a tap, however many are picked already, and keeps them through a search', async () => {
  const app = await buildGroupApp('owner');
  const [someone] = app.chat.account.members.get('team') ?? [];
  if (someone === undefined) throw new Error('The group is empty');
  const crowd = Array.from({ length: 30 }, (_, at) => ({
    ...someone,
    userId: `crowd.${at}[0]`,
    nick: `Crowd ${at}`,
    role: 'member' as const,
  }));
  app.chat.account.members.set('team', crowd);
  const screen = new GroupMembersViewModel(app.services, 'team', 'remove');
  screen.setVisible(true);
  await settle();
  for (const { userId } of crowd.slice(0, 20)) await screen.tap(userId);
  const patches: object[] = [];
  screen.subscribe({ patch: (patch) => patches.push(patch), effect: () => undefined });
  await screen.tap('crowd.20[0]');
  expect(patches).toEqual([{ removeText: '移出（21）' }, { 'picker.rows[20].mark': 'on' }]);
  screen.find('Crowd 20');
  expect(screen.data.picker.rows).toMatchObject([{ id: 'crowd.20[0]', mark: 'on' }]);
});

it('goes into other hands, and back to the page before', async () => {
  const { app, screen, names } = await setUp('owner', 'transfer');
  expect(names().map(([name]) => name)).toEqual(['Mo', 'Qi']);
  await screen.tap('qi');
  expect(app.platform.navigation.backCount).toBe(0);
  app.platform.dialogs.willConfirm(true);
  await screen.tap('qi');
  expect(app.platform.navigation.backCount).toBe(1);
  expect(app.chat.account.groups[0]?.myRole).toBe('member');
});

it('shows what was done to somebody, also while something is looked for', async () => {
  const { app, screen, names } = await setUp('owner', 'browse');
  screen.picker.find('qi');
  app.platform.dialogs.willChoose('设为管理员');
  await screen.tap('qi');
  expect(names()).toEqual([['Qi', '管理员']]);
  app.platform.dialogs.willChoose('移出群聊');
  app.platform.dialogs.willAnswer('');
  await screen.tap('qi');
  expect(screen.data.picker.state).toBe('no-match');
});

it('shows the name that somebody was given on the page above', async () => {
  const { app, screen, names } = await setUp('owner', 'browse');
  app.platform.dialogs.willChoose('修改群昵称');
  await screen.tap('qi');
  screen.setVisible(false);
  await app.chat.groupAdmin.setNameCard('team', '小齐', 'qi');
  expect(names()).not.toContainEqual(['小齐', '']);
  screen.setVisible(true);
  await settle();
  expect(names()).toContainEqual(['小齐', '']);
});

it.each([
  ['dismissed', 'group-gone', '这个群聊已解散'],
  ['removed', 'not-member', '你已被移出这个群聊'],
] as const)('says so when I am out while it is open: %s', async (end, kind, text) => {
  const { app, screen } = await setUp('member', 'browse');
  expect(screen.data.goneText).toBe('');
  app.chat.groupAdmin.calls.failNext('details', chatError(kind));
  const operator = { userId: 'mo', name: 'Mo' };
  const notice = { kind: end, groupId: 'team', groupName: 'Team', operator, words: '' };
  const message = buildMessage({ conversationId: 'system', content: { kind: 'notice', notice } });
  app.chat.emit({ type: 'messages-received', messages: [message] });
  await app.platform.clock.advance(300);
  expect(screen.data.goneText).toBe(text);
  await screen.tap('qi');
  expect(app.platform.dialogs.toasts).toEqual([]);
});

it('shows that a mute is over as it runs out', async () => {
  const { app, screen, names } = await setUp('owner', 'browse');
  app.platform.dialogs.willChoose('禁言');
  app.platform.dialogs.willChoose('禁言 10 分钟');
  await screen.tap('qi');
  expect(names()).toContainEqual(['Qi', '禁言中']);
  await app.platform.clock.advance(600_000);
  expect(names()).toContainEqual(['Qi', '']);
});

it('takes an unknown mode for looking', async () => {
  const { screen } = await setUp('owner', 'toString');
  expect(screen.data.mode).toBe('browse');
  await screen.tap('nobody');
});

it('mutes members of a community in one topic, and lifts it', async () => {
  const app = await buildCommunityApp('admin');
  const known = app.chat.account.members.get(HOUSE) ?? [];
  const mutedUntilMs = app.chat.serverTimeMs() + 3_600_000;
  app.chat.account.members.set(
    HOUSE,
    known.map((member) => ({ ...member, mutedUntilMs })),
  );
  const screen = new GroupMembersViewModel(app.services, TEA, 'mute');
  screen.setVisible(true);
  await settle();
  const names = () => screen.data.picker.rows.map(({ name, detail }) => [name, detail]);
  expect(app.platform.navigation.title).toBe('成员禁言');
  // Nobody who stands as high, and no mute but those of this topic.
  expect(names()).toEqual([['Mo', '']]);
  app.platform.dialogs.willChoose('禁言 10 分钟');
  await screen.tap('mo');
  expect(names()).toEqual([['Mo', '禁言中']]);
  app.platform.dialogs.willChoose('解除禁言');
  await screen.tap('mo');
  expect(names()).toEqual([['Mo', '']]);
  app.platform.dialogs.willChoose('自定义时长');
  app.platform.dialogs.willAnswer('90');
  await screen.tap('mo');
  expect(app.chat.groupAdmin.calls.of('mute')).toEqual([
    [TEA, 'mo', 600],
    [TEA, 'mo', 0],
    [TEA, 'mo', 5_400],
  ]);
});

describe('whom to see', () => {
  it('is chosen by role, and asked of the service', async () => {
    const { app, screen, names } = await setUp('admin', 'browse');
    expect(screen.data.filters.map(({ name }) => name)).toEqual(['全部', '管理员', '成员']);
    screen.choose('admins');
    await settle();
    expect(names()).toEqual([
      ['Mo', '群主'],
      ['林夏', '管理员'],
    ]);
    expect(app.chat.members.calls.of('withRole')).toEqual([
      ['team', 'owner', undefined],
      ['team', 'admin', undefined],
    ]);
    screen.choose('members');
    await settle();
    expect(names()).toEqual([['Qi', '']]);
    screen.choose('toString');
    expect(screen.data.filter).toBe('members');
  });

  it('holds for what is looked for, and the other way round', async () => {
    const { screen, names } = await setUp('admin', 'browse');
    screen.find('qi');
    screen.choose('admins');
    await settle();
    expect(screen.data.picker.state).toBe('no-match');
    screen.choose('members');
    await settle();
    expect(names()).toEqual([['Qi', '']]);
    screen.find('mo');
    expect(screen.data.picker.state).toBe('no-match');
  });

  it('follows a role that changes', async () => {
    const { app, screen, names } = await setUp('owner', 'browse');
    screen.choose('members');
    await settle();
    app.platform.dialogs.willChoose('设为管理员');
    await screen.tap('qi');
    expect(names()).toEqual([]);
  });

  it('is no question where everybody may do the same, and elsewhere than in looking', async () => {
    const app = await buildGroupApp('member', { type: 'work' });
    const screen = new GroupMembersViewModel(app.services, 'team', 'browse');
    await settle();
    expect(screen.data.filters).toEqual([]);
    expect((await setUp('owner', 'remove')).screen.data.filters).toEqual([]);
  });
});

it('says how many are in it and there, as long as somebody looks', async () => {
  const app = await buildGroupApp('member', { memberCount: 3 });
  const screen = new GroupMembersViewModel(app.services, 'team', 'browse');
  await settle();
  expect(screen.data.countText).toBe('共 3 人');
  app.chat.shared.online.add('mo');
  app.chat.shared.online.add('lin');
  screen.setVisible(true);
  await settle();
  expect(screen.data.countText).toBe('共 3 人，2 人在线');
  screen.find('qi');
  expect(screen.data.countText).toBe('');
  screen.find('');
  expect(screen.data.countText).toBe('共 3 人，2 人在线');
  screen.setVisible(false);
  await app.platform.clock.advance(600_000);
  expect(app.chat.members.calls.of('onlineCount')).toHaveLength(1);
});
