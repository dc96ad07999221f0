import type { AvatarData, FrameData } from './frame-data';
import type { Alerts } from '../stores/device/stored-settings';
import type { MeStrings } from '../i18n/sections/me';

/** The tab "me", with settings and about on pages of their own sharing this data. */
export interface MeData extends FrameData {
  readonly t: MeStrings;
  readonly person: AvatarData;
  readonly userIdText: string;
  /** What I say that I am doing; empty for nothing. */
  readonly statusText: string;
  readonly appearanceText: string;
  readonly languageText: string;
  readonly versionText: string;
  readonly sendsReceipts: boolean;
  readonly showsTyping: boolean;
  readonly alerts: Alerts;
  /** Whom I follow and who follows me; empty where the service has none of it. */
  readonly followsText: string;
  /** When nothing is announced. */
  readonly doNotDisturbText: string;
  /** How many messages I may still be told of while away; empty where nobody is. */
  readonly reminderText: string;
}

export interface MeActions {
  /** Opens the page where I change what I tell of myself. */
  editProfile(): void;
  /** Chooses through an action sheet; applies at once everywhere. */
  chooseAppearance(): Promise<void>;
  chooseLanguage(): Promise<void>;
  /** Tells others what I have read, or no longer. */
  toggleReceipts(): void;
  /** Tells others when I write and shows when they do, or neither. */
  toggleTyping(): void;
  /** Whether and how messages of other chats are announced. */
  toggleAlert(alert: keyof Alerts): void;
  /** Says what I am doing, or something else, or nothing any more. */
  editStatus(): Promise<void>;
  copyUserId(): Promise<void>;
  /** Opens the page with the code that leads to me. */
  openCode(): void;
  openFavourites(): void;
  openFollows(): void;
  openSettings(): void;
  openBlocklist(): void;
  openMutedChats(): void;
  /** Opens the page where I say when nothing is to be announced. */
  openDoNotDisturb(): void;
  openAbout(): void;
  openPrivacy(): void;
  /** Lets WeChat ask whether I may be told of one more message. */
  allowReminder(): Promise<void>;
  /** Asks twice; then my account is gone. */
  deleteAccount(): Promise<void>;
  /** Asks first; then back to the sign-in page, with this account's memory wiped from the device. */
  signOut(): Promise<void>;
}
