import { ChatList } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-list';
import { ChatPlaces } from '../../../../../miniprogram/packages/chat/view-models/places/chat-places';
import { FakeChatClient } from '../../../../support/fakes/fake-chat-client';
import { FakePlatform, settle } from '../../../../support/fakes/fake-platform';
import { ReadMarks } from '../../../../../miniprogram/stores/timeline/read-marks';
import { ReadingPlaces } from '../../../../../miniprogram/stores/timeline/reading-places';
import { TimelineHistory } from '../../../../../miniprogram/stores/timeline/timeline-history';
import { buildConversation, buildHistory, buildMessage } from '../../../../support/builders';
import { chatError } from '../../../../support/fakes/fake-calls';
import { messageRefOf } from '../../../../../miniprogram/domain/message/message-ref';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { Conversation } from '../../../../../miniprogram/domain/conversation/conversation';
import type { Mention } from '../../../../../miniprogram/domain/conversation/unread-places';
import type { Message } from '../../../../../miniprogram/domain/message/message';

const TEAM = 'group:team';

async function openTeam(count: number) {
  const platform = new FakePlatform();
  const chat = new FakeChatClient({ isReady: true });
  const messages = buildHistory(TEAM, count);
  chat.account.setHistory(TEAM, messages);
  const history = new TimelineHistory(TEAM, chat);
  const effects: ChatEffect[] = [];
  const list = new ChatList(history, (id) => ({ id, kind: 'text', text: '' }), {
    patch: () => undefined,
    effect: (effect) => effects.push(effect),
    moved: () => places.look(),
  });
  const timelines = { places: new ReadingPlaces() };
  const conversations = new Map<string, Conversation>();
  const readMarks = new ReadMarks();
  const settings = { language: 'zh-CN' as const };
  const watched: string[] = [];
  const services = {
    settings,
    platform,
    readMarks,
    timelines,
    conversations,
  } as unknown as ConstructorParameters<typeof ChatPlaces>[0];
  const open = () => new ChatPlaces(services, history, list, (rowId) => watched.push(rowId));
  const places: ChatPlaces = open();
  await history.loadNewest();
  const unreadOf = (unreadCount: number, mentions: readonly Mention[] = []) =>
    buildConversation({
      conversationId: TEAM,
      unreadCount,
      places: { lastSequence: count, readSequence: 0, mentions },
    });
  const arrive = (id: string, parts: Partial<Message> = {}) =>
    history.receive(
      buildMessage({ id, conversationId: TEAM, sentAtMs: Number.MAX_SAFE_INTEGER, ...parts }),
    );
  return {
    platform,
    chat,
    messages,
    history,
    list,
    readMarks,
    watched,
    places,
    unreadOf,
    arrive,
    effects,
    timelines,
    conversations,
    open,
  };
}

it('leads to what is unread and to each mention, apart from each other', async () => {
  const { places, unreadOf, history } = await openTeam(200);
  places.takeUnread(
    unreadOf(150, [
      { sequence: 90, of: 'me' },
      { sequence: 120, of: 'all' },
    ]),
  );
  expect(places.unreadText).toBe('150 条新消息');
  expect(places.mentionText).toBe('有人@我');
  await places.jumpToMention();
  expect(history.timeline.find(`${TEAM}#89`)).toBeDefined();
  expect(places.mentionText).toBe('@所有人');
  await places.jumpToMention();
  expect(places.mentionText).toBe('');
  expect(places.unreadText).toBe('150 条新消息');
});

it('stops leading up once the first unread row was on the screen', async () => {
  const { places, unreadOf, watched } = await openTeam(200);
  places.takeUnread(unreadOf(150));
  await places.jumpToUnread();
  const [rowId = ''] = watched;
  places.rowSeen(rowId, true);
  expect(places.unreadText).toBe('');
});

it('asks once for each row whether it is seen, however often the list moves', async () => {
  const { places, unreadOf, watched } = await openTeam(200);
  places.takeUnread(unreadOf(10));
  places.look();
  places.look();
  expect(watched).toHaveLength(1);
});

it('counts what arrives below what is read, at a pace, and leads back from far above', async () => {
  const { platform, places, list, arrive } = await openTeam(30);
  list.scrolled(600);
  arrive('a');
  expect(places.pillText).toBe('1 条新消息');
  arrive('b');
  arrive('c');
  expect(places.pillText).toBe('1 条新消息');
  await platform.clock.advance(500);
  expect(places.pillText).toBe('3 条新消息');
  places.jumpToEnd();
  expect(places.pillText).toBe('');
  list.scrolled(2_000);
  expect(places.pillText).toBe('回到最新');
});

