import { applyChange, changeableFields } from '../c2c/modify';
import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { requireGroup, requireMember } from './rules';
import { groupMessageIdentity } from './wire';

/** Changes body or custom data of a group message; any member may, as in the cloud. */
export const modifyInGroup: Handler = ({ body, user, connection }, service) => {
  const group = requireGroup(service.state, body.text('GroupId'));
  requireMember(group, user.id);
  const message = group.bySeq(body.number('MsgSeq'));
  if (message === undefined || message.tip !== undefined) {
    throw new Refusal(ErrorCode.modifyMessageMissing, 'no such message');
  }
  const conflict = applyChange(message, body);
  if (conflict !== undefined) return conflict;
  const event = {
    Event: 15,
    GroupMsgModNotifys: [
      {
        From_Account: message.from,
        ...groupMessageIdentity(message, group, service.state),
        ...changeableFields(message),
      },
    ],
  };
  for (const userId of group.members.keys()) {
    service.pushes.toUser(userId, event, { except: connection });
  }
  return success(changeableFields(message));
};
