import type { AvatarData } from '../../view-models/frame-data';
import type { ChatStrings } from '../../i18n/sections/chat';
import type { MessageRow } from '../../view-models/chat-data';

/**
 * A message with the time separator above it. Its host node stays, so that the page can measure it by ID.
 *
 * Events: `menu` (long press on the bubble, with its rectangle), `resend` (tap on the failed mark), `edit` (tap on 重新编辑).
 */
export interface Data {
  readonly item: MessageRow;
  /** Who sent it; absent on tips. */
  readonly person: AvatarData | undefined;
  readonly isGroup: boolean;
  /** Its menu is open. */
  readonly isLifted: boolean;
  readonly t: ChatStrings;
}

Component({
  properties: {
    item: Object,
    person: Object,
    isGroup: Boolean,
    isLifted: Boolean,
    t: Object,
  },
  methods: {
    onLongPress() {
      this.createSelectorQuery()
        .select('.held')
        .boundingClientRect((bubble) => this.triggerEvent('menu', { bubble }))
        .exec();
    },
    onResend() {
      this.triggerEvent('resend');
    },
    onEdit() {
      this.triggerEvent('edit');
    },
  },
});
