/** A set of listeners called in the order they were added; one that throws does not stop the others. */
export class Listeners<Event> {
  private readonly members = new Set<(event: Event) => void>();

  /** Adds a listener and returns the function that removes it. */
  add(listener: (event: Event) => void): () => void {
    this.members.add(listener);
    return () => {
      this.members.delete(listener);
    };
  }

  /** Removes one listener, or all of them as `wx.off…()` without an argument does. */
  remove(listener?: (event: Event) => void): void {
    if (listener === undefined) this.members.clear();
    else this.members.delete(listener);
  }

  emit(event: Event): void {
    for (const member of [...this.members]) callGuarded(() => member(event));
  }

  get size(): number {
    return this.members.size;
  }
}

/** Runs app code now; what it throws surfaces as an uncaught error of its own, as it would in WeChat. */
export function callGuarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
