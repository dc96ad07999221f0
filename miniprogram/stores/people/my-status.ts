import { action, makeObservable, observable } from 'mobx-miniprogram';
import { ok } from '../../kernel/result';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ChatEvent } from '../../chat/chat-event';
import type { Dispose } from '../../kernel/disposables';

/** What I say that I am doing. The service forgets it some time after I have left (30 s for mini programs, product documentation 1047/49561). */
export class MyStatus {
  /** Empty for nothing. Observed. */
  words = '';
  /** Counts {@link clear}: an answer from before is recognised. */
  private rounds = 0;
  private userId = '';
  private readonly stopListening: Dispose;

  constructor(private readonly chat: Pick<ChatClient, 'on' | 'presence'>) {
    makeObservable<this, 'put'>(this, { words: observable, put: action });
    this.stopListening = chat.on((event) => this.receive(event));
  }

  /** Empty words take it back. */
  async say(words: string): ChatResult<void> {
    const { rounds } = this;
    const said = await this.chat.presence.say(words);
    if (said.ok && rounds === this.rounds) this.put(said.value.words);
    return said.ok ? ok(undefined) : said;
  }

  clear(): void {
    this.rounds += 1;
    this.userId = '';
    this.put('');
  }

  dispose(): void {
    this.stopListening();
  }

  private receive(event: ChatEvent): void {
    if (event.type === 'became-ready') void this.load();
    if (event.type !== 'statuses-changed') return;
    const mine = event.statuses.find(({ userId }) => userId === this.userId);
    if (mine !== undefined) this.put(mine.words);
  }

  private async load(): Promise<void> {
    const { rounds } = this;
    const mine = await this.chat.presence.mine();
    if (!mine.ok || rounds !== this.rounds) return;
    this.userId = mine.value.userId;
    this.put(mine.value.words);
  }

  private put(words: string): void {
    this.words = words;
  }
}
