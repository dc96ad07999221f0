import { action, makeObservable, observable } from 'mobx-miniprogram';
import { asRecord } from '../kernel/json';
import { LONGEST_OUTGOING_BYTES } from '../domain/outgoing';
import type { AccountStorage } from './account-storage';
import type { Clock } from '../platform/platform';
import type { ConversationId } from '../domain/ids';
import type { Dispose } from '../kernel/disposables';

/** How long typing has to pause before drafts are written to the device. */
const WRITE_DELAY_MS = 500;

/** Drafts kept; the ones touched longest ago give way, so that the stored value stays far below WeChat's 1 MB per key. */
const MOST_DRAFTS = 50;

/** What was typed and not sent, per conversation, kept across restarts on this device. */
export class Drafts {
  private readonly texts = observable.map<ConversationId, string>({}, { deep: false });
  private storage: AccountStorage | undefined;
  private cancelWrite: Dispose | undefined;

  constructor(private readonly clock: Clock) {
    makeObservable(this, { open: action, set: action, close: action });
  }

  /** Takes up the drafts of an account; anything unreadable in storage counts as no drafts. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    for (const [conversationId, text] of Object.entries(
      asRecord(storage.read('drafts')) ?? {},
    ).slice(-MOST_DRAFTS)) {
      if (typeof text === 'string' && text.length <= LONGEST_OUTGOING_BYTES)
        this.texts.set(conversationId, text);
    }
  }

  /** Empty when there is none. */
  textOf(conversationId: ConversationId): string {
    return this.texts.get(conversationId) ?? '';
  }

  /** Text of white space alone is no draft. */
  set(conversationId: ConversationId, text: string): void {
    if (this.textOf(conversationId) === text) return;
    this.texts.delete(conversationId);
    if (text.trim() !== '') this.texts.set(conversationId, text);
    const oldest = this.texts.size > MOST_DRAFTS ? [...this.texts.keys()][0] : undefined;
    if (oldest !== undefined) this.texts.delete(oldest);
    this.cancelWrite ??= this.clock.after(WRITE_DELAY_MS, () => this.flush());
  }

  /** Writes what is pending now; called when the app goes to the background. */
  flush(): void {
    if (!this.cancelWrite) return;
    this.cancelWrite();
    this.cancelWrite = undefined;
    this.storage?.write('drafts', Object.fromEntries(this.texts));
  }

  close(): void {
    this.flush();
    this.texts.clear();
    this.storage = undefined;
  }
}
