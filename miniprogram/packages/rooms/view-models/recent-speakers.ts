import type { FeedItem } from '../../../stores/rooms/room-feed';
import type { RoomGuest } from '../../../domain/group/live-room';

/** Those who spoke in a room, as far as its feed goes back, the last to speak first. */
export function recentSpeakers(items: readonly FeedItem[], ownerId: string): readonly RoomGuest[] {
  const speakers = new Map<string, RoomGuest>();
  for (const { message } of [...items].reverse()) {
    const { from: userId, senderNick: nick, senderAvatarUrl: avatarUrl, content } = message;
    if (userId === '' || content.kind === 'tip' || speakers.has(userId)) continue;
    const role = userId === ownerId ? 'owner' : 'member';
    speakers.set(userId, { userId, nick, avatarUrl, role, cameAtMs: 0 });
  }
  return [...speakers.values()];
}
