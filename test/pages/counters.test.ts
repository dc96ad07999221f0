import { FORTY_CHARACTERS, seedChat, seededHistory } from '../support/seeded';
import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME, buildGroup, buildMessage, text } from '../support/builders';
import { costOf } from '../support/page-cost';
import { openApp } from '../support/open-app';
import { scrollTo } from '../support/fakes/fake-layout';
import type { ChatData } from '../../miniprogram/packages/chat/view-models/chat/chat-data';
import type { Message } from '../../miniprogram/domain/message/message';
import type { OpenedApp } from '../support/open-app';

const ROW = 'message-row';

let app: OpenedApp;

/** Bursts and long histories take seconds on a busy machine. */
jest.setTimeout(180_000);

afterEach(() => app.close());

/** Opens a one-to-one chat whose whole history is in memory already. */
async function openChat(count: number): Promise<void> {
  const account = new FakeChatAccount(ME);
  const history = seededHistory('direct:mo', count);
  seedChat(account, history);
  await openPage(account, history);
}

async function openPage(account: FakeChatAccount, inMemory?: readonly Message[]): Promise<void> {
  app = await openApp({
    account,
    path: 'packages/chat/pages/chat/chat?conversation=direct:mo',
    onStarted: ({ timelines }) => {
      if (inMemory) timelines.open('direct:mo').history.timeline.reset(inMemory);
    },
  });
  await app.pass(100);
}

function incoming(parts: Partial<Message> = {}): Message {
  const sentAtMs = app.platform.clock.nowMs();
  return buildMessage({ sentAtMs, content: text(FORTY_CHARACTERS), ...parts });
}

/** The SDK tells of messages at once, and of the list. */
async function receive(message: Message): Promise<void> {
  app.chat.emit({ type: 'messages-received', messages: [message] });
  await app.pass(100);
}

/** A message of `mo` every 5 ms. */
async function burst(count: number, conversationId = 'direct:mo'): Promise<void> {
  const { clock } = app.platform;
  for (let index = 0; index < count; index += 1) {
    clock.after(index * 5, () => {
      const message = incoming({ conversationId, content: text(`Burst ${index}`) });
      app.chat.emit({ type: 'messages-received', messages: [message] });
    });
  }
  await app.pass(count * 5 + 100);
}

/** When each `setData` from now on is made. */
function recordCalls(): readonly number[] {
  const { setDataLog } = app.mini;
  const add = setDataLog.add.bind(setDataLog);
  const atMs: number[] = [];
  setDataLog.add = (call) => {
    atMs.push(app.platform.clock.nowMs());
    add(call);
  };
  return atMs;
}

/** The most calls in any second, however it lies. */
function mostPerSecond(atMs: readonly number[]): number {
  const counts = atMs.map((from) => atMs.filter((at) => at >= from && at < from + 1_000).length);
  return Math.max(0, ...counts);
}

async function reachTop(): Promise<void> {
  scrollTo(list(), 100);
  await app.pass(100);
  await app.pass(100);
}

/** JSON bytes of the first `count` rows on the page. */
function bytesOfRows(count: number): number {
  const { order, slots } = app.mini.page.data as unknown as ChatData;
  const rows = order.flatMap((slot) => slots[slot] ?? []).slice(0, count);
  return Buffer.byteLength(rows.map((row) => JSON.stringify(row)).join());
}

function list(): HTMLElement {
  return app.mini.page.find('wx-scroll-view');
}

describe('a text of 40 characters that arrives in an open chat', () => {
  it('costs one setData of at most 260 bytes and one row, the same at any length of history', async () => {
    const costs = [];
    for (const count of [50, 1_000, 100_000]) {
      if (costs.length > 0) app.close();
      await openChat(count);
      costs.push(await costOf(app.mini, ROW, () => receive(incoming())));
    }
    const [first, ...others] = costs;
    expect(first).toMatchObject({ calls: 1, rowsCreated: 1, nodesRemoved: 0 });
    expect(first?.bytes).toBeLessThanOrEqual(260);
    for (const other of others) expect(other).toEqual(first);
  });

  it('costs no more when it fills a slot, takes a time separator or pushes old rows out', async () => {
    await openChat(1_000);
    let mostBytes = 0;
    for (let count = 0; count < 60; count += 1) {
      await app.pass(count % 7 === 0 ? 6 * 60_000 : 1_000);
      const cost = await costOf(app.mini, ROW, () => receive(incoming()));
      expect(cost).toMatchObject({ calls: 1, rowsCreated: 1 });
      mostBytes = Math.max(mostBytes, cost.bytes);
      expect(list().children.length).toBeLessThanOrEqual(60);
    }
    expect(mostBytes).toBeLessThanOrEqual(260);
  });

  it('costs nothing when it belongs to another conversation', async () => {
    await openChat(50);
    const cost = await costOf(app.mini, ROW, () =>
      receive(incoming({ conversationId: 'direct:an' })),
    );
    expect(cost.calls).toBe(0);
  });
});

