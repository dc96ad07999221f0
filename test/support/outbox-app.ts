import { AccountStorage } from '../../miniprogram/stores/session/account-storage';
import { FakePlatform } from './fakes/fake-platform';
import { FlakyService } from './flaky-service';
import { ME, buildPerson, text } from './builders';
import { Outbox } from '../../miniprogram/stores/outbox/outbox';
import { OutboxFiles } from '../../miniprogram/stores/outbox/outbox-files';
import { Timelines } from '../../miniprogram/stores/timeline/timelines';
import type { FlakyClient } from './flaky-service';

/** An outbox on a flaky service, which can be killed and started again on the same device. */
export class OutboxApp {
  readonly platform = new FakePlatform();
  readonly service = new FlakyService(this.platform.clock);
  client!: FlakyClient;
  outbox!: Outbox;
  files!: OutboxFiles;
  timelines!: Timelines;
  /** What the service refused, as it was said. */
  readonly refusals: string[] = [];

  constructor({ isStarted = true }: { readonly isStarted?: boolean } = {}) {
    this.open();
    if (isStarted) this.client.start();
  }

  /** The app is killed, whatever it is doing, and opened again; it is not let in yet. */
  restart(): void {
    this.client.kill();
    this.outbox.dispose();
    this.timelines.dispose();
    const { clock } = this.platform;
    clock.setMs(clock.nowMs() + 1);
    this.open();
  }

  /** The connection is lost. */
  disconnect(): void {
    this.service.isOnline = false;
    this.client.emit({ type: 'connection-changed', connection: 'disconnected' });
  }

  /** The connection is back, or there for the first time. */
  connect(): void {
    this.service.isOnline = true;
    this.client.start();
  }

  /** Sends and returns the client ID. */
  say(words: string, conversationId = 'direct:mo'): string {
    const sent = this.outbox.send(conversationId, text(words));
    if (!sent.ok) throw new Error(sent.error);
    return sent.value;
  }

  /** Each text on the timeline of `conversationId` with how it looks; the conversation has to be open. */
  shown(conversationId = 'direct:mo'): readonly (readonly [string, string])[] {
    const { timeline } = this.timelines.open(conversationId).history;
    return Array.from({ length: timeline.length }, (_, index) => {
      const message = timeline.at(index);
      return [
        message?.content.kind === 'text' ? message.content.text : '',
        message?.delivery ?? '',
      ];
    });
  }

  private open(): void {
    const { clock, storage } = this.platform;
    this.client = this.service.run();
    this.timelines = new Timelines(this.client);
    this.timelines.open('direct:mo');
    this.files = new OutboxFiles(this.platform.files, () => clock.nowMs());
    this.outbox = new Outbox({
      chat: this.client,
      timelines: this.timelines,
      files: this.files,
      clock,
      random: () => 0.5,
    });
    this.outbox.onRefused((_, problem) => this.refusals.push(problem.kind));
    this.outbox.open(new AccountStorage(storage, ME), buildPerson({ userId: ME }));
  }
}
