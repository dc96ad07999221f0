import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { MAX_LABEL_BYTES } from '../limits';
import type { User } from '../state/user';
import { result } from './friends';

const NOT_A_FRIEND = 30001;

/** Friend groups: names under which somebody keeps some of their friends. The cloud tells other devices nothing of them. */
export const labelCommands: CommandTable = {
  'sns.group_get': ({ user }) =>
    success({
      CurrentSequence: 0,
      ResultItem: [...user.friendGroups].map((name) => {
        const members = membersOf(user, name);
        return { GroupName: name, FriendNumber: members.length, To_Account: members };
      }),
    }),
  'sns.group_add': ({ body, user }) => {
    const [name = ''] = body.texts('GroupName');
    requireName(name);
    if (user.friendGroups.has(name)) {
      throw new Refusal(ErrorCode.relationBadRequest, 'the group exists already');
    }
    user.friendGroups.add(name);
    const userIds = body.raw('To_Account') === undefined ? [] : body.texts('To_Account');
    return success({ ResultItem: userIds.map((userId) => put(user, name, userId, true)) });
  },
  'sns.group_delete': ({ body, user }) => {
    for (const name of body.texts('GroupName')) {
      for (const userId of membersOf(user, name)) put(user, name, userId, false);
      user.friendGroups.delete(name);
    }
    return success();
  },
  'sns.group_update': ({ body, user }) => {
    const name = body.text('GroupOldName');
    if (!user.friendGroups.has(name)) {
      throw new Refusal(ErrorCode.relationBadRequest, 'no such group');
    }
    const newName = body.textOr('GroupNewName', '');
    if (newName !== '') rename(user, name, newName);
    return success({
      ResultItem: body.items('UpdateGroupItem').map((item) => {
        const userId = item.text('To_Account');
        const UpdateType = item.text('UpdateType');
        return { ...put(user, name, userId, UpdateType === 'Update_Type_Add'), UpdateType };
      }),
    });
  },
};

function membersOf(user: User, name: string): readonly string[] {
  return [...user.friends].flatMap(([userId, { groups }]) =>
    groups.includes(name) ? [userId] : [],
  );
}

function put(user: User, name: string, userId: string, isIn: boolean): WireObject {
  const friend = user.friends.get(userId);
  if (friend === undefined) return result(userId, NOT_A_FRIEND, 'not a friend');
  const others = friend.groups.filter((group) => group !== name);
  friend.groups = isIn ? [...others, name] : others;
  return result(userId);
}

function rename(user: User, name: string, newName: string): void {
  requireName(newName);
  const members = membersOf(user, name);
  for (const userId of members) {
    put(user, name, userId, false);
    put(user, newName, userId, true);
  }
  user.friendGroups.delete(name);
  user.friendGroups.add(newName);
}

function requireName(name: string): void {
  if (name === '' || Buffer.byteLength(name) > MAX_LABEL_BYTES) {
    throw new Refusal(ErrorCode.relationBadRequest, 'a group has a name of 1 to 30 bytes');
  }
}
