import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import { MAX_RECORD_MESSAGES } from '../limits';

/**
 * The store of merged records that are too long for a message: the SDK keeps their messages here when it sends one, the message
 * carries the key, and whoever opens it fetches them.
 */
export const recordCommands: CommandTable = {
  'im_long_msg.save_relay_json_msg': ({ body }, service) => {
    const messages = body.list('MsgList');
    if (messages.length === 0 || messages.length > MAX_RECORD_MESSAGES) {
      throw new Refusal(ErrorCode.c2cBadRequest, `1 to ${MAX_RECORD_MESSAGES} messages expected`);
    }
    const key = service.state.records.keep(messages);
    return success({ JsonMsgKey: key, PbMsgKey: key });
  },
  'im_long_msg.get_relay_json_msg': ({ body }, service) => {
    const messages = service.state.records.get(body.text('JsonMsgKey'));
    if (messages === undefined) throw new Refusal(ErrorCode.c2cMessageMissing, 'no such record');
    return success({ MsgList: messages });
  },
};
