import type { Dispose } from './disposables';

/** One kind of event and those who listen to it. */
export class Emitter<Event> {
  private readonly listeners = new Set<(event: Event) => void>();

  /** Adds a listener; the returned function removes it. A listener added during an emission waits for the next. */
  on(listener: (event: Event) => void): Dispose {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  emit(event: Event): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
