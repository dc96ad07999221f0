import { isMessageAt } from '../../../../domain/message/message-ref';
import { parseConversationId } from '../../../../domain/ids';
import { runInAction, when } from 'mobx-miniprogram';
import type { ChatList } from '../chat/chat-list';
import type { Message } from '../../../../domain/message/message';
import type { MessageRef } from '../../../../domain/message/message-ref';
import type { ShownPlace } from '../rows/row-kind';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** What came of a jump. `superseded`: somebody wanted to go elsewhere meanwhile. */
export type JumpOutcome = 'shown' | 'gone' | 'failed' | 'superseded';

/** Where somebody wants to go. */
export interface JumpTarget {
  readonly place: Pick<MessageRef, 'sequence' | 'sentAtMs'>;
  /**
   * The message that is meant, among messages that follow each other; undefined where it is none of them.
   * @param isWhole nothing that lies at the place is missing from them
   */
  find(messages: readonly Message[], isWhole: boolean): Message | undefined;
  /** Where it stands on the screen then: in the middle where nothing is said. */
  readonly on?: ShownPlace;
}

/** Takes the person to a message, loaded or not. Of jumps that overlap only the last one is carried out. */
export class ChatJumps {
  private jumps = 0;

  constructor(
    private readonly history: TimelineHistory,
    private readonly list: ChatList,
  ) {}

  to(ref: MessageRef): Promise<JumpOutcome> {
    return this.toTarget({
      place: ref,
      find: (messages) => messages.find((message) => isMessageAt(ref, message)),
    });
  }

  async toTarget(target: JumpTarget): Promise<JumpOutcome> {
    const jump = (this.jumps += 1);
    await when(() => this.history.state === 'ready' || this.history.state === 'failed');
    if (jump !== this.jumps) return 'superseded';
    const loaded = this.findLoaded(target);
    if (loaded) return this.show(loaded, target);
    if (this.history.state === 'failed') return 'failed';
    if (!this.isPlace(target.place)) return 'gone';
    const around = await this.history.fetchAround(target.place);
    if (jump !== this.jumps) return 'superseded';
    if (!around.ok) return 'failed';
    const found = target.find(around.value.messages, true);
    if (!found || isGone(found, target)) return 'gone';
    return runInAction(() => {
      this.history.show(around.value);
      return this.show(found, target);
    });
  }

  /** The person went elsewhere: what is under way is not carried out. */
  cancel(): void {
    this.jumps += 1;
  }

  private show({ id }: Message, target: JumpTarget): JumpOutcome {
    const { timeline } = this.history;
    const message = timeline.find(id);
    if (!message || isGone(message, target)) return 'gone';
    if (timeline.gap > 0 && timeline.indexOfId(id) >= timeline.gap) this.history.forgetDetached();
    this.list.showMessage(timeline.indexOfId(id), target.on);
    return 'shown';
  }

  /** The newest messages and what stands before the gap are looked through apart: between them something is missing. */
  private findLoaded(target: JumpTarget): Message | undefined {
    const { timeline, hasOlder } = this.history;
    const isWhole = !hasOlder && timeline.gap === 0;
    const newest = target.find(timeline.slice(timeline.gap, timeline.length), isWhole);
    if (newest || timeline.gap === 0) return newest;
    return target.find(timeline.slice(0, timeline.gap), !hasOlder);
  }

  /** True where the service can be asked for what lies there. */
  private isPlace({ sequence, sentAtMs }: JumpTarget['place']): boolean {
    const isGroup = parseConversationId(this.history.timeline.conversationId)?.kind === 'group';
    return isGroup ? sequence > 0 : sentAtMs > 0;
  }
}

/** Who asks for a message wants what it says; for a place a revoked one is as good. */
function isGone({ revocation }: Message, { on = 'middle' }: JumpTarget): boolean {
  return revocation !== undefined && on === 'middle';
}
