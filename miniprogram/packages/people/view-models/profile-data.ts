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
  /** What stands between us; else empty. */
  readonly noticeText: string;
  readonly remark: string;
  /** The names of the labels that I gave them; empty for none. */
  readonly labelsText: string;
  /** Gender, birthday, region, signature and the owner's own fields, as far as they are set. */
  readonly lines: readonly ProfileLine[];
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
  /** Starts or opens the chat. */
  /** Opens the page with the code that leads to me. */
  openCode(): void;
  message(): void;
  /** Opens the page where somebody is asked to become a friend. */
  add(): void;
  editRemark(): void;
  editLabels(): void;
  editMine(): void;
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
