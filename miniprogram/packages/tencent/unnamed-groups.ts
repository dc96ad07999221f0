import { settled } from './requests';
import type { Clock } from '../../platform/platform';
import type { Conversation } from '../../domain/conversation/conversation';
import type { Dispose } from '../../kernel/disposables';
import type { Sdk } from './sdk';

/** The SDK lets eight questions about groups pass in a second: what it refused in this one it answers in the next. */
const PATIENCE_MS = 1_100;

/** Between two questions, so that half of the eight stay with the SDK and with whoever opens a group. */
const PAUSE_MS = 250;

/**
 * Has groups named that the SDK left without a name. It asks about each group that turns up, twice, and its own limit refuses the fifth
 * within a second; it drops that refusal and does not ask again. Its answer to us changes its conversations, of which it then tells.
 */
export class UnnamedGroups {
  private readonly unnamed = new Set<string>();
  private readonly asked = new Set<string>();
  private cancel: Dispose | undefined;

  /** @param sdk the instance, when requests can be made */
  constructor(
    private readonly clock: Clock,
    private readonly sdk: () => Sdk | undefined,
  ) {}

  /** The SDK told of these. */
  told(conversations: readonly Conversation[]): void {
    for (const { target, title } of conversations) {
      if (target.kind !== 'group') continue;
      if (title === '' && !this.asked.has(target.groupId)) this.unnamed.add(target.groupId);
      else this.unnamed.delete(target.groupId);
    }
    if (this.unnamed.size > 0) this.cancel ??= this.wait(PATIENCE_MS);
  }

  /** Nobody is signed in any more. */
  rest(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.unnamed.clear();
    this.asked.clear();
  }

  private wait(ms: number): Dispose {
    return this.clock.after(ms, () => this.ask());
  }

  private ask(): void {
    this.cancel = undefined;
    const sdk = this.sdk();
    const [groupID] = this.unnamed;
    if (sdk === undefined || groupID === undefined) return;
    this.unnamed.delete(groupID);
    this.asked.add(groupID);
    void settled(() => sdk.getGroupProfile({ groupID }));
    if (this.unnamed.size > 0) this.cancel = this.wait(PAUSE_MS);
  }
}
