import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { RecordingOverlay } from '../../view-models/composer/recording-data';

/**
 * Lies over the chat while somebody holds the talk bar. The finger stays on the bar; this shows what letting go does. AAC gives no
 * levels while it is recorded, so the bars move evenly and do not pretend to listen.
 */
export interface Data {
  readonly recording: RecordingOverlay;
  readonly t: ChatStrings;
  readonly bars: readonly number[];
}

const BARS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

Component({
  properties: {
    recording: Object,
    t: Object,
  },
  data: {
    bars: BARS,
  },
});
