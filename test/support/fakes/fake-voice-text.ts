import { FakeCalls, chatError } from './fake-calls';
import { VOICE_WORDS } from '../../../tools/local-chat/voice-text/commands';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { refusalFor } from './fake-shared';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost } from './fake-shared';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { VoiceTextClient } from '../../../miniprogram/chat/voice-text-client';

/** Voices in writing without a network: the local chat service's own words. `calls` records, fails and holds. */
export class FakeVoiceText implements VoiceTextClient {
  readonly calls = new FakeCalls<keyof VoiceTextClient>();

  constructor(private readonly host: FakeAreaHost) {}

  textOf(message: Message): ChatResult<string> {
    return this.calls.pass('textOf', [message], async () => {
      const refusal = await refusalFor(this.host, 'voiceText');
      if (refusal === undefined) return ok(VOICE_WORDS);
      return failed(refusal.kind === 'not-available' ? chatError('unknown', 2118) : refusal);
    });
  }
}
