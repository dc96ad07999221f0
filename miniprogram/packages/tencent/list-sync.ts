import { fieldsOf } from './from-sdk/fields';
import { settled } from './requests';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { Sdk } from './sdk';

/** How long an incomplete list is left alone before the SDK is asked again. Its answer comes from its own memory. */
const INTERVAL_MS = 150;

/** After so many questions the SDK's own events have long said everything. */
const MOST_QUESTIONS = 20;

/**
 * Makes the whole conversation list known as soon as the SDK has it. After sign-in the SDK tells of a first list without the unread
 * counts of one-to-one conversations, has the rest a moment later, and tells of that only a second after the first.
 */
export class ListSync {
  private cancel: Dispose | undefined;
  private questions = 0;

  /**
   * @param sdk the instance, when requests can be made
   * @param hear gets the whole list as an event of the SDK would bring it
   */
  constructor(
    private readonly clock: Clock,
    private readonly sdk: () => Sdk | undefined,
    private readonly hear: (event: { readonly data: unknown }) => void,
  ) {}

  /** The SDK told of a list. */
  told(isComplete: boolean): void {
    if (isComplete) this.rest();
    else if (this.cancel === undefined) this.wait();
  }

  /** Nothing is awaited any more. */
  rest(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.questions = 0;
  }

  private wait(): void {
    if (this.questions === MOST_QUESTIONS) return;
    this.questions += 1;
    this.cancel = this.clock.after(INTERVAL_MS, () => void this.ask());
  }

  private async ask(): Promise<void> {
    const sdk = this.sdk();
    if (sdk === undefined) {
      this.rest();
      return;
    }
    const asked = this.cancel;
    const reply = await settled(() => sdk.getConversationList());
    if (this.cancel !== asked) return;
    const data = fieldsOf(fieldsOf(reply.ok ? reply.value : undefined)['data']);
    if (data['isSyncCompleted'] !== true) {
      this.wait();
      return;
    }
    this.rest();
    this.hear({ data: data['conversationList'] });
  }
}
