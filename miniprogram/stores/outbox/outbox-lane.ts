import { filesOf } from './outbox-files';
import { OutboxSchedule } from './outbox-schedule';
import { isPassing } from './problem-kinds';
import { isRefused, outgoingOf } from './outbox-item';
import { reconcile } from './reconcile';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatError } from '../../chat/chat-error';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Message } from '../../domain/message/message';
import type { OutboxItem, OutboxState } from './outbox-item';
import type { OutboxUploads } from './outbox-uploads';
import type { Result } from '../../kernel/result';

/** What a lane needs of the outbox. */
export interface LaneHost {
  readonly chat: ChatClient;
  readonly clock: Clock;
  readonly random: () => number;
  /** True while requests can reach the service, as far as is known. */
  isReady(): boolean;
  /** The conversation's messages in the order they were composed. */
  itemsOf(conversationId: ConversationId): readonly OutboxItem[];
  /** Undefined once it was sent or deleted. */
  find(clientId: string): OutboxItem | undefined;
  /** Takes the newer value of an item that is still there. */
  change(item: OutboxItem): void;
  sent(item: OutboxItem, message: Message): void;
  /** How the try of a message ended that had been cancelled meanwhile. */
  cancelled(clientId: string, outcome: Result<Message, ChatError>): void;
  /** How far the files of what is being sent have come. */
  readonly uploads: OutboxUploads;
  /** The service would not take it, whatever the network does. */
  refused(item: OutboxItem, problem: ChatError): void;
}

/**
 * Sends one conversation's messages one after another. A refused message is passed by; one that met a passing problem is tried again, and
 * those behind it wait, so that the order holds. A file that no try brings up is passed by too: words must not wait for a storage that is out of order.
 */
export class OutboxLane {
  private readonly schedule: OutboxSchedule;
  private isWorking = false;
  /** Somebody asked to go on while a try was under way. */
  private wantsMore = false;
  private isStopped = false;
  /** The message whose try is under way, and how to stop waiting for it. */
  private underWay: { readonly clientId: string; readonly cancel: () => void } | undefined;

  constructor(
    private readonly conversationId: ConversationId,
    private readonly host: LaneHost,
  ) {
    this.schedule = new OutboxSchedule(host.clock, host.random);
  }

  /** Something new to send: goes on, unless the next try has a time already. */
  go(): void {
    if (this.schedule.isWaiting) return;
    this.wantsMore = true;
    if (!this.isWorking) void this.work();
  }

  /** Things have changed for the better: tries now, with all retries to use. */
  hurry(): void {
    this.schedule.reset();
    this.go();
  }

  /** As {@link hurry}, and files that were passed by have their turn again. */
  takeUp(): void {
    for (const item of this.host.itemsOf(this.conversationId))
      if (isGivenUp(item) && !isRefused(item))
        this.host.change({ ...item, state: { kind: 'queued' } });
    this.hurry();
  }

  /** Ends for good; what is under way is not heard of any more. */
  stop(): void {
    this.isStopped = true;
    this.schedule.reset();
  }

  /** The message is not wanted any more: those behind it go on. True when a try of it is under way, of which the host will hear. */
  cancel(clientId: string): boolean {
    const isUnderWay = this.underWay?.clientId === clientId;
    if (isUnderWay) this.underWay?.cancel();
    // It may have been the one that the lane waits to try again.
    else this.hurry();
    return isUnderWay;
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    while (this.wantsMore && !this.schedule.isWaiting) {
      this.wantsMore = false;
      await this.sendInOrder();
    }
    if (!this.isStopped && !this.host.isReady()) this.queue();
    this.isWorking = false;
  }

  /** Nothing is tried before the connection is back. */
  private queue(): void {
    const tried = this.host
      .itemsOf(this.conversationId)
      .find(({ state }) => state.kind === 'sending' || state.kind === 'retrying');
    if (tried) this.host.change({ ...tried, state: { kind: 'queued' } });
  }

  private async sendInOrder(): Promise<void> {
    for (let item = this.next(); item !== undefined; item = this.next()) {
      const canGoOn = item.isUnsure ? await this.lookFor(item) : await this.send(item);
      if (!canGoOn) return;
    }
  }

