/** Undoes a subscription or another acquisition. Calling it twice is harmless. */
export type Dispose = () => void;

/** Collects what must be released together, last acquired first. */
export class Disposables {
  private items: Dispose[] = [];
  private isDisposed = false;

  /** Takes over `dispose`; runs it at once when everything here was released already. */
  add(dispose: Dispose): void {
    if (this.isDisposed) dispose();
    else this.items.push(dispose);
  }

  /** Releases everything once; later additions are released as they come. */
  dispose(): void {
    this.isDisposed = true;
    const items = this.items;
    this.items = [];
    for (const dispose of items.reverse()) dispose();
  }
}
