import type { AvatarData, FrameData } from '../../../../view-models/frame-data';
import type { ChatInfoStrings } from '../../../../i18n/sections/chat-info';

/** The page about a chat. */
export interface ChatInfoData extends FrameData {
  readonly t: ChatInfoStrings;
  readonly person: AvatarData;
  /** How many are in a group, or the community of a topic; empty for people. */
  readonly detailText: string;
  /** True for groups that I am in. */
  readonly canOpenGroup: boolean;
  /** True for chats with one person. */
  readonly canOpenPerson: boolean;
  readonly isPinned: boolean;
  readonly isMuted: boolean;
  /** Where the community of a topic calls me for nothing anyway; empty where it does not. */
  readonly muteHint: string;
  /** Groups only: the service delivers none of its messages. */
  readonly isBlocked: boolean;
  /** False for the service's own channel, which can be neither pinned nor muted. */
  readonly canArrange: boolean;
  /** False while nothing was ever said. */
  readonly canClear: boolean;
  /** A topic is neither pinned nor emptied. */
  readonly isTopic: boolean;
  /** Groups only: names stand above what others say. */
  readonly hasNames: boolean;
  readonly isGroup: boolean;
  /** False where nobody looks into reports. */
  readonly canReport: boolean;
}

export interface ChatInfoActions {
  openGroup(): void;
  /** What a topic is about, or where it is changed. */
  openTopic(): void;
  /** The page about the other side of a one-to-one chat. */
  openPerson(): void;
  openSearch(): void;
  togglePin(): Promise<void>;
  toggleMute(): Promise<void>;
  toggleBlocked(): Promise<void>;
  /** Asks first. */
  clear(): Promise<void>;
  toggleNames(): void;
  /** Asks why. */
  report(): Promise<void>;
}
