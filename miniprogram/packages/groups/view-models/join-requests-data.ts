import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { GroupInfoStrings } from '../../../i18n/sections/group-info';

/** Somebody who waits to be let in. */
export interface RequestRow extends AvatarData {
  readonly id: string;
  readonly groupName: string;
  /** What they wrote, or who brings them. */
  readonly note: string;
  readonly isDeciding: boolean;
}

/** The page with those who wait to be let into my groups. */
export interface JoinRequestsData extends FrameData {
  readonly t: GroupInfoStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly rows: readonly RequestRow[];
  /** 全部同意（3）; empty where fewer than two wait. */
  readonly acceptAllText: string;
}
