import fc from 'fast-check';
import { OutboxApp } from '../../support/outbox-app';
import { REFUSED } from '../../support/flaky-service';
import { buildMessage } from '../../support/builders';
import { settle } from '../../support/fakes/fake-platform';
import type { SendFault } from '../../support/flaky-service';

const MO = 'direct:mo';
const FAULTS: readonly SendFault[] = ['lost', 'taken', 'no-answer', 'late', 'answer-lost'];

describe('OutboxLane', () => {
  it('sends one after another', async () => {
    const app = new OutboxApp();
    app.service.faults.push('no-answer');
    const [, second] = [app.say('one'), app.say('two')];
    await settle();
    expect(app.client.sends).toEqual(['one']);
    expect(app.outbox.progressOf(second)).toEqual({ kind: 'queued' });
    await app.platform.clock.advance(60_000);
    expect(app.service.textsIn(MO)).toEqual(['one', 'two']);
  });

  it('tries again after growing waits, says which try it is, and fails after five', async () => {
    const app = new OutboxApp();
    app.service.faults.push(...Array<SendFault>(6).fill('lost'));
    const clientId = app.say('hello');
    const { clock } = app.platform;
    await settle();
    for (const [index, waitMs] of [1_000, 2_000, 4_000, 8_000, 16_000].entries()) {
      expect(app.outbox.progressOf(clientId)).toEqual({ kind: 'retrying', attempt: index + 1 });
      await clock.advance(waitMs - 1);
      expect(app.client.sends).toHaveLength(index + 1);
      await clock.advance(1);
    }
    expect(app.client.sends).toHaveLength(6);
    expect(app.outbox.progressOf(clientId)).toMatchObject({ problem: { kind: 'network' } });
    expect(app.refusals).toEqual([]);
    expect(clock.pendingCount).toBe(0);
  });

  it.each([
    ['the connection is back', (app: OutboxApp) => app.connect()],
    ['the app comes to the front', (app: OutboxApp) => app.outbox.resume()],
    ['something new is written', (app: OutboxApp) => void app.say('three')],
    ['the app is started again', restartAndConnect],
  ])('takes up in order what failed on the network when %s', async (_, happen) => {
    const app = new OutboxApp();
    app.service.faults.push(...Array<SendFault>(6).fill('lost'));
    app.say('one');
    app.say('two');
    await app.platform.clock.advance(60_000);
    expect(app.service.textsIn(MO)).toEqual([]);
    happen(app);
    await settle();
    expect(app.service.textsIn(MO).slice(0, 2)).toEqual(['one', 'two']);
    expect(app.outbox.stateOf(MO)).toBe('');
  });

  it('tells of a file that did not arrive, and of no text', async () => {
    const app = new OutboxApp();
    const lost: string[] = [];
    app.outbox.uploads.onLost((clientId) => lost.push(clientId));
    app.service.faults.push('lost');
    app.say('one');
    await app.platform.clock.advance(60_000);
    app.service.faults.push('lost');
    const sent = app.outbox.send(MO, {
      kind: 'voice',
      durationSeconds: 2,
      source: { url: 'v.aac', sizeBytes: 9 },
    });
    await app.platform.clock.advance(60_000);
    expect(lost).toEqual([sent.ok ? sent.value : '']);
  });

  describe('with a file that no try brings up', () => {
    async function open() {
      const app = new OutboxApp();
      app.service.faults.push(...Array<SendFault>(6).fill('lost'));
      const source = { url: 'v.aac', sizeBytes: 9 };
      const voice = app.outbox.send(MO, { kind: 'voice', durationSeconds: 2, source });
      const clientId = voice.ok ? voice.value : '';
      app.say('behind it');
      await app.platform.clock.advance(60_000);
      return { app, clientId };
    }

    it('sends what was said behind it', async () => {
      const { app, clientId } = await open();
      expect(app.service.textsIn(MO)).toEqual(['behind it']);
      expect(app.outbox.progressOf(clientId)).toMatchObject({ problem: { kind: 'network' } });
      app.say('later');
      await settle();
      expect(app.service.textsIn(MO)).toEqual(['behind it', 'later']);
      expect(app.outbox.progressOf(clientId)).toMatchObject({ kind: 'failed' });
    });

    it.each([
      ['somebody asks for it', (app: OutboxApp, id: string) => app.outbox.resend(id)],
      ['the connection is back', (app: OutboxApp) => app.connect()],
      ['the app comes to the front', (app: OutboxApp) => app.outbox.resume()],
      ['the app is started again', restartAndConnect],
    ])('tries it again when %s', async (_, happen) => {
      const { app, clientId } = await open();
      happen(app, clientId);
      await settle();
      expect(app.outbox.stateOf(MO)).toBe('');
    });
  });

  it('uses no retries up while the connection is away', async () => {
    const app = new OutboxApp();
    app.service.faults.push('no-answer');
    const clientId = app.say('hello');
    app.disconnect();
    await app.platform.clock.advance(3_600_000);
    expect(app.outbox.progressOf(clientId)).toEqual({ kind: 'queued' });
    app.connect();
    await settle();
    expect(app.service.textsIn(MO)).toEqual(['hello']);
  });

  it('waits its turn when something new is written during a wait', async () => {
    const app = new OutboxApp();
    app.service.faults.push('lost');
    app.say('one');
    await settle();
    app.say('two');
    await settle();
    expect(app.client.sends).toEqual(['one']);
    await app.platform.clock.advance(1_000);
    expect(app.service.textsIn(MO)).toEqual(['one', 'two']);
  });

  it('looks on the service before it sends again what timed out', async () => {
    const app = new OutboxApp();
    app.service.faults.push('answer-lost');
    app.say('heard?');
    await app.platform.clock.advance(60_000);
    expect(app.client.sends).toEqual(['heard?']);
    expect(app.shown()).toEqual([['heard?', 'sent']]);
    expect(app.service.textsIn(MO)).toEqual(['heard?']);
  });

  it('tries to look again when looking fails', async () => {
    const app = new OutboxApp();
    app.service.faults.push('answer-lost');
    app.service.failingReads = 2;
    app.say('heard?');
    await app.platform.clock.advance(60_000);
    expect(app.outbox.stateOf(MO)).toBe('');
    expect(app.service.textsIn(MO)).toEqual(['heard?']);
  });

  it('leaves it to a person when there is too much history to look through', async () => {
    const app = new OutboxApp();
    app.service.faults.push('lost');
    const clientId = app.say('long ago');
    await settle();
    const sentAtMs = app.platform.clock.nowMs() + 1;
    const since = Array.from({ length: 400 }, () =>
      buildMessage({ conversationId: MO, sentAtMs, from: 'mo' }),
    );
    app.service.account.setHistory(MO, since);
    app.restart();
    app.connect();
    await app.platform.clock.advance(60_000);
    expect(app.outbox.progressOf(clientId)).toMatchObject({ problem: { kind: 'unknown' } });
    app.outbox.resend(clientId);
    await settle();
    expect(app.service.textsIn(MO)).toEqual(['long ago']);
  });

  describe.each(FAULTS)('a text that is %s', (fault) => {
    it.each([0, 10_000, 20_500, 24_000])(
      'is sent once when the app is killed after %d ms',
      async (ms) => {
        const app = new OutboxApp();
        app.service.faults.push(fault);
        app.say('one');
        app.say('two');
        await app.platform.clock.advance(ms);
        app.restart();
        await app.platform.clock.advance(5_000);
        expect(app.outbox.stateOf(MO)).toBe(app.service.textsIn(MO).length === 2 ? '' : 'sending');
        app.connect();
        await app.platform.clock.advance(60_000);
        expect(app.service.textsIn(MO)).toEqual(['one', 'two']);
        expect(app.outbox.stateOf(MO)).toBe('');
      },
    );
  });

  it('delivers every text once and in order, whatever happens, unless it was refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step(), { maxLength: 40 }), async (steps) => {
        const app = new OutboxApp();
        const said = new Map<string, string[]>();
        for (const [index, take] of steps.entries()) await take(app, said, index);
        app.service.faults.length = 0;
        app.service.failingReads = 0;
        app.connect();
        await app.platform.clock.advance(600_000);
        for (const [conversationId, texts] of said) {
          const accepted = texts.filter((text) => !text.startsWith(REFUSED));
          expect(app.service.textsIn(conversationId)).toEqual(accepted);
          const isAllSent = accepted.length === texts.length;
          expect(app.outbox.stateOf(conversationId)).toBe(isAllSent ? '' : 'failed');
        }
        expect(app.platform.clock.pendingCount).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

function restartAndConnect(app: OutboxApp): void {
  app.restart();
  app.connect();
}

type Step = (app: OutboxApp, said: Map<string, string[]>, index: number) => Promise<void> | void;

function step(): fc.Arbitrary<Step> {
  const say = fc
    .record({ to: fc.constantFrom(MO, 'group:team'), isRude: fc.boolean() })
    .map(({ to, isRude }): Step => (app, said, index) => {
      const text = `${isRude && index % 3 === 0 ? REFUSED : 'text'} ${index}`;
      app.say(text, to);
      said.set(to, [...(said.get(to) ?? []), text]);
    });
  const fault = fc.constantFrom(...FAULTS).map(
    (kind): Step =>
      (app) =>
        void app.service.faults.push(kind),
  );
  const wait = fc.integer({ min: 0, max: 50_000 }).map(
    (ms): Step =>
      (app) =>
        app.platform.clock.advance(ms),
  );
  const others = fc.constantFrom<Step>(
    (app) => app.restart(),
    restartAndConnect,
    (app) => app.connect(),
    (app) => app.disconnect(),
    (app) => app.outbox.resume(),
    (app) => void (app.service.failingReads += 1),
  );
  return fc.oneof(
    { weight: 4, arbitrary: say },
    { weight: 4, arbitrary: fault },
    wait,
    wait,
    others,
  );
}
