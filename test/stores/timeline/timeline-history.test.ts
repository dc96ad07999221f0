import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { TimelineHistory } from '../../../miniprogram/stores/timeline/timeline-history';
import { buildHistory, buildMessage, BUILT_AT_MS } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';

const MO = 'direct:mo';

function historyOf(count: number) {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.setHistory(MO, buildHistory(MO, count));
  return { chat, history: new TimelineHistory(MO, chat) };
}

describe('TimelineHistory', () => {
  it('loads page by page to the beginning without a hole', async () => {
    const { history } = historyOf(40);
    await history.loadNewest();
    expect(history.timeline.length).toBe(15);
    while (history.hasOlder) await history.loadOlder();
    expect(history.timeline.length).toBe(40);
    expect(history.timeline.at(0)?.id).toBe(`${MO}#0`);
  });

  it('asks for one older page at a time', async () => {
    const { chat, history } = historyOf(40);
    await history.loadNewest();
    await Promise.all([history.loadOlder(), history.loadOlder()]);
    expect(chat.calls.of('history')).toHaveLength(2);
  });

  it('keeps what it has when an older page fails, and goes on from there', async () => {
    const { chat, history } = historyOf(20);
    await history.loadNewest();
    chat.calls.failNext('history', chatError('network'));
    await history.loadOlder();
    expect(history.olderError?.kind).toBe('network');
    expect(history.timeline.length).toBe(15);
    await history.loadOlder();
    expect(history.olderError).toBeUndefined();
    expect(history.timeline.length).toBe(20);
  });

  it('says that the first page failed and loads it on the next try', async () => {
    const { chat, history } = historyOf(3);
    chat.calls.failNext('history', chatError('not-ready'));
    await history.loadNewest();
    expect(history.state).toBe('failed');
    await history.loadNewest();
    expect(history.state).toBe('ready');
  });

  it('loads again by itself when it failed while the connection came back', async () => {
    const { chat, history } = historyOf(3);
    const held = chat.calls.hold('history');
    const first = history.loadNewest();
    const second = history.loadNewest();
    held.fail(chatError('not-ready'));
    await Promise.all([first, second]);
    expect(history.state).toBe('ready');
  });

  it('joins a page that reaches what it has', async () => {
    const { chat, history } = historyOf(20);
    await history.loadNewest();
    await history.loadOlder();
    chat.account.setHistory(MO, buildHistory(MO, 25));
    await history.loadNewest();
    expect(history.timeline.length).toBe(25);
    expect(history.hasOlder).toBe(false);
  });

  it('starts anew where a page does not reach it, rather than show a hole', async () => {
    const { chat, history } = historyOf(20);
    await history.loadNewest();
    chat.account.setHistory(MO, buildHistory(MO, 100));
    await history.loadNewest();
    expect(history.timeline.length).toBe(15);
    while (history.hasOlder) await history.loadOlder();
    expect(history.timeline.length).toBe(100);
  });

  it('keeps unsent messages when it starts anew', async () => {
    const { history } = historyOf(20);
    const unsent = buildMessage({
      id: 'local:k',
      clientId: 'k',
      conversationId: MO,
      delivery: 'failed',
      sentAtMs: BUILT_AT_MS + 9e9,
    });
    history.timeline.put(unsent);
    await history.loadNewest();
    expect(history.timeline.last()?.clientId).toBe('k');
  });

  it('can page back after a message arrived before the first page', async () => {
    const { chat, history } = historyOf(40);
    const newest = chat.account.messages(MO)[39];
    if (newest) history.timeline.put(newest);
    await history.loadNewest();
    while (history.hasOlder) await history.loadOlder();
    expect(history.timeline.length).toBe(40);
    expect(chat.calls.of('history')).toHaveLength(3);
  });
});
