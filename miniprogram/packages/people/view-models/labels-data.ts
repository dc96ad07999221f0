import type { FrameData } from '../../../view-models/frame-data';
import type { LabelsStrings } from '../../../i18n/sections/labels';

export interface LabelRow {
  readonly name: string;
  /** How many have it. */
  readonly countText: string;
  /** Whether the person whom the page is about has it; empty where it is about nobody. */
  readonly mark: '' | 'off' | 'on';
}

/** The page of my labels: of all, or which of them somebody has. */
export interface LabelsData extends FrameData {
  readonly t: LabelsStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  readonly rows: readonly LabelRow[];
}
