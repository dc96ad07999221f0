import { applyChange, changeableFields } from '../c2c/modify';
import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Connection } from '../gateway/connection';
import type { Handler, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { Group } from '../state/group';
import type { GroupMessage } from '../state/message';
import { requireRoom, requireMember } from './rules';
import { groupMessageIdentity } from './wire';

/** Changes body or custom data of a group message; any member may, as in the cloud. */
export const modifyInGroup: Handler = ({ body, user, connection }, service) => {
  const group = requireRoom(service.state, body);
  requireMember(group, user.id);
  const message = group.bySeq(body.number('MsgSeq'));
  if (message === undefined || message.tip !== undefined) {
    throw new Refusal(ErrorCode.modifyMessageMissing, 'no such message');
  }
  const conflict = applyChange(message, body);
  if (conflict !== undefined) return conflict;
  announceGroupChange(message, group, service, connection);
  return success(changeableFields(message));
};

/** Tells the devices of all members what a message says now. @param except the device that changed it */
export function announceGroupChange(
  message: GroupMessage,
  group: Group,
  service: Service,
  except?: Connection,
): void {
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
    service.pushes.toUser(userId, event, except && { except });
  }
}
