import type { ChatResult } from './chat-result';
import type { DoNotDisturb, QuietChoice } from '../domain/person/do-not-disturb';

/** When nothing new is to be announced. The service keeps it; `do-not-disturb-changed` tells what another device of mine set. */
export interface DoNotDisturbClient {
  current(): ChatResult<DoNotDisturb>;
  set(choice: QuietChoice): ChatResult<void>;
}
