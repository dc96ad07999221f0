import type { ChatResult } from './chat-result';
import type { Message } from '../domain/message/message';

/** What was said in voices, in writing. */
export interface VoiceTextClient {
  /**
   * The words of a voice that was sent; empty where none were made out. `bad-file` for a format that the service does not understand;
   * `unknown` for whatever else went wrong, also where its package lacks this: the service does not tell those apart.
   */
  textOf(message: Message): ChatResult<string>;
}
