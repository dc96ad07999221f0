import { AccountStorage } from '../session/account-storage';
import { quietTimesOf } from '../../domain/person/do-not-disturb';
import { reaction } from 'mobx-miniprogram';
import type { AppServer } from '../../platform/app-server';
import type { Dispose } from '../../kernel/disposables';
import type { DoNotDisturb } from '../../domain/person/do-not-disturb';
import type { KeyValueStorage } from '../../platform/platform';

/** Under which is kept what our server was told. */
const KEY = 'told-quiet-times';

export interface QuietTimesReportParts {
  readonly server: Pick<AppServer, 'keepQuietTimes'>;
  readonly storage: KeyValueStorage;
  readonly session: { readonly userId: string };
  readonly reminders: { readonly templateId: string };
  readonly doNotDisturb: { readonly state: string; readonly setting: DoNotDisturb };
}

interface Memory {
  readonly storage: AccountStorage;
  /** As it is kept; undefined where nothing is known of what was told. */
  told: unknown;
}

/**
 * Lets our server know when it must not tell me of messages, where it does so at all: it cannot ask the chat service for that. What it was
 * told is remembered on this device; what could not be told is told when the service is back, or when the app starts again.
 */
export class QuietTimesReport {
  /** What the server was told of whoever is signed in, once that has been read. */
  private memory: Memory | undefined;
  private isTelling = false;
  private readonly stops: readonly Dispose[];

  constructor(private readonly parts: QuietTimesReportParts) {
    const { session } = parts;
    this.stops = [
      reaction(
        () => session.userId,
        () => (this.memory = undefined),
      ),
      reaction(
        () => this.setting,
        () => void this.tell(),
        { fireImmediately: true },
      ),
    ];
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }

  /** What the server has to know; undefined where nobody is reminded, or as long as the setting is not known. */
  private get setting(): DoNotDisturb | undefined {
    const { reminders, doNotDisturb } = this.parts;
    const isKnown = reminders.templateId !== '' && doNotDisturb.state === 'ready';
    return isKnown ? doNotDisturb.setting : undefined;
  }

  private recall(): Memory {
    const storage = new AccountStorage(this.parts.storage, this.parts.session.userId);
    return { storage, told: storage.read(KEY) };
  }

  /** One after another, so that what was set last is what the server keeps. */
  private async tell(): Promise<void> {
    if (this.isTelling) return;
    this.isTelling = true;
    while (await this.tellOnce());
    this.isTelling = false;
  }

  /** False where there is nothing to tell, or it could not be told. */
  private async tellOnce(): Promise<boolean> {
    const { setting } = this;
    if (setting === undefined) return false;
    const memory = (this.memory ??= this.recall());
    const times = quietTimesOf(setting);
    const words = JSON.stringify(times);
    if (words === memory.told) return false;
    const kept = await this.parts.server.keepQuietTimes(times);
    // Whoever signed in meanwhile has something of their own to tell.
    if (memory !== this.memory) return true;
    if (!kept.ok) return false;
    memory.told = words;
    memory.storage.write(KEY, words);
    return true;
  }
}
