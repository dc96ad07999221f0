import { isMessageAt } from '../domain/message-ref';
import { when } from 'mobx-miniprogram';
import type { ChatList } from './chat-list';
import type { MessageRef } from '../domain/message-ref';
import type { TimelineHistory } from '../stores/timeline-history';

/** Pages of history that are fetched on the way to a message. */
const MOST_PAGES = 20;

/** What came of a jump. `superseded`: somebody wanted to go elsewhere meanwhile. */
export type JumpOutcome = 'shown' | 'gone' | 'failed' | 'superseded';

/** Takes the person to a message, loaded or not. Of jumps that overlap only the last one is carried out. */
export class ChatJumps {
  private jumps = 0;

  constructor(
    private readonly history: TimelineHistory,
    private readonly list: ChatList,
  ) {}

  async to(ref: MessageRef): Promise<JumpOutcome> {
    const jump = (this.jumps += 1);
    await when(() => this.history.state === 'ready' || this.history.state === 'failed');
    for (let pages = 0; jump === this.jumps; pages += 1) {
      const index = this.indexOf(ref);
      if (index >= 0) return this.show(index);
      if (!this.history.hasOlder || pages === MOST_PAGES) return 'gone';
      await this.history.loadOlder();
      if (this.history.olderError !== undefined || this.history.state === 'failed') return 'failed';
    }
    return 'superseded';
  }

  private show(index: number): JumpOutcome {
    if (this.history.timeline.at(index)?.revocation !== undefined) return 'gone';
    this.list.showMessage(index);
    return 'shown';
  }

  private indexOf(ref: MessageRef): number {
    const { timeline } = this.history;
    for (let index = timeline.length - 1; index >= 0; index--) {
      const message = timeline.at(index);
      if (message && isMessageAt(ref, message)) return index;
    }
    return -1;
  }
}
