import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { ReactorsData } from '../../view-models/menu/reaction-data';

/**
 * Who reacted to a message, one reaction at a time.
 *
 * Events: `show` with `{ index }` (another reaction), `more` (the end was reached, or the note tapped), `close`.
 */
export interface Data {
  readonly reactors: ReactorsData;
  readonly t: ChatStrings;
}

Component({
  properties: {
    reactors: Object,
    t: Object,
  },
  methods: {
    onTab(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('show', { index: Number(event.currentTarget.dataset['index']) });
    },
    onMore() {
      this.triggerEvent('more');
    },
    onClose() {
      this.triggerEvent('close');
    },
  },
});
