import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { MutedChatsStrings } from '../../../i18n/sections/muted-chats';

/** A chat that does not notify; `id` is its conversation ID. */
export interface MutedChatRow extends AvatarData {
  readonly id: string;
  /** What else is kept from me; empty for no more than the notice. */
  readonly detail: string;
  /** The community of a topic. */
  readonly hint?: string;
}

/** The page of chats that do not notify. */
export interface MutedChatsData extends FrameData {
  readonly t: MutedChatsStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly rows: readonly MutedChatRow[];
  /** How many people I have blocked; empty for nobody. */
  readonly blockedText: string;
}
