import { Emitter } from '../../kernel/emitter';
import { ok } from '../../kernel/result';
import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { Dispose } from '../../kernel/disposables';
import type { TargetLanguage } from '../../chat/translation-client';

/** Texts whose translation is kept; those that were asked for longest ago go first. */
const MOST_TEXTS = 200;

/** The message that is translated, and what it says now. */
export interface Translatable {
  readonly id: string;
  readonly text: string;
}

/** A translation as it is shown. */
export type Translation =
  { readonly state: 'loading' } | { readonly state: 'shown'; readonly text: string };

interface Entry {
  /** What was translated: a text that was changed meanwhile has no translation. */
  readonly source: string;
  readonly translation: Translation;
}

/** Translations that somebody asked for, below their messages until they are put away. */
export class TranslationStore {
  /** False once the service said that its package lacks it, until the next sign-in. Observed. */
  isAvailable = true;
  private readonly entries = new Map<string, Entry>();
  private readonly changes = new Emitter<string>();

  constructor(private readonly chat: Pick<ChatClient, 'translation'>) {
    makeObservable(this, { isAvailable: observable });
  }

  of({ id, text }: Translatable): Translation | undefined {
    const entry = this.entries.get(id);
    return entry?.source === text ? entry.translation : undefined;
  }

  /** Hears the ID of a message whose translation came, changed or went. */
  onChange(listener: (messageId: string) => void): Dispose {
    return this.changes.on(listener);
  }

  /** Fetches the translation of a message and shows it. */
  async show(message: Translatable, into: TargetLanguage): ChatResult<void> {
    const loading: Entry = { source: message.text, translation: { state: 'loading' } };
    this.put(message.id, loading);
    const translated = await this.chat.translation.translate(message.text, into);
    const isWanted = this.entries.get(message.id) === loading;
    if (translated.ok) {
      const translation: Translation = { state: 'shown', text: translated.value };
      if (isWanted) this.put(message.id, { ...loading, translation });
      return ok(undefined);
    }
    if (isWanted) this.hide(message.id);
    if (translated.error.kind === 'not-available') runInAction(() => (this.isAvailable = false));
    return translated;
  }

  hide(messageId: string): void {
    if (this.entries.delete(messageId)) this.changes.emit(messageId);
  }

  clear(): void {
    for (const id of [...this.entries.keys()]) this.hide(id);
    runInAction(() => (this.isAvailable = true));
  }

  private put(id: string, entry: Entry): void {
    this.entries.delete(id);
    this.entries.set(id, entry);
    this.changes.emit(id);
    const [oldest] = this.entries.keys();
    if (this.entries.size > MOST_TEXTS && oldest !== undefined) this.hide(oldest);
  }
}
