import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ChatError } from '../chat/chat-error';
import type { ChatResult } from '../chat/chat-result';

/** How a list stands: `failed` only while there is nothing to show. */
export type ListState = 'loading' | 'ready' | 'failed';

/** How a list stands on a page: what there is to show goes before how it was loaded. */
export function shownState(count: number, state: ListState): ListState | 'empty' {
  if (count > 0) return 'ready';
  return state === 'ready' ? 'empty' : state;
}

/** A list that the service gives whole: loaded on demand, replaced by its events. */
export class LoadedList<Item> {
  items: readonly Item[] = [];
  state: ListState = 'loading';
  /** Counts replacements: an answer that an event has overtaken is dropped. */
  private version = 0;

  constructor(private readonly fetch: () => ChatResult<readonly Item[]>) {
    makeObservable(this, {
      items: observable.ref,
      state: observable,
      replace: action,
      clear: action,
    });
  }

  /** Asks the service. The error is for who asked; the state tells everybody else. */
  async load(): Promise<ChatError | undefined> {
    if (this.state === 'failed') runInAction(() => (this.state = 'loading'));
    const { version } = this;
    const result = await this.fetch();
    if (version !== this.version) return undefined;
    if (result.ok) {
      this.replace(result.value);
      return undefined;
    }
    // Who is not signed in yet is asked again when they are.
    if (this.state === 'loading' && result.error.kind !== 'not-ready')
      runInAction(() => (this.state = 'failed'));
    return result.error;
  }

  replace(items: readonly Item[]): void {
    this.version += 1;
    this.items = items;
    this.state = 'ready';
  }

  clear(): void {
    this.version += 1;
    this.items = [];
    this.state = 'loading';
  }
}
