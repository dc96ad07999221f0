import type { ConversationRow } from '../../view-models/conversations-data';
import type { ConversationsStrings } from '../../i18n/sections/conversations';

/**
 * A row of the conversation list, `30 + 42 × font scale` px high. Swiped to the left it shows three actions.
 *
 * Events: `open`, `menu` (long press), `pin`, `mute`, `read`, `remove`, and `swipe` with `{ isOpen }`.
 */
export interface Data {
  readonly item: ConversationRow;
  readonly t: ConversationsStrings;
  /** Whether the actions are shown; told by the page so that only one row is open at a time. */
  readonly isOpen: boolean;
}

Component({
  options: { virtualHost: true },
  properties: {
    item: Object,
    t: Object,
    isOpen: Boolean,
  },
  methods: {
    onTap() {
      if (this.data.isOpen) this.triggerEvent('swipe', { isOpen: false });
      else this.triggerEvent('open');
    },
    onLongPress() {
      if (!this.data.isOpen) this.triggerEvent('menu');
    },
    onPin() {
      this.triggerEvent('pin');
    },
    onMute() {
      this.triggerEvent('mute');
    },
    onRead() {
      this.triggerEvent('read');
    },
    onRemove() {
      this.triggerEvent('remove');
    },
    /** Called by swipe.wxs when the finger has left. */
    onSwiped(detail: { readonly isOpen: boolean }) {
      this.triggerEvent('swipe', detail);
    },
  },
});
