import { asRecord } from '../kernel/json';
import type { GroupDetails } from './group/group';
import type { MessageRef } from './message/message-ref';

/** What a card leads to. */
export type ShareTarget =
  | { readonly kind: 'person'; readonly userId: string }
  | { readonly kind: 'group'; readonly groupId: string }
  /** A message of a group; who is not in the group comes into it first. */
  | ({ readonly kind: 'message'; readonly groupId: string } & MessageRef);

/** A group as somebody sees it who is not in. */
export interface SharedGroup {
  readonly name: string;
  readonly memberCount: number;
  /** Nobody can ask to be let in; whoever holds a member's card comes in through it. */
  readonly isByInvitation: boolean;
}

/** A card, opened: what our server says of it. */
export interface OpenedShare {
  readonly target: ShareTarget;
  readonly sharedBy: string;
  /** Groups: whether I am a member already. People: true. */
  readonly isMember: boolean;
  /** The group, where I am not a member. */
  readonly group?: SharedGroup;
}

/** An untrusted answer of the server as an opened card; undefined when it is none. */
export function parseOpenedShare(value: unknown): OpenedShare | undefined {
  const { target, sharedBy, isMember, group } = asRecord(value) ?? {};
  const parsed = parseTarget(target);
  if (parsed === undefined || typeof sharedBy !== 'string') return undefined;
  const shared = parseGroup(group);
  return {
    target: parsed,
    sharedBy,
    isMember: isMember === true,
    ...(shared && { group: shared }),
  };
}

function parseGroup(value: unknown): SharedGroup | undefined {
  const { name, memberCount, isByInvitation } = asRecord(value) ?? {};
  if (typeof name !== 'string') return undefined;
  return {
    name,
    memberCount: typeof memberCount === 'number' && memberCount > 0 ? Math.floor(memberCount) : 0,
    isByInvitation: isByInvitation === true,
  };
}

function parseTarget(value: unknown): ShareTarget | undefined {
  const { kind, userId, groupId } = asRecord(value) ?? {};
  if (kind === 'person' && typeof userId === 'string' && userId !== '') return { kind, userId };
  if (kind === 'group' && typeof groupId === 'string' && groupId !== '') return { kind, groupId };
  return kind === 'message' ? parseMessageTarget(value) : undefined;
}

function parseMessageTarget(value: unknown): ShareTarget | undefined {
  const { groupId, messageId, sequence, sentAtMs } = asRecord(value) ?? {};
  const isComplete =
    typeof groupId === 'string' &&
    groupId !== '' &&
    typeof messageId === 'string' &&
    messageId !== '' &&
    isCount(sequence) &&
    isCount(sentAtMs);
  return isComplete ? { kind: 'message', groupId, messageId, sequence, sentAtMs } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Whether those who are sent a group’s card may come in through it: a card of a Work group counts as its member’s invitation. */
export function canBeShared({
  type,
  joinOption,
}: Pick<GroupDetails, 'type' | 'joinOption'>): boolean {
  return type === 'work' || joinOption !== 'closed';
}

/** The longest token that is believed; the server's own are some 250 characters. */
const LONGEST_TOKEN = 1024;

/** A token as it stands in the query of a card or the scene of a code: untrusted text; undefined when it cannot be one. */
export function parseShareToken(text: string): string | undefined {
  return text.length <= LONGEST_TOKEN && /^[\w-]+$/.test(text) ? text : undefined;
}