  private next(): OutboxItem | undefined {
    if (this.isStopped || !this.host.isReady()) return undefined;
    return this.host
      .itemsOf(this.conversationId)
      .find((item) => !isRefused(item) && !isGivenUp(item));
  }

  /** One try; answers whether the lane can go on at once. */
  private async send(item: OutboxItem): Promise<boolean> {
    const { clientId } = item;
    this.begin(item);
    const outcome = this.host.chat.send(outgoingOf(item), {
      onCreated: (messageId) => this.changeTo(clientId, { messageId }),
      onUploaded: (share) => this.uploaded(clientId, share),
    });
    const sent = await Promise.race([outcome, this.cancellation(clientId)]);
    this.underWay = undefined;
    this.host.uploads.end(clientId);
    const current = this.host.find(clientId);
    if (current === undefined) void outcome.then((late) => this.host.cancelled(clientId, late));
    if (sent === 'cancelled' || this.isStopped || current === undefined) return !this.isStopped;
    if (!sent.ok) return this.stumble(current, sent.error);
    this.schedule.reset();
    this.host.sent(current, sent.value);
    return true;
  }

  private cancellation(clientId: string): Promise<'cancelled'> {
    return new Promise((resolve) => {
      this.underWay = { clientId, cancel: () => resolve('cancelled') };
    });
  }

  /** Looks on the service for every message that may be there already. */
  private async lookFor(first: OutboxItem): Promise<boolean> {
    this.begin(first);
    const { chat } = this.host;
    const unsure = this.host
      .itemsOf(this.conversationId)
      .filter((item) => item.isUnsure && !isRefused(item));
    const found = await reconcile(chat, this.conversationId, unsure);
    if (this.isStopped) return false;
    if (!found.ok) {
      const current = this.host.find(first.clientId);
      return current === undefined || this.stumble(current, found.error);
    }
    const { sent, isCertain } = found.value;
    for (const { clientId } of unsure) {
      const item = this.host.find(clientId);
      const message = sent.get(clientId);
      if (item === undefined) continue;
      if (message) this.host.sent(item, message);
      else this.lookedFor(item, isCertain);
    }
    return true;
  }

  /** It is not on the service, or so far back that a person has to say whether it is to be sent again. */
  private lookedFor(item: OutboxItem, isCertain: boolean): void {
    const looked = { ...item, isUnsure: false };
    if (isCertain) this.host.change(looked);
    else
      this.refuse(looked, { kind: 'unknown', code: 0, detail: 'too much history to look through' });
  }

  private begin(item: OutboxItem): void {
    this.changeTo(item.clientId, { state: this.state() });
  }

  private state(): OutboxState {
    const { attempt } = this.schedule;
    return attempt === 0 ? { kind: 'sending' } : { kind: 'retrying', attempt };
  }

  private stumble(item: OutboxItem, problem: ChatError): boolean {
    const isUnsure = item.isUnsure || problem.kind === 'timeout';
    if (problem.kind === 'network' && filesOf(item.content) !== undefined)
      this.host.uploads.lost(item.clientId);
    if (!isPassing(problem)) {
      this.refuse({ ...item, isUnsure }, problem);
      return true;
    }
    if (!this.host.isReady()) this.host.change({ ...item, isUnsure });
    else if (this.schedule.retry(() => this.go()))
      this.host.change({ ...item, isUnsure, state: this.state() });
    else {
      this.schedule.reset();
      this.host.change({ ...item, isUnsure, state: { kind: 'failed', problem } });
      return filesOf(item.content) !== undefined;
    }
    return false;
  }

  private refuse(item: OutboxItem, problem: ChatError): void {
    this.host.change({ ...item, state: { kind: 'failed', problem } });
    this.host.refused(item, problem);
  }

  /** A try that was given up on may still report. */
  private uploaded(clientId: string, share: number): void {
    if (!this.isStopped && this.host.find(clientId)) this.host.uploads.report(clientId, share);
  }

  private changeTo(clientId: string, change: Partial<OutboxItem>): void {
    const item = this.isStopped ? undefined : this.host.find(clientId);
    if (item !== undefined) this.host.change({ ...item, ...change });
  }
}

/** Its tries are used up and it has a file to bring up: somebody asks for it again, or the connection comes back. */
function isGivenUp({ content, state }: OutboxItem): boolean {
  return state.kind === 'failed' && filesOf(content) !== undefined;
}
