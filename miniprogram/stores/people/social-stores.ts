import { BlocklistStore } from './blocklist-store';
import { ContactStore } from './contact-store';
import { DoNotDisturbStore } from '../alerts/do-not-disturb-store';
import { FollowStore } from './follow-store';
import { FriendRequestStore } from './friend-request-store';
import { LabelStore } from './label-store';
import { MembershipCache } from '../groups/membership-cache';
import { MyStatus } from './my-status';
import { PeopleStore } from '../conversations/people-store';
import type { ChatClient } from '../../chat/chat-client';
import type { Clock } from '../../platform/platform';

/** What is held of people, and of how I stand with them. */
export interface SocialStores {
  readonly people: PeopleStore;
  readonly contacts: ContactStore;
  readonly blocklist: BlocklistStore;
  readonly labels: LabelStore;
  readonly friendRequests: FriendRequestStore;
  readonly doNotDisturb: DoNotDisturbStore;
  readonly follows: FollowStore;
  readonly memberships: MembershipCache;
  readonly myStatus: MyStatus;
}

/** Makes and connects the stores about people. */
export function socialStores(chat: ChatClient, clock: Clock): SocialStores {
  const contacts = new ContactStore(chat);
  return {
    people: new PeopleStore(chat, clock, (userId) => contacts.remarkOf(userId)),
    contacts,
    blocklist: new BlocklistStore(chat),
    labels: new LabelStore(chat),
    friendRequests: new FriendRequestStore(chat),
    doNotDisturb: new DoNotDisturbStore(chat),
    follows: new FollowStore(chat),
    memberships: new MembershipCache(clock),
    myStatus: new MyStatus(chat),
  };
}

/** Each of them, to be emptied or let go of. */
export function socialStoresOf(stores: SocialStores): readonly SocialStore[] {
  const { people, contacts, blocklist, labels, friendRequests } = stores;
  const { doNotDisturb, follows, memberships, myStatus } = stores;
  const lists = [people, contacts, blocklist, labels, friendRequests];
  return [...lists, doNotDisturb, follows, memberships, myStatus];
}

interface SocialStore {
  clear(): void;
  dispose(): void;
}
