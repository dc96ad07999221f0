import type { ChatClient } from '../chat/chat-client';
import type { Clock } from '../platform/platform';
import type { OutboxFiles } from './outbox-files';
import type { Timelines } from './timelines';

/** What the outbox works with. */
export interface OutboxParts {
  readonly chat: ChatClient;
  readonly timelines: Timelines;
  readonly files: OutboxFiles;
  readonly clock: Clock;
  /** A number from 0 to 1, as `Math.random` gives. */
  readonly random: () => number;
}
