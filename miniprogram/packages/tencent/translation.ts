import { LONGEST_BODY, fieldsOf, list, text } from './from-sdk/fields';
import { failed } from '../../kernel/result';
import { ownError } from './errors';
import type { ChatResult } from '../../chat/chat-result';
import type { SdkRequest } from './requests';
import type { TargetLanguage, TranslationClient } from '../../chat/translation-client';

/** Translation on the SDK. */
export class TencentTranslation implements TranslationClient {
  constructor(private readonly request: SdkRequest) {}

  async translate(source: string, targetLanguage: TargetLanguage): ChatResult<string> {
    const answer = await this.request(
      (sdk) =>
        sdk.translateText({ sourceTextList: [source], sourceLanguage: 'auto', targetLanguage }),
      (data) => text(list(fieldsOf(data)['translatedTextList'])[0], LONGEST_BODY),
    );
    if (!answer.ok || answer.value !== '') return answer;
    return failed(ownError('unknown', 'no translation came'));
  }
}
