import {
  BUILT_AT_MS,
  ME,
  buildConversation,
  buildMessage,
  lastMessageOf,
  text,
} from '../support/builders';
import { FORTY_CHARACTERS, listedUser, seededList } from '../support/seeded';
import { VIEWPORT_PX, scrollTo } from '../support/fakes/fake-layout';
import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { costOf } from '../support/page-cost';
import { openApp } from '../support/open-app';
import { wxmlNodes } from '../support/wxml-nodes';
import type { Conversation } from '../../miniprogram/domain/conversation/conversation';
import type { OpenedApp } from '../support/open-app';
import type { PageCost } from '../support/page-cost';

const ROW = '.swipe';

let app: OpenedApp;

afterEach(() => app.close());

async function openList(count: number): Promise<void> {
  app = await openApp({ account: seededList(count) });
  await app.pass(100);
}

/** The service tells the whole list again, in which one conversation is another. */
function change(index: number, parts: Partial<Conversation>): Promise<PageCost> {
  return costOf(app.mini, ROW, async () => {
    app.chat.account.change(`direct:${listedUser(index)}`, parts);
    app.chat.emitConversations();
    await app.pass(100);
  });
}

/** The last message of the conversation at `index`, sent just now. */
function news(index: number): Partial<Conversation> {
  const from = listedUser(index);
  const message = buildMessage({
    conversationId: `direct:${from}`,
    from,
    sentAtMs: app.platform.clock.nowMs(),
    content: text(FORTY_CHARACTERS),
  });
  return { unreadCount: 1, lastMessage: lastMessageOf(message) };
}

describe.each([500, 10_000])('a list of %d conversations', (count) => {
  beforeEach(() => openList(count));

  it('changes a row in view with one setData of at most 80 bytes, and no node of another row', async () => {
    const cost = await change(3, { unreadCount: 2 });
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(cost.bytes).toBeLessThanOrEqual(80);
    expect(app.mini.page.findAll('.badge').map(({ textContent }) => textContent)).toEqual(['2']);
  });

  it('says nothing of a row out of view', async () => {
    expect(await change(count - 1, { unreadCount: 2 })).toMatchObject({ calls: 0, bytes: 0 });
  });

  it('moves a row to the top with one setData of at most 300 bytes', async () => {
    const inView = await change(17, news(17));
    expect(inView).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(inView.bytes).toBeLessThanOrEqual(300);
    expect(app.mini.page.text('.name')).toMatch(new RegExp(`^Nick of ${listedUser(17)} `));
  });

  it('lets a row in from out of view with one setData, in the place of one', async () => {
    const fromBelow = await change(400, news(400));
    expect(fromBelow).toMatchObject({ calls: 1, rowsCreated: 1, rowsRemoved: 1 });
    expect(fromBelow.bytes).toBeLessThanOrEqual(500);
    expect(app.mini.page.text('.name')).toMatch(new RegExp(`^Nick of ${listedUser(400)} `));
  });

  it('tells a list that is the same again nothing', async () => {
    expect(await change(3, {})).toMatchObject({ calls: 0 });
  });

  it('holds at most 60 children, and the same rows at any length', async () => {
    const list = app.mini.page.find('wx-scroll-view');
    for (const topPx of [0, 2_000, 20_000, 0]) {
      scrollTo(list, topPx);
      await app.pass(100);
      const rows = app.mini.page.findAll(ROW).map((row) => row.getBoundingClientRect());
      expect(list.children.length).toBeLessThanOrEqual(60);
      expect(rows.some(({ top, bottom }) => top <= 0 && bottom > 0)).toBe(true);
      expect(rows.some(({ bottom }) => bottom >= VIEWPORT_PX)).toBe(true);
    }
  });
});

it('the first setData paints the list, in at most 10 KB', async () => {
  const account = seededList(40);
  app = await openApp({ account, remembered: account.list() });
  const [first] = app.mini.setDataLog.calls('pages/conversations/conversations');
  expect(first?.paths).toEqual(expect.arrayContaining(['order', 'c', 'state']));
  expect(first?.bytes).toBeLessThanOrEqual(10 * 1024);
});

it('a hidden list is not touched until it shows again', async () => {
  await openList(50);
  app.mini.pages.hideApp();
  expect(await change(3, news(3))).toMatchObject({ calls: 0 });
  const shown = await costOf(app.mini, ROW, async () => {
    app.mini.pages.showApp();
    await app.pass(100);
  });
  expect(shown).toMatchObject({ calls: 1, rowsCreated: 0 });
});

it('the richest row has at most 12 nodes', async () => {
  const account = new FakeChatAccount(ME);
  const message = buildMessage({ conversationId: 'group:g', from: ME, sentAtMs: BUILT_AT_MS });
  const lastMessage = { ...lastMessageOf(message), delivery: 'failed' as const };
  const rich = buildConversation({
    target: { kind: 'group', groupId: 'g' },
    avatarUrl: 'https://example.com/g.png',
    unreadCount: 120,
    mention: 'me',
    isPinned: true,
    lastMessage,
  });
  account.conversations.set(rich.conversationId, rich);
  app = await openApp({ account });
  await app.pass(100);
  const row = app.mini.page.find(ROW);
  expect(row.textContent).toContain('99+');
  expect(row.querySelector('wx-image')).not.toBeNull();
  expect(wxmlNodes(row)).toBeLessThanOrEqual(12);
});
