import { Emitter } from '../../kernel/emitter';
import { ok } from '../../kernel/result';
import type { AccountStorage } from '../session/account-storage';
import type { ChatResult } from '../../chat/chat-result';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';
import type { VoiceTextClient } from '../../chat/voice-text-client';

/** Voices whose words are kept on the device. */
const MOST_TEXTS = 100;

/** Longest words that are kept of one: a minute of fast speech is some 400 characters. */
const LONGEST_TEXT = 1_000;

/** Longest ID of a message that is believed. */
const LONGEST_ID = 128;

/** The words of a voice; `undefined` while they are being made out. */
export type VoiceText = { readonly words: string | undefined };

/** What was said in voices that somebody asked to read, kept per account: each is asked for once. */
export class VoiceTexts {
  private texts = new Map<string, VoiceText>();
  private storage: AccountStorage | undefined;
  private readonly changes = new Emitter<Message>();

  constructor(private readonly client: VoiceTextClient) {}

  /** Takes up those of an account; what is unreadable in storage is left out. */
  open(storage: AccountStorage): void {
    this.storage = storage;
    const stored = storage.read('voice-texts');
    const pairs = Array.isArray(stored) ? stored.filter(isPair).slice(-MOST_TEXTS) : [];
    this.texts = new Map(pairs.map(([id, words]) => [id, { words }]));
  }

  close(): void {
    this.texts = new Map();
    this.storage = undefined;
  }

  /** Undefined for a voice of which nobody asked. */
  of({ id }: Message): VoiceText | undefined {
    return this.texts.get(id);
  }

  /** Hears of each voice whose words are coming, are there, or will not come. */
  onChange(listener: (message: Message) => void): Dispose {
    return this.changes.on(listener);
  }

  /** Asks for the words of a voice, unless they are here or on their way. */
  async ask(message: Message): ChatResult<void> {
    if (message.content.kind !== 'voice' || this.texts.has(message.id)) return ok(undefined);
    const { texts } = this;
    texts.set(message.id, { words: undefined });
    this.changes.emit(message);
    const answer = await this.client.textOf(message);
    // Somebody else is signed in by now.
    if (texts !== this.texts) return ok(undefined);
    if (answer.ok) texts.set(message.id, { words: answer.value.slice(0, LONGEST_TEXT) });
    else texts.delete(message.id);
    this.save();
    this.changes.emit(message);
    return answer.ok ? ok(undefined) : answer;
  }

  private save(): void {
    const known = [...this.texts].flatMap(([id, { words }]) =>
      words === undefined ? [] : [[id, words] as const],
    );
    this.storage?.write('voice-texts', known.slice(-MOST_TEXTS));
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  if (!Array.isArray(value)) return false;
  const [id, words] = value as readonly unknown[];
  if (typeof id !== 'string' || id.length > LONGEST_ID) return false;
  return typeof words === 'string' && words.length <= LONGEST_TEXT;
}