describe('a page of older messages', () => {
  it('costs its rows and creates no other, whether it was here or had to be fetched', async () => {
    await openChat(1_000);
    const fromMemory = await costOf(app.mini, ROW, reachTop);
    expect(fromMemory).toMatchObject({ rowsCreated: 20, rowsRemoved: 0 });
    expect(fromMemory.bytes).toBeLessThanOrEqual(1.1 * bytesOfRows(20));

    app.close();
    const account = new FakeChatAccount(ME);
    seedChat(account, seededHistory('direct:mo', 1_000));
    await openPage(account);
    const fetched = await costOf(app.mini, ROW, reachTop);
    expect(fetched).toMatchObject({ rowsCreated: 15, rowsRemoved: 0 });
    expect(fetched.bytes).toBeLessThanOrEqual(1.1 * bytesOfRows(15));
  });

  it('keeps the window within 60 children and the place on the screen', async () => {
    await openChat(1_000);
    for (let page = 0; page < 6; page += 1) {
      const top = app.mini.page.find(ROW);
      scrollTo(list(), 100);
      const before = top.getBoundingClientRect().bottom;
      await reachTop();
      expect(list().children.length).toBeLessThanOrEqual(60);
      expect(top.getBoundingClientRect().bottom).toBe(before);
    }
  });
});

describe('200 messages a second for 10 seconds', () => {
  it('never exceed 20 setData calls in any second, and all arrive', async () => {
    await openChat(50);
    const atMs = recordCalls();
    await burst(2_000);
    expect(app.mini.page.text(ROW)).toContain('Burst 1999');
    expect(atMs.length).toBeGreaterThan(100);
    expect(mostPerSecond(atMs)).toBeLessThanOrEqual(20);
  });

  it('cost a chat of others nothing but the announcement, once in two seconds', async () => {
    await openChat(50);
    const atMs = recordCalls();
    const cost = await costOf(app.mini, ROW, () => burst(2_000, 'direct:an'));
    expect(atMs.length).toBeGreaterThan(0);
    expect(atMs.length).toBeLessThanOrEqual(6);
    expect(cost.rowsCreated).toBe(0);
    expect(cost.bytes / cost.calls).toBeLessThanOrEqual(400);
  });

  it('cost a chat of others nothing at all where nothing is announced', async () => {
    await openChat(50);
    app.services.settings.toggleAlert('banner');
    const atMs = recordCalls();
    await burst(2_000, 'direct:an');
    expect(atMs).toEqual([]);
  });

  it('only count while older messages are read', async () => {
    await openChat(1_000);
    await reachTop();
    const atMs = recordCalls();
    const cost = await costOf(app.mini, ROW, () => burst(2_000));
    expect(cost).toMatchObject({ rowsCreated: 0 });
    expect(mostPerSecond(atMs)).toBeLessThanOrEqual(20);
  });
});

describe('a hidden chat', () => {
  it('is not touched until it shows again, and then once', async () => {
    await openChat(50);
    app.mini.pages.hideApp();
    const hidden = await costOf(app.mini, ROW, async () => {
      for (let count = 0; count < 5; count += 1) await receive(incoming());
    });
    expect(hidden).toMatchObject({ calls: 0, nodesCreated: 0 });
    const shown = await costOf(app.mini, ROW, async () => {
      app.mini.pages.showApp();
      await app.pass(100);
    });
    expect(shown).toMatchObject({ calls: 1, rowsCreated: 5 });
  });
});

