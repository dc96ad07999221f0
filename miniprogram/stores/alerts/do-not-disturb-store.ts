import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { isQuietAt, settingOf } from '../../domain/person/do-not-disturb';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ChatEvent } from '../../chat/chat-event';
import type { Dispose } from '../../kernel/disposables';
import type { DoNotDisturb, QuietChoice } from '../../domain/person/do-not-disturb';

/** When nothing new is announced to me, as the service keeps it for all my devices. */
export class DoNotDisturbStore {
  /** Off until the service has answered: better a sound too many than a message missed. */
  setting: DoNotDisturb = { kind: 'off' };
  state: 'loading' | 'ready' | 'failed' = 'loading';
  /** Counts what was set or told: an answer from before is dropped. */
  private version = 0;
  private readonly stopListening: Dispose;

  constructor(private readonly chat: ChatClient) {
    makeObservable(this, { setting: observable.ref, state: observable });
    this.stopListening = chat.on((event) => this.receive(event));
  }

  /** Whether nothing may be announced at this moment, by the service's clock. */
  get isQuiet(): boolean {
    return isQuietAt(this.setting, this.chat.serverTimeMs());
  }

  async load(): Promise<void> {
    const { version } = this;
    if (this.state === 'failed') runInAction(() => (this.state = 'loading'));
    const current = await this.chat.doNotDisturb.current();
    if (version !== this.version) return;
    if (current.ok) this.take(current.value);
    // Who is not signed in yet is asked again when they are.
    else if (this.state === 'loading' && current.error.kind !== 'not-ready')
      runInAction(() => (this.state = 'failed'));
  }

  /** Holds at once, and is as it was when the service refuses. */
  async choose(choice: QuietChoice): ChatResult<void> {
    const before = this.setting;
    this.take(settingOf(choice, this.chat.serverTimeMs()));
    const { version } = this;
    const done = await this.chat.doNotDisturb.set(choice);
    if (!done.ok && version === this.version) this.take(before);
    return done;
  }

  clear(): void {
    this.version += 1;
    runInAction(() => {
      this.setting = { kind: 'off' };
      this.state = 'loading';
    });
  }

  dispose(): void {
    this.stopListening();
  }

  private take(setting: DoNotDisturb): void {
    this.version += 1;
    runInAction(() => {
      this.setting = setting;
      this.state = 'ready';
    });
  }

  private receive(event: ChatEvent): void {
    if (event.type === 'do-not-disturb-changed') this.take(event.setting);
    if (event.type === 'became-ready') void this.load();
  }
}
