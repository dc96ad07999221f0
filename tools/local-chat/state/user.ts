import { Inbox } from './inbox';

/** Values of `MsgRecvOption`: 0 with notification, 1 not received, 2 received silently, 3 silent except mentions. */
export type ReceiveOption = 0 | 1 | 2 | 3;

export interface Friend {
  remark: string;
  readonly addedAtS: number;
  readonly source: string;
  groups: readonly string[];
  /** Fields that the owner of the app has added, by their tag. */
  readonly fields: Map<string, string>;
}

/** When somebody is told of nothing; level 0 is never, times are in seconds. */
export interface DoNotDisturbWire {
  readonly Level: number;
  readonly StartTime: number;
  readonly EndTime: number;
  readonly IsRepeated: number;
}

export type ApplicationDirection = 'Pendency_Type_ComeIn' | 'Pendency_Type_SendOut';

/** A friend application as one side sees it. */
export interface FriendApplication {
  readonly peer: string;
  readonly direction: ApplicationDirection;
  readonly wording: string;
  readonly source: string;
  readonly sentAtS: number;
}

/** One row of the recent contacts. */
export interface ConversationEntry {
  readonly kind: 'c2c' | 'group';
  /** User ID or group ID. */
  readonly peer: string;
  /** Time of the last message, seconds; orders the list. */
  activeAtS: number;
  /** When it was pinned, seconds; 0 when it is not. */
  pinnedAtS: number;
  standardMark: string;
  customMark: string;
}

/** Profile fields by wire tag, such as `Tag_Profile_IM_Nick`. */
export type Profile = Map<string, string | number>;

/** A person and everything that belongs to their account alone. */
export class User {
  readonly profile: Profile = new Map();
  readonly conversations = new Map<string, ConversationEntry>();
  /** Time of the last message read, by peer, seconds. */
  readonly readAtS = new Map<string, number>();
  /** Time up to which the peer has read this person's messages, seconds. */
  readonly peerReadAtS = new Map<string, number>();
  readonly receiveOptions = new Map<string, ReceiveOption>();
  readonly friends = new Map<string, Friend>();
  readonly friendGroups = new Set<string>();
  readonly applications = new Map<string, FriendApplication>();
  /** Incoming applications up to this time were seen, seconds. */
  applicationsReadAtS = 0;
  /** When each blocked person was blocked, seconds. */
  readonly blacklist = new Map<string, number>();
  /** Whom this person follows, oldest first. */
  readonly following = new Set<string>();
  /** Whose online state this person follows. */
  readonly subscriptions = new Set<string>();
  readonly inbox = new Inbox();
  customStatus = '';
  /** When their last device left, seconds. */
  leftAtS = 0;
  doNotDisturb: DoNotDisturbWire = { Level: 0, StartTime: 0, EndTime: 0, IsRepeated: 0 };
  /** Tickets of earlier generations are too old. */
  ticketGeneration = 1;

  constructor(
    readonly id: string,
    /** The account's number, part of its messages' IDs. */
    readonly tinyId: string,
  ) {}

  get nick(): string {
    return String(this.profile.get('Tag_Profile_IM_Nick') ?? '');
  }

  get avatarUrl(): string {
    return String(this.profile.get('Tag_Profile_IM_Image') ?? '');
  }

  /** Puts the conversation into the list, or to its new place in it. */
  touchConversation(kind: 'c2c' | 'group', peer: string, activeAtS: number): ConversationEntry {
    const key = conversationKey(kind, peer);
    const known = this.conversations.get(key);
    if (known !== undefined) {
      known.activeAtS = Math.max(known.activeAtS, activeAtS);
      return known;
    }
    const entry = { kind, peer, activeAtS, pinnedAtS: 0, standardMark: '', customMark: '' };
    this.conversations.set(key, entry);
    return entry;
  }
}

export function conversationKey(kind: 'c2c' | 'group', peer: string): string {
  return `${kind}:${peer}`;
}

export function applicationKey(direction: ApplicationDirection, peer: string): string {
  return `${direction}:${peer}`;
}
