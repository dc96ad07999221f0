import type { MediaViewerStrings } from '../../../../i18n/sections/media-viewer';
import type { Slide } from '../../view-models/viewer/viewer-data';

/**
 * Pictures and videos that a finger goes through, one over the whole screen and its neighbours beside it. Two fingers or two taps make a
 * picture larger. All of that stays in the view layer (`gestures.wxs`). Who cannot swipe has a control at each side, drawn where there is a mouse.
 *
 * Events: `turn` with `{ by }` (1 to the newer, -1 to the older), `close` (one tap, or pulled down), `menu` (long press), `play`, `finish` (the video is at its end),
 * `loaded` and `failed` with `{ place }`, `retry`.
 */
export interface Data {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly playing: string;
  /** Where the one that is looked at stands among the others. */
  readonly position: string;
  readonly t: MediaViewerStrings;
}

function placeOf(event: WechatMiniprogram.BaseEvent): { readonly place: number } {
  return { place: Number(event.currentTarget.dataset['place']) };
}

Component({
  properties: {
    slides: Array,
    at: Number,
    playing: String,
    position: String,
    t: Object,
  },
  methods: {
    onTurn({ by }: { readonly by: number }) {
      this.triggerEvent('turn', { by });
    },
    onSide(event: WechatMiniprogram.BaseEvent) {
      this.triggerEvent('turn', { by: Number(event.currentTarget.dataset['by']) });
    },
    onClose() {
      this.triggerEvent('close');
    },
    onMenu() {
      this.triggerEvent('menu');
    },
    onPlay() {
      this.triggerEvent('play');
    },
    onEnded() {
      this.triggerEvent('finish');
    },
    onRetry() {
      this.triggerEvent('retry');
    },
    onLoaded(event: WechatMiniprogram.BaseEvent) {
      this.triggerEvent('loaded', placeOf(event));
    },
    onFailed(event: WechatMiniprogram.BaseEvent) {
      this.triggerEvent('failed', placeOf(event));
    },
  },
});
