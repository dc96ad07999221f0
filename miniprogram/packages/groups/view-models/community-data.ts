import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { CommunityStrings } from '../../../i18n/sections/community';
import type { ConversationRow } from '../../../view-models/conversations-data';

/** The page of a community: who it is, and a window of at most 40 rows over its topics, in cells as on the conversation list. */
export interface CommunityData extends FrameData {
  readonly t: CommunityStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed' | 'gone';
  /** Why there is nothing to see, where I am out of it. */
  readonly goneText: string;
  readonly person: AvatarData;
  /** Number of members and of topics. */
  readonly detailText: string;
  /** None of its topics calls me. */
  readonly isMuted: boolean;
  /** Whether I may make topics. */
  readonly canRun: boolean;
  readonly order: readonly string[];
  readonly c: Readonly<Record<string, ConversationRow>>;
  readonly spaceAbovePx: number;
  readonly spaceBelowPx: number;
}

/** What a person can do on the page of a community. `cell` is an item of `order`. */
export interface CommunityActions {
  open(cell: string): void;
  /** What can be done with one topic, through an action sheet. */
  openMenu(cell: string): Promise<void>;
  openInfo(): void;
  create(): void;
  scrolled(scrollTopPx: number, viewportPx: number): void;
  retry(): void;
}
