import { ErrorCode } from '../gateway/error-codes';
import type { CommandTable } from '../gateway/handler';
import { failure, success } from '../gateway/replies';
import { translate } from './translate';

/** The SDK reads a refusal from inside of a successful reply, and knows no code of any other. */
export const translationCommands: CommandTable = {
  'im_open_translate.ws_batch_trans_text': ({ body }, { features }) => {
    const target = body.text('Target');
    const texts = body.list('SourceText').map((text) => (typeof text === 'string' ? text : ''));
    const TargetText = texts.flatMap((text) => translate(text, target) ?? []);
    const isWhole = TargetText.length === texts.length;
    return success({
      TargetText,
      RequestId: 'local',
      CmdErrorCode: !features.has('translation')
        ? failure(ErrorCode.notBought, 'translation is not bought')
        : isWhole
          ? success()
          : failure(ErrorCode.translationFailed, `no translation into ${target}`),
    });
  },
};