describe('1,000 read receipts in one event', () => {
  it('cost one setData that names rows of the window only', async () => {
    const account = new FakeChatAccount(ME);
    const history = seededHistory('direct:mo', 1_000, () => true);
    seedChat(account, history);
    await openPage(account, history);
    const reads = history.map(({ conversationId, sentAtMs: untilMs }) => ({
      conversationId,
      untilMs,
    }));
    const cost = await costOf(app.mini, ROW, async () => {
      app.chat.emit({ type: 'messages-read-by-peer', reads });
      await app.pass(100);
    });
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0 });
    expect(cost.bytes).toBeLessThanOrEqual(1.2 * bytesOfRows(20));
  });

  it('cost one setData in a group too, of its counts and no rows', async () => {
    const account = new FakeChatAccount(ME);
    const history = seededHistory('group:team', 1_000, () => true).map((message) => ({
      ...message,
      wantsReceipt: true as const,
    }));
    account.groups = [buildGroup({ groupId: 'team' })];
    seedChat(account, history, { groupType: 'work' });
    app = await openApp({ account, path: 'packages/chat/pages/chat/chat?conversation=group:team' });
    await app.pass(1_000);
    const receipts = history.map(({ conversationId, id: messageId }) => ({
      conversationId,
      messageId,
      counts: { readCount: 2, unreadCount: 0 },
    }));
    const cost = await costOf(app.mini, ROW, async () => {
      app.chat.emit({ type: 'receipts-changed', receipts });
      await app.pass(100);
    });
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0 });
    const shown = app.mini.page.findAll(ROW);
    for (const row of shown) expect(row.textContent).toContain('全部已读');
    expect(cost.bytes).toBeLessThanOrEqual(60 * shown.length);
  });
});

describe('a chat that opens', () => {
  it.each([
    ['from the service', false],
    ['from memory', true],
  ])('shows its first rows %s with at most 3 setData and 4 KB', async (_where, isInMemory) => {
    const account = new FakeChatAccount(ME);
    const history = seededHistory('direct:mo', 1_000);
    seedChat(account, history);
    await openPage(account, isInMemory ? history : undefined);
    // Of the fifteen that a page has, the oldest waits for what precedes it.
    expect(app.mini.page.findAll(ROW).length).toBeGreaterThanOrEqual(14);
    const { calls, bytes } = app.mini.setDataLog.totals();
    expect(calls).toBeLessThanOrEqual(isInMemory ? 1 : 3);
    expect(bytes).toBeLessThanOrEqual(4 * 1024);
  });
});

describe('a reaction', () => {
  it('costs one setData of at most 200 bytes, however many there are of one message', async () => {
    await openChat(50);
    const message = seededHistory('direct:mo', 50).at(-2);
    const changes = Array.from({ length: 200 }, (_, index) => ({
      id: String.fromCodePoint(0x1f600 + (index % 80)) + 'x'.repeat(Math.floor(index / 80)),
      count: 100 + index,
      isMine: false,
    }));
    for (let round = 0; round < 2; round += 1) {
      const cost = await costOf(app.mini, ROW, async () => {
        app.chat.emit({
          type: 'reactions-changed',
          messageId: message?.id ?? '',
          changes: changes.map((change) => ({ ...change, isMine: round === 1 })),
        });
        await app.pass(100);
      });
      expect(cost).toMatchObject({ calls: 1, rowsCreated: 0 });
      expect(cost.bytes).toBeLessThanOrEqual(200);
    }
  });

  it('costs one setData of at most 200 bytes, at any length of history', async () => {
    for (const count of [50, 10_000]) {
      if (count > 50) app.close();
      await openChat(count);
      const message = seededHistory('direct:mo', count).at(-2);
      const cost = await costOf(app.mini, ROW, async () => {
        app.chat.emit({
          type: 'reactions-changed',
          messageId: message?.id ?? '',
          changes: [{ id: '👍', count: 3, isMine: false }],
        });
        await app.pass(100);
      });
      expect(cost).toMatchObject({ calls: 1, rowsCreated: 0 });
      expect(cost.bytes).toBeLessThanOrEqual(200);
    }
  });
});

