import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { OutboxApp } from '../../support/outbox-app';
import { buildMessage, buildPerson, text } from '../../support/builders';
import { settle } from '../../support/fakes/fake-platform';

const MO = 'direct:mo';

async function sentBy(app: OutboxApp, afterMs = 0) {
  await app.platform.clock.advance(afterMs);
  return app.service.textsIn(MO);
}

describe('Outbox', () => {
  it('shows a text at once and as sent when the service has it, as one message', async () => {
    const app = new OutboxApp();
    const clientId = app.say('hello');
    expect(app.shown()).toEqual([['hello', 'sending']]);
    expect(app.outbox.progressOf(clientId)).toEqual({ kind: 'sending' });
    await settle();
    expect(app.shown()).toEqual([['hello', 'sent']]);
    expect(app.outbox.progressOf(clientId)).toBeUndefined();
    expect(app.outbox.stateOf(MO)).toBe('');
  });

  it('puts what is written now last, whatever the clocks say', () => {
    const app = new OutboxApp();
    const later = app.platform.clock.nowMs() + 9e9;
    app.timelines.put(buildMessage({ conversationId: MO, sentAtMs: later }));
    app.say('mine');
    expect(app.shown().at(-1)).toEqual(['mine', 'sending']);
  });

  it('keeps texts queued, without a request, until the service is ready', async () => {
    const app = new OutboxApp({ isStarted: false });
    const clientId = app.say('patience');
    await app.platform.clock.advance(3_600_000);
    expect(app.outbox.progressOf(clientId)).toEqual({ kind: 'queued' });
    expect(app.outbox.stateOf(MO)).toBe('sending');
    expect(app.client.sends).toEqual([]);
    app.connect();
    expect(await sentBy(app)).toEqual(['patience']);
  });

  it('does not let one conversation wait for another', async () => {
    const app = new OutboxApp();
    app.service.faults.push('no-answer');
    app.say('stuck');
    app.say('free', 'direct:other');
    await settle();
    expect(app.service.textsIn('direct:other')).toEqual(['free']);
  });

  it('keeps a refused text with its reason, tells of it, and sends the next', async () => {
    const app = new OutboxApp();
    const clientId = app.say('refused: rude');
    app.say('polite');
    expect(await sentBy(app)).toEqual(['polite']);
    expect(app.outbox.progressOf(clientId)).toMatchObject({ problem: { kind: 'muted' } });
    expect(app.outbox.stateOf(MO)).toBe('failed');
    expect(app.refusals).toEqual(['muted']);
  });

  it('never sends a refused text again by itself, also not after a restart', async () => {
    const app = new OutboxApp();
    const clientId = app.say('refused: rude');
    await settle();
    app.connect();
    app.outbox.resume();
    app.restart();
    app.connect();
    await app.platform.clock.advance(3_600_000);
    expect(app.client.sends).toEqual([]);
    expect(app.outbox.progressOf(clientId)).toMatchObject({
      kind: 'failed',
      problem: { kind: 'muted', code: 10017 },
    });
  });

  it('knows after a restart how a message is to be sent', async () => {
    const app = new OutboxApp({ isStarted: false });
    const options = { receivers: ['qi'], isUncounted: true, push: 'none' } as const;
    app.outbox.send('group:team', text('for Qi'), { options });
    app.restart();
    expect(app.outbox.newestOf('group:team')?.options).toEqual(options);
    app.outbox.send('group:team', text('for those here'), { options: { isOnlineOnly: true } });
    app.restart();
    app.connect();
    await settle();
    expect(app.service.textsIn('group:team')).toEqual(['for Qi']);
  });

  it('sends a refused text again when a person asks, and says again why not', async () => {
    const app = new OutboxApp();
    const clientId = app.say('refused: rude');
    await settle();
    app.outbox.resend(clientId);
    expect(app.shown()).toEqual([['refused: rude', 'sending']]);
    await settle();
    expect(app.shown()).toEqual([['refused: rude', 'failed']]);
    expect(app.refusals).toEqual(['muted', 'muted']);
  });

  it('refuses a text over the limit before anything is composed, counted in bytes', () => {
    const app = new OutboxApp();
    expect(app.outbox.send(MO, text('字'.repeat(3755)))).toEqual({ ok: false, error: 'too-long' });
    expect(app.outbox.send(MO, text('字'.repeat(3754))).ok).toBe(true);
    expect(app.shown()).toHaveLength(1);
  });

  it('tries at once when the app comes to the front, with all retries to use', async () => {
    const app = new OutboxApp();
    app.service.faults.push('lost', 'lost', 'lost', 'lost');
    const clientId = app.say('hello');
    await app.platform.clock.advance(7_500);
    expect(app.outbox.progressOf(clientId)).toEqual({ kind: 'retrying', attempt: 4 });
    app.outbox.resume();
    expect(app.outbox.progressOf(clientId)).toEqual({ kind: 'sending' });
    expect(await sentBy(app)).toEqual(['hello']);
  });

  it('takes a late success as sent, and does not send again', async () => {
    const app = new OutboxApp();
    app.service.faults.push('late', 'no-answer');
    app.say('slow');
    expect(await sentBy(app, 60_000)).toEqual(['slow']);
    expect(app.shown()).toEqual([['slow', 'sent']]);
    expect(app.outbox.stateOf(MO)).toBe('');
  });

  it('knows the newest text that is still here', () => {
    const app = new OutboxApp({ isStarted: false });
    expect(app.outbox.newestOf(MO)).toBeUndefined();
    app.say('first');
    app.say('second');
    expect(app.outbox.newestOf(MO)?.content).toEqual(text('second'));
    expect(app.outbox.newestOf('direct:else')).toBeUndefined();
  });

  it('drops what the loaded history shows to be sent', () => {
    const app = new OutboxApp({ isStarted: false });
    const [got, not] = [app.say('got through'), app.say('did not')];
    app.outbox.restore(MO, (clientId) => clientId === got);
    expect(app.outbox.progressOf(got)).toBeUndefined();
    expect(app.outbox.progressOf(not)).toEqual({ kind: 'queued' });
  });

  it('forgets a failed text that was discarded, and goes on with those behind it', async () => {
    const app = new OutboxApp();
    app.service.faults.push(...Array<'lost'>(6).fill('lost'));
    const clientId = app.say('never mind');
    app.say('this instead');
    await app.platform.clock.advance(60_000);
    expect(app.shown()).toEqual([
      ['never mind', 'failed'],
      ['this instead', 'sending'],
    ]);
    app.outbox.discard(clientId);
    expect(await sentBy(app)).toEqual(['this instead']);
    app.restart();
    expect(app.outbox.stateOf(MO)).toBe('');
  });

  it('leaves what is on its way alone when asked to discard or resend it', () => {
    const app = new OutboxApp({ isStarted: false });
    const clientId = app.say('on its way');
    app.outbox.discard(clientId);
    app.outbox.resend(clientId);
    expect(app.outbox.progressOf(clientId)).toEqual({ kind: 'queued' });
  });

  it('leaves another account alone when a send of the previous one settles late', async () => {
    const app = new OutboxApp();
    app.service.faults.push('no-answer');
    app.say('from lin');
    const zhou = new AccountStorage(app.platform.storage, 'zhou');
    app.outbox.open(zhou, buildPerson({ userId: 'zhou' }));
    await app.platform.clock.advance(60_000);
    expect(app.outbox.stateOf(MO)).toBe('');
    expect(zhou.read('outbox')).toBeUndefined();
  });

  it('starts empty when the device holds something that is no outbox', () => {
    const app = new OutboxApp();
    const storage = new AccountStorage(app.platform.storage, 'lin');
    storage.write('outbox', { broken: true });
    app.outbox.open(storage, buildPerson({ userId: 'lin' }));
    expect(app.outbox.stateOf(MO)).toBe('');
  });

  it('sends although the device has no room left', async () => {
    const app = new OutboxApp();
    app.platform.storage.isFull = true;
    app.say('hello');
    expect(await sentBy(app)).toEqual(['hello']);
  });

  it('writes to the device once for composing and once for sent', async () => {
    const app = new OutboxApp();
    app.say('hello');
    expect(app.platform.storage.writtenKeys).toEqual(['account:lin:outbox']);
    await settle();
    expect(app.platform.storage.writtenKeys).toHaveLength(2);
  });
});
