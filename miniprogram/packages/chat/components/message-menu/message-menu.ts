import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { OpenMenu } from '../../view-models/chat/chat-data';

/**
 * The menu of a message, over the page: a dark panel with an arrow to its bubble. The backdrop takes every touch.
 *
 * Events: `choose` with `{ action }`, `react` with `{ emoji }` (empty: any other), `close` when something else was touched.
 */
export interface Data {
  readonly menu: OpenMenu;
  readonly t: ChatStrings;
}

Component({
  properties: {
    menu: Object,
    t: Object,
  },
  methods: {
    onBackdrop() {
      this.triggerEvent('close');
    },
    onFace(event: WechatMiniprogram.TouchEvent) {
      const emoji: unknown = event.currentTarget.dataset['emoji'];
      this.triggerEvent('react', { emoji });
    },
    onItem(event: WechatMiniprogram.TouchEvent) {
      const action: unknown = event.currentTarget.dataset['action'];
      this.triggerEvent('choose', { action });
    },
  },
});
