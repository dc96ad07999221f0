import fc from 'fast-check';
import { OutboxApp } from '../../support/outbox-app';
import { parseCancelled } from '../../../miniprogram/stores/outbox/cancelled-sends';
import { settle } from '../../support/fakes/fake-platform';
import type { SendFault } from '../../support/flaky-service';

const MO = 'direct:mo';

/** What the other person is left with: revoked ones are gone. */
function left(app: OutboxApp): readonly string[] {
  return app.service.account
    .messages(MO)
    .filter(({ revocation }) => revocation === undefined)
    .map(({ content }) => (content.kind === 'text' ? content.text : ''));
}

describe('a message that was cancelled', () => {
  it('is gone at once, and those behind it go out', async () => {
    const app = new OutboxApp();
    app.service.faults.push('no-answer');
    const clientId = app.say('wrong');
    app.say('right');
    await settle();
    app.outbox.cancel(clientId);
    expect(app.shown().map(([words]) => words)).toEqual(['right']);
    await settle();
    expect(left(app)).toEqual(['right']);
    expect(app.outbox.stateOf(MO)).toBe('');
  });

  it('never goes out when nothing of it was tried yet', async () => {
    const app = new OutboxApp({ isStarted: false });
    app.outbox.cancel(app.say('wrong'));
    app.connect();
    await settle();
    expect(app.client.sends).toEqual([]);
    expect(app.platform.storage.read('account:lin:cancelled')).toBeUndefined();
  });

  it.each<SendFault>(['answer-lost', 'late', 'no-answer', 'lost', 'taken'])(
    'is taken back or never there when its try meets %s',
    async (fault) => {
      const app = new OutboxApp();
      app.service.faults.push(fault);
      const clientId = app.say('wrong');
      app.outbox.cancel(clientId);
      await app.platform.clock.advance(120_000);
      expect(left(app)).toEqual([]);
      expect(app.shown()).toEqual([]);
    },
  );

  it('is taken back after a restart in between', async () => {
    const app = new OutboxApp();
    app.service.faults.push('answer-lost');
    app.outbox.cancel(app.say('wrong'));
    await settle();
    expect(left(app)).toEqual(['wrong']);
    app.restart();
    expect(app.shown()).toEqual([]);
    app.connect();
    await settle();
    expect(left(app)).toEqual([]);
    app.restart();
    app.connect();
    await settle();
    expect(app.service.account.messages(MO).length).toBe(1);
  });

  it('leaves the outbox when it had failed', async () => {
    const app = new OutboxApp();
    const clientId = app.say('refused: rude');
    await settle();
    app.outbox.cancel(clientId);
    expect(app.outbox.stateOf(MO)).toBe('');
    expect(app.shown()).toEqual([]);
  });

  it('ends never with something that the person cancelled and others can see, whatever happens in between', async () => {
    const faults: readonly SendFault[] = ['lost', 'taken', 'no-answer', 'late', 'answer-lost'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...faults), { maxLength: 4 }),
        fc.array(fc.constantFrom('say', 'cancel', 'wait', 'restart', 'offline'), { maxLength: 10 }),
        async (troubles, steps) => {
          const app = new OutboxApp();
          app.service.faults.push(...troubles);
          const cancelled: string[] = [];
          let last = { words: '', clientId: '' };
          for (const [index, step] of steps.entries()) {
            if (step === 'say')
              last = { words: `text ${index}`, clientId: app.say(`text ${index}`) };
            if (step === 'cancel' && app.outbox.progressOf(last.clientId)) {
              app.outbox.cancel(last.clientId);
              cancelled.push(last.words);
            }
            if (step === 'wait') await app.platform.clock.advance(7_000);
            if (step === 'offline') app.disconnect();
            if (step === 'restart') app.restart();
            if (step === 'restart' || step === 'offline') app.connect();
          }
          await app.platform.clock.advance(120_000);
          app.connect();
          await settle();
          expect(left(app).filter((words) => cancelled.includes(words))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('parseCancelled', () => {
  it('believes what is whole and nothing else', () => {
    const whole = { clientId: 'a', conversationId: MO, composedAtMs: 1 };
    expect(parseCancelled([whole, { ...whole, messageId: 'm' }])).toHaveLength(2);
    const broken = [
      { ...whole, clientId: 1 },
      { ...whole, clientId: 'x'.repeat(200) },
      { ...whole, conversationId: 'nowhere' },
      { ...whole, composedAtMs: '1' },
      null,
    ];
    expect(parseCancelled(broken)).toEqual([]);
    expect(parseCancelled(Array(900).fill(whole))).toHaveLength(50);
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(parseCancelled(value))));
  });
});
