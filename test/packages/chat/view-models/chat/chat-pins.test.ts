import { ChatViewModel } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-view-model';
import { buildGroup, buildHistory, buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { countScreen } from '../../../../support/counting-screen';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Group } from '../../../../../miniprogram/domain/group/group';

const TEAM = 'group:team';
const page = { leftPx: 0, topPx: 0, rightPx: 375, bottomPx: 700 };
const spot = { bubble: { leftPx: 60, topPx: 300, rightPx: 200, bottomPx: 340 }, page, seen: page };

/** A chat of a group in which the first messages are pinned. */
async function open(pinned: number, group: Partial<Group> = {}) {
  const groups = [buildGroup({ groupId: 'team', type: 'work', myRole: 'admin', ...group })];
  const { services, chat, platform } = await buildSignedInApp({ groups });
  const history = buildHistory(TEAM, 12);
  const [first = buildMessage(), second = buildMessage()] = history;
  chat.account.setHistory(TEAM, history);
  chat.shared.pins.set(TEAM, new Set(history.slice(0, pinned).map(({ id }) => id)));
  const screen = new ChatViewModel(services, TEAM);
  const counted = countScreen(screen, platform.clock);
  await settle();
  await platform.clock.advance(200);
  const effects: string[] = [];
  screen.subscribe({ patch: () => undefined, effect: ({ kind }) => effects.push(kind) });
  const choose = async (label: string) => {
    const row = screen.data.order.flatMap((slot) => screen.data.slots[slot] ?? [])[0];
    screen.openMenu(row?.id ?? '', spot);
    const item = screen.data.menu?.items.find((one) => one.label === label);
    await screen.choose(item?.action ?? 'nothing');
    await settle();
  };
  const dialogs = platform.dialogs;
  return { chat, screen, counted, effects, first, second, choose, dialogs };
}

it('shows what was pinned last at the top, and leads there', async () => {
  const { screen, effects } = await open(1);
  expect(screen.data.pinBar?.text).toMatch(/^mo：/u);
  expect(screen.data.pinBar?.count).toBe('');
  await screen.pins.openBar();
  expect(effects).toContain('show-row');
});

it('shows nothing where nothing is pinned, and asks nothing between two people', async () => {
  const { screen, chat } = await open(0);
  expect(screen.data.pinBar).toBeNull();
  await screen.pins.openBar();
  expect(screen.data.pins).toBeNull();
  expect(chat.pins.calls.of('of')).toHaveLength(1);
  const { services, chat: other } = await buildSignedInApp();
  new ChatViewModel(services, 'direct:mo');
  await settle();
  expect(other.pins.calls.of('of')).toHaveLength(0);
});

it('costs one short patch to open with', async () => {
  const { counted } = await open(2);
  const patches = (await counted.calls()).filter((patch) => 'pinBar' in patch);
  expect(patches).toHaveLength(1);
});

it('lists all of them, newest first, and leads to each', async () => {
  const { screen, first, second, effects } = await open(2);
  await screen.pins.openBar();
  expect(screen.data.pinBar?.count).toBe('2');
  expect(screen.data.pins?.rows.map(({ id }) => id)).toEqual([second.id, first.id]);
  await screen.pins.open(first.id);
  expect(screen.data.pins).toBeNull();
  expect(effects).toContain('show-row');
  await screen.pins.open('gone');
});

it('pins from the menu, and takes off again', async () => {
  const { screen, chat, first, choose, dialogs } = await open(0);
  await choose('置顶');
  expect(chat.shared.pins.get(TEAM)?.has(first.id)).toBe(true);
  expect(screen.data.pinBar).not.toBeNull();
  await choose('取消置顶');
  expect(screen.data.pinBar).toBeNull();
  expect(dialogs.toasts).toEqual(['已置顶，群里的人都看得到', '已取消置顶']);
});

it('takes off in the panel, which goes with the last one', async () => {
  const { screen, first, second } = await open(2);
  await screen.pins.openBar();
  await screen.pins.takeOff(first.id);
  expect(screen.data.pins?.rows.map(({ id }) => id)).toEqual([second.id]);
  await screen.pins.takeOff(second.id);
  await settle();
  expect([screen.data.pins, screen.data.pinBar]).toEqual([null, null]);
});

it('lets members look only', async () => {
  const { screen, choose, chat } = await open(2, { myRole: 'member' });
  await screen.pins.openBar();
  expect(screen.data.pins?.takeOffLabel).toBe('');
  await choose('置顶');
  expect(chat.pins.calls.of('set')).toHaveLength(0);
});

it('keeps out of rooms without a history', async () => {
  const { choose, chat } = await open(0, { type: 'live', myRole: 'owner' });
  await choose('置顶');
  expect(chat.pins.calls.of('set')).toHaveLength(0);
});

it('says why something was not pinned', async () => {
  const { screen, chat, choose, dialogs } = await open(0);
  chat.pins.calls.failNext('set', chatError('too-many', 10070));
  await choose('置顶');
  expect(dialogs.toasts).toEqual(['已经达到上限']);
  expect(screen.data.pinBar).toBeNull();
});

it('hears what others pin, however often, and fetches once more behind a list on its way', async () => {
  const { screen, chat, first, second } = await open(0);
  const before = chat.pins.calls.of('of').length;
  chat.shared.pins.set(TEAM, new Set([first.id]));
  for (let count = 0; count < 50; count += 1)
    chat.emit({ type: 'pins-changed', conversationId: TEAM });
  chat.shared.pins.get(TEAM)?.add(second.id);
  await settle();
  expect(chat.pins.calls.of('of')).toHaveLength(before + 2);
  expect(screen.data.pinBar?.count).toBe('2');
  chat.emit({ type: 'pins-changed', conversationId: 'group:other' });
  await settle();
  expect(chat.pins.calls.of('of')).toHaveLength(before + 2);
});

it('drops what was taken back', async () => {
  const { screen, chat, first } = await open(1);
  chat.shared.pins.clear();
  const revocation = { by: 'mo', byName: '' };
  const revoked = [{ conversationId: TEAM, messageId: first.id, revocation }];
  chat.emit({ type: 'messages-revoked', revoked });
  await settle();
  expect(screen.data.pinBar).toBeNull();
});

it('goes away where pins are not bought', async () => {
  const { screen, chat, choose } = await open(1);
  chat.shared.missing.add('pins');
  chat.emit({ type: 'pins-changed', conversationId: TEAM });
  await settle();
  expect(screen.data.pinBar).toBeNull();
  await choose('置顶');
  expect(chat.pins.calls.of('set')).toHaveLength(0);
});

it('stops with the chat', async () => {
  const { screen, chat } = await open(1);
  screen.dispose();
  const before = chat.pins.calls.of('of').length;
  chat.emit({ type: 'pins-changed', conversationId: TEAM });
  await settle();
  expect(chat.pins.calls.of('of')).toHaveLength(before);
});
