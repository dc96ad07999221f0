import type { ChatResult } from './chat-client';
import type { Message } from '../domain/message';

/** What was said in voices, in writing. */
export interface VoiceTextClient {
  /**
   * The words of a voice that was sent; empty where none were made out. `not-available` where the service's package lacks it,
   * `bad-file` for a format that it does not understand.
   */
  textOf(message: Message): ChatResult<string>;
}
