import { RoomGuestsViewModel } from '../../../../miniprogram/packages/rooms/view-models/room-guests-view-model';
import { buildMessage, text } from '../../../support/builders';
import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import { countScreen } from '../../../support/counting-screen';
import { settle } from '../../../support/fakes/fake-platform';

/** I am in a room of `owner` with some others. */
async function setUp({ owner = 'mo', others = ['mo', 'qi'], isBought = true } = {}) {
  const app = await buildSignedInApp();
  if (!isBought) app.chat.shared.missing.add('liveMembers');
  const room = buildRoom('stage', owner, 'Stage');
  for (const userId of others) room.present.add(userId);
  app.chat.shared.rooms.set('stage', room);
  await app.services.liveRooms.enter('stage');
  const screen = new RoomGuestsViewModel(app.services, 'stage');
  screen.setVisible(true);
  await settle();
  const rows = () =>
    screen.data.order.map((cell) => [screen.data.c[cell]?.name, screen.data.c[cell]?.detail]);
  const cellOf = (name: string) =>
    screen.data.order.find((cell) => screen.data.c[cell]?.name === name) ?? '';
  const asked = () => app.chat.liveRooms.calls.of('guests').length;
  return { app, room, screen, rows, cellOf, asked };
}

it('names who is there, the host first, then the last to come', async () => {
  const { app, screen, rows } = await setUp();
  expect(screen.data).toMatchObject({
    state: 'ready',
    captionText: '3 位观众，每隔一会儿更新',
  });
  expect(rows()).toEqual([
    ['Nick of mo', '主播'],
    ['lin', '我'],
    ['Nick of qi', ''],
  ]);
  expect(app.platform.navigation.title).toBe('在线观众');
});

it('asks while it shows, and never otherwise', async () => {
  const { app, room, screen, rows, asked } = await setUp();
  room.present.add('new');
  // The list, two marks, and the list again.
  await app.platform.clock.advance(30_000);
  expect([asked(), rows().length]).toEqual([4, 4]);
  screen.setVisible(false);
  await app.platform.clock.advance(60_000);
  expect(asked()).toBe(4);
  screen.setVisible(true);
  await settle();
  expect(asked()).toBe(5);
  screen.dispose();
  await app.platform.clock.advance(60_000);
  expect(asked()).toBe(5);
});

it('changes nothing on the page while nobody comes or goes', async () => {
  const { app, screen } = await setUp();
  const counted = countScreen(screen, app.platform.clock);
  await counted.calls();
  counted.clear();
  await app.platform.clock.advance(30_000);
  expect(counted.count()).toBe(0);
});

it('shows a window of a thousand', async () => {
  const others = Array.from({ length: 1_200 }, (_, index) => `p${index}`);
  const { app, screen, rows, asked } = await setUp({ others });
  await app.platform.clock.advance(3_000);
  expect(asked()).toBe(2);
  expect(screen.data.captionText).toBe('最近进入的 1000 位观众，每隔一会儿更新');
  expect(rows()).toHaveLength(40);
  screen.scrolled(30_000, 600);
  expect(rows()).toHaveLength(40);
  expect(screen.data.spaceAbovePx).toBeGreaterThan(20_000);
});

it('shows those who spoke last where there is no such list, and follows them', async () => {
  const { app, screen, rows } = await setUp({ isBought: false });
  expect(screen.data).toMatchObject({ state: 'quiet' });
  const message = buildMessage({ from: 'qi', conversationId: 'group:stage', content: text('hi') });
  app.chat.emit({ type: 'room-messages-received', groupId: 'stage', messages: [message] });
  expect(screen.data).toMatchObject({
    state: 'ready',
    captionText: '当前套餐不提供观众列表，以下是最近发言的人',
  });
  expect(rows()).toEqual([['qi', '']]);
});

it('lets a host send somebody out, who is off the list at once', async () => {
  const { app, screen, rows, cellOf } = await setUp({ owner: 'lin' });
  const { dialogs } = app.platform;
  for (const choice of ['移出直播间', '10 分钟内不能进入']) dialogs.willChoose(choice);
  dialogs.willConfirm(true);
  await screen.open(cellOf('Nick of qi'));
  expect(dialogs.menus[0]).toEqual(['查看资料', '设置身份标记', '禁言', '解除禁言', '移出直播间']);
  expect(rows().map(([name]) => name)).toEqual(['lin', 'Nick of mo']);
});

it('opens the profile of anybody where I run nothing', async () => {
  const { app, screen, cellOf } = await setUp();
  await screen.open(cellOf('Nick of qi'));
  await screen.open('nobody');
  expect(app.platform.navigation.opened).toEqual([{ to: 'profile', userId: 'qi' }]);
});

it.each([
  ['into a room that I am not in', 'elsewhere', [{ to: 'live-room', groupId: 'elsewhere' }], 0],
  ['back where no room is named', '', [], 1],
] as const)('leads %s', async (_what, groupId, replaced, backCount) => {
  const app = await buildSignedInApp();
  const screen = new RoomGuestsViewModel(app.services, groupId);
  screen.setVisible(true);
  await settle();
  expect(app.chat.liveRooms.calls.of('guests')).toEqual([]);
  const { navigation } = app.platform;
  expect([navigation.replaced, navigation.backCount]).toEqual([replaced, backCount]);
});

it('shows marks, and only those who bear one where that is wanted', async () => {
  const { app, room, screen, rows } = await setUp();
  expect(screen.data.filters).toEqual([]);
  room.marks.set(1000, new Set(['qi', 'mo']));
  screen.dispose();
  const again = new RoomGuestsViewModel(app.services, 'stage');
  again.setVisible(true);
  await app.platform.clock.advance(6_000);
  const names = () =>
    again.data.order.map((cell) => [again.data.c[cell]?.name, again.data.c[cell]?.detail]);
  expect(names()).toEqual([
    ['Nick of mo', '主播 · 贵宾'],
    ['lin', '我'],
    ['Nick of qi', '贵宾'],
  ]);
  expect(again.data.filters).toEqual([
    { id: '', name: '全部' },
    { id: '1000', name: '贵宾' },
    { id: '1001', name: '嘉宾' },
  ]);
  again.filter('1000');
  expect([again.data.filter, names().map(([name]) => name)]).toEqual([
    '1000',
    ['Nick of mo', 'Nick of qi'],
  ]);
  again.filter('1001');
  expect([again.data.nobodyText, names()]).toEqual(['现在没有这样的观众', []]);
  again.filter('');
  expect([again.data.nobodyText, names().length, rows().length]).toEqual(['', 3, 3]);
});

it('lets a host mark somebody, which shows at once', async () => {
  const { app, screen, rows, cellOf } = await setUp({ owner: 'lin' });
  const { dialogs } = app.platform;
  dialogs.willChoose('设置身份标记');
  await screen.open(cellOf('Nick of qi'));
  expect(screen.data.markSheet).toMatchObject({ title: 'Nick of qi 的身份标记' });
  await screen.marking?.toggle('1001');
  expect(rows()).toContainEqual(['Nick of qi', '嘉宾']);
  expect(screen.data.filters).toHaveLength(3);
  await screen.marking?.toggle('1001');
  screen.marking?.close();
  expect(screen.data.markSheet).toBeNull();
  expect(rows()).toContainEqual(['Nick of qi', '']);
});
