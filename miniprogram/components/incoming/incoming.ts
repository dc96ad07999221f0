import type { IncomingData } from '../../view-models/frame-data';

/** How far up a finger goes to wave the banner away. */
const SWIPE_PX = 20;

interface Touch {
  readonly changedTouches: readonly { readonly clientY: number }[];
}

/**
 * A message of another chat, announced over the top of a page. One instance per message: it comes and goes by itself.
 *
 * Events: `open`, `close`.
 */
export interface Data {
  readonly item: IncomingData | null;
  /** Where the finger came down. */
  readonly startY: number;
}

Component({
  options: { virtualHost: true },
  properties: {
    item: { type: Object, value: null as IncomingData | null },
  },
  data: { startY: 0 },
  methods: {
    onTap() {
      this.triggerEvent('open');
    },
    onClose() {
      this.triggerEvent('close');
    },
    onTouchStart({ changedTouches: [touch] }: Touch) {
      this.data.startY = touch?.clientY ?? 0;
    },
    /** The page below stays where it is. */
    onTouchMove() {},
    onTouchEnd({ changedTouches: [touch] }: Touch) {
      if (touch && touch.clientY < this.data.startY - SWIPE_PX) this.triggerEvent('close');
    },
  },
});
