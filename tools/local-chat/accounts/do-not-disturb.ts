import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';

/** Any other number would mean something else to the SDK: it knows this push by nothing else. */
const CHANGED_EVENT = 24;

/** When somebody is told of nothing, on all their devices. The SDK makes the times, from its own device's midnight. */
export const doNotDisturbCommands: CommandTable = {
  'im_msg_db_logic.ws_get_do_not_disturb': ({ user }) => success({ ...user.doNotDisturb }),
  'im_msg_db_logic.ws_set_do_not_disturb': ({ body, user, connection }, { pushes }) => {
    user.doNotDisturb = {
      Level: body.number('Level'),
      StartTime: body.number('StartTime'),
      EndTime: body.number('EndTime'),
      IsRepeated: body.number('IsRepeated'),
    };
    const event = { Event: CHANGED_EVENT, ...user.doNotDisturb };
    pushes.toUser(user.id, event, { except: connection });
    return success();
  },
};
