import { BUILT_AT_MS, buildHistory, buildMessage, text } from '../../support/builders';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { chatError } from '../../support/fakes/fake-calls';
import { isSame, reconcile } from '../../../miniprogram/stores/outbox/reconcile';
import type { OutboxItem } from '../../../miniprogram/stores/outbox/outbox-item';
import type { Message } from '../../../miniprogram/domain/message/message';

const MO = 'direct:mo';
const HOUR_MS = 3_600_000;

const unsent = (parts: Partial<OutboxItem> = {}): OutboxItem => ({
  clientId: 'k',
  conversationId: MO,
  content: text('hi'),
  composedAtMs: BUILT_AT_MS,
  state: { kind: 'queued' },
  isUnsure: true,
  ...parts,
});
const mine = (parts: Partial<Message> = {}) =>
  buildMessage({ conversationId: MO, from: 'lin', isOwn: true, sentAtMs: BUILT_AT_MS, ...parts });

function holding(messages: readonly Message[]): FakeChatClient {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.setHistory(MO, messages);
  return chat;
}

it('finds a text by its client ID, and by its message ID where the client ID was lost', async () => {
  const chat = holding([mine({ id: 'a', clientId: 'k' }), mine({ id: 'b' })]);
  const items = [unsent(), unsent({ clientId: 'l', messageId: 'b' }), unsent({ clientId: 'm' })];
  const found = await reconcile(chat, MO, items);
  expect(found).toMatchObject({ ok: true, value: { isCertain: true } });
  const ids = found.ok && [...found.value.sent].map(([clientId, { id }]) => [clientId, id]);
  expect(ids).toEqual([
    ['k', 'a'],
    ['l', 'b'],
  ]);
});

it('takes nobody else’s message and nothing unsent for it', () => {
  expect(isSame(unsent(), mine({ clientId: 'k' }))).toBe(true);
  expect(isSame(unsent(), mine({ clientId: 'k', isOwn: false }))).toBe(false);
  expect(isSame(unsent(), mine({ clientId: 'k', delivery: 'failed' }))).toBe(false);
  expect(isSame(unsent(), mine())).toBe(false);
});

it('reads back page by page until before the text was composed', async () => {
  const newer = Array.from({ length: 40 }, (_, index) =>
    buildMessage({ conversationId: MO, sentAtMs: BUILT_AT_MS + index + 1 }),
  );
  const older = buildHistory(MO, 40).map((message, index) => ({
    ...message,
    sentAtMs: BUILT_AT_MS - HOUR_MS - index,
  }));
  const chat = holding([...older, mine({ clientId: 'k' }), ...newer]);
  expect(await reconcile(chat, MO, [unsent()])).toMatchObject({ value: { isCertain: true } });
  expect(chat.calls.of('history')).toHaveLength(3);
  const absent = await reconcile(chat, MO, [unsent({ clientId: 'absent' })]);
  expect(absent).toMatchObject({ value: { isCertain: true, sent: new Map() } });
  expect(chat.calls.of('history')).toHaveLength(6);
});

it('gives up after 20 pages, and says that it is not certain', async () => {
  const newer = Array.from({ length: 400 }, () =>
    buildMessage({ conversationId: MO, sentAtMs: BUILT_AT_MS + 1 }),
  );
  const chat = holding(newer);
  expect(await reconcile(chat, MO, [unsent()])).toMatchObject({ value: { isCertain: false } });
  expect(chat.calls.of('history')).toHaveLength(20);
});

it('fails when history cannot be read', async () => {
  const chat = holding([]);
  chat.calls.failNext('history', chatError('network'));
  expect(await reconcile(chat, MO, [unsent()])).toMatchObject({ error: { kind: 'network' } });
});