describe('a chat with unread messages far above', () => {
  const COUNT = 3_000;
  const UNREAD = 2_500;

  async function openUnread(): Promise<void> {
    const account = new FakeChatAccount(ME);
    const mentions = [{ sequence: COUNT - 2_000, of: 'me' }] as const;
    account.groups = [buildGroup({ groupId: 'team' })];
    seedChat(account, seededHistory('group:team', COUNT), {
      unreadCount: UNREAD,
      places: { lastSequence: COUNT, readSequence: COUNT - UNREAD, mentions },
    });
    const path = 'packages/chat/pages/chat/chat?conversation=group:team';
    app = await openApp({ account, path });
    await app.pass(100);
  }

  it('opens with at most 3 setData and 6 KB, the pills included', async () => {
    await openUnread();
    // Of the fifteen that a page has, the oldest waits for what precedes it.
    expect(app.mini.page.findAll(ROW).length).toBeGreaterThanOrEqual(14);
    for (const name of [`${UNREAD} 条新消息`, '有人@我']) app.mini.page.byRole('button', name);
    const { calls, bytes } = app.mini.setDataLog.totals();
    expect(calls).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(6 * 1024);
  });

  it.each([`${UNREAD} 条新消息`, '有人@我'])(
    'jumps with at most 2 requests and one replacement of the window: %s',
    async (name) => {
      await openUnread();
      const requests = app.chat.calls.all.length;
      const made = app.mini.setDataLog.calls(app.mini.page.route).length;
      const cost = await costOf(app.mini, ROW, async () => {
        app.mini.page.tap(app.mini.page.byRole('button', name));
        await app.pass(100);
      });
      expect(app.chat.calls.all.length - requests).toBeLessThanOrEqual(2);
      const calls = app.mini.setDataLog.calls(app.mini.page.route).slice(made);
      expect(calls.filter(({ paths }) => paths.includes('order'))).toHaveLength(1);
      expect(cost.rowsCreated).toBeGreaterThanOrEqual(20);
      expect(cost.rowsCreated).toBeLessThanOrEqual(40);
    },
  );

  it('only counts what arrives below, and is back at the newest with one replacement and no request', async () => {
    await openUnread();
    app.mini.page.tap(app.mini.page.byRole('button', '有人@我'));
    await app.pass(100);
    const message = incoming({ conversationId: 'group:team', sequence: COUNT + 1 });
    const arrival = await costOf(app.mini, ROW, () => receive(message));
    expect(arrival).toMatchObject({ calls: 1, rowsCreated: 0 });
    expect(arrival.bytes).toBeLessThanOrEqual(60);
    const requests = app.chat.calls.of('historyFrom').length;
    const made = app.mini.setDataLog.calls(app.mini.page.route).length;
    app.mini.page.tap(app.mini.page.byRole('button', '1 条新消息'));
    await app.pass(100);
    const calls = app.mini.setDataLog.calls(app.mini.page.route).slice(made);
    expect(calls.filter(({ paths }) => paths.includes('order'))).toHaveLength(1);
    expect(app.chat.calls.of('historyFrom')).toHaveLength(requests);
    expect(app.mini.page.findAll(ROW).at(-1)?.textContent).toContain(FORTY_CHARACTERS);
  });
});

describe('voices', () => {
  const voice = (id: string): Message =>
    incoming({
      id,
      content: {
        kind: 'voice',
        source: { url: `https://a/${id}.aac`, sizeBytes: 1 },
        durationSeconds: 20,
      },
    });

  it('ask nothing of the player before one is played, however many they are', async () => {
    await openChat(1);
    for (let count = 0; count < 100; count += 1) await receive(voice(`v${count}`));
    expect(app.platform.player.calls).toEqual([]);
  });

  it('tell how far they are in at most five setData of at most 60 bytes a second', async () => {
    await openChat(1);
    await receive(voice('v'));
    const { voicePlayer } = app.services;
    const [message] = [voice('v')];
    voicePlayer.play(message);
    await app.pass(100);
    const atMs = recordCalls();
    const cost = await costOf(app.mini, ROW, async () => {
      for (let positionMs = 50; positionMs <= 5_000; positionMs += 50) {
        app.platform.player.tell({ type: 'moved', positionMs });
        await app.pass(50);
      }
    });
    expect(atMs.length).toBeGreaterThan(5);
    expect(mostPerSecond(atMs)).toBeLessThanOrEqual(5);
    expect(cost.bytes / cost.calls).toBeLessThanOrEqual(60);
    expect(cost.rowsCreated).toBe(0);
  });
});

describe('a picture on its way', () => {
  it('tells how far it is in at most five setData of at most 60 bytes a second', async () => {
    await openChat(1);
    const { outbox } = app.services;
    const held = app.chat.calls.hold('send');
    const source = { url: 'wxfile://usr/a.jpg', sizeBytes: 1 };
    const content = { kind: 'image', thumb: source, original: source } as const;
    const sent = outbox.send('direct:mo', { ...content, widthPx: 800, heightPx: 600 });
    await app.pass(100);
    if (!sent.ok) throw new Error(sent.error);
    outbox.uploads.report(sent.value, 0);
    await app.pass(1_000);
    const atMs = recordCalls();
    const cost = await costOf(app.mini, ROW, async () => {
      for (let part = 1; part < 200; part += 1) {
        outbox.uploads.report(sent.value, part / 200);
        await app.pass(25);
      }
    });
    expect(atMs.length).toBeGreaterThan(5);
    expect(mostPerSecond(atMs)).toBeLessThanOrEqual(5);
    expect(cost.bytes / cost.calls).toBeLessThanOrEqual(60);
    expect(cost.rowsCreated).toBe(0);
    held.release();
    await app.pass(100);
  });
});
