import { profileItems } from '../accounts/profiles';
import { ErrorCode } from '../gateway/error-codes';
import type { Fields } from '../gateway/fields';
import type { CommandTable, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import type { Friend, User } from '../state/user';
import { MAX_FRIEND_FIELD_BYTES, MAX_REMARK_BYTES } from '../limits';
import { pushFriendChange } from './pushes';

const NOT_A_FRIEND = 30001;
const PAGE_SIZE = 100;
const REMARK = 'Tag_SNS_IM_Remark';
const CUSTOM = 'Tag_SNS_Custom_';

/** The one field that the owner of this service has added to friends. */
export const NOTE_FIELD = 'Note';

/** The friend list: reading, checking, changing remarks, ending friendships. */
export const friendCommands: CommandTable = {
  'sns.friend_get': ({ body, user }, service) => {
    const start = Math.max(body.numberOr('StartIndex', 0), 0);
    const friends = [...user.friends];
    const page = friends.slice(start, start + PAGE_SIZE);
    const isComplete = start + PAGE_SIZE >= friends.length;
    return success({
      FriendNum: friends.length,
      CompleteFlag: isComplete ? 1 : 0,
      NextStartIndex: isComplete ? 0 : start + PAGE_SIZE,
      StandardSequence: 1,
      CustomSequence: 1,
      UserDataItem: page.map(([userId, friend]) => ({
        To_Account: userId,
        ValueItem: friendItems(userId, friend, service),
      })),
    });
  },
  'sns.friend_get_specified': ({ body, user }, service) =>
    success({
      InfoItem: body.texts('To_Account').map((userId) => {
        const friend = user.friends.get(userId);
        if (friend === undefined) return result(userId, NOT_A_FRIEND, 'not a friend');
        return { ...result(userId), SnsProfileItem: friendItems(userId, friend, service) };
      }),
    }),
  'sns.friend_delete': ({ body, user }, service) => {
    const isOneSided = body.textOr('DeleteType', '') === 'Delete_Type_Single';
    return success({
      ResultItem: body.texts('To_Account').map((userId) => {
        unfriend(user, userId, service);
        const peer = service.state.users.get(userId);
        if (!isOneSided && peer !== undefined) unfriend(peer, user.id, service);
        return result(userId);
      }),
    });
  },
  'sns.friend_check': ({ body, user }, service) =>
    success({
      InfoItem: body.texts('To_Account').map((userId) => ({
        ...result(userId),
        Relation: `CheckResult_Type_${relation(user, userId, service)}`,
      })),
    }),
  'sns.friend_update': ({ body, user, connection }, service) =>
    success({
      ResultItem: body.items('UpdateItem').map((item) => {
        const userId = item.text('To_Account');
        const friend = user.friends.get(userId);
        if (friend === undefined) return result(userId, NOT_A_FRIEND, 'not a friend');
        if (hasUnknownField(item))
          return result(userId, ErrorCode.relationBadRequest, 'no such field');
        if (isTooLong(item)) return result(userId, ErrorCode.relationBadRequest, 'too long');
        updateFriend(friend, item);
        const fields = [...friend.fields].map(([Tag, ValueBytes]) => ({ Tag, ValueBytes }));
        const Sns = [{ Tag: REMARK, ValueBytes: friend.remark }, ...fields];
        const change = { PushType: 6, FriendUpInfo: [{ Friend_Account: userId, Sns }] };
        pushFriendChange(user.id, change, service, connection);
        return result(userId);
      }),
    }),
};

/** One row of a reply about several people. */
export function result(userId: string, code = 0, info = ''): WireObject {
  return { To_Account: userId, ResultCode: code, ResultInfo: info };
}

/** Puts `peer` into the user's friend list and tells the user's devices. */
export function befriend(
  user: User,
  peer: string,
  about: { readonly remark: string; readonly source: string },
  service: Service,
): void {
  if (user.friends.has(peer)) return;
  user.friends.set(peer, {
    ...about,
    addedAtS: service.state.nowS(),
    groups: [],
    fields: new Map(),
  });
  pushFriendChange(user.id, { PushType: 1, FriendAdd_Account: [peer] }, service);
}

/** Takes `peer` out of the user's friend list, if there, and tells the user's devices. */
export function unfriend(user: User, peer: string, service: Service): void {
  if (!user.friends.delete(peer)) return;
  pushFriendChange(user.id, { PushType: 2, FriendDel_Account: [peer] }, service);
}

/** Why `user` may not become a friend of `peer` at all; 0 when nothing stands against it. */
export function obstacle(user: User, peer: User | undefined): number {
  if (peer === undefined || peer.id === user.id) return ErrorCode.relationBadRequest;
  if (user.blacklist.has(peer.id)) return ErrorCode.relationBlockedByMe;
  if (peer.blacklist.has(user.id)) return ErrorCode.relationBlacklisted;
  return user.friends.has(peer.id) ? ErrorCode.relationAlreadyFriend : 0;
}

function friendItems(userId: string, friend: Friend, service: Service): readonly WireObject[] {
  return [
    ...profileItems(service.state.users.get(userId)),
    { Tag: REMARK, Value: friend.remark },
    { Tag: 'Tag_SNS_IM_AddTime', Value: friend.addedAtS },
    { Tag: 'Tag_SNS_IM_AddSource', Value: friend.source },
    { Tag: 'Tag_SNS_IM_Group', Value: friend.groups },
    ...[...friend.fields].map(([Tag, Value]) => ({ Tag, Value })),
  ];
}

function relation(user: User, peer: string, service: Service): string {
  const isMine = user.friends.has(peer);
  const isTheirs = service.state.users.get(peer)?.friends.has(user.id) === true;
  if (isMine && isTheirs) return 'BothWay';
  if (isMine) return 'AWithB';
  return isTheirs ? 'BWithA' : 'NoRelation';
}

function isTooLong(item: Fields): boolean {
  return item.items('SnsItem').some((change) => {
    const isCustom = change.textOr('Tag', '').startsWith(CUSTOM);
    const limit = isCustom ? MAX_FRIEND_FIELD_BYTES : MAX_REMARK_BYTES;
    return Buffer.byteLength(change.textOr('Value', '')) > limit;
  });
}

function hasUnknownField(item: Fields): boolean {
  const tags = item.items('SnsItem').map((change) => change.textOr('Tag', ''));
  return tags.some((tag) => tag.startsWith(CUSTOM) && tag !== `${CUSTOM}${NOTE_FIELD}`);
}

function updateFriend(friend: Friend, item: Fields): void {
  for (const change of item.items('SnsItem')) {
    const tag = change.textOr('Tag', '');
    if (tag === REMARK) friend.remark = change.textOr('Value', '');
    if (tag === 'Tag_SNS_IM_Group') friend.groups = change.texts('Value');
    if (tag.startsWith(CUSTOM)) friend.fields.set(tag, change.textOr('Value', ''));
  }
}
