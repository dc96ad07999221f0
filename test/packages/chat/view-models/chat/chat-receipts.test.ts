import { ChatReceipts } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-receipts';
import { MessageWindow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-window';
import { Timeline } from '../../../../../miniprogram/stores/timeline/timeline';
import { buildConversation, buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { MessageRow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-row';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

const TEAM = 'group:team';
const mine = { from: 'lin', wantsReceipt: true } as const;
const theirs = { from: 'mo', wantsReceipt: true } as const;

async function receiptsOf(conversationId: string, ...parts: readonly Partial<Message>[]) {
  const app = await buildSignedInApp({
    conversations: [buildConversation({ conversationId: TEAM, groupType: 'work' })],
  });
  const messages = parts.map((some, index) =>
    buildMessage({ id: `m${index}`, conversationId, sequence: index, ...some }),
  );
  app.chat.account.setHistory(conversationId, messages);
  app.chat.shared.members.set(TEAM, ['lin', 'mo', 'qi']);
  const timeline = new Timeline(conversationId);
  timeline.reset(messages);
  const patches: Patch[] = [];
  const effects: ChatEffect[] = [];
  const page = { isVisible: true };
  const window: MessageWindow = new MessageWindow(
    timeline,
    (id, index) => rowOf(id, index),
    (patch) => patches.push(patch),
  );
  const receipts = new ChatReceipts(app.services, conversationId, {
    window: () => window,
    effect: (effect) => effects.push(effect),
    isVisible: () => page.isVisible,
    seen: () => undefined,
  });
  const rowOf = (id: string, index: number): MessageRow => {
    const message = timeline.at(index) ?? buildMessage();
    const readers = receipts.readersOf(message);
    return { id, kind: 'text', text: message.id, ...(readers !== undefined && { readers }) };
  };
  window.showNewest();
  patches.length = 0;
  const reported = () => app.chat.receipts.calls.of('report').length;
  return { ...app, receipts, window, timeline, patches, effects, page, reported };
}

it('asks what is on the screen once the list lies still, and only while somebody looks', async () => {
  const { receipts, effects, page, platform } = await receiptsOf(TEAM, theirs);
  receipts.moved();
  await platform.clock.advance(200);
  receipts.moved();
  await platform.clock.advance(200);
  expect(effects).toEqual([]);
  await platform.clock.advance(50);
  expect(effects).toEqual([{ kind: 'tell-seen' }]);
  page.isVisible = false;
  receipts.moved();
  await platform.clock.advance(1_000);
  expect(effects).toHaveLength(1);
});

it('sends receipts for rows that were on the screen, and for no others', async () => {
  const { receipts, window, chat, platform, page } = await receiptsOf(TEAM, theirs, theirs, mine);
  const row = window.firstRowId ?? '';
  receipts.seen([row, 'gone', window.lastRowId ?? '']);
  await platform.clock.advance(1_000);
  expect(chat.receipts.calls.of('report')).toEqual([[[{ conversationId: TEAM, id: 'm0' }]]]);
  page.isVisible = false;
  receipts.seen(['m1']);
  await platform.clock.advance(1_000);
  expect(chat.receipts.calls.of('report')).toHaveLength(1);
});

it('counts readers in a group: unknown at first, then asked for in one request', async () => {
  const { receipts, timeline, chat, platform, patches } = await receiptsOf(TEAM, mine, mine);
  const [first = buildMessage()] = [timeline.at(0)];
  expect(receipts.readersOf(first)).toBe('');
  await platform.clock.advance(100);
  expect(receipts.readersOf(first)).toBe('2 人未读');
  expect(chat.receipts.calls.of('counts')).toHaveLength(1);
  expect(patches.length).toBeGreaterThan(0);
});

it('makes rows anew for those messages alone whose readers became more', async () => {
  const { chat, platform, patches, receipts, timeline } = await receiptsOf(TEAM, mine, mine, mine);
  await platform.clock.advance(100);
  patches.length = 0;
  const counts = { readCount: 2, unreadCount: 0 };
  const told = ['m2', 'unknown'].map((messageId) => ({ conversationId: TEAM, messageId, counts }));
  chat.emit({ type: 'receipts-changed', receipts: told });
  const last = timeline.last();
  expect(last && receipts.readersOf(last)).toBe('全部已读');
  expect(patches).toEqual([{ 'slots.s0[2].readers': '全部已读' }]);
});

it.each<[string, Partial<Message>]>([
  ['of somebody else', theirs],
  ['that failed', { ...mine, delivery: 'failed' }],
  ['that nobody counts', { from: 'lin' }],
])('counts nobody for a message %s', async (_name, parts) => {
  const { receipts, timeline } = await receiptsOf(TEAM, parts);
  expect(receipts.readersOf(timeline.at(0) ?? buildMessage())).toBeUndefined();
});

it('keeps room for the count of what is on its way, where it is going to be counted', async () => {
  const sending = { from: 'lin', delivery: 'sending' } as const;
  const { receipts, timeline } = await receiptsOf(TEAM, sending);
  expect(receipts.readersOf(timeline.at(0) ?? buildMessage())).toBe('');
  const other = await receiptsOf('group:live', sending);
  expect(other.receipts.readersOf(other.timeline.at(0) ?? buildMessage())).toBeUndefined();
});

it('shows no count once the service has said that it has none', async () => {
  const { receipts, timeline, chat, platform } = await receiptsOf(TEAM, mine);
  chat.shared.missing.add('receipts');
  await platform.clock.advance(100);
  expect(receipts.readersOf(timeline.at(0) ?? buildMessage())).toBeUndefined();
});

it('opens the readers of a message, and nothing for a row that is gone', async () => {
  const { receipts, window, platform } = await receiptsOf(TEAM, mine);
  receipts.openReaders(window.firstRowId ?? '');
  receipts.openReaders('gone');
  expect(platform.navigation.opened).toEqual([
    { to: 'readers', conversationId: TEAM, messageId: 'm0' },
  ]);
});

it('leaves nothing behind', async () => {
  const { receipts, effects, chat, platform, patches } = await receiptsOf('direct:mo', mine);
  receipts.moved();
  receipts.dispose();
  await platform.clock.advance(1_000);
  const counts = { readCount: 1, unreadCount: 0 };
  const conversationId = 'direct:mo';
  chat.emit({
    type: 'receipts-changed',
    receipts: [{ conversationId, messageId: 'm0', counts }],
  });
  expect([effects, patches]).toEqual([[], []]);
});
