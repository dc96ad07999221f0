import { HOUSE, buildTopic, saidIn } from '../support/community-app';
import { FORTY_CHARACTERS } from '../support/seeded';
import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { FakeChatClient } from '../support/fakes/fake-chat-client';
import { FakePlatform } from '../support/fakes/fake-platform';
import { BUILT_AT_MS, ME, buildConversation, buildGroup, lastMessageOf } from '../support/builders';
import { scrollTo } from '../support/fakes/fake-layout';
import { costOf } from '../support/page-cost';
import { openApp } from '../support/open-app';
import { wxmlNodes } from '../support/wxml-nodes';
import type { FakeTopic } from '../support/fakes/fake-topics';
import type { OpenedApp } from '../support/open-app';
import type { PageCost } from '../support/page-cost';

const ROW = '.row';

let app: OpenedApp;
let chat: FakeChatClient;

afterEach(() => app.close());

const topicAt = (index: number): string => `${HOUSE}@TOPIC#_${String(index).padStart(3, '0')}`;

/** A community of many topics; the lower the number, the later somebody spoke. */
async function openCommunity(count: number): Promise<void> {
  const platform = new FakePlatform({ startedAtMs: BUILT_AT_MS });
  const nowMs = platform.clock.nowMs();
  const account = new FakeChatAccount(ME);
  const house = { groupId: HOUSE, type: 'community', hasTopics: true } as const;
  account.groups = [buildGroup({ ...house, name: '茶馆' })];
  const topics = Array.from({ length: count }, (_, index) => {
    const topicId = topicAt(index);
    const said = saidIn(topicId, `text ${index}`, { sentAtMs: nowMs - (index + 1) * 60_000 });
    const conversationId = `group:${topicId}`;
    account.conversations.set(
      conversationId,
      buildConversation({ conversationId, lastMessage: lastMessageOf(said) }),
    );
    return buildTopic(topicId, { name: `Topic ${index}` });
  });
  chat = new FakeChatClient({ account, nowMs: () => platform.clock.nowMs() });
  chat.shared.topics.set(HOUSE, topics);
  app = await openApp({
    path: `packages/groups/pages/community/community?group=${encodeURIComponent(HOUSE)}`,
    account,
    chat,
    platform,
  });
  await app.pass(200);
}

/** Somebody says something in a topic. */
function news(index: number): Promise<PageCost> {
  return costOf(app.mini, ROW, async () => {
    const sentAtMs = app.platform.clock.nowMs();
    chat.account.store(saidIn(topicAt(index), FORTY_CHARACTERS, { sentAtMs }));
    chat.emitConversations();
    await app.pass(100);
  });
}

/** `row.name` of `c.d.name`: which cell a row is in says nothing. */
function fieldOf(path: string): string {
  return path.replace(/^c\.\w\./u, 'row.');
}

/** Something about the topic at `index` is another: what that cost, and which data it changed. */
async function changed(
  index: number,
  change: (at: { readonly topicId: string; readonly topics: readonly FakeTopic[] }) => void,
): Promise<{ readonly cost: PageCost; readonly paths: readonly string[] }> {
  const { route } = app.mini.page;
  const before = app.mini.setDataLog.calls(route).length;
  const cost = await costOf(app.mini, ROW, async () => {
    change({ topicId: topicAt(index), topics: chat.shared.topics.get(HOUSE) ?? [] });
    chat.emitConversations();
    await app.pass(100);
  });
  const calls = app.mini.setDataLog.calls(route).slice(before);
  return { cost, paths: calls.flatMap(({ paths }) => paths).map(fieldOf) };
}

describe.each([50, 120])('a community of %d topics', (count) => {
  beforeEach(() => openCommunity(count));

  it('opens with its first 40 topics in at most 3 calls of 12 KB', () => {
    const calls = app.mini.setDataLog.calls(app.mini.page.route);
    expect(app.mini.page.findAll(ROW)).toHaveLength(40);
    expect(calls.length).toBeLessThanOrEqual(3);
    expect(calls.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(12 * 1024);
  });

  it('tells of a message in the topic on top with one call of at most 260 bytes', async () => {
    const cost = await news(0);
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(cost.bytes).toBeLessThanOrEqual(260);
  });

  it('moves a topic to the top with one call of at most 500 bytes', async () => {
    const cost = await news(12);
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(cost.bytes).toBeLessThanOrEqual(500);
    expect(app.mini.page.findAll('.row .name')[0]?.textContent).toBe('Topic 12');
  });

  it('says nothing of a topic that stays out of view', async () => {
    const list = app.mini.page.find('#list');
    scrollTo(list, (count - 12) * 72);
    await app.pass(100);
    const shown = app.mini.page.findAll('.row .name')[0]?.textContent;
    expect(shown).not.toBe('Topic 0');
    expect(await news(0)).toMatchObject({ calls: 0, bytes: 0 });
  });

  it('keeps a row at no more than 12 nodes', () => {
    const [row] = app.mini.page.findAll(ROW);
    expect(row === undefined ? 99 : wxmlNodes(row)).toBeLessThanOrEqual(12);
  });

  it('tells of a new name with that name alone', async () => {
    const { cost, paths } = await changed(3, ({ topics, topicId }) => {
      chat.shared.topics.set(
        HOUSE,
        topics.map((topic) => (topic.topicId === topicId ? { ...topic, name: 'Tea' } : topic)),
      );
    });
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(paths).toEqual(['row.name']);
    expect(cost.bytes).toBe('{"c.d.name":"Tea"}'.length);
  });

  it('tells of a mute with its mark alone', async () => {
    const { cost, paths } = await changed(3, ({ topicId }) =>
      chat.account.change(`group:${topicId}`, { notify: 'muted' }),
    );
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(paths).toEqual(['row.isMuted']);
    expect(cost.bytes).toBe('{"c.d.isMuted":true}'.length);
  });

  it('tells of a message in the topic on top with its words, moment and badge alone', async () => {
    const { cost, paths } = await changed(0, ({ topicId }) => {
      const sentAtMs = app.platform.clock.nowMs();
      chat.account.store(saidIn(topicId, 'tea?', { sentAtMs }));
    });
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect([...paths].sort()).toEqual(['row.badge', 'row.text', 'row.time']);
    expect(cost.bytes).toBe('{"c.a.time":"12:00","c.a.text":"Mo: tea?","c.a.badge":"1"}'.length);
  });
});
