import { displayName } from '../person/person';
import type { Group, GroupRole, GroupType } from './group';
import type { Person } from '../person/person';

/** Somebody in a group. */
export interface Member extends Person {
  /** What they call themselves in this group; empty when they did not say. */
  readonly nameCard: string;
  readonly role: GroupRole;
  /** By the service's clock; 0 when they were never muted. */
  readonly mutedUntilMs: number;
  /** The app was open somewhere when the list came; absent where they were away, or the service does not tell (it costs extra). */
  readonly isOnline?: true;
}

/** Group types whose members can be called all at once: the service refuses it in communities; live rooms have no unread. */
const CALLABLE_TYPES: readonly GroupType[] = ['work', 'public', 'meeting'];

/** Whether I may call everybody: WeChat's rule, owner and administrators. */
export function canMentionEveryone({ type, myRole }: Pick<Group, 'type' | 'myRole'>): boolean {
  return CALLABLE_TYPES.includes(type) && (myRole === 'owner' || myRole === 'admin');
}

/** What everybody in the group calls a member: never my own remark, which is nobody else's business. */
export function publicName({ nameCard, nick, userId }: Member): string {
  return displayName({ nameCard, nick, id: userId });
}
