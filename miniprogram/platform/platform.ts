import type { Album } from './album';
import type { Chime } from './chime';
import type { FriendSource } from '../domain/person/friend-source';
import type { GroupField } from '../domain/group/group';
import type { Dispose } from '../kernel/disposables';
import type { RecordPath } from '../domain/message/merged-record';
import type { Documents } from './documents';
import type { Downloads } from './downloads';
import type { Files } from './files';
import type { HostCheck } from './host-check';
import type { Media } from './media';
import type { MessageRef } from '../domain/message/message-ref';
import type { PersonField } from '../domain/person/person-field';
import type { Permissions } from './permissions';
import type { Places } from './places';
import type { Player, Recorder } from './voice';
import type { Portraits } from './portraits';
import type { Privacy } from './privacy';
import type { ReminderConsent } from './reminder-consent';
import type { SearchPage } from '../domain/text/search-filter';

/** Wall clock and timers. Everything that waits takes its time from here, so that tests can turn the clock. */
export interface Clock {
  nowMs(): number;
  /** Calls back once after `delayMs`, unless disposed before. */
  after(delayMs: number, callback: () => void): Dispose;
}

/**
 * Small values kept on the device. Reading never throws: what is missing or broken is undefined. Writing answers false when
 * the device refuses (quota); the caller loses nothing that the service keeps.
 */
export interface KeyValueStorage {
  read(key: string): unknown;
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
  keys(): readonly string[];
}

/** The app's own coming and going, and what the device tells of itself. */
export interface Lifecycle {
  onShow(listener: () => void): Dispose;
  onHide(listener: () => void): Dispose;
  onNetworkChange(listener: (isConnected: boolean) => void): Dispose;
  onMemoryWarning(listener: () => void): Dispose;
}

/** What the device is set to. It is read once at start. */
export interface DeviceSettings {
  /** A BCP 47 tag or WeChat's spelling of one, e.g. `zh_CN`, `en`. */
  readonly language: string;
  /** The user's font size relative to the default: 0.87 to 1.5 or more. */
  readonly fontScale: number;
  /** How wide a page is, in px. */
  readonly windowWidthPx: number;
}

/** The pages of the app, by what they show; the adapter knows their paths. */
export type Route =
  | { readonly to: 'conversations' }
  | { readonly to: 'contacts' }
  | { readonly to: 'me' }
  /** `isAsked`: WeChat waits for its agreement. */
  | { readonly to: 'consent'; readonly isAsked?: true }
  | { readonly to: 'sign-in' }
  /** Where somebody who is here for the first time says who they are. */
  | { readonly to: 'welcome' }
  /** Where a card leads; `token` is what it carries. */
  /** `isScanned`: the token was a code's, not a card's. */
  | { readonly to: 'landing'; readonly token: string; readonly isScanned?: boolean }
  /** `at`: the message that the chat opens at; the newest one without it. */
  | { readonly to: 'chat'; readonly conversationId: string; readonly at?: MessageRef }
  | { readonly to: 'chat-info'; readonly conversationId: string }
  | {
      readonly to: 'chat-search';
      readonly conversationId: string;
      readonly page?: SearchPage;
      /** What is looked for from the start. */
      readonly words?: string;
      /** Whose messages; with the page `member`. */
      readonly from?: string;
    }
  | { readonly to: 'chat-calendar'; readonly conversationId: string }
  | { readonly to: 'search' }
  /** The messages that I keep. */
  | { readonly to: 'favourites' }
  /** A page of the web; the address must be on a domain of `config.webDomains`. */
  | { readonly to: 'web'; readonly url: string }
  /** What is known of one message. */
  | {
      readonly to: 'message-details';
      readonly conversationId: string;
      readonly message: MessageRef;
    }
  /** Who has read a message of mine in a group. */
  | { readonly to: 'readers'; readonly conversationId: string; readonly messageId: string }
  | { readonly to: 'friend-requests' }
  | { readonly to: 'blocklist' }
  | { readonly to: 'muted-chats' }
  /** `userId`: whose labels are chosen; without it the labels are arranged. */
  | { readonly to: 'labels'; readonly userId?: string }
  /** `userId`: who is looked for from the start; `groupId`: the group where they were met. */
  | ({ readonly to: 'add-friend'; readonly userId?: string } & MetWhere)
  /** A request that I got. */
  | { readonly to: 'accept-friend'; readonly userId: string }
  | ({ readonly to: 'profile'; readonly userId: string } & MetWhere)
  /** Whom I follow, and who follows me. */
  | { readonly to: 'follows' }
  /** The groups that somebody and I are in. */
  | { readonly to: 'common-groups'; readonly userId: string }
  /** `userId`: whose remark or note; my own profile without it. */
  | {
      readonly to: 'person-text';
      readonly field: PersonField;
      readonly userId?: string;
      /** The keyword of the owner's field, with `own`. */
      readonly name?: string;
    }
  /** The code that leads to a group; mine without it. */
  | { readonly to: 'qr-code'; readonly groupId?: string }
  | { readonly to: 'groups' }
  | { readonly to: 'create-group' }
  /** `groupId`: the group that is looked for from the start. */
  | { readonly to: 'join-group'; readonly groupId?: string }
  | { readonly to: 'group-info'; readonly groupId: string }
  | {
      readonly to: 'group-members';
      /** With `mute` the topic in which members of its community are muted. */
      readonly groupId: string;
      readonly mode: 'browse' | 'remove' | 'transfer' | 'mute';
    }
  /** `userId`: whose name card; mine without it. */
  | {
      readonly to: 'group-text';
      readonly groupId: string;
      readonly field: GroupField;
      readonly userId?: string;
    }
  | { readonly to: 'invite'; readonly groupId: string }
  | { readonly to: 'join-requests' }
  /** A community and its topics. */
  | { readonly to: 'community'; readonly groupId: string }
  | { readonly to: 'topic'; readonly topicId: string }
  | { readonly to: 'new-topic'; readonly communityId: string }
  | { readonly to: 'live-rooms' }
  | { readonly to: 'live-room' | 'room-guests'; readonly groupId: string }
  /** Where the chats of a forward are chosen; what is forwarded is in the store of forwards. */
  | { readonly to: 'forward' }
  /** A merged record; `path` leads to one inside it. */
  | {
      readonly to: 'record';
      readonly conversationId: string;
      readonly messageId: string;
      readonly path: RecordPath;
    }
  /** The pictures and videos of a chat, opened at one of them. */
  | { readonly to: 'viewer'; readonly conversationId: string; readonly messageId: string }
  | { readonly to: 'settings' }
  /** When nothing is to be announced. */
  | { readonly to: 'do-not-disturb' }
  | { readonly to: 'profile-edit' }
  | { readonly to: 'about' };

