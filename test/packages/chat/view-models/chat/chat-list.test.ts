import { ChatList } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-list';
import { ok } from '../../../../../miniprogram/kernel/result';
import { settle } from '../../../../support/fakes/fake-platform';
import { FakeChatClient } from '../../../../support/fakes/fake-chat-client';
import { TimelineHistory } from '../../../../../miniprogram/stores/timeline/timeline-history';
import { buildHistory, buildMessage, BUILT_AT_MS } from '../../../../support/builders';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { Message } from '../../../../../miniprogram/domain/message/message';

const MO = 'direct:mo';

async function listOf(count: number) {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.setHistory(MO, buildHistory(MO, count));
  const history = new TimelineHistory(MO, chat);
  await history.loadNewest();
  const effects: ChatEffect[] = [];
  let patches = 0;
  const { timeline } = history;
  const list = new ChatList(
    history,
    (id, index) => ({ id, kind: 'text', text: timeline.at(index)?.id ?? '' }),
    { patch: () => (patches += 1), effect: (effect) => effects.push(effect) },
  );
  effects.length = 0;
  patches = 0;
  const arrive = (id: string, parts: Partial<Message> = {}) =>
    timeline.put(buildMessage({ id, sentAtMs: BUILT_AT_MS + 9e9, ...parts }));
  return { chat, history, list, effects, arrive, patchCount: () => patches };
}

function shownTexts({ window }: ChatList): readonly string[] {
  const rows: string[] = [];
  window.findRow((message) => rows.push(message.id) < 0);
  return rows;
}

describe('ChatList', () => {
  it('follows the end while the person is there', async () => {
    const { list, effects, arrive } = await listOf(30);
    arrive('new');
    expect(effects).toEqual([{ kind: 'scroll-to-end', isSmooth: false }]);
    expect(list.unseenCount).toBe(0);
  });

  it('shows of each row what stays, though older ones come: of the oldest that is known it is not known', async () => {
    const { list, history } = await listOf(45);
    const texts = () => shownTexts(list);
    expect(texts()[0]).toBe(history.timeline.at(1)?.id);
    list.reachTop();
    await settle();
    expect(texts()).toHaveLength(29);
    list.grown();
    list.reachTop();
    await settle();
    expect(texts()).toHaveLength(45);
    expect(texts()[0]).toBe(history.timeline.at(0)?.id);
  });

  it('shows the oldest one too, where an empty page says that it is', async () => {
    const { list, chat } = await listOf(40);
    expect(shownTexts(list)).toHaveLength(14);
    jest.spyOn(chat, 'history').mockResolvedValueOnce(ok({ messages: [] }));
    list.reachTop();
    await settle();
    expect(shownTexts(list)).toHaveLength(15);
  });

  it('keeps still while the person reads above, and counts what arrives', async () => {
    const { list, effects, arrive, patchCount } = await listOf(30);
    list.scrolled(51);
    arrive('a');
    arrive('b');
    expect(effects).toEqual([]);
    expect(patchCount()).toBe(0);
    expect(list.unseenCount).toBe(2);
  });

  it('does not count my own messages from another device', async () => {
    const { list, arrive } = await listOf(30);
    list.scrolled(500);
    arrive('mine', { from: 'lin', isOwn: true });
    expect(list.unseenCount).toBe(0);
  });

  it('stops counting when the person has come to the end', async () => {
    const { list, arrive } = await listOf(30);
    list.scrolled(500);
    arrive('a');
    list.scrolled(0);
    expect(list.unseenCount).toBe(1);
    list.reachEnd();
    list.scrolled(0);
    expect(list.unseenCount).toBe(0);
  });

  it('takes the person to the end with one tap', async () => {
    const { list, effects, arrive } = await listOf(30);
    list.scrolled(500);
    arrive('a');
    list.jumpToEnd();
    expect(effects).toEqual([{ kind: 'scroll-to-end', isSmooth: true }]);
    expect(list.window.isAtEnd).toBe(true);
    expect(list.unseenCount).toBe(0);
  });

  it('takes the person to what they send, wherever they were', async () => {
    const { list, effects, arrive } = await listOf(30);
    list.scrolled(500);
    arrive('theirs');
    arrive('local:k', { clientId: 'k', from: 'lin', isOwn: true, delivery: 'sending' });
    expect(list.window.isAtEnd).toBe(true);
    expect(effects).toEqual([{ kind: 'scroll-to-end', isSmooth: false }]);
  });

  it('fetches older messages at the top and keeps the row that was first in its place', async () => {
    const { history, list, effects } = await listOf(40);
    const first = list.window.firstRowId;
    list.reachTop();
    expect(history.isLoadingOlder).toBe(true);
    await new Promise(setImmediate);
    expect(effects).toEqual([{ kind: 'keep-row', rowId: first, grew: 'start' }]);
    expect(history.timeline.length).toBe(30);
  });

  it('does not grow by itself when older messages come that nobody scrolled for', async () => {
    const { history, effects, patchCount } = await listOf(40);
    await history.loadOlder();
    expect(effects).toEqual([]);
    expect(patchCount()).toBe(0);
  });
});
