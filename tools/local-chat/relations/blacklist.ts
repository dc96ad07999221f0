import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import { MAX_BLACKLIST } from '../limits';
import { result, unfriend } from './friends';
import { pushFriendChange } from './pushes';

/** Blocked people. Blocking ends the friendship on both sides, as the cloud's default setting does. */
export const blacklistCommands: CommandTable = {
  'sns.black_list_get': ({ user }) =>
    success({
      StartIndex: 0,
      CurruentSequence: 0,
      BlackListItem: [...user.blacklist].map(([userId, sinceS]) => ({
        To_Account: userId,
        AddBlackTimeStamp: sinceS,
      })),
    }),
  'sns.black_list_add': ({ body, user }, service) => {
    const userIds = body.texts('To_Account');
    if (new Set([...user.blacklist.keys(), ...userIds]).size > MAX_BLACKLIST) {
      throw new Refusal(ErrorCode.relationBadRequest, `more than ${MAX_BLACKLIST} blocked`);
    }
    for (const userId of userIds) {
      user.blacklist.set(userId, service.state.nowS());
      unfriend(user, userId, service);
      const peer = service.state.users.get(userId);
      if (peer !== undefined) unfriend(peer, user.id, service);
    }
    pushFriendChange(user.id, { PushType: 5, BlackListAdd_Account: userIds }, service);
    return success({ ResultItem: userIds.map((userId) => result(userId)) });
  },
  'sns.black_list_delete': ({ body, user }, service) => {
    const userIds = body.texts('To_Account');
    for (const userId of userIds) user.blacklist.delete(userId);
    pushFriendChange(user.id, { PushType: 6, BlackListDel_Account: userIds }, service);
    return success({ ResultItem: userIds.map((userId) => result(userId)) });
  },
};
