import { ChatJumps } from '../../miniprogram/packages/chat/view-models/places/chat-jumps';
import { ChatList } from '../../miniprogram/packages/chat/view-models/chat/chat-list';
import { FakeChatClient } from '../support/fakes/fake-chat-client';
import { TimelineHistory } from '../../miniprogram/stores/timeline/timeline-history';
import { buildMessage, BUILT_AT_MS, text } from '../support/builders';
import { messageRefOf } from '../../miniprogram/domain/message/message-ref';
import { withPath } from '../../miniprogram/view-models/data-path';
import type { Message } from '../../miniprogram/domain/message/message';
import type { MessageRow } from '../../miniprogram/packages/chat/view-models/rows/message-row';

/** What can happen to a chat. Numbers name a message or an amount, taken modulo what there is. */
export type Step =
  | {
      readonly do: 'arrive' | 'reconnect' | 'jump' | 'delete' | 'revoke' | 'repeat' | 'race';
      readonly n: number;
    }
  | { readonly do: 'older' | 'newer' | 'end' | 'compose' | 'fail' };

const DAY_MS = 24 * 60 * 60 * 1000;

interface Page {
  readonly order: readonly string[];
  readonly slots: Readonly<Record<string, readonly MessageRow[]>>;
}

/** A chat as the app holds it, beside the service, whose list is the naive model of what it should be. */
export class PlacesModel {
  readonly chat = new FakeChatClient({ isReady: true });
  readonly history: TimelineHistory;
  readonly list: ChatList;
  readonly jumps: ChatJumps;
  private page: Page = { order: [], slots: {} };
  private made = 0;
  /** Messages of mine that the service does not have. */
  private readonly unsent = new Set<string>();

  constructor(
    private readonly conversationId: string,
    count: number,
    /** Messages that share a second. */
    private readonly perSecond: number,
    /** Days by which the clock of every fifth sender in a group is off: there sequences tell the order. */
    private readonly daysOff = 0,
  ) {
    const all = Array.from({ length: count }, () => this.make());
    this.chat.account.setHistory(conversationId, all);
    this.history = new TimelineHistory(conversationId, this.chat);
    const { timeline } = this.history;
    this.list = new ChatList(
      this.history,
      (id, index) => ({
        id,
        kind: 'text',
        text: timeline.at(index)?.id ?? '',
        // As rows do, it depends on the neighbours.
        time: `${timeline.neighboursOf(index).previous?.id}<${timeline.neighboursOf(index).next?.id}`,
      }),
      {
        patch: (patch) => {
          for (const [path, value] of Object.entries(patch))
            this.page = withPath(this.page, path, value);
        },
        effect: () => undefined,
      },
    );
    this.jumps = new ChatJumps(this.history, this.list);
  }

  get held(): readonly Message[] {
    return this.chat.account.messages(this.conversationId);
  }

  get rows(): readonly MessageRow[] {
    return this.page.order.flatMap((name) => this.page.slots[name] ?? []);
  }

  async take(step: Step): Promise<void> {
    const { history, list, chat } = this;
    switch (step.do) {
      case 'arrive':
        for (let count = step.n % 3; count >= 0; count -= 1) {
          const message = this.make();
          this.keep(message);
          history.receive(message);
        }
        return;
      case 'reconnect':
        for (let count = step.n % 40; count > 0; count -= 1) this.keep(this.make());
        await history.loadNewest();
        return;
      case 'jump':
        await this.jump(step.n);
        return;
      case 'race':
        // Pages of both ends are on their way when somebody jumps, goes back and reconnects.
        list.scrolled(900);
        list.reachTop();
        list.reachEnd();
        await Promise.all([
          this.jump(step.n),
          ...(step.n % 3 === 0 ? [history.loadNewest()] : []),
          ...(step.n % 2 === 0 ? [new Promise(setImmediate).then(() => list.jumpToEnd())] : []),
        ]);
        break;
      case 'delete':
        this.remove(this.pick(step.n));
        return;
      case 'revoke':
        this.revoke(this.pick(step.n));
        return;
      case 'repeat':
        this.repeat(this.pick(step.n));
        return;
      case 'older':
        list.scrolled(900);
        if (history.olderError) list.retry();
        else list.reachTop();
        break;
      case 'newer':
        list.scrolled(900);
        if (history.newerError) list.retry();
        else list.reachEnd();
        break;
      case 'end':
        list.jumpToEnd();
        break;
      case 'compose':
        this.compose();
        break;
      case 'fail':
        chat.calls.failNext('historyFrom', { kind: 'network', code: 0, detail: '' });
        await this.jump(0);
        break;
    }
    await new Promise(setImmediate);
    list.grown();
  }

