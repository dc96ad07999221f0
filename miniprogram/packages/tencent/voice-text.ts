import { LONGEST_BODY, fieldsOf, text } from './from-sdk/fields';
import { requiredMessage } from './held-message';
import type { ChatResult } from '../../chat/chat-result';
import type { Message } from '../../domain/message/message';
import type { MessageInstances } from './instances';
import type { SdkMessage } from './sdk';
import type { SdkRequest } from './requests';
import type { VoiceTextClient } from '../../chat/voice-text-client';

/** Voices in writing, on the SDK. It takes what is said for Mandarin with English words in it unless it is told otherwise. */
export class TencentVoiceText implements VoiceTextClient {
  constructor(
    private readonly request: SdkRequest,
    private readonly instances: MessageInstances<SdkMessage>,
  ) {}

  textOf(message: Message): ChatResult<string> {
    return this.request(
      (sdk) => sdk.convertVoiceToText({ message: requiredMessage(this.instances, sdk, message) }),
      (data) => text(fieldsOf(data)['result'], LONGEST_BODY),
    );
  }
}
