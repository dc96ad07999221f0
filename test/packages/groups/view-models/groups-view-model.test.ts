import { GroupsViewModel } from '../../../../miniprogram/packages/groups/view-models/groups-view-model';
import { buildGroup } from '../../../support/builders';
import { HOUSE, TEA, buildCommunityApp, saidIn } from '../../../support/community-app';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';
import type { Group } from '../../../../miniprogram/domain/group/group';

async function build(groups: readonly Group[]) {
  const app = await buildSignedInApp({ groups });
  return { app, screen: new GroupsViewModel(app.services) };
}

describe('the groups', () => {
  it('stand in the order of their names with their numbers of members', async () => {
    const { app, screen } = await build([
      buildGroup({ groupId: 'b', name: 'Readers', memberCount: 200 }),
      buildGroup({ groupId: 'a', name: 'Climbers', memberCount: 0 }),
      buildGroup({ groupId: 'c', name: '' }),
    ]);
    const [section] = screen.data.sections;
    expect(section?.letter).toBe('好友群');
    expect(section?.rows.map(({ id, name, detailText }) => [id, name, detailText])).toEqual([
      ['group:a', 'Climbers', ''],
      ['group:b', 'Readers', '200 人'],
      ['group:c', 'c', '3 人'],
    ]);
    app.services.settings.chooseLanguage('en');
    expect(screen.data.sections[0]?.rows[1]?.detailText).toBe('200 members');
  });

  it('open their chats', async () => {
    const { app, screen } = await build([buildGroup()]);
    screen.setVisible(true);
    screen.open('group:team');
    expect(app.platform.navigation.opened).toEqual([{ to: 'chat', conversationId: 'group:team' }]);
    expect(app.platform.navigation.title).toBe('群聊');
  });

  it('stand by type', async () => {
    const { app, screen } = await build([
      buildGroup({ groupId: 'p', type: 'public' }),
      buildGroup({ groupId: 'w', type: 'work' }),
      buildGroup({ groupId: 'x', type: 'unknown' }),
    ]);
    const letters = () => screen.data.sections.map(({ letter }) => letter);
    expect(letters()).toEqual(['好友群', '公开群', '其他群聊']);
    app.services.settings.chooseLanguage('en');
    expect(letters()).toEqual(['Private', 'Public', 'Other']);
  });

  it('are found by name, pinyin and ID', async () => {
    const { screen } = await build([
      buildGroup({ groupId: 'a', name: '爬山小队' }),
      buildGroup({ groupId: 'b', name: 'Readers' }),
    ]);
    const found = () => screen.data.sections.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(screen.data.isSearching).toBe(false);
    screen.find('pashan');
    expect(screen.data.isSearching).toBe(true);
    expect(found()).toEqual(['group:a']);
    screen.find('b');
    expect(found()).toEqual(['group:b']);
    screen.find('nothing like it');
    expect(screen.data.state).toBe('no-match');
    screen.find(' ');
    expect(screen.data.isSearching).toBe(false);
    expect(found()).toHaveLength(2);
  });

  it('lead to making and joining others', async () => {
    const { app, screen } = await build([]);
    screen.create();
    screen.join();
    expect(app.platform.navigation.opened).toEqual([{ to: 'create-group' }, { to: 'join-group' }]);
    screen.find('x');
    expect(screen.data.state).toBe('empty');
  });

  it('can be loaded again', async () => {
    const { app, screen } = await build([]);
    app.services.groups.clear();
    app.chat.calls.failNext('groups', chatError('network'));
    await app.services.groups.load();
    expect(screen.data.state).toBe('failed');
    screen.retry();
    await settle();
    expect(screen.data.state).toBe('empty');
  });

  it('stand with the communities, which open their topics and say what is unread', async () => {
    const app = await buildCommunityApp('member', { groups: [buildGroup()] });
    const screen = new GroupsViewModel(app.services);
    app.chat.receive(saidIn(TEA, '水开了'));
    const [, section] = screen.data.sections;
    expect(section).toMatchObject({
      letter: '社群',
      rows: [{ id: `group:${HOUSE}`, name: '茶馆', detailText: '12 人', badge: '1' }],
    });
    screen.open(`group:${HOUSE}`);
    expect(app.platform.navigation.opened).toEqual([{ to: 'community', groupId: HOUSE }]);
    const asPlain = buildGroup({ groupId: HOUSE, type: 'community', name: '' });
    app.chat.emit({ type: 'groups-changed', groups: [asPlain] });
    expect(screen.data.sections.flatMap(({ rows }) => rows)).toHaveLength(1);
    screen.find('chaguan');
    expect(screen.data.sections.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual([
      '茶馆',
    ]);
  });
});

describe('who waits to be let in', () => {
  const waiting = {
    ...{ id: 'r1', groupId: 'team', groupName: 'Team', userId: 'qi', name: 'Qi' },
    ...{ invitedBy: '', note: '', askedAtMs: 5_000 },
  };

  it('is told where I decide, and leads to them', async () => {
    const { app, screen } = await build([buildGroup({ type: 'public', myRole: 'admin' })]);
    app.chat.account.joinRequests = [waiting];
    expect(screen.data.requestsText).toBe('');
    screen.setVisible(true);
    await settle();
    expect(screen.data.requestsText).toBe('1 个新申请');
    app.services.joinRequests.markSeen();
    expect(screen.data.requestsText).toBe('1 人待处理');
    screen.openRequests();
    expect(app.platform.navigation.opened).toEqual([{ to: 'join-requests' }]);
  });

  it('is not asked for where I decide nothing', async () => {
    const { app, screen } = await build([buildGroup({ myRole: 'member' })]);
    screen.setVisible(true);
    await settle();
    expect(app.chat.joining.calls.all).toEqual([]);
  });
});