  /** What is wrong now; empty for nothing. */
  problems(): string {
    const { timeline, state } = this.history;
    if (state !== 'ready') return `it is ${state}`;
    const ids = timeline.slice(0, timeline.length).map(({ id }) => id);
    if (new Set(ids).size < ids.length) return `twice: ${ids.join()}`;
    const sent = (from: number, to: number) =>
      timeline.slice(from, to).filter(({ id }) => !this.unsent.has(id));
    const apart = sent(0, timeline.gap);
    const newest = sent(timeline.gap, timeline.length);
    return (
      this.wrongRun(apart, 'apart') ||
      this.wrongRun(newest, 'newest') ||
      (newest.at(-1)?.id === this.held.at(-1)?.id ? '' : 'the newest is missing') ||
      this.wrongRows()
    );
  }

  /** Messages that follow each other here but not on the service, or in another value. */
  private wrongRun(run: readonly Message[], name: string): string {
    const start = this.held.findIndex(({ id }) => id === run[0]?.id);
    const wanted = run.length === 0 ? [] : this.held.slice(start, start + run.length);
    const spell = (messages: readonly Message[]) =>
      messages.map(({ id, revocation }) => `${id}${revocation ? '!' : ''}`).join();
    return spell(run) === spell(wanted) ? '' : `${name}: ${spell(run)}, not ${spell(wanted)}`;
  }

  /** The window is a piece of one stretch, and its rows agree with the messages beside them. */
  private wrongRows(): string {
    const { timeline } = this.history;
    const [first] = this.rows;
    if (!first) return timeline.length === 0 ? '' : 'no rows';
    const start = timeline.indexOfId(first.text);
    const { from, to } = timeline.stretchAt(start);
    if (start + this.rows.length > to || (timeline.gap > 0 && from > 0)) return 'across the gap';
    // What lies outside of the window is not looked at before it comes in.
    const last = this.rows.length - 1;
    const wanted = this.rows.map((row, offset) => {
      const [previous, next] = row.time?.split('<') ?? [];
      const before = offset === 0 ? previous : timeline.at(start + offset - 1)?.id;
      const after = offset === last ? next : timeline.at(start + offset + 1)?.id;
      return `${timeline.at(start + offset)?.id} ${before}<${after}`;
    });
    const shown = this.rows.map((row) => `${row.text} ${row.time}`);
    return shown.join() === wanted.join() ? '' : `rows ${shown.join()}, not ${wanted.join()}`;
  }

  private async jump(n: number): Promise<void> {
    const message = this.pick(n);
    if (message) await this.jumps.to(messageRefOf(message));
    this.list.grown();
  }

  private make(): Message {
    const index = (this.made += 1);
    const isGroup = this.conversationId.startsWith('group:');
    const offMs = isGroup && index % 5 === 0 ? this.daysOff * DAY_MS : 0;
    return buildMessage({
      id: `m${index}`,
      conversationId: this.conversationId,
      sentAtMs: BUILT_AT_MS + Math.floor(index / this.perSecond) * 1000 + offMs,
      sequence: isGroup ? index : 0,
      content: text(String(index)),
    });
  }

  private keep(message: Message): void {
    this.chat.account.setHistory(this.conversationId, [...this.held, message]);
  }

  private pick(n: number): Message | undefined {
    return this.held[n % Math.max(1, this.held.length)];
  }

  private remove(message: Message | undefined): void {
    if (!message || this.held.length < 2) return;
    this.chat.account.setHistory(
      this.conversationId,
      this.held.filter(({ id }) => id !== message.id),
    );
    this.history.timeline.remove(message.id);
  }

  private revoke(message: Message | undefined): void {
    if (!message) return;
    const revoked = { ...message, revocation: { by: 'mo', byName: '' } };
    this.chat.account.setHistory(
      this.conversationId,
      this.held.map((other) => (other.id === message.id ? revoked : other)),
    );
    if (this.history.timeline.find(message.id)) this.history.timeline.put(revoked);
  }

  /** The service tells of a message again, known here or not. */
  private repeat(message: Message | undefined): void {
    if (message) this.history.receive(message);
  }

  private compose(): void {
    const id = `local:${(this.made += 1)}`;
    this.unsent.add(id);
    this.history.timeline.put(
      buildMessage({
        id,
        clientId: id,
        conversationId: this.conversationId,
        from: 'lin',
        isOwn: true,
        delivery: 'failed',
        sentAtMs: BUILT_AT_MS + 9e9,
      }),
    );
  }
}
