import type { PlayingRow } from '../../view-models/chat/chat-data';

/**
 * The voice that is playing: pause, where it is, how fast, and where the sound comes out.
 *
 * Events: `toggle`, `seek` with `{ percent }` (a finger left the track), `rate`, `output`.
 */
export interface Data {
  readonly playing: PlayingRow;
}

Component({
  properties: {
    playing: Object,
  },
  methods: {
    onToggle() {
      this.triggerEvent('toggle');
    },
    onTrack({ changedTouches: [finger] }: WechatMiniprogram.TouchEvent) {
      if (finger === undefined) return;
      this.createSelectorQuery()
        .select('#track')
        .boundingClientRect(({ left, width }) => {
          if (width > 0) this.seek(((finger.clientX - left) / width) * 100);
        })
        .exec();
    },
    onRate() {
      this.triggerEvent('rate');
    },
    onOutput() {
      this.triggerEvent('output');
    },
    seek(percent: number) {
      this.triggerEvent('seek', { percent: Math.round(Math.max(0, Math.min(100, percent))) });
    },
  },
});
