import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { BlocklistStrings } from '../../../i18n/sections/blocklist';

/** Somebody whom I have blocked; `id` is their user ID. */
export interface BlockedRow extends AvatarData {
  readonly id: string;
}

/** The page of people whom I have blocked. */
export interface BlocklistData extends FrameData {
  readonly t: BlocklistStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly rows: readonly BlockedRow[];
}
