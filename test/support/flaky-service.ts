import type { Outgoing } from '../../miniprogram/domain/message/outgoing';
import { FakeChatAccount } from './fakes/fake-chat-account';
import { FakeChatClient } from './fakes/fake-chat-client';
import { ME } from './builders';
import { chatError } from './fakes/fake-calls';
import { failed, ok } from '../../miniprogram/kernel/result';
import { outgoingMessage } from './fakes/fake-outgoing';
import type { HistoryPage, SendListener } from '../../miniprogram/chat/chat-client';
import type { ChatResult } from '../../miniprogram/chat/chat-result';
import type { Clock } from '../../miniprogram/platform/platform';
import type { ConversationId } from '../../miniprogram/domain/ids';
import type { Message } from '../../miniprogram/domain/message/message';

/**
 * What happens to a send.
 * - `lost`: it fails, and the service never saw it
 * - `taken`: it fails although the service has it
 * - `no-answer`: it times out, and the service never saw it
 * - `late`: it times out and gets through a little later, if the app is still there
 * - `answer-lost`: it times out although the service has it
 */
export type SendFault = 'lost' | 'taken' | 'no-answer' | 'late' | 'answer-lost';

/** As long as the adapter waits for a send, and as a late one needs beyond that. */
const LIMIT_MS = 20_000;
const LATE_MS = 3_000;

/** Texts that begin so are refused by the service. */
export const REFUSED = 'refused';

/**
 * A service with bad days. It knows a message by the instance that a run of the app sent, as the real one does: one instance sent
 * twice is one message, but a text sent anew after a restart is another message, whatever its client ID.
 */
export class FlakyService {
  readonly account = new FakeChatAccount(ME);
  /** What happens to the next sends, one each. */
  readonly faults: SendFault[] = [];
  /** So many reads of history fail. */
  failingReads = 0;
  isOnline = true;
  private readonly taken: Message[] = [];
  private runs = 0;

  constructor(readonly clock: Clock) {}

  /** The client of another run of the app. */
  run(): FlakyClient {
    this.runs += 1;
    return new FlakyClient(this, this.runs);
  }

  /** Every distinct message of a conversation, in the order they came. */
  textsIn(conversationId: ConversationId): readonly string[] {
    return this.taken
      .filter((message) => message.conversationId === conversationId)
      .map(({ content }) => (content.kind === 'text' ? content.text : ''));
  }

  take(message: Message): void {
    if (this.taken.some(({ id }) => id === message.id)) return;
    this.taken.push(message);
    this.account.store(message);
  }
}

/** One run of the app on a {@link FlakyService}. */
export class FlakyClient extends FakeChatClient {
  readonly sends: string[] = [];
  private isKilled = false;
  private isStarted = false;

  constructor(
    private readonly service: FlakyService,
    private readonly run: number,
  ) {
    super({ account: service.account, isReady: true, nowMs: () => service.clock.nowMs() });
  }

  /** The service lets the app in. */
  start(): void {
    this.isStarted = true;
    this.emit({ type: 'became-ready' });
  }

  kill(): void {
    this.isKilled = true;
  }

  override history(conversationId: ConversationId, cursor?: string): ChatResult<HistoryPage> {
    const { service } = this;
    if (!this.canReach()) return Promise.resolve(failed(chatError('network')));
    if (service.failingReads > 0) {
      service.failingReads -= 1;
      return Promise.resolve(failed(chatError('timeout')));
    }
    return super.history(conversationId, cursor);
  }

  override send(outgoing: Outgoing, hears: SendListener = {}): ChatResult<Message> {
    const { service } = this;
    if (!this.isStarted) return Promise.resolve(failed(chatError('not-ready')));
    const plain = outgoingMessage(service.account, outgoing, service.clock.nowMs());
    const message = { ...plain, id: `${this.run}:${plain.id}` };
    hears.onCreated?.(message.id);
    const words = outgoing.content.kind === 'text' ? outgoing.content.text : '';
    this.sends.push(words);
    if (!this.canReach()) return Promise.resolve(failed(chatError('network', 2801)));
    if (words.startsWith(REFUSED)) return Promise.resolve(failed(chatError('muted', 10017)));
    return this.meet(service.faults.shift(), message);
  }

  private meet(fault: SendFault | undefined, message: Message): ChatResult<Message> {
    const { service } = this;
    if (fault === undefined || fault === 'taken' || fault === 'answer-lost') service.take(message);
    switch (fault) {
      case undefined:
        return Promise.resolve(ok(message));
      case 'lost':
      case 'taken':
        return Promise.resolve(failed(chatError('network', 2801)));
      case 'late':
        service.clock.after(LIMIT_MS + LATE_MS, () => this.arriveLate(message));
        return this.timeout();
      case 'no-answer':
      case 'answer-lost':
        return this.timeout();
    }
  }

  private timeout(): ChatResult<Message> {
    return new Promise((resolve) => {
      this.service.clock.after(LIMIT_MS, () => resolve(failed(chatError('timeout'))));
    });
  }

  private arriveLate(message: Message): void {
    if (this.isKilled || !this.canReach()) return;
    this.service.take(message);
    this.emit({ type: 'messages-received', messages: [message] });
  }

  private canReach(): boolean {
    return this.isStarted && this.service.isOnline;
  }
}
