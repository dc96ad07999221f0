import { profileItems } from '../accounts/profiles';
import { ErrorCode } from '../gateway/error-codes';
import type { CommandTable, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { result } from '../relations/friends';
import type { User } from '../state/user';

/** Lists and relations by their numbers on the wire. */
const FOLLOWERS = 1;
const FOLLOWING = 2;
const MUTUAL = 3;

/** Any number that the SDK gives no meaning of its own: it goes by the name of the content. */
const FOLLOW_EVENT = 19;

/** Most people in a page, whatever is asked for. */
const PAGE_SIZE = 500;

/** Following people: costs extra, like all that the SDK calls flagship. */
export const followCommands: CommandTable = {
  'follow.follow_add': ({ body, user }, service) => {
    service.features.require('follows');
    const userIds = body.items('FollowItem').map((item) => item.text('To_Account'));
    return success({ ResultItem: userIds.map((userId) => follow(user, userId, service)) });
  },
  'follow.follow_delete': ({ body, user }, service) => {
    service.features.require('follows');
    const userIds = body.texts('To_Account');
    return success({ ResultItem: userIds.map((userId) => unfollow(user, userId, service)) });
  },
  'follow.follow_get': ({ body, user }, service) => {
    service.features.require('follows');
    const all = listOf(user, body.numberOr('FollowType', FOLLOWERS), service);
    const start = Number(body.textOr('StartCursor', '')) || 0;
    const end = start + Math.min(body.numberOr('WantNum', PAGE_SIZE), PAGE_SIZE);
    return success({
      FollowItem: all.slice(start, end).map((userId) => ({
        To_Account: userId,
        FollowTime: service.state.nowS(),
        ProfileItem: profileItems(service.state.users.get(userId)),
      })),
      NextCursor: end < all.length ? String(end) : '',
    });
  },
  'follow.follow_get_info': ({ body }, service) => {
    service.features.require('follows');
    return success({
      FollowInfo: body.texts('To_Account').map((userId) => {
        const person = service.state.user(userId);
        const count = (type: number): number => listOf(person, type, service).length;
        return {
          ...result(userId),
          FollowerCount: count(FOLLOWERS),
          FollowingCount: count(FOLLOWING),
          MutualFollowingCount: count(MUTUAL),
        };
      }),
    });
  },
  'follow.follow_check': ({ body, user }, service) => {
    service.features.require('follows');
    return success({
      ResultItem: body.texts('To_Account').map((userId) => ({
        ...result(userId),
        FollowType: relation(user, userId, service),
      })),
    });
  },
};

function follow(user: User, userId: string, service: Service): WireObject {
  const peer = service.state.users.get(userId);
  if (peer === undefined || userId === user.id)
    return result(userId, ErrorCode.relationBadRequest, 'cannot be followed');
  if (!user.following.has(userId)) {
    user.following.add(userId);
    tell(user, peer, true, service);
  }
  return result(userId);
}

function unfollow(user: User, userId: string, service: Service): WireObject {
  const peer = service.state.users.get(userId);
  if (peer !== undefined && user.following.has(userId)) {
    // Told by what was between them before.
    tell(user, peer, false, service);
    user.following.delete(userId);
  }
  return result(userId);
}

/** Tells all devices of both what came into their lists, or went. */
function tell(user: User, peer: User, isAdded: boolean, service: Service): void {
  const isMutual = peer.following.has(user.id);
  push(peer, user, isMutual ? [FOLLOWERS, MUTUAL] : [FOLLOWERS], isAdded, service);
  push(user, peer, isMutual ? [FOLLOWING, MUTUAL] : [FOLLOWING], isAdded, service);
}

function push(
  to: User,
  about: User,
  types: readonly number[],
  isAdded: boolean,
  { pushes }: Service,
): void {
  const change = {
    From_Account: about.id,
    FollowDiffList: types.map((type) => ({ IsAdd: isAdded ? 1 : 0, FollowType: type })),
  };
  pushes.toUser(to.id, { Event: FOLLOW_EVENT, FollowChangeList: [change] });
}

/** Newest first. */
function listOf(user: User, type: number, { state }: Service): readonly string[] {
  const following = [...user.following].reverse();
  if (type === FOLLOWING) return following;
  const followsBack = (userId: string): boolean =>
    state.users.get(userId)?.following.has(user.id) === true;
  if (type === MUTUAL) return following.filter(followsBack);
  return [...state.users.keys()].filter(followsBack);
}

function relation(user: User, userId: string, service: Service): number {
  const isMine = user.following.has(userId) ? FOLLOWING : 0;
  const isTheirs = service.state.users.get(userId)?.following.has(user.id) === true ? FOLLOWERS : 0;
  return isMine + isTheirs;
}