it('leads back to the newest in one step after a jump, whatever was under way', async () => {
  const { chat, places, history, messages, list } = await openTeam(200);
  const [first] = messages;
  if (!first) throw new Error('no message');
  await places.jumpTo(messageRefOf(first));
  expect(history.isDetached).toBe(true);
  const held = chat.calls.hold('historyFrom');
  const jumping = places.jumpTo({ messageId: '', sequence: 60, sentAtMs: 0 });
  places.jumpToEnd();
  held.release();
  await jumping;
  expect(history.isDetached).toBe(false);
  expect(list.window.isAtNewest).toBe(true);
});

it('says so where a message is gone or cannot be fetched', async () => {
  const { chat, platform, places } = await openTeam(200);
  await places.jumpTo({ messageId: 'deleted', sequence: 3, sentAtMs: 0 });
  expect(platform.dialogs.toasts.at(-1)).toBe('消息不可用');
  chat.calls.failNext('historyFrom', chatError('network'));
  await places.jumpTo({ messageId: '', sequence: 3, sentAtMs: 0 });
  expect(platform.dialogs.toasts.at(-1)).toContain('检查网络');
});

it('remembers the newest message that was here when somebody leaves', async () => {
  const { places, readMarks, arrive, messages } = await openTeam(30);
  arrive('local:x', { isOwn: true, delivery: 'failed' });
  places.leave();
  const last = messages.at(-1);
  expect(readMarks.of(TEAM)).toEqual(last && messageRefOf(last));
});

it('opens at a message once there are messages, also where the first try failed', async () => {
  const { chat, messages, history, list, places } = await openTeam(200);
  const [first] = messages;
  if (!first) throw new Error('no message');
  chat.calls.failNext('history', chatError('not-ready'));
  await history.loadNewest();
  places.openAt(messageRefOf(first));
  await settle();
  expect(history.isDetached).toBe(false);
  await history.loadNewest();
  await settle();
  expect(list.window.findRow(({ id }) => id === first.id)).toBeDefined();
});

describe('a chat that was left among older messages', () => {
  /** Somebody reads far up, with these rows on the screen. */
  async function leftAt(index: number) {
    const team = await openTeam(200);
    const { history, list, places, messages } = team;
    while (history.timeline.length < 100) await history.loadOlder();
    const { timeline } = history;
    list.showMessage(timeline.indexOfId(messages[index]?.id ?? ''));
    list.scrolled(5_000);
    const rows = [-1, 0, 1].map((step) => list.window.rowOf(messages[index + step] ?? fail()));
    places.remember(rows.map((row) => row ?? fail()));
    team.effects.length = 0;
    list.jumpToEnd();
    return team;
  }
  const fail = (): never => {
    throw new Error('no such row');
  };

  it('opens there again, at once and once more when the page hears', async () => {
    const { open, list, effects, messages } = await leftAt(120);
    const places = open();
    places.openAt(undefined);
    expect(list.window.rowOf(messages[120] ?? fail())).toBeDefined();
    effects.length = 0;
    places.appear();
    places.appear();
    const rowId = list.window.rowOf(messages[120] ?? fail());
    expect(effects).toEqual([{ kind: 'show-row', rowId, place: 'as-left' }]);
  });

  it('opens at its end when something new is there, or when it was left there', async () => {
    const { open, list, effects, places, conversations, unreadOf, messages } = await leftAt(120);
    conversations.set(TEAM, unreadOf(1));
    effects.length = 0;
    const unread = open();
    unread.openAt(undefined);
    unread.appear();
    conversations.clear();
    list.scrolled(0);
    places.remember([list.window.rowOf(messages[199] ?? fail()) ?? fail()]);
    const again = open();
    again.openAt(undefined);
    again.appear();
    expect(effects).toEqual([]);
  });

  it('is fetched around its place where that is not loaded any more, and opens at its end where it is gone', async () => {
    const { open, history, effects, messages, timelines } = await leftAt(120);
    history.timeline.reset(messages.slice(-15));
    effects.length = 0;
    const places = open();
    places.openAt(undefined);
    places.appear();
    await settle();
    await settle();
    expect(history.timeline.find(`${TEAM}#120`)).toBeDefined();
    expect(effects.at(-1)).toMatchObject({ kind: 'show-row', place: 'as-left' });
    timelines.places.set(TEAM, { messageId: 'gone', sequence: 0, sentAtMs: 0 });
    effects.length = 0;
    const gone = open();
    gone.openAt(undefined);
    gone.appear();
    await settle();
    expect(effects).toEqual([]);
  });
});
