import { ToldMutes } from './told-mutes';
import { makeObservable, observable, reaction, runInAction } from 'mobx-miniprogram';
import { parseConversationId } from '../../domain/ids';
import type { AccountStorage } from '../session/account-storage';
import type { AppServer, ReminderQuota } from '../../platform/app-server';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { CommunityStore } from '../groups/community-store';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { ReminderConsent } from '../../platform/reminder-consent';
import type { StatusStore } from '../people/status-store';

/** Nobody is offered reminders more often than this. */
export const OFFER_GAP_MS = 24 * 60 * 60 * 1000;

/** Where the time of the last offer is kept. */
const KEY = 'reminders';

export interface RemindersParts {
  readonly server: Pick<AppServer, 'reminders' | 'addReminder' | 'setMuted'>;
  readonly consent: ReminderConsent;
  readonly chat: Pick<ChatClient, 'on'>;
  readonly clock: Clock;
  /** What they are set to is told of by no event. */
  readonly communities: Pick<CommunityStore, 'all'>;
  readonly session: { readonly userId: string };
  /** Who is known to be online. */
  readonly statuses: Pick<StatusStore, 'isOnline'>;
}

/** How often I may still be told of messages while I am away, and when that is offered. Hidden where our server reaches nobody. */
export class Reminders {
  /** As our server says; 0 where it does not. */
  remaining = 0;
  /** The template of such messages; empty where there is none. */
  templateId = '';
  /** An offer is shown. */
  isOffered = false;
  private storage: AccountStorage | undefined;
  private readonly mutes: ToldMutes;
  private readonly stops: readonly Dispose[];

  constructor(private readonly parts: RemindersParts) {
    this.mutes = new ToldMutes(parts.server);
    makeObservable(this, { remaining: observable, templateId: observable, isOffered: observable });
    this.stops = [
      parts.chat.on((event) => this.hear(event)),
      reaction(
        () => parts.communities.all,
        () => this.tellMutes(),
      ),
    ];
  }

  open(storage: AccountStorage): void {
    this.storage = storage;
    this.mutes.open(storage);
  }

  close(): void {
    this.storage = undefined;
    this.mutes.close();
    runInAction(() => {
      this.remaining = 0;
      this.templateId = '';
      this.isOffered = false;
    });
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }

  /** I have written to somebody: if they are not there, their answer may come when I am not. */
  sentTo(conversationId: ConversationId): void {
    const target = parseConversationId(conversationId);
    const isAway = target?.kind === 'direct' && !this.parts.statuses.isOnline(target.userId);
    if (isAway) void this.offer();
  }

  /** WeChat's question, after a tap. What it came to; `undefined` where there is nothing to ask. */
  async ask(): Promise<'accepted' | 'refused' | 'failed' | undefined> {
    const { storage, templateId } = this;
    runInAction(() => (this.isOffered = false));
    if (templateId === '') return undefined;
    const answer = await this.parts.consent.ask(templateId);
    if (answer !== 'accepted' || storage !== this.storage) return answer;
    const quota = await this.parts.server.addReminder();
    if (!quota.ok) return 'failed';
    if (storage === this.storage) this.take(quota.value);
    return 'accepted';
  }

  private async offer(): Promise<void> {
    const { storage, templateId, parts } = this;
    const nowMs = parts.clock.nowMs();
    if (storage === undefined || templateId === '' || this.remaining > 0) return;
    const offeredAtMs = storage.read(KEY);
    if (typeof offeredAtMs === 'number' && Math.abs(nowMs - offeredAtMs) < OFFER_GAP_MS) return;
    storage.write(KEY, nowMs);
    if (!(await parts.consent.canAsk(templateId)) || storage !== this.storage) return;
    runInAction(() => (this.isOffered = true));
  }

  private async load(): Promise<void> {
    const { storage } = this;
    const quota = await this.parts.server.reminders();
    if (quota.ok && storage === this.storage && storage !== undefined) this.take(quota.value);
  }

  private take({ templateId, remaining }: ReminderQuota): void {
    runInAction(() => {
      this.templateId = templateId;
      this.remaining = remaining;
    });
    this.tellMutes();
  }

  /** Where nobody is called, nobody asks whom not to call. */
  private tellMutes(): void {
    this.mutes.look(this.parts.communities.all);
    if (this.templateId !== '') void this.mutes.tell();
  }

  private hear(event: ChatEvent): void {
    if (event.type === 'became-ready') void this.load();
    if (event.type === 'conversations-changed' || event.type === 'topics-changed') {
      this.mutes.hear(event);
      this.tellMutes();
    }
    if (event.type !== 'messages-received') return;
    const { userId } = this.parts.session;
    const isMentioned = event.messages.some(
      ({ isOwn, content }) =>
        !isOwn && content.kind === 'text' && content.mentions.includes(userId),
    );
    if (isMentioned) void this.offer();
  }
}
