import { ChatViewModel } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-view-model';
import { ME, buildHistory, buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { canReact } from '../../../../../miniprogram/packages/chat/view-models/menu/chat-reactions';
import { chatError } from '../../../../support/fakes/fake-calls';
import { countScreen } from '../../../../support/counting-screen';
import { settle } from '../../../../support/fakes/fake-platform';
import type { MessageRow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-row';

const page = { leftPx: 0, topPx: 0, rightPx: 375, bottomPx: 700 };
const spot = { bubble: { leftPx: 60, topPx: 300, rightPx: 200, bottomPx: 340 }, page, seen: page };

async function chat() {
  const { services, chat: client, platform } = await buildSignedInApp();
  const history = buildHistory('direct:mo', 3);
  client.account.setHistory('direct:mo', history);
  const last = history[2] ?? buildMessage();
  client.shared.reactions.set(last.id, new Map([['👍', ['mo']]]));
  const screen = new ChatViewModel(services, 'direct:mo');
  const counted = countScreen(screen, platform.clock);
  await settle();
  await platform.clock.advance(200);
  const row = (): MessageRow =>
    screen.data.order.flatMap((slot) => screen.data.slots[slot] ?? [])[2] ?? fail();
  return { services, client, platform, screen, counted, row, last };
}

it('shows the reactions of what is on the page', async () => {
  const { row } = await chat();
  expect(row().reacts).toBe('-👍 1');
});

it('joins in with a tap and leaves with another, each for one short patch', async () => {
  const { screen, counted, row, client, last } = await chat();
  await counted.calls();
  counted.clear();
  await screen.reactions.tap(row().id, 0);
  expect(await counted.calls()).toEqual([{ 'slots.s0[2].reacts': '*👍 2' }]);
  expect(client.shared.reactions.get(last.id)?.get('👍')).toEqual(['mo', ME]);
  await screen.reactions.tap(row().id, 0);
  expect(row().reacts).toBe('-👍 1');
});

it('shows what others do, for one patch of at most 200 bytes', async () => {
  const { client, counted, row, last } = await chat();
  await counted.calls();
  counted.clear();
  const changes = ['👨‍👩‍👧‍👦', '🎉', '😂', '😢'].map((id) => ({ id, count: 30, isMine: false }));
  client.emit({ type: 'reactions-changed', messageId: last.id, changes });
  await counted.calls();
  expect(counted.count()).toBe(1);
  expect(counted.bytes()).toBeLessThanOrEqual(200);
  expect(row().reacts?.split('\n')).toHaveLength(5);
});

it('takes back what was refused, and says why', async () => {
  const { client, platform, screen, row } = await chat();
  client.reactions.calls.failNext('add', chatError('too-many', 23005));
  await screen.reactions.tap(row().id, 0);
  expect(row().reacts).toBe('-👍 1');
  expect(platform.dialogs.toasts).toEqual(['已经达到上限']);
});

it('offers six faces in the menu, and marks mine', async () => {
  const { screen, row, client, last } = await chat();
  screen.openMenu(row().id, spot);
  expect(screen.data.menu?.quick?.map(({ emoji }) => emoji)).toHaveLength(6);
  await screen.reactFromMenu('🎉');
  expect(screen.data.menu).toBeNull();
  expect(client.shared.reactions.get(last.id)?.get('🎉')).toEqual([ME]);
  screen.openMenu(row().id, spot);
  expect(screen.data.menu?.quick?.filter(({ isMine }) => isMine)).toEqual([
    { emoji: '🎉', isMine: true },
  ]);
});

it('takes any other face from the panel', async () => {
  const { screen, row, client, last } = await chat();
  screen.openMenu(row().id, spot);
  await screen.reactFromMenu('');
  expect(screen.data.hasReactionPicker).toBe(true);
  await screen.reactions.pick('🦆');
  expect(screen.data.hasReactionPicker).toBe(false);
  expect(client.shared.reactions.get(last.id)?.get('🦆')).toEqual([ME]);
  await screen.reactions.pick('🐸');
  expect(client.shared.reactions.get(last.id)?.has('🐸')).toBe(false);
});

it('tells who reacted', async () => {
  const { screen, row } = await chat();
  screen.reactions.openPanel(row().id, 0);
  await settle();
  expect(screen.data.reactors).toMatchObject({ tabs: ['👍 1'], groups: [{ key: 0 }] });
  screen.reactions.closePanel();
  expect(screen.data.reactors).toBeNull();
});

it('hides everything where reactions are not bought', async () => {
  const { client, screen, row, platform } = await chat();
  client.shared.missing.add('reactions');
  await screen.reactions.tap(row().id, 0);
  await platform.clock.advance(200);
  expect(row().reacts ?? '').toBe('');
  screen.openMenu(row().id, spot);
  expect(screen.data.menu?.quick).toBeUndefined();
  expect(platform.dialogs.toasts).toEqual(['当前的聊天服务不支持这个功能']);
});

it('opens nothing for rows that are gone', async () => {
  const { screen } = await chat();
  await screen.reactions.tap('gone', 0);
  screen.reactions.openPanel('gone', 0);
  expect(screen.data.reactors).toBeNull();
});

it.each([
  [true, {}],
  [false, { delivery: 'sending' as const }],
  [false, { revocation: { by: 'mo', byName: '' } }],
  [false, { content: { kind: 'tip' as const, tip: { kind: 'other' as const } } }],
])('%s: can react to %j', (can, parts) => {
  expect(canReact(buildMessage(parts))).toBe(can);
});

function fail(): never {
  throw new Error('no such row');
}
