import { Emitter } from '../../kernel/emitter';
import type { Dispose } from '../../kernel/disposables';
import type { Reactable, Reaction } from '../../domain/message/reaction';

/** Messages whose reactions are remembered; those that were touched longest ago go first. */
const MOST_MESSAGES = 1_000;

interface Entry {
  readonly message: Reactable;
  readonly reactions: readonly Reaction[];
}

const NONE: readonly Reaction[] = [];

/** The reactions of the messages that were asked about, and who wants to know of changes. */
export class ReactionCache {
  private readonly entries = new Map<string, Entry>();
  private readonly changes = new Emitter<ReadonlySet<string>>();

  /** True the first time that anybody asks about a message. */
  ask({ conversationId, id }: Reactable): boolean {
    if (this.entries.has(id)) return false;
    this.entries.set(id, { message: { conversationId, id }, reactions: NONE });
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= MOST_MESSAGES) break;
      this.entries.delete(oldest);
    }
    return true;
  }

  of(messageId: string): readonly Reaction[] {
    return this.entries.get(messageId)?.reactions ?? NONE;
  }

  messageOf(messageId: string): Reactable | undefined {
    return this.entries.get(messageId)?.message;
  }

  /** Everything that was asked about, oldest first. */
  messages(): readonly Reactable[] {
    return [...this.entries.values()].map(({ message }) => message);
  }

  put(message: Reactable, reactions: readonly Reaction[]): void {
    const { conversationId, id } = message;
    const isSame = sameReactions(this.of(id), reactions);
    this.entries.delete(id);
    this.entries.set(id, { message: { conversationId, id }, reactions });
    if (!isSame) this.changes.emit(new Set([id]));
  }

  /** As if nobody had asked about these. */
  forget(messageIds: ReadonlySet<string>): void {
    for (const id of messageIds) if (this.of(id).length === 0) this.entries.delete(id);
  }

  clear(): void {
    const shown = [...this.entries].filter(([, { reactions }]) => reactions.length > 0);
    this.entries.clear();
    if (shown.length > 0) this.changes.emit(new Set(shown.map(([id]) => id)));
  }

  onChange(listener: (messageIds: ReadonlySet<string>) => void): Dispose {
    return this.changes.on(listener);
  }
}

function sameReactions(a: readonly Reaction[], b: readonly Reaction[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, count, isMine }, index) => {
      const other = b[index];
      return other?.id === id && other.count === count && other.isMine === isMine;
    })
  );
}
