import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { CommunityStrings } from '../../../i18n/sections/community';
import type { ConversationRow } from '../../../view-models/conversations-data';

/** The page of a community: who it is, and a window of at most 40 rows over its topics, in cells as on the conversation list. */
export interface CommunityData extends FrameData {
  readonly t: CommunityStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed' | 'gone';
  /** What became of it, or of me in it; empty where nothing is known, as of one that I never was in. */
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
  /** Opens the page that says how to get in. */
  join(): void;
  scrolled(scrollTopPx: number, viewportPx: number): void;
  retry(): void;
}
