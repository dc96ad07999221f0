import type { ChatErrorKind } from '../../../../chat/chat-error';
import type { Reader, Receiptable, ReceiptsClient } from '../../../../chat/receipts-client';

/** One of the two lists of a message's readers, page by page. */
export class ReaderList {
  readonly pages: (readonly Reader[])[] = [];
  state: 'empty' | 'loading' | 'ready' | 'failed' = 'empty';
  problem: ChatErrorKind | undefined;
  private cursor: string | undefined;
  private isComplete = false;
  private readonly known = new Set<string>();

  /** @param changed hears of every step */
  constructor(
    private readonly receipts: ReceiptsClient,
    private readonly message: Receiptable,
    private readonly isRead: boolean,
    private readonly changed: () => void,
  ) {}

  /** How many people are here. */
  get count(): number {
    return this.known.size;
  }

  /** Nobody is left to ask for. */
  get isWhole(): boolean {
    return this.isComplete;
  }

  /** Fetches the next page; does nothing while one is on its way or after the last one. */
  async more(): Promise<void> {
    if (this.state === 'loading' || this.isComplete) return;
    this.state = 'loading';
    this.changed();
    const page = await this.receipts.readers(this.message, this.isRead, this.cursor);
    if (page.ok) {
      this.problem = undefined;
      this.cursor = page.value.cursor;
      this.isComplete = this.cursor === undefined;
      this.add(page.value.people);
    } else this.problem = page.error.kind;
    this.state = page.ok ? 'ready' : 'failed';
    this.changed();
  }

  /** People who read between two pages may be on both. */
  private add(people: readonly Reader[]): void {
    const fresh: Reader[] = [];
    for (const reader of people) {
      if (this.known.has(reader.userId)) continue;
      this.known.add(reader.userId);
      fresh.push(reader);
    }
    if (fresh.length > 0) this.pages.push(fresh);
  }
}
