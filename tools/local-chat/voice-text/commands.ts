import { ErrorCode } from '../gateway/error-codes';
import type { CommandTable } from '../gateway/handler';
import { failure, success } from '../gateway/replies';

/** What every voice says here: nothing can listen. */
export const VOICE_WORDS = '（本地服务听不懂语音，这是示例文字）';

/** The SDK reads a refusal from inside of a successful reply. */
export const voiceTextCommands: CommandTable = {
  'im_open_speech.ws_sentence_recognition': ({ body }, { features, files }) => {
    const key = /\/files\/([^/?]+)/.exec(body.text('BytesUrl'))?.[1];
    const file = key === undefined ? undefined : files.get(decodeURIComponent(key));
    const isThere = file !== undefined && file !== 'expired';
    return success({
      BytesRequestid: 'local',
      BytesResult: isThere ? VOICE_WORDS : '',
      CmdErrorCode: !features.has('voiceText')
        ? failure(ErrorCode.notBought, 'voice to text is not bought')
        : isThere
          ? success()
          : failure(ErrorCode.voiceNotUnderstood, 'no such voice'),
    });
  },
};
