import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { FakeFiles } from '../../support/fakes/fake-voice-device';
import { Outbox } from '../../../miniprogram/stores/outbox/outbox';
import { OutboxFiles } from '../../../miniprogram/stores/outbox/outbox-files';
import { SkippableClock } from '../../support/skippable-clock';
import { Timelines } from '../../../miniprogram/stores/timeline/timelines';
import { aFewPeople } from './worlds';
import { photographed } from './kinds';
import { buildPerson, text } from '../../support/builders';
import { receivedText, signedIn, valueOf, wholeHistory } from '../contract';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService, SendTrouble } from '../contract';

const MO = 'direct:mo';

/** What a send is waited for. */
const LIMIT_MS = 20_000;

/** Lin's app on a device: an outbox on a client, and the storage that outlives it. */
class App {
  readonly clock = new SkippableClock();
  readonly outbox: Outbox;
  private readonly timelines: Timelines;

  constructor(
    readonly client: ContractClient,
    storage: FakeStorage,
  ) {
    const { chat } = client;
    this.timelines = new Timelines(chat);
    this.outbox = new Outbox({
      chat,
      timelines: this.timelines,
      files: new OutboxFiles(new FakeFiles(), () => this.clock.nowMs()),
      clock: this.clock,
      random: Math.random,
    });
    this.outbox.open(new AccountStorage(storage, 'lin'), buildPerson({ userId: 'lin' }));
  }

  kill(): void {
    this.client.setOnline(false);
    this.outbox.dispose();
    this.timelines.dispose();
    this.clock.dispose();
  }
}

/** Everything that can happen to a text between the composer and the service. */
export function describeOutbox(make: MakeService): void {
  let service: ContractService;
  let storage: FakeStorage;
  let app: App;
  beforeEach(async () => {
    service = await make(aFewPeople);
    storage = new FakeStorage();
    await open();
  });
  afterEach(async () => {
    app.kill();
    await service.dispose();
  });

  /** The app is there before the service lets it in, as after a start. */
  async function open(): Promise<void> {
    const client = service.client('lin');
    app = new App(client, storage);
    await valueOf(client.chat.signIn(service.credentials('lin')));
  }

  const texts = (): readonly string[] =>
    service.textsBetween('lin', 'mo').filter((text) => text.startsWith('text'));

  async function empty(): Promise<void> {
    await until(() => app.outbox.stateOf(MO) === '', {
      what: 'the outbox to be empty',
      timeoutMs: 10_000,
    });
  }

  /** Lets every limit and wait pass; a request that vanished is made again by the SDK when the network comes and goes. */
  async function emptyAfterWaits(): Promise<void> {
    await service.passTime(LIMIT_MS);
    if (app.outbox.stateOf(MO) !== '') {
      app.client.setOnline(false);
      app.client.setOnline(true);
    }
    await until(
      () => {
        app.clock.skip(1_000);
        return app.outbox.stateOf(MO) === '';
      },
      { what: 'the outbox to be empty' },
    );
  }

  it.each<SendTrouble>(['drop', 'drop-reply', 'close'])(
    'delivers once and in order when the first text meets %s',
    async (trouble) => {
      const mo = await signedIn(service, 'mo');
      service.spoilNextText(trouble);
      app.outbox.send(MO, text('text 1'));
      app.outbox.send(MO, text('text 2'));
      await emptyAfterWaits();
      await receivedText(mo, 'text 2');
      expect(texts()).toEqual(['text 1', 'text 2']);
    },
  );

  it.each<SendTrouble>(['drop-reply', 'close'])(
    'delivers once when the app is killed after a text met %s',
    async (trouble) => {
      service.spoilNextText(trouble);
      app.outbox.send(MO, text('text 1'));
      app.outbox.send(MO, text('text 2'));
      if (trouble === 'drop-reply') await until(() => texts().length === 1);
      app.kill();
      await open();
      await empty();
      expect(texts()).toEqual(['text 1', 'text 2']);
    },
  );

  it('takes a picture back that was cancelled and got through after all', async () => {
    const mo = await signedIn(service, 'mo');
    await until(() => lastConnection(app.client) === 'connected');
    service.spoilNextUpload('slow');
    const sent = app.outbox.send(MO, await photographed());
    if (sent.ok) app.outbox.cancel(sent.value);
    expect(app.outbox.stateOf(MO)).toBe('');
    app.outbox.send(MO, text('text 1'));
    await receivedText(mo, 'text 1');
    await until(() => mo.events.some(({ type }) => type === 'messages-revoked'));
    const kept = (await wholeHistory(mo, 'direct:lin')).filter(({ revocation }) => !revocation);
    expect(kept.filter(({ content }) => content.kind === 'image')).toEqual([]);
  });

  it('takes back what was cancelled when the app is killed before it is known whether it got through', async () => {
    const mo = await signedIn(service, 'mo');
    service.spoilNextText('drop-reply');
    const sent = app.outbox.send(MO, text('text 1'));
    await until(() => texts().length === 1);
    if (sent.ok) app.outbox.cancel(sent.value);
    app.kill();
    await open();
    await until(() => mo.events.some(({ type }) => type === 'messages-revoked'));
    expect(app.outbox.stateOf(MO)).toBe('');
  });

  it('delivers what was written while the service was away, by itself', async () => {
    await service.stop();
    await until(() => lastConnection(app.client) === 'disconnected');
    app.outbox.send(MO, text('text 1'));
    app.outbox.send(MO, text('text 2'));
    expect(app.outbox.stateOf(MO)).toBe('sending');
    await service.start();
    app.client.chat.wake();
    await empty();
    expect(texts()).toEqual(['text 1', 'text 2']);
  });

  it('gives a send up that is never answered, and delivers it once the service speaks again', async () => {
    service.setSilent(true);
    app.outbox.send(MO, text('text 1'));
    await service.passTime(LIMIT_MS);
    expect(app.outbox.stateOf(MO)).toBe('sending');
    service.setSilent(false);
    app.client.setOnline(false);
    app.client.setOnline(true);
    await empty();
    expect(texts()).toEqual(['text 1']);
  });

  it('delivers once what was written while the service was away, when the app is killed meanwhile', async () => {
    await service.stop();
    await until(() => lastConnection(app.client) === 'disconnected');
    app.outbox.send(MO, text('text 1'));
    app.kill();
    await service.start();
    await open();
    await empty();
    expect(texts()).toEqual(['text 1']);
  });
}

function lastConnection({ events }: ContractClient): string | undefined {
  const changes = events.filter((event) => event.type === 'connection-changed');
  return changes.at(-1)?.connection;
}
