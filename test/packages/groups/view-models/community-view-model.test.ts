import {
  BOOKS,
  HOUSE,
  TEA,
  buildCommunityApp,
  buildTopic,
  saidIn,
} from '../../../support/community-app';
import { CommunityViewModel } from '../../../../miniprogram/packages/groups/view-models/community-view-model';
import { buildSignedInApp } from '../../../support/test-app';
import { buildMessage, text } from '../../../support/builders';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';
import type { FakeTopic } from '../../../support/fakes/fake-topics';

async function build(myRole: 'owner' | 'member' = 'member', topics?: readonly FakeTopic[]) {
  const app = await buildCommunityApp(myRole, topics && { topics });
  const screen = new CommunityViewModel(app.services, HOUSE);
  screen.setVisible(true);
  await settle();
  const rows = () => screen.data.order.map((cell) => screen.data.c[cell]);
  return { app, screen, rows };
}

it('shows the community and its topics, the last to speak first', async () => {
  const { app, screen, rows } = await build();
  app.chat.receive(saidIn(BOOKS, '翻到第三章'));
  expect(screen.data).toMatchObject({
    state: 'ready',
    person: { name: '茶馆' },
    detailText: '12 人 · 2 个话题',
    canRun: false,
  });
  expect(rows().map((row) => row?.name)).toEqual(['读书', '喝茶']);
  expect(rows()[0]).toMatchObject({ text: 'Mo: 翻到第三章', badge: '1' });
  expect(app.platform.navigation.title).toBe('茶馆');
});

it('marks where I am called for, and what is muted', async () => {
  const { app, rows } = await build();
  await app.services.conversations.setNotify(`group:${TEA}`, 'muted');
  app.chat.receive(saidIn(TEA, '', { content: text('@林夏 来', ['lin']) }));
  expect(rows()[0]).toMatchObject({
    name: '喝茶',
    alert: '[有人@我]',
    isMuted: true,
    hasDot: true,
  });
});

it('shows that the whole community is quiet, with all of its topics', async () => {
  const { app, screen, rows } = await build();
  await app.services.communities.setNotify(HOUSE, 'muted');
  expect(screen.data.isMuted).toBe(true);
  expect(rows().map((row) => row?.isMuted)).toEqual([true, true]);
  await app.services.communities.setNotify(HOUSE, 'notify');
  expect(screen.data.isMuted).toBe(false);
  expect(rows().some((row) => row?.isMuted)).toBe(false);
});

it('opens a topic’s chat, its menu, and what is known of the community', async () => {
  const { app, screen } = await build('owner');
  const [first = ''] = screen.data.order;
  screen.open(first);
  screen.open('none');
  screen.openInfo();
  screen.create();
  expect(app.platform.navigation.opened.slice(1)).toEqual([
    { to: 'group-info', groupId: HOUSE },
    { to: 'new-topic', communityId: HOUSE },
  ]);
  expect(app.platform.navigation.opened[0]).toMatchObject({ to: 'chat' });
  await screen.openMenu(first);
  await screen.openMenu('none');
  expect(app.platform.dialogs.menus).toEqual([['消息免打扰', '话题资料', '删除话题']]);
});

it('says where there are no topics yet, and who may make them', async () => {
  const { screen } = await build('owner', []);
  expect(screen.data).toMatchObject({ state: 'empty', canRun: true, detailText: '12 人' });
});

it('says why there is nothing to see any more', async () => {
  const { app, screen } = await build();
  const notice = { kind: 'dismissed', groupId: HOUSE, groupName: '', words: '' } as const;
  const operator = { userId: 'mo', name: '' };
  app.chat.emit({ type: 'groups-changed', groups: [], communities: [] });
  expect(screen.data).toMatchObject({
    state: 'gone',
    goneText: '',
  });
  const content = { kind: 'notice' as const, notice: { ...notice, operator } };
  app.chat.emit({
    type: 'messages-received',
    messages: [buildMessage({ conversationId: 'system', content })],
  });
  expect(screen.data.goneText).toBe('这个社群已解散，不能发消息');
});

it('can be asked for again', async () => {
  const { app } = await build();
  app.services.topics.clear();
  app.chat.topics.calls.failNext('of', chatError('network'));
  const screen = new CommunityViewModel(app.services, HOUSE);
  await settle();
  expect(screen.data.state).toBe('failed');
  screen.retry();
  await settle();
  expect(screen.data.state).toBe('ready');
});

it('moves its window over very many topics', async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    buildTopic(`${HOUSE}@TOPIC#_${String(index).padStart(3, '0')}`, { name: `T${index}` }),
  );
  const { screen, rows } = await build('member', many);
  expect(screen.data.order).toHaveLength(40);
  expect(screen.data.spaceBelowPx).toBe(80 * 72);
  screen.scrolled(60 * 72, 700);
  expect(screen.data.spaceAbovePx).toBeGreaterThan(0);
  expect(rows()).toHaveLength(40);
  expect(screen.data.order.length * 72 + screen.data.spaceAbovePx + screen.data.spaceBelowPx).toBe(
    120 * 72,
  );
});

it('says to a stranger that they are not in it, and leads to the way in', async () => {
  const { services, platform } = await buildSignedInApp();
  const screen = new CommunityViewModel(services, HOUSE);
  await settle();
  expect(screen.data).toMatchObject({ state: 'gone', goneText: '' });
  screen.join();
  expect(platform.navigation.opened).toEqual([{ to: 'join-group', groupId: HOUSE }]);
});

it('is called by its ID where its name shows nothing', async () => {
  const { app, screen } = await build();
  const known = app.services.communities.all.map((house) => ({ ...house, name: ' ' }));
  app.chat.emit({ type: 'groups-changed', groups: [], communities: known });
  expect(screen.data.person).toMatchObject({ name: HOUSE, letter: '@' });
});