/** Where somebody was met; nothing where that is not known. */
interface MetWhere {
  readonly groupId?: string;
  readonly source?: FriendSource;
}

/** A chat, and where in it. */
export type ChatRoute = Extract<Route, { readonly to: 'chat' }>;

export interface Navigation {
  /**
   * Opens a page above the current one; tabs are switched to. A chat that is open already is returned to, and told by
   * {@link onReturn}. A second call for the same page within 500 ms is one.
   */
  open(route: Route): void;
  /** Somebody is sent to a chat whose page is open: it comes to the front, or is there. */
  onReturn(listener: (route: ChatRoute) => void): Dispose;
  /** Opens a page in the place of the current one, whose work is done. */
  replace(route: Route): void;
  /** Closes all pages and opens `route` alone, then `above` on top of it. */
  reset(route: Route, above?: Route): void;
  back(): void;
  setTitle(title: string): void;
  /** How wide a title may be before WeChat cuts it, in px. */
  readonly titleRoomPx: number;
  /** 0 removes the badge; numbers over 99 show as 99+. */
  setTabBadge(tab: 'conversations' | 'contacts' | 'me', count: number): void;
  setTabTitles(titles: {
    readonly conversations: string;
    readonly contacts: string;
    readonly me: string;
  }): void;
  /** Colours the navigation bar, tab bar and page background; `system` hands them back to the device's own theme. */
  setAppearance(theme: 'system' | 'light' | 'dark'): void;
}

/** Short exchanges with the person that need no page. All texts come ready from i18n. */
export interface Dialogs {
  toast(text: string): void;
  /** True when confirmed. */
  confirm(question: {
    readonly title: string;
    readonly text?: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly isDestructive?: boolean;
  }): Promise<boolean>;
  /** Settles when the person has read it. */
  tell(notice: {
    readonly title: string;
    readonly text: string;
    readonly close: string;
  }): Promise<void>;
  /** What was typed; undefined when dismissed. */
  ask(question: {
    readonly title: string;
    readonly placeholder: string;
    /** What stands in the field to begin with. */
    readonly text?: string;
    readonly confirm: string;
    readonly cancel: string;
  }): Promise<string | undefined>;
  /** The index of the chosen item, or undefined when dismissed. At most 6 items (wx.showActionSheet). */
  choose(items: readonly string[]): Promise<number | undefined>;
  copy(text: string): Promise<boolean>;
  /** Offers to call a number; the system asks once more before it dials. */
  call(phoneNumber: string): void;
  /** A short tick of the motor, where there is one. */
  tick(): void;
}

/** The port to the device. */
export interface Platform {
  readonly clock: Clock;
  readonly storage: KeyValueStorage;
  readonly lifecycle: Lifecycle;
  readonly device: DeviceSettings;
  readonly navigation: Navigation;
  readonly dialogs: Dialogs;
  readonly permissions: Permissions;
  readonly privacy: Privacy;
  readonly reminders: ReminderConsent;
  readonly recorder: Recorder;
  readonly player: Player;
  readonly chime: Chime;
  readonly files: Files;
  readonly media: Media;
  readonly portraits: Portraits;
  readonly places: Places;
  readonly documents: Documents;
  readonly downloads: Downloads;
  readonly album: Album;
  readonly hosts: HostCheck;
}
