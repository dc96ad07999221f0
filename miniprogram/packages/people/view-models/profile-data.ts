import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { ProfileStrings } from '../../../i18n/sections/profile';

/** A line of what somebody tells of themselves. */
export interface ProfileLine {
  readonly name: string;
  readonly value: string;
}

/** The page about a person. */
export interface ProfileData extends FrameData {
  readonly t: ProfileStrings;
  readonly state: 'loading' | 'ready' | 'not-found' | 'failed';
  readonly person: AvatarData;
  /** What they are: me, in my contacts, or neither. */
  readonly kind: 'me' | 'friend' | 'stranger';
  /** Their own name where another is shown; else empty. */
  readonly nickText: string;
  readonly userIdText: string;
  readonly isOnline: boolean;
  /** What they say that they are doing; empty for nothing, and where states are not known. */
  readonly statusText: string;
  /** The button to follow them; empty where nobody can be followed. */
  readonly followText: string;
  readonly isFollowed: boolean;
  /** Whom they follow and who follows them; empty where the service does not say. */
  readonly followCountsText: string;
  /** What stands between us; else empty. */
  readonly noticeText: string;
  readonly remark: string;
  /** Notes about friends can be kept. */
  readonly hasNote: boolean;
  /** What I keep about them; empty for nothing. */
  readonly note: string;
  /** The names of the labels that I gave them; empty for none. */
  readonly labelsText: string;
  /** Gender, birthday, region, signature and the owner's own fields, as far as they are set. */
  readonly lines: readonly ProfileLine[];
  /** How and since when they are in my contacts, as far as that is known. */
  readonly origin: readonly ProfileLine[];
  /** There are groups of mine that they may be in too. */
  readonly hasCommonGroups: boolean;
  /** False while there is no chat that could be pinned or muted. */
  readonly canArrange: boolean;
  readonly isPinned: boolean;
  readonly isMuted: boolean;
  readonly isBlocked: boolean;
  readonly canReport: boolean;
}

export interface ProfileActions {
  /** Sends their card into chats of the app. */
  sendCard(): Promise<void>;
  /** Follows them, or asks whether they are no longer to be followed. */
  toggleFollow(): Promise<void>;
  /** Opens my lists of those who follow. */
  openFollows(): void;
  /** Starts or opens the chat. */
  /** Opens the page with the code that leads to me. */
  openCode(): void;
  message(): void;
  /** Opens the page where somebody is asked to become a friend. */
  add(): void;
  editRemark(): void;
  editNote(): void;
  editLabels(): void;
  openCommonGroups(): void;
  editMine(): void;
  /** Says what I am doing. */
  editStatus(): Promise<void>;
  viewPicture(): void;
  copyUserId(): Promise<void>;
  togglePin(): Promise<void>;
  toggleMute(): Promise<void>;
  /** Asks before it blocks. */
  toggleBlock(): Promise<void>;
  /** Asks how, and once more. */
  remove(): Promise<void>;
  report(): Promise<void>;
  retry(): void;
}
