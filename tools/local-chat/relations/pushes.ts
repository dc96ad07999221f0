import type { Connection } from '../gateway/connection';
import type { Service } from '../gateway/handler';
import type { WireObject } from '../gateway/replies';

/**
 * Tells `userId`'s devices what changed among friends, applications or blocked people.
 * @param except the device that made the change and knows of it
 */
export function pushFriendChange(
  userId: string,
  change: WireObject,
  service: Service,
  except?: Connection,
): void {
  service.pushes.toUser(userId, { Event: 8, FriendListMod: [change] }, { except });
}
