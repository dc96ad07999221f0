import { FakeCalls } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { refusalFor } from './fake-shared';
import { translate } from '../../../tools/local-chat/translation/translate';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost } from './fake-shared';
import type {
  TargetLanguage,
  TranslationClient,
} from '../../../miniprogram/chat/translation-client';

/** Translation without a network: the local chat service's own. `calls` records, fails and holds. */
export class FakeTranslation implements TranslationClient {
  readonly calls = new FakeCalls<keyof TranslationClient>();

  constructor(private readonly host: FakeAreaHost) {}

  translate(text: string, into: TargetLanguage): ChatResult<string> {
    return this.calls.pass('translate', [text, into], async () => {
      const refusal = await refusalFor(this.host, 'translation');
      return refusal === undefined ? ok(translate(text, into) ?? '') : failed(refusal);
    });
  }
}
