import type { AvatarData, FrameData } from '../../../../view-models/frame-data';
import type { MessageDetailsStrings } from '../../../../i18n/sections/message-details';
import type { MessageFact } from './message-facts';

/** The page about one message. */
export interface MessageDetailsData extends FrameData {
  readonly t: MessageDetailsStrings;
  readonly state: 'loading' | 'ready' | 'failed' | 'gone';
  /** Why it could not be loaded. */
  readonly problemText: string;
  readonly sender: AvatarData;
  /** ID：zhou */
  readonly senderIdText: string;
  readonly facts: readonly MessageFact[];
  /** How many have read a message of mine in a group; empty where nobody counts. */
  readonly readersText: string;
}

export interface MessageDetailsActions {
  copySenderId(): Promise<void>;
  /** Opens the page of those who have read it, and those who have not. */
  openReaders(): void;
  retry(): void;
}
