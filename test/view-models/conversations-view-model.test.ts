import {
  ConversationsViewModel,
  rowHeightPx,
} from '../../miniprogram/view-models/conversations-view-model';
import { STARTED_AT_MS, settle } from '../support/fakes/fake-platform';
import { buildConversation, buildMessage, lastMessageOf, text } from '../support/builders';
import { buildApp, buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';
import { countScreen } from '../support/counting-screen';
import type { Conversation } from '../../miniprogram/domain/conversation/conversation';
import type { TestApp, TestAppOptions } from '../support/test-app';

const MINUTE_MS = 60_000;

/** `count` conversations, a minute apart, newest first: `direct:u0` is at the top. */
function manyConversations(count: number): readonly Conversation[] {
  return Array.from({ length: count }, (_, index) =>
    buildConversation({
      conversationId: `direct:u${index}`,
      title: `Person ${index}`,
      lastMessage: lastMessageOf(
        buildMessage({
          from: `u${index}`,
          sentAtMs: STARTED_AT_MS - index * MINUTE_MS,
          content: text('hello'),
        }),
      ),
    }),
  );
}

async function openList(options: TestAppOptions = {}) {
  const app = await buildSignedInApp(options);
  return { app, ...showList(app) };
}

function showList(app: TestApp) {
  const screen = new ConversationsViewModel(app.services);
  const counted = countScreen(screen, app.platform.clock);
  const names = () =>
    screen.data.order.map((cell) => screen.data.c[cell]?.name ?? `empty cell ${cell}`);
  const cellOf = (name: string) =>
    screen.data.order.find((cell) => screen.data.c[cell]?.name === name) ?? '';
  return { screen, counted, names, cellOf };
}

function change(app: TestApp, conversationId: string, fields: Partial<Conversation>) {
  app.chat.account.change(conversationId, fields);
  app.chat.emitConversations();
}

function receive(app: TestApp, from: string, words: string, sentAtMs: number) {
  app.chat.receive(
    buildMessage({ conversationId: `direct:${from}`, from, content: text(words), sentAtMs }),
  );
}

describe.each([500, 10_000])('the conversation list with %i conversations', (count) => {
  it('changes a badge in view with one call of at most 80 bytes', async () => {
    const { app, counted } = await openList({ conversations: manyConversations(count) });
    change(app, 'direct:u3', { unreadCount: 6 });
    expect(await counted.calls()).toEqual([{ 'c.d.badge': '6' }]);
    expect(counted.bytes()).toBe('{"c.d.badge":"6"}'.length);
  });

  it('shows a text that arrives in the first conversation with one call of at most 80 bytes', async () => {
    const { app, counted } = await openList({ conversations: manyConversations(count) });
    receive(app, 'u0', 'see you at nine then', STARTED_AT_MS + 1);
    expect(await counted.calls()).toEqual([
      { 'c.a.text': 'see you at nine then', 'c.a.badge': '1' },
    ]);
    await app.platform.clock.advance(MINUTE_MS);
    receive(app, 'u0', 'or maybe half past', STARTED_AT_MS + MINUTE_MS);
    const [, second] = await counted.calls();
    expect(second).toEqual({
      'c.a.text': 'or maybe half past',
      'c.a.time': '14:06',
      'c.a.badge': '2',
    });
    expect(Buffer.byteLength(JSON.stringify(second))).toBeLessThanOrEqual(80);
  });

  it('says nothing about conversations out of view', async () => {
    const { app, counted } = await openList({ conversations: manyConversations(count) });
    change(app, 'direct:u400', { unreadCount: 3 });
    change(app, 'direct:u401', { title: 'Renamed', notify: 'muted' });
    change(app, 'direct:u402', {
      lastMessage: lastMessageOf(buildMessage({ sentAtMs: STARTED_AT_MS - 400 * MINUTE_MS })),
    });
    expect(await counted.calls()).toEqual([]);
  });

  it('says nothing when conversations out of view pass each other while scrolled away from the top', async () => {
    const { app, screen, counted, names } = await openList({
      conversations: manyConversations(count),
    });
    screen.scrolled(100 * rowHeightPx(1), 800);
    await counted.calls();
    const before = names();
    counted.clear();
    receive(app, 'u400', 'to the top', STARTED_AT_MS + 1);
    expect(await counted.calls()).toEqual([]);
    expect(names()).toEqual(before);
  });

  it('moves a conversation to the top with one call of at most 300 bytes', async () => {
    const { app, counted, names } = await openList({ conversations: manyConversations(count) });
    receive(app, 'u7', 'here I am again', STARTED_AT_MS + 1);
    const calls = await counted.calls();
    expect(names().slice(0, 3)).toEqual(['Person 7', 'Person 0', 'Person 1']);
    expect(calls).toHaveLength(1);
    expect(Object.keys(calls[0] ?? {}).sort()).toEqual([
      'c.h.badge',
      'c.h.text',
      'c.h.time',
      'order',
    ]);
    expect(counted.bytes()).toBeLessThanOrEqual(300);
  });

  it('never has more than 40 rows', async () => {
    const { screen } = await openList({ conversations: manyConversations(count) });
    expect(screen.data.order).toHaveLength(40);
    for (let row = 0; row < count; row += 7) screen.scrolled(row * rowHeightPx(1), 800);
    expect(screen.data.order).toHaveLength(40);
    expect(Object.keys(screen.data.c).length).toBeLessThanOrEqual(52);
  });
});

describe('the conversation list', () => {
  it('reports the whole list again and again for nothing', async () => {
    const { app, counted } = await openList({ conversations: manyConversations(200) });
    for (let times = 0; times < 5; times++) app.chat.emitConversations();
    expect(await counted.calls()).toEqual([]);
  });

  it('keeps the scroll height of the whole list', async () => {
    const { screen } = await openList({ conversations: manyConversations(500) });
    expect([screen.data.spaceAbovePx, screen.data.spaceBelowPx]).toEqual([0, 460 * 72]);
    screen.scrolled(250 * 72, 720);
    const { spaceAbovePx, spaceBelowPx } = screen.data;
    expect(spaceAbovePx + 40 * 72 + spaceBelowPx).toBe(500 * 72);
    expect(spaceAbovePx).toBeLessThanOrEqual(245 * 72);
    expect(spaceAbovePx + 40 * 72).toBeGreaterThanOrEqual(265 * 72);
  });

  it('moves its window in steps, not with every scroll', async () => {
    const { screen, counted } = await openList({ conversations: manyConversations(500) });
    for (let px = 0; px <= 20 * 72; px += 24) screen.scrolled(px, 720);
    expect(await counted.calls()).toEqual([]);
    for (let px = 20 * 72; px <= 100 * 72; px += 24) {
      screen.scrolled(px, 720);
      await counted.calls();
    }
    expect(counted.count()).toBeLessThanOrEqual(8);
  });

  it('shows every conversation on the way down', async () => {
    const { screen, names } = await openList({ conversations: manyConversations(500) });
    for (let row = 0; row <= 490; row++) {
      screen.scrolled(row * 72, 720);
      const first = screen.data.spaceAbovePx / 72;
      expect(names()[row - first]).toBe(`Person ${row}`);
      expect(names()[row + 9 - first]).toBe(`Person ${row + 9}`);
    }
  });

  it('follows conversations that come, go and are pinned', async () => {
    const { app, names } = await openList({ conversations: manyConversations(3) });
    change(app, 'direct:u2', { isPinned: true });
    expect(names()).toEqual(['Person 2', 'Person 0', 'Person 1']);
    app.chat.account.conversations.delete('direct:u0');
    app.chat.emitConversations();
    expect(names()).toEqual(['Person 2', 'Person 1']);
    receive(app, 'new', 'hello', STARTED_AT_MS + 1);
    expect(names()).toEqual(['Person 2', 'new', 'Person 1']);
  });

  it('keeps a conversation in its cell while others pass it', async () => {
    const { app, cellOf } = await openList({ conversations: manyConversations(60) });
    const cell = cellOf('Person 5');
    receive(app, 'u30', 'hello', STARTED_AT_MS + 1);
    expect(cellOf('Person 5')).toBe(cell);
  });

  it('reuses the cell of a row that left, with nothing of it left over', async () => {
    const { app, screen, cellOf } = await openList({ conversations: manyConversations(60) });
    change(app, 'direct:u39', { unreadCount: 5, isPinned: false, notify: 'muted' });
    receive(app, 'u50', 'hello', STARTED_AT_MS + 1);
    receive(app, 'u51', 'hello', STARTED_AT_MS + 2);
    expect(cellOf('Person 39')).toBe('');
    expect(screen.data.c[cellOf('Person 51')]).toMatchObject({ name: 'Person 51', badge: '1' });
    expect(screen.data.c[cellOf('Person 51')]).not.toHaveProperty('isMuted');
  });

  it('puts a draft into its row while it is typed, and takes it out when it is gone', async () => {
    const { app, counted } = await openList({ conversations: manyConversations(10) });
    app.services.drafts.set('direct:u2', 'half a thought');
    expect(await counted.calls()).toEqual([
      { 'c.c.alert': '[草稿]', 'c.c.text': 'half a thought' },
    ]);
    app.services.drafts.set('direct:u2', '');
    expect((await counted.calls())[1]).toEqual({ 'c.c.alert': '', 'c.c.text': 'hello' });
  });

  it('changes only the times when a day ends', async () => {
    const { app, screen, counted, cellOf } = await openList({
      conversations: manyConversations(2),
    });
    await app.platform.clock.advance(10 * 60 * MINUTE_MS);
    const calls = await counted.calls();
    expect(calls).toEqual([{ 'c.a.time': '昨天 14:05', 'c.b.time': '昨天 14:04' }]);
    expect(screen.data.c[cellOf('Person 0')]?.time).toBe('昨天 14:05');
  });

  it('speaks another language at once, with one call', async () => {
    const { app, screen, counted } = await openList({
      conversations: [
        buildConversation({
          lastMessage: lastMessageOf(buildMessage({ content: { kind: 'unknown' } })),
        }),
      ],
    });
    app.services.settings.chooseLanguage('en');
    expect(await counted.calls()).toHaveLength(1);
    expect(screen.data.t.pin).toBe('Pin');
    expect(screen.data.c['a']?.text).toBe('[Unsupported message]');
  });

  it('releases everything', async () => {
    const { app, screen, counted } = await openList({ conversations: manyConversations(100) });
    screen.dispose();
    change(app, 'direct:u3', { unreadCount: 6 });
    app.services.settings.chooseLanguage('en');
    expect(await counted.calls()).toEqual([]);
  });
});

describe('states of the conversation list', () => {
  it('is loading until the service has answered, then empty or ready', async () => {
    const app = buildApp();
    app.chat.account.isListComplete = false;
    const { screen } = showList(app);
    expect(screen.data.state).toBe('loading');
    await app.services.session.signIn('lin');
    await settle();
    expect(screen.data.state).toBe('loading');
    app.chat.account.isListComplete = true;
    app.chat.emitConversations();
    expect(screen.data.state).toBe('empty');
    receive(app, 'mo', 'hello', STARTED_AT_MS);
    expect(screen.data.state).toBe('ready');
  });

  it('says when the list could not be loaded, and tries again', async () => {
    const app = buildApp();
    app.chat.account.isListComplete = false;
    app.chat.calls.failNext('conversations', chatError('timeout'));
    const { screen } = showList(app);
    await app.services.session.signIn('lin');
    await settle();
    expect(screen.data.state).toBe('failed');
    app.chat.account.isListComplete = true;
    screen.retry();
    expect(screen.data.state).toBe('loading');
    await settle();
    expect(screen.data.state).toBe('empty');
  });

  it('says that the list is not to be had while the service cannot be reached, and loads it when it is back', async () => {
    const app = buildApp();
    app.chat.account.isListComplete = false;
    app.chat.calls.failNext('signIn', chatError('network'), 2);
    const { screen } = showList(app);
    app.services.session.resume('lin');
    expect(screen.data.state).toBe('loading');
    await settle();
    expect(screen.data.state).toBe('failed');
    expect(screen.data.bannerText).toBe('网络不可用，检查网络后会自动连接');
    expect(screen.data.bannerAction).toBe('');
    screen.retry();
    expect(screen.data.state).toBe('loading');
    await settle();
    expect(screen.data.state).toBe('failed');
    await app.platform.clock.advance(60_000);
    expect(screen.data.state).toBe('loading');
    app.chat.account.isListComplete = true;
    app.chat.emitConversations();
    expect(screen.data.state).toBe('empty');
    expect(screen.data.bannerText).toBe('');
  });

  it('paints the remembered list in its first data, before anything is asked', async () => {
    const first = await openList({ conversations: manyConversations(100) });
    await first.app.platform.clock.advance(6000);
    const app = buildApp({ storage: first.app.platform.storage });
    app.services.session.resume('lin');
    const { screen, names } = showList(app);
    expect(screen.data.state).toBe('ready');
    expect(names().slice(0, 2)).toEqual(['Person 0', 'Person 1']);
    expect(app.chat.calls.all).toEqual([]);
  });

  it('shows the connection in the title while visible', async () => {
    const { app, screen } = await openList();
    expect(app.platform.navigation.title).toBe('小叙');
    app.chat.emit({ type: 'connection-changed', connection: 'connecting' });
    expect(app.platform.navigation.title).toBe('连接中…');
    app.chat.emit({ type: 'connection-changed', connection: 'disconnected' });
    expect(app.platform.navigation.title).toBe('小叙（未连接）');
    expect(screen.data.bannerText).toBe('网络不可用，检查网络后会自动连接');
    expect(screen.data.bannerAction).toBe('重试');
    screen.setVisible(false);
    app.chat.emit({ type: 'connection-changed', connection: 'connected' });
    expect(app.platform.navigation.title).toBe('小叙（未连接）');
    screen.setVisible(true);
    expect(app.platform.navigation.title).toBe('小叙');
    expect(screen.data.bannerText).toBe('');
  });
});

describe('what a person does on the conversation list', () => {
  it('opens a chat and closes the swiped row', async () => {
    const { app, screen, cellOf } = await openList({ conversations: manyConversations(3) });
    screen.setSwiped(cellOf('Person 1'));
    expect(screen.data.openCell).toBe(cellOf('Person 1'));
    screen.open(cellOf('Person 1'));
    expect(screen.data.openCell).toBe('');
    expect(app.platform.navigation.opened).toEqual([{ to: 'chat', conversationId: 'direct:u1' }]);
  });

  it('opens the search', async () => {
    const { app, screen } = await openList({ conversations: manyConversations(1) });
    screen.openSearch();
    expect(app.platform.navigation.opened).toEqual([{ to: 'search' }]);
  });

  it('ends a mark by hand when the chat is opened', async () => {
    const { screen, cellOf } = await openList({ conversations: manyConversations(1) });
    await screen.toggleRead(cellOf('Person 0'));
    expect(screen.data.c['a']?.hasDot).toBe(true);
    screen.open(cellOf('Person 0'));
    expect(screen.data.c['a']?.hasDot).toBe(false);
  });

  it('does nothing for a cell that shows nothing', async () => {
    const { app, screen } = await openList();
    screen.open('z');
    await screen.togglePin('z');
    await screen.openMenu('');
    expect(app.platform.navigation.opened).toEqual([]);
    expect(app.platform.dialogs.menus).toEqual([]);
  });

  it('pins at once, and takes it back with a reason when the service refuses', async () => {
    const { app, screen, names, cellOf } = await openList({ conversations: manyConversations(3) });
    app.chat.calls.failNext('pin', chatError('network'));
    const pinned = screen.togglePin(cellOf('Person 2'));
    expect(names()[0]).toBe('Person 2');
    await pinned;
    expect(names()[0]).toBe('Person 0');
    expect(app.platform.dialogs.toasts).toEqual(['网络不可用，检查网络后再试']);
  });
});

describe('the offer of a reminder', () => {
  it('stands where the connection would complain, and is taken with one tap', async () => {
    const app = buildApp();
    app.server.quota = { templateId: 'template-1', remaining: 0 };
    await app.services.session.signIn('lin');
    const screen = new ConversationsViewModel(app.services);
    await settle();
    expect(screen.data.bannerText).toBe('');
    app.services.reminders.sentTo('direct:mo');
    await settle();
    expect(screen.data).toMatchObject({
      bannerText: '离开后有新消息时，让微信提醒你一次？',
      bannerAction: '提醒我',
    });
    screen.retry();
    await settle();
    expect(app.platform.reminders.asked).toEqual(['template-1']);
    expect(screen.data.bannerText).toBe('');
    expect(app.services.reminders.remaining).toBe(1);
  });
});
