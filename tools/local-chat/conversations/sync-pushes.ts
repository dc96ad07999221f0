import { notice } from '../c2c/read';
import type { Connection } from '../gateway/connection';
import type { Service } from '../gateway/handler';
import type { WireObject } from '../gateway/replies';
import type { ConversationEntry } from '../state/user';

/** Any number that the SDK gives no meaning of its own: it goes by the name of the content. */
const RECENT_CONTACT_EVENT = 18;

const DELETED = 1;
const PINNED = 2;
const UNPINNED = 3;
const MARKED = 4;
const BOTH_MARKS = 3;

/** Where a change of one's own conversations came from: the device that needs no news of it. */
export interface ChangeSource {
  readonly userId: string;
  readonly connection: Connection;
}

/** Tells the person's other devices that a conversation was pinned or is no longer. */
export function pushPinned(entry: ConversationEntry, source: ChangeSource, service: Service): void {
  const PushType = entry.pinnedAtS > 0 ? PINNED : UNPINNED;
  const list = { RecentContactList: [contactWire(entry)] };
  pushChange({ PushType, RecentContactTopItem: list }, source, service);
}

/**
 * Tells the person's other devices that a conversation is off the list. Of deleted messages the SDK hears nothing: its other copies
 * miss them when they fetch history again.
 */
export function pushDeleted(
  entry: ConversationEntry,
  source: ChangeSource,
  service: Service,
): void {
  const list = { RecentContactList: [contactWire(entry)] };
  pushChange({ PushType: DELETED, RecentContactDeleteItem: list }, source, service);
}

/** Tells the person's other devices what a conversation is marked with now. */
export function pushMarked(entry: ConversationEntry, source: ChangeSource, service: Service): void {
  const item = {
    RecentContactItem: contactWire(entry),
    OptType: BOTH_MARKS,
    StandardMark: entry.standardMark,
    CustomMark: entry.customMark,
  };
  const marks = { RecentContactMarkContactItem: [item] };
  pushChange({ PushType: MARKED, RecentContactMarkContact: marks }, source, service);
}

/** Tells the person's other devices how `peer`'s messages are announced now. */
export function pushMuted(
  peer: string,
  option: number,
  source: ChangeSource,
  service: Service,
): void {
  const event = notice({
    MuteNotificationsSync: { To_Account: peer, MuteNotifications: option },
  });
  service.pushes.toUser(source.userId, event, { except: source.connection });
}

function pushChange(change: WireObject, source: ChangeSource, service: Service): void {
  const event = { Event: RECENT_CONTACT_EVENT, RecentContactMod: [change] };
  service.pushes.toUser(source.userId, event, { except: source.connection });
}

function contactWire(entry: ConversationEntry): WireObject {
  return entry.kind === 'c2c'
    ? // The SDK reads the peer of a mark under the first name, the peer of a pin under the second.
      { Type: 1, To_Account: entry.peer, Peer_Account: entry.peer }
    : { Type: 2, GroupId: entry.peer };
}
