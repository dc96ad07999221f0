import { OnlineCount } from '../rooms/online-count';
import type { ChatClient } from '../../chat/chat-client';
import type { Dispose } from '../../kernel/disposables';
import type { Clock } from '../../platform/platform';

/** How often the service wants to be asked about a group that is no live room (documentation of the SDK: once in 60 s). */
const ASK_EVERY_MS = 60_000;

/** How many of a group have the app open, asked for while somebody looks. */
export class GroupOnline {
  private readonly asked: OnlineCount;
  private readonly stopListening: Dispose;

  constructor(chat: Pick<ChatClient, 'members' | 'on'>, clock: Clock, groupId: string) {
    this.asked = new OnlineCount(clock, () => chat.members.onlineCount(groupId), ASK_EVERY_MS);
    // Right after the sign-in the service may not know its groups yet, and counts nobody.
    this.stopListening = chat.on(({ type }) => {
      if (type === 'groups-changed' && this.count === 0) this.asked.hint();
    });
  }

  /** 0 while it is not known. Observed. */
  get count(): number {
    return this.asked.value;
  }

  /** Somebody looks: it is asked at once, and from now on. */
  watch(): void {
    this.asked.watch();
  }

  /** Nobody looks any more. */
  rest(): void {
    this.asked.rest();
  }

  dispose(): void {
    this.stopListening();
    this.rest();
  }
}
