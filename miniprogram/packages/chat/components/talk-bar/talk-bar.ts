import type { TalkGesture } from '../../view-models/composer/recording-data';

/**
 * The bar that is held to talk. It follows one finger from down to up: sliding up is the way to throw away what is being said, and
 * whatever disturbs the finger ends it.
 *
 * Events: `talk` with `{ gesture }`, a {@link TalkGesture}; it bubbles.
 */
export interface Data {
  readonly label: string;
  readonly isHeld: boolean;
}

/** From here on up the finger is off the bar and over the overlay's cancel. */
const SLIDE_PX = 80;

/** Where the finger came down, and whether it is over cancel. No template shows it. */
const holds = new WeakMap<object, { readonly startPx: number; readonly isOver: boolean }>();

Component({
  properties: {
    label: String,
  },
  data: {
    isHeld: false,
  },
  lifetimes: {
    detached() {
      if (holds.has(this)) this.end('disturb');
    },
  },
  methods: {
    onTouchStart({ touches: [finger, second] }: WechatMiniprogram.TouchEvent) {
      if (finger === undefined) return;
      if (second !== undefined) {
        this.end('disturb');
        return;
      }
      holds.set(this, { startPx: finger.clientY, isOver: false });
      this.setData({ isHeld: true });
      this.tell('press');
    },
    onTouchMove({ touches: [finger, second] }: WechatMiniprogram.TouchEvent) {
      const hold = holds.get(this);
      if (hold === undefined || finger === undefined) return;
      if (second !== undefined) {
        this.end('disturb');
        return;
      }
      const isOver = hold.startPx - finger.clientY >= SLIDE_PX;
      if (isOver === hold.isOver) return;
      holds.set(this, { ...hold, isOver });
      this.tell(isOver ? 'over-cancel' : 'back');
    },
    onTouchEnd() {
      this.end('release');
    },
    onTouchCancel() {
      this.end('disturb');
    },
    /** The finger is not followed any more. */
    end(gesture: 'release' | 'disturb') {
      if (!holds.delete(this)) return;
      this.setData({ isHeld: false });
      this.tell(gesture);
    },
    tell(gesture: TalkGesture) {
      this.triggerEvent('talk', { gesture }, { bubbles: true, composed: true });
    },
  },
});
