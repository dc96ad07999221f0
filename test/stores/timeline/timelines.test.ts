import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { Timelines } from '../../../miniprogram/stores/timeline/timelines';
import { buildHistory, buildMessage, BUILT_AT_MS } from '../../support/builders';

const MO = 'direct:mo';

function opened() {
  const chat = new FakeChatClient({ isReady: true });
  const timelines = new Timelines(chat);
  const { history, close } = timelines.open(MO);
  return { chat, timelines, history, close };
}

describe('Timelines', () => {
  it('takes arriving messages into the timeline that is open', () => {
    const { chat, history } = opened();
    chat.receive(buildMessage({ id: 'a', conversationId: MO }));
    expect(history.timeline.last()?.id).toBe('a');
  });

  it('holds nothing for conversations that nobody opened', () => {
    const { chat, timelines } = opened();
    chat.receive(buildMessage({ id: 'a', conversationId: 'direct:other' }));
    expect(timelines.open('direct:other').history.timeline.length).toBe(0);
  });

  it('gives the same history to whoever opens it again', () => {
    const { timelines, history, close } = opened();
    close();
    expect(timelines.open(MO).history).toBe(history);
  });

  it('marks what was revoked and what was read', () => {
    const { chat, history } = opened();
    chat.receive(buildMessage({ id: 'mine', conversationId: MO, from: 'lin', isOwn: true }));
    const revocation = { by: 'lin', byName: '' };
    chat.emit({
      type: 'messages-revoked',
      revoked: [{ conversationId: MO, messageId: 'mine', revocation }],
    });
    chat.emit({
      type: 'messages-read-by-peer',
      reads: [{ conversationId: MO, untilMs: BUILT_AT_MS }],
    });
    expect(history.timeline.find('mine')).toMatchObject({ revocation, isReadByPeer: true });
  });

  it('ignores a revocation of what it does not hold', () => {
    const { chat, history } = opened();
    const revoked = [
      { conversationId: MO, messageId: 'gone', revocation: { by: 'mo', byName: '' } },
    ];
    chat.emit({ type: 'messages-revoked', revoked });
    expect(history.timeline.length).toBe(0);
  });

  it('fetches what was missed when the connection comes back', async () => {
    const { chat, history } = opened();
    chat.account.setHistory(MO, buildHistory(MO, 3));
    await history.loadNewest();
    chat.account.setHistory(MO, buildHistory(MO, 5));
    chat.emit({ type: 'became-ready' });
    await new Promise(setImmediate);
    expect(history.timeline.length).toBe(5);
  });

  it('empties what is on a screen when the account changes, and fills it for the new one', async () => {
    const { chat, timelines, history } = opened();
    chat.receive(buildMessage({ id: 'theirs', conversationId: MO }));
    timelines.clear();
    expect(history.timeline.length).toBe(0);
    chat.account.setHistory(MO, buildHistory(MO, 3));
    chat.emit({ type: 'became-ready' });
    await new Promise(setImmediate);
    expect(history.timeline.length).toBe(3);
  });

  it('gives up what no screen shows when memory runs short', () => {
    const { timelines, history } = opened();
    const closed = timelines.open('direct:closed');
    closed.close();
    timelines.releaseMemory();
    expect(timelines.open('direct:closed').history).not.toBe(closed.history);
    expect(timelines.open(MO).history).toBe(history);
  });

  it('keeps a bounded number of timelines that nobody shows', () => {
    const { timelines } = opened();
    const first = timelines.open('direct:0');
    first.close();
    for (let index = 1; index <= 20; index++) timelines.open(`direct:${index}`).close();
    expect(timelines.open('direct:0').history).not.toBe(first.history);
    expect(timelines.open('direct:20').history).toBe(timelines.open('direct:20').history);
  });
});
