import { AccountStorage } from '../../miniprogram/stores/account-storage';
import { FakeChatClient } from '../support/fake-chat-client';
import { FakePlatform } from '../support/fake-platform';
import { Outbox } from '../../miniprogram/stores/outbox';
import { Timelines } from '../../miniprogram/stores/timelines';
import { buildMessage, buildPerson, BUILT_AT_MS } from '../support/builders';
import { chatError } from '../support/fake-calls';

const MO = 'direct:mo';
const settle = () => new Promise(setImmediate);

function opened(platform = new FakePlatform()) {
  const chat = new FakeChatClient({ isReady: true });
  const timelines = new Timelines(chat);
  const { timeline } = timelines.open(MO).history;
  const outbox = new Outbox(chat, timelines);
  outbox.open(new AccountStorage(platform.storage, 'lin'), buildPerson({ userId: 'lin' }));
  const shown = () =>
    Array.from({ length: timeline.length }, (_, index) => {
      const message = timeline.at(index);
      return message?.content.kind === 'text' ? [message.content.text, message.delivery] : [];
    });
  return { platform, chat, timeline, outbox, shown };
}

describe('Outbox', () => {
  it('shows a text at once and as sent when the service has it, as one message', async () => {
    const { outbox, shown } = opened();
    outbox.sendText(MO, 'hello');
    expect(shown()).toEqual([['hello', 'sending']]);
    await settle();
    expect(shown()).toEqual([['hello', 'sent']]);
    expect(outbox.stateOf(MO)).toBe('');
  });

  it('puts what is written now last, whatever the clocks say', () => {
    const { outbox, timeline } = opened();
    timeline.put(buildMessage({ conversationId: MO, sentAtMs: BUILT_AT_MS + 9e9 }));
    outbox.sendText(MO, 'mine');
    expect(timeline.last()?.delivery).toBe('sending');
  });

  it('sends the texts of one conversation one after another', async () => {
    const { chat, outbox } = opened();
    const first = chat.calls.hold('send');
    outbox.sendText(MO, 'one');
    outbox.sendText(MO, 'two');
    await settle();
    expect(chat.calls.of('send')).toHaveLength(1);
    first.release();
    await settle();
    expect(chat.calls.of('send')).toHaveLength(2);
  });

  it('does not let one conversation wait for another', async () => {
    const { chat, outbox } = opened();
    chat.calls.hold('send');
    outbox.sendText(MO, 'stuck');
    outbox.sendText('direct:other', 'free');
    await settle();
    expect(chat.calls.of('send')).toHaveLength(2);
  });

  it('keeps a failed text with its reason and sends it again as the same message', async () => {
    const { chat, outbox, shown } = opened();
    chat.calls.failNext('send', chatError('muted', 10017));
    const sent = outbox.sendText(MO, 'hello');
    await settle();
    const clientId = sent.ok ? sent.value : '';
    expect(shown()).toEqual([['hello', 'failed']]);
    expect(outbox.problemOf(clientId)?.kind).toBe('muted');
    outbox.resend(clientId);
    await settle();
    expect(shown()).toEqual([['hello', 'sent']]);
    const [before, after] = chat.calls.of('send');
    expect(after).toEqual(before);
  });

  it('goes on with the next text after one failed', async () => {
    const { chat, outbox, shown } = opened();
    chat.calls.failNext('send', chatError('network'));
    outbox.sendText(MO, 'one');
    outbox.sendText(MO, 'two');
    await settle();
    expect(shown()).toEqual([
      ['one', 'failed'],
      ['two', 'sent'],
    ]);
    expect(outbox.stateOf(MO)).toBe('failed');
  });

  it('refuses a text over the limit before anything is composed, counted in bytes', () => {
    const { chat, outbox, timeline } = opened();
    expect(outbox.sendText(MO, '字'.repeat(3755))).toEqual({ ok: false, error: 'too-long' });
    expect(outbox.sendText(MO, '字'.repeat(3754)).ok).toBe(true);
    expect(timeline.length).toBe(1);
    expect(chat.calls.of('send').length).toBeLessThanOrEqual(1);
  });

  it('still has what was unsent after a restart', () => {
    const { platform, chat, outbox } = opened();
    chat.calls.hold('send');
    outbox.sendText(MO, 'cut off');
    const restarted = opened(platform);
    restarted.outbox.restore(MO, () => false);
    expect(restarted.shown()).toEqual([['cut off', 'failed']]);
  });

  it('knows the newest text that is still here', async () => {
    const { chat, outbox } = opened();
    expect(outbox.newestOf(MO)).toBeUndefined();
    chat.calls.failNext('send', chatError('network'), 2);
    outbox.sendText(MO, 'first');
    outbox.sendText(MO, 'second');
    await settle();
    expect(outbox.newestOf(MO)?.text).toBe('second');
    expect(outbox.newestOf('direct:else')).toBeUndefined();
  });

  it('drops after a restart what had got through', () => {
    const { platform, chat, outbox } = opened();
    chat.calls.hold('send');
    outbox.sendText(MO, 'got through');
    const restarted = opened(platform);
    restarted.outbox.restore(MO, () => true);
    expect(restarted.shown()).toEqual([]);
    expect(restarted.outbox.stateOf(MO)).toBe('');
  });

  it('forgets a failed text that was discarded', async () => {
    const { platform, chat, outbox, timeline } = opened();
    chat.calls.failNext('send', chatError('network'));
    const sent = outbox.sendText(MO, 'never mind');
    await settle();
    outbox.discard(sent.ok ? sent.value : '');
    expect(timeline.length).toBe(0);
    expect(opened(platform).outbox.stateOf(MO)).toBe('');
  });

  it('leaves another account alone when a send of the previous one settles late', async () => {
    const { platform, chat, outbox } = opened();
    const held = chat.calls.hold('send');
    outbox.sendText(MO, 'from lin');
    await settle();
    const zhou = new AccountStorage(platform.storage, 'zhou');
    outbox.open(zhou, buildPerson({ userId: 'zhou' }));
    held.fail(chatError('network'));
    await settle();
    expect(outbox.stateOf(MO)).toBe('');
    expect(zhou.read('outbox')).toBeUndefined();
  });

  it('starts empty when the device holds something that is no outbox', () => {
    const platform = new FakePlatform();
    new AccountStorage(platform.storage, 'lin').write('outbox', { broken: true });
    expect(opened(platform).outbox.stateOf(MO)).toBe('');
  });

  it('sends although the device has no room left', async () => {
    const { platform, outbox, shown } = opened();
    platform.storage.isFull = true;
    outbox.sendText(MO, 'hello');
    await settle();
    expect(shown()).toEqual([['hello', 'sent']]);
  });
});
