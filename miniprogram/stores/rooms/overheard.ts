import type { ChatClient } from '../../chat/chat-client';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';

/** What is told of a live room while I go in: until I am there nobody else keeps it. */
export class Overheard {
  /** Said before I came in. */
  earlier: readonly Message[] = [];
  /** Said since. */
  since: readonly Message[] = [];
  readonly dispose: Dispose;

  constructor(chat: Pick<ChatClient, 'on'>, groupId: string) {
    this.dispose = chat.on((event) => {
      if (event.type !== 'room-messages-received' || event.groupId !== groupId) return;
      if (event.isEarlier === true) this.earlier = [...this.earlier, ...event.messages];
      else this.since = [...this.since, ...event.messages];
    });
  }
}
