import type { Service } from '../gateway/handler';
import type { WireObject } from '../gateway/replies';

/** Tells `userId`'s devices what changed among friends, applications or blocked people. */
export function pushFriendChange(userId: string, change: WireObject, service: Service): void {
  service.pushes.toUser(userId, { Event: 8, FriendListMod: [change] });
}
