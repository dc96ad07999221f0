import type { GroupMessage } from './message';
import type { LiveScript } from '../live/live-script';
import { Timeline } from './timeline';
import type { ReceiveOption } from './user';

/** Wire names: `Private` is Work, `ChatRoom` is Meeting. */
export type GroupType = 'Private' | 'Public' | 'ChatRoom' | 'AVChatRoom' | 'Community';

export type JoinOption = 'FreeAccess' | 'NeedPermission' | 'DisableApply';

export type InviteOption = 'FreeAccess' | 'NeedPermission' | 'DisableInvite';

export type MemberRole = 'Owner' | 'Admin' | 'Member';

export interface Member {
  role: MemberRole;
  readonly joinedAtS: number;
  readSeq: number;
  receiveOption: ReceiveOption;
  nameCard: string;
  /** Muted until, seconds; 0 when not muted. */
  mutedUntilS: number;
  lastSentAtS: number;
  /** What the app keeps with the member. */
  readonly fields: Map<string, string>;
}

/** Somebody who asked to join, or whom a member wants to bring in. */
export interface JoinApplication {
  /** Who would come in. */
  readonly candidate: string;
  /** Who wants to bring them in; undefined for those who asked themselves. */
  readonly inviter: string | undefined;
  readonly authentication: string;
  readonly sentAtMs: number;
  readonly message: string;
}

export interface GroupSettings {
  name: string;
  introduction: string;
  notification: string;
  faceUrl: string;
  joinOption: JoinOption;
  inviteOption: InviteOption;
  isMutedForAll: boolean;
}

/** A group, also after it was dismissed: its conversation stays in people's lists. Topics of communities are groups within a group. */
export class Group {
  /** Topics by ID, of a community that has them in place of a chat of its own. */
  readonly topics = new Map<string, Group>();
  hasTopics = false;
  readonly members = new Map<string, Member>();
  readonly timeline = new Timeline<GroupMessage>();
  /** Who waits to be let in, by who would come in. */
  readonly applications = new Map<string, JoinApplication>();
  /** Until when people are kept out of a live room, seconds. */
  readonly bans = new Map<string, number>();
  /** Who bears which mark in a live room, by mark; it stays with those who go. */
  readonly marks = new Map<number, Set<string>>();
  /** What is said in a seeded live room, how much of it was, and when last, seconds. */
  script: LiveScript | undefined = undefined;
  linesSaid = 0;
  lineSaidAtS = 0;
  /** What the app keeps in fields of its own. */
  readonly fields = new Map<string, string>();
  /** What the app keeps with the group, and how often that was changed. */
  readonly attributes = new Map<string, string>();
  attributesSeq = 0;
  readonly counters = new Map<string, number>();
  countersSeq = 0;
  /** Who pinned each pinned message, by its sequence. */
  readonly pins = new Map<number, string>();
  owner = '';
  infoSeq = 1;
  /** When its profile was changed last. */
  changedAtS: number;
  isDismissed = false;
  private readonly byRandom = new Map<string, GroupMessage>();

  constructor(
    readonly id: string,
    readonly type: GroupType,
    readonly createdAtS: number,
    readonly settings: GroupSettings,
    /** The community that this is a topic of. */
    readonly community?: Group,
  ) {
    this.changedAtS = createdAtS;
  }

  /** Live rooms keep nothing for those who were not there: no conversation, no history, no unread messages. */
  get isLive(): boolean {
    return this.type === 'AVChatRoom';
  }

  /** Whether people find it in their lists of conversations: live rooms, topics and their communities are in none. */
  get isListed(): boolean {
    return !this.isLive && !this.hasTopics && this.community === undefined;
  }

  /** Sequences are dense from 1, so the next one follows from the number of messages. */
  get nextSeq(): number {
    return this.timeline.length + 1;
  }

  append(message: GroupMessage): void {
    this.timeline.append(message);
    this.byRandom.set(`${message.from}_${message.random}`, message);
  }

  bySeq(seq: number): GroupMessage | undefined {
    return this.timeline.at(seq - 1);
  }

  /** The message of this sender with this random part: a send that is repeated after a lost reply. */
  findRepeated(from: string, random: number): GroupMessage | undefined {
    return this.byRandom.get(`${from}_${random}`);
  }

  /** Messages after the last read one that count for `userId`. */
  countUnread(userId: string): number {
    const member = this.members.get(userId);
    if (member === undefined || this.type === 'ChatRoom' || this.isLive) return 0;
    let count = 0;
    for (let seq = member.readSeq + 1; seq < this.nextSeq; seq += 1) {
      const message = this.bySeq(seq);
      if (message !== undefined && isCounted(message, userId)) count += 1;
    }
    return count;
  }

  isBanned(userId: string, nowS: number): boolean {
    return (this.bans.get(userId) ?? 0) > nowS;
  }

  isSilenced(userId: string, nowS: number): boolean {
    const member = this.members.get(userId);
    if (member === undefined) return false;
    return member.mutedUntilS > nowS || (this.settings.isMutedForAll && member.role === 'Member');
  }
}

/** Tips, one's own and targeted messages are never unread. */
function isCounted(message: GroupMessage, userId: string): boolean {
  if (message.tip !== undefined || message.from === userId) return false;
  return !message.control.isUncounted && message.receivers.length === 0;
}
