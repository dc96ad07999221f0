import { CommonGroupsViewModel } from '../../../../miniprogram/packages/people/view-models/common-groups-view-model';
import { buildGroup } from '../../../support/builders';
import { buildMember } from '../../../support/fakes/fake-members';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

const groups = ['a', 'b', 'c'].map((groupId) =>
  buildGroup({ groupId, name: `Group ${groupId}`, memberCount: 3 }),
);

async function setUp(common: readonly string[]) {
  const app = await buildSignedInApp({ groups });
  for (const groupId of common)
    app.chat.account.members.set(groupId, [buildMember({ userId: 'mo' })]);
  const screen = new CommonGroupsViewModel(app.services, 'mo');
  return { ...app, screen };
}

it('shows the groups of both in the order of mine, and how far it is', async () => {
  const { screen, platform } = await setUp(['c', 'a']);
  expect(screen.data).toMatchObject({ state: 'loading', progressText: '正在查找 0/3' });
  screen.setVisible(true);
  await settle();
  expect(screen.data).toMatchObject({ state: 'ready', progressText: '', unansweredText: '' });
  expect(screen.data.rows.map(({ id, name, detail }) => [id, name, detail])).toEqual([
    ['group:a', 'Group a', '3 人'],
    ['group:c', 'Group c', '3 人'],
  ]);
  expect(platform.navigation.title).toBe('共同群聊');
  screen.open('group:c');
  screen.open('group:b');
  expect(platform.navigation.opened).toEqual([{ to: 'chat', conversationId: 'group:c' }]);
});

it('says when there are none, and looks into a group that I come into', async () => {
  const { screen, chat } = await setUp(['d']);
  screen.setVisible(true);
  await settle();
  expect(screen.data.state).toBe('empty');
  const fresh = buildGroup({ groupId: 'd', name: 'Group d' });
  chat.emit({ type: 'groups-changed', groups: [fresh, ...groups] });
  await settle();
  expect(screen.data.rows.map(({ name }) => name)).toEqual(['Group d']);
});

it('names the groups that could not be asked, and tries them again', async () => {
  const { screen, chat } = await setUp(['a', 'b']);
  chat.members.calls.failNext('some', chatError('timeout'));
  screen.setVisible(true);
  await settle();
  expect(screen.data).toMatchObject({ state: 'ready', unansweredText: '没有查到：“Group a”' });
  screen.retry();
  await settle();
  expect(screen.data.unansweredText).toBe('');
  expect(screen.data.rows).toHaveLength(2);
});

it('fails where nothing could be asked, and asks nothing once it is left', async () => {
  const { screen, chat } = await setUp([]);
  for (const _ of groups) chat.members.calls.failNext('some', chatError('timeout'));
  screen.setVisible(true);
  await settle();
  expect(screen.data.state).toBe('failed');
  screen.dispose();
  const { length } = chat.members.calls.of('some');
  screen.retry();
  await settle();
  expect(chat.members.calls.of('some')).toHaveLength(length);
});

it('shows fifty rows at first', async () => {
  const many = Array.from({ length: 60 }, (_, index) => buildGroup({ groupId: `g${index}` }));
  const app = await buildSignedInApp({ groups: many });
  for (const { groupId } of many)
    app.chat.account.members.set(groupId, [buildMember({ userId: 'mo' })]);
  const screen = new CommonGroupsViewModel(app.services, 'mo');
  screen.setVisible(true);
  await settle();
  expect(screen.data.rows).toHaveLength(50);
  screen.reachEnd();
  expect(screen.data.rows).toHaveLength(60);
});
