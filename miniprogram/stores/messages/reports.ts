import { when } from 'mobx-miniprogram';
import { Disposables } from '../../kernel/disposables';
import { abuseReport, parseAbuseReport, reportMessage } from '../../domain/abuse-report';
import { conversationIdOf } from '../../domain/ids';
import { reportText } from '../../i18n/displayers/report';
import type { AbuseReport } from '../../domain/abuse-report';
import type { AccountStorage } from '../session/account-storage';
import type { AppServer, ServerProblem } from '../../platform/app-server';
import type { ChatClient } from '../../chat/chat-client';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { Language } from '../../i18n/language';
import type { Outbox } from '../outbox/outbox';
import type { OutboxState } from '../outbox/outbox-item';

/** Where reports are kept that our server does not have yet. */
const KEY = 'reports';

/** Reports that wait at most; who has more to say waits for the network. */
const MOST_WAITING = 20;

/** How long until our server is asked again. */
export const RETRY_MS = 60_000;

/** How long somebody who leaves waits for our server; shorter than a request may take. */
export const LAST_TRY_MS = 5000;

/** Problems that go by. */
const LATER: readonly ServerProblem[] = ['unreachable', 'signed-out', 'too-often'];

export interface ReportsParts {
  readonly server: Pick<AppServer, 'report'>;
  readonly chat: Pick<ChatClient, 'on'>;
  readonly clock: Clock;
  readonly outbox: Pick<Outbox, 'send' | 'progressOf'>;
  readonly settings: { readonly language: Language };
  /** The user to whom a report goes as a message where our server takes none; empty for nobody. */
  readonly reportTo: string;
  readonly random: () => number;
}

type Outcome = 'sent' | 'waiting' | 'failed';

/** Brings reports of abuse to our server. What could not be sent is kept on the device and sent when that is possible. */
export class Reports {
  private storage: AccountStorage | undefined;
  private waiting: readonly AbuseReport[] = [];
  /** Reports on their way, by ID. */
  private readonly underway = new Map<string, Promise<Outcome>>();
  /** Reports that went as messages, by client ID; a message waits in the outbox, which is wiped with the account. */
  private readonly asMessages = new Set<string>();
  private stopWaiting: Dispose | undefined;
  private readonly stopListening: Dispose;

  constructor(private readonly parts: ReportsParts) {
    this.stopListening = parts.chat.on((event) => {
      if (event.type === 'became-ready') void this.sendWaiting();
    });
  }

  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
  }

  close(): void {
    this.storage = undefined;
    this.waiting = [];
    this.underway.clear();
    this.asMessages.clear();
    this.stopWaiting?.();
    this.stopWaiting = undefined;
  }

  dispose(): void {
    this.stopListening();
    this.close();
  }

  /** @returns `waiting` where it is sent later; `failed` where nobody takes it, or too many wait already */
  async send(report: Omit<AbuseReport, 'reportId'>): Promise<Outcome> {
    const { storage } = this;
    this.recall();
    if (storage === undefined || this.waiting.length >= MOST_WAITING) return 'failed';
    const kept = abuseReport({ ...report, reportId: this.newId() });
    this.keep([...this.waiting, kept]);
    return this.deliver(kept, storage);
  }

  /**
   * Asks our server once more for what waits, and waits for what went as a message, before both are wiped.
   * @returns how many nobody has after {@link LAST_TRY_MS} at most
   */
  async tryLast(): Promise<number> {
    const { clock } = this.parts;
    const stops = new Disposables();
    const limit = new Promise<void>((resolve) => stops.add(clock.after(LAST_TRY_MS, resolve)));
    await Promise.race([this.sendWaiting(), limit]);
    const messages = new Promise<void>((resolve) => {
      const isOver = (): boolean => this.unsent.every(({ kind }) => kind === 'failed');
      stops.add(when(isOver, resolve));
    });
    await Promise.race([messages, limit]);
    stops.dispose();
    return this.waiting.length + this.unsent.length;
  }

  /** How messages stand that the service does not have yet. */
  private get unsent(): readonly OutboxState[] {
    return [...this.asMessages].flatMap((id) => this.parts.outbox.progressOf(id) ?? []);
  }

  private async sendWaiting(): Promise<void> {
    const { storage } = this;
    if (storage === undefined) return;
    this.recall();
    await Promise.all(this.waiting.map((report) => this.deliver(report, storage)));
  }

  private deliver(report: AbuseReport, storage: AccountStorage): Promise<Outcome> {
    const { reportId } = report;
    const delivery = this.underway.get(reportId) ?? this.bring(report, storage);
    this.underway.set(reportId, delivery);
    return delivery;
  }

  private async bring(report: AbuseReport, storage: AccountStorage): Promise<Outcome> {
    const { reportId } = report;
    const answer = await this.parts.server.report(report);
    // Whoever was signed in has left; their report lies where it was kept.
    if (storage !== this.storage) return 'waiting';
    this.underway.delete(reportId);
    const isLater = !answer.ok && LATER.includes(answer.error);
    if (isLater) {
      this.stopWaiting ??= this.parts.clock.after(RETRY_MS, () => {
        this.stopWaiting = undefined;
        void this.sendWaiting();
      });
      return 'waiting';
    }
    this.keep(this.waiting.filter((other) => other.reportId !== reportId));
    return answer.ok || this.sendAsMessage(report) ? 'sent' : 'failed';
  }

  /** False where there is nobody to read it. */
  private sendAsMessage(report: AbuseReport): boolean {
    const { outbox, reportTo, settings } = this.parts;
    if (reportTo === '') return false;
    const description = reportText(report.reason, settings.language);
    const receiver = conversationIdOf({ kind: 'direct', userId: reportTo });
    const sent = outbox.send(receiver, reportMessage(report, description));
    if (sent.ok) this.asMessages.add(sent.value);
    return sent.ok;
  }

  /** Takes up what an earlier start left; read when there is a reason to. */
  private recall(): void {
    if (this.waiting.length > 0) return;
    const stored = this.storage?.read(KEY);
    if (!Array.isArray(stored)) return;
    this.waiting = stored.slice(0, MOST_WAITING).flatMap((value) => parseAbuseReport(value) ?? []);
  }

  private keep(waiting: readonly AbuseReport[]): void {
    this.waiting = waiting;
    if (waiting.length === 0) this.storage?.remove(KEY);
    else this.storage?.write(KEY, waiting);
  }

  private newId(): string {
    const { clock, random } = this.parts;
    const part = Math.floor(random() * 36 ** 8).toString(36);
    return `${clock.nowMs().toString(36)}-${part.padStart(8, '0')}`;
  }
}
