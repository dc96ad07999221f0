import type { LiveScript } from '../live/live-script';
import type { GroupType, InviteOption, JoinOption } from '../state/group';
import type { WireElement } from '../state/message';

/** A world to start with or to add: plain JSON, so that it can come from a file or over HTTP. */
export interface World {
  readonly people?: readonly SeedPerson[];
  readonly friendships?: readonly SeedFriendship[];
  readonly applications?: readonly SeedApplication[];
  readonly chats?: readonly SeedChat[];
  readonly groups?: readonly SeedGroup[];
  readonly views?: readonly SeedView[];
}

export interface SeedPerson {
  readonly userId: string;
  readonly nick: string;
  /** The drawn avatar of the service when absent. */
  readonly avatarUrl?: string;
  readonly signature?: string;
  /** The owner's field `Job` of the profile. */
  readonly job?: string;
  /** Who may add this person as a friend; with confirmation when absent. */
  readonly allowType?:
    'AllowType_Type_AllowAny' | 'AllowType_Type_NeedConfirm' | 'AllowType_Type_DenyAny';
  /** Whether sign-in screens offer this person. True when absent. */
  readonly isListed?: boolean;
}

/** Both are friends of each other. */
export interface SeedFriendship {
  readonly between: readonly [string, string];
  /** What the first calls the second. */
  readonly remark?: string;
  /** Where they met, as it stands on the wire; by searching when absent. */
  readonly source?: string;
  /** How long they are friends; since the start of the service when absent. */
  readonly addedDaysAgo?: number;
}

export interface SeedApplication {
  readonly from: string;
  readonly to: string;
  readonly wording: string;
  readonly secondsAgo: number;
}

export interface SeedMessage {
  readonly from: string;
  /** Age at the start of the service, seconds. */
  readonly secondsAgo: number;
  readonly text?: string;
  /** Elements in wire form; instead of `text`. */
  readonly body?: readonly WireElement[];
  readonly cloudCustomData?: string;
  /** User IDs mentioned, `@all` for everyone; groups only. */
  readonly mentions?: readonly string[];
  readonly isRecalled?: boolean;
}

export interface SeedChat {
  readonly between: readonly [string, string];
  readonly messages: readonly SeedMessage[];
  /** How many of the last incoming messages each has not read; all are read when absent. */
  readonly unread?: Readonly<Record<string, number>>;
}

export interface SeedGroup {
  readonly groupId: string;
  readonly type: GroupType;
  readonly name: string;
  readonly owner: string;
  readonly members: readonly string[];
  readonly admins?: readonly string[];
  readonly faceUrl?: string;
  readonly introduction?: string;
  readonly notification?: string;
  readonly joinOption?: JoinOption;
  readonly inviteOption?: InviteOption;
  readonly nameCards?: Readonly<Record<string, string>>;
  readonly messages?: readonly SeedMessage[];
  readonly unread?: Readonly<Record<string, number>>;
  /** Communities only: the topics that stand in for a chat. */
  readonly topics?: readonly SeedTopic[];
  /** Live rooms only: what is said while somebody is there. */
  readonly script?: LiveScript;
}

/** A topic of a community. */
export interface SeedTopic {
  /** The part of its ID after the community's. */
  readonly id: string;
  readonly name: string;
  readonly introduction?: string;
  readonly notification?: string;
  readonly messages?: readonly SeedMessage[];
  readonly unread?: Readonly<Record<string, number>>;
}

/** How one person has arranged their list. Conversation IDs as the SDK writes them: `C2Czhou`, `GROUPhike`. */
export interface SeedView {
  readonly userId: string;
  readonly pinned?: readonly string[];
  readonly muted?: readonly string[];
}
