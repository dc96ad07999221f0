import { action, makeObservable, observable } from 'mobx-miniprogram';
import { asRecord } from '../../kernel/json';
import { emptyDraft, isEmptyDraft, packDraft, parseDraft } from '../../domain/message/draft';
import type { AccountStorage } from '../session/account-storage';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Draft } from '../../domain/message/draft';

/** How long typing has to pause before drafts are written to the device. */
const WRITE_DELAY_MS = 500;

/** Drafts kept; the ones touched longest ago give way, so that the stored value stays far below WeChat's 1 MB per key. */
const MOST_DRAFTS = 50;

/** What was composed and not sent, per conversation, kept across restarts on this device. */
export class Drafts {
  private readonly drafts = observable.map<ConversationId, Draft>({}, { deep: false });
  private storage: AccountStorage | undefined;
  private cancelWrite: Dispose | undefined;

  constructor(private readonly clock: Clock) {
    makeObservable(this, { open: action, set: action, close: action });
  }

  /** Takes up the drafts of an account; anything unreadable in storage counts as no drafts. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    const stored = Object.entries(asRecord(storage.read('drafts')) ?? {});
    for (const [conversationId, value] of stored.slice(-MOST_DRAFTS)) {
      const draft = parseDraft(value);
      if (draft) this.drafts.set(conversationId, draft);
    }
  }

  of(conversationId: ConversationId): Draft {
    return this.drafts.get(conversationId) ?? emptyDraft;
  }

  /** The words of a draft; empty when there are none. */
  textOf(conversationId: ConversationId): string {
    return this.of(conversationId).text;
  }

  /** Text of white space alone is no draft. */
  set(conversationId: ConversationId, text: string, more: Partial<Omit<Draft, 'text'>> = {}): void {
    const draft: Draft = { mentions: [], ...more, text };
    const before = this.of(conversationId);
    const isSame = before.mentions === draft.mentions && before.quote === draft.quote;
    if (before.text === text && isSame) return;
    this.drafts.delete(conversationId);
    if (!isEmptyDraft(draft)) this.drafts.set(conversationId, draft);
    const oldest = this.drafts.size > MOST_DRAFTS ? [...this.drafts.keys()][0] : undefined;
    if (oldest !== undefined) this.drafts.delete(oldest);
    this.cancelWrite ??= this.clock.after(WRITE_DELAY_MS, () => this.flush());
  }

  /** Writes what is pending now; called when the app goes to the background. */
  flush(): void {
    if (!this.cancelWrite) return;
    this.cancelWrite();
    this.cancelWrite = undefined;
    const packed = [...this.drafts].map(([id, draft]) => [id, packDraft(draft)] as const);
    this.storage?.write('drafts', Object.fromEntries(packed));
  }

  close(): void {
    this.flush();
    this.drafts.clear();
    this.storage = undefined;
  }
}
