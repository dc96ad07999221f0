import type { Service, CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';

const ONLINE = 1;
const OFFLINE = 2;

/** Online states: asking, following, and one's own custom text. */
export const statusCommands: CommandTable = {
  'im_open_status.ws_get_user_status': ({ body }, service) => {
    service.features.require('statuses');
    return success({
      UserStatusList: body.texts('To_Account').map((userId) => statusOf(userId, service)),
      ErrorList: [],
    });
  },
  'im_open_status.ws_status_subscribe': ({ body, user }, { features }) => {
    features.require('statuses');
    for (const userId of body.texts('To_Account')) user.subscriptions.add(userId);
    return success({ ErrorList: [] });
  },
  'im_open_status.ws_status_unsubscribe': ({ body, user }) => {
    const userIds = body.texts('To_Account');
    if (userIds.length === 0) user.subscriptions.clear();
    for (const userId of userIds) user.subscriptions.delete(userId);
    return success({ ErrorList: [] });
  },
  'im_open_status.ws_set_custom_status': ({ body, user }, service) => {
    user.customStatus = body.textOr('CustomStatus', '');
    pushStatus(user.id, service);
    return success();
  },
};

/** Tells everyone who follows `userId` that their state changed. */
export function pushStatus(userId: string, service: Service): void {
  const event = { Event: 17, UserStatusList: [statusOf(userId, service)] };
  for (const follower of service.state.users.values()) {
    if (follower.subscriptions.has(userId)) service.pushes.toUser(follower.id, event);
  }
}

function statusOf(userId: string, service: Service): WireObject {
  const customStatus = service.state.users.get(userId)?.customStatus ?? '';
  return {
    To_Account: userId,
    Status: service.presence.isOnline(userId) ? ONLINE : OFFLINE,
    CustomStatus: Buffer.from(customStatus).toString('base64'),
  };
}
