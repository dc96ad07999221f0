import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Service, CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import type { User } from '../state/user';

const ONLINE = 1;
const OFFLINE = 2;

/** Longest custom status in bytes (documentation of the native SDKs, V2TIMUserStatus). */
const MAX_STATUS_BYTES = 100;

/** How long a custom status outlives its person's leaving (product documentation 1047/49561: 30 s for web and mini programs). */
const STATUS_KEPT_S = 30;

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
  'im_open_status.ws_set_custom_status': ({ body, user, connection }, service) => {
    const words = body.textOr('CustomStatus', '');
    if (Buffer.byteLength(words) > MAX_STATUS_BYTES)
      throw new Refusal(ErrorCode.profileBadRequest, 'the status is too long');
    user.customStatus = words;
    pushStatus(user.id, service);
    service.pushes.toUser(user.id, statusEvent(user.id, service), { except: connection });
    return success();
  },
};

/** What somebody says that they are doing; empty once they are away for long. */
export function customStatusOf(user: User, service: Service): string {
  const isHere = service.presence.isOnline(user.id);
  const isRecent = service.state.nowS() - user.leftAtS <= STATUS_KEPT_S;
  return isHere || isRecent ? user.customStatus : '';
}

/** Tells everyone who follows `userId` that their state changed. */
export function pushStatus(userId: string, service: Service): void {
  const event = statusEvent(userId, service);
  for (const follower of service.state.users.values()) {
    if (follower.subscriptions.has(userId)) service.pushes.toUser(follower.id, event);
  }
}

function statusEvent(userId: string, service: Service): WireObject {
  return { Event: 17, UserStatusList: [statusOf(userId, service)] };
}

function statusOf(userId: string, service: Service): WireObject {
  const user = service.state.users.get(userId);
  const customStatus = user === undefined ? '' : customStatusOf(user, service);
  return {
    To_Account: userId,
    Status: service.presence.isOnline(userId) ? ONLINE : OFFLINE,
    CustomStatus: Buffer.from(customStatus).toString('base64'),
  };
}
