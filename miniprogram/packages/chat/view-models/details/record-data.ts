import type { AvatarData, FrameData } from '../../../../view-models/frame-data';
import type { RecordStrings } from '../../../../i18n/sections/record';

/** One message of a merged record: display strings only. */
export interface RecordRow {
  /** Its place among all rows. */
  readonly at: number;
  readonly person: AvatarData;
  readonly time: string;
  /** `text`: words. `record`: a card that opens. `label`: a kind in brackets. */
  readonly kind: 'text' | 'record' | 'label';
  readonly text: string;
  /** The lines of a card. */
  readonly lines?: string;
  /** The face is shown: the first of a run of one person. */
  readonly first?: true;
}

/** A stretch of a record. */
export interface RecordBlock {
  /** The place of its first row. */
  readonly at: number;
  readonly rows: readonly RecordRow[];
}

/** A merged record, read. Rows come in blocks of fifty: no node has more children than WeChat calls good. */
export interface RecordData extends FrameData {
  readonly t: RecordStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  /** Why it could not be loaded. */
  readonly problemText: string;
  /** The day, or the days from and to. */
  readonly daysText: string;
  readonly blocks: readonly RecordBlock[];
}

export interface RecordActions {
  /** A card was tapped; the place of its row among all. */
  open(index: number): void;
  retry(): void;
}
