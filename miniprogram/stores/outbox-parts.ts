import type { ChatClient } from '../chat/chat-client';
import type { Message } from '../domain/message';
import type { Clock } from '../platform/platform';
import type { OutboxFiles } from './outbox-files';
import type { Timelines } from './timelines';

/** What the outbox works with. */
export interface OutboxParts {
  readonly chat: ChatClient;
  readonly timelines: Timelines;
  /** Hears of what the service has of me, so that the list's row does not fall back to what was said before. */
  readonly conversations?: { said(message: Message): void };
  readonly files: OutboxFiles;
  readonly clock: Clock;
  /** A number from 0 to 1, as `Math.random` gives. */
  readonly random: () => number;
}
