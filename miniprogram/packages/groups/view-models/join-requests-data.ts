import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { GroupInfoStrings } from '../../../i18n/sections/group-info';

/** Somebody who waits to be let in. */
export interface RequestRow extends AvatarData {
  readonly id: string;
  readonly groupName: string;
  /** What they wrote, or who brings them. */
  readonly note: string;
  readonly isDeciding: boolean;
  /** It was on no page here yet. */
  readonly isNew: boolean;
}

/** A request that waits no more. */
export interface HandledRow extends AvatarData {
  readonly id: string;
  readonly groupName: string;
  /** What became of it. */
  readonly resultText: string;
  readonly timeText: string;
}

/** The page with those who wait to be let into my groups. */
export interface JoinRequestsData extends FrameData {
  readonly t: GroupInfoStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly rows: readonly RequestRow[];
  /** Kept on this device, the last one first. */
  readonly handled: readonly HandledRow[];
  /** 全部同意（3）; empty where fewer than two wait. */
  readonly acceptAllText: string;
}
