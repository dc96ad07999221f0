import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { MemberPickerData } from '../../../../view-models/member-picker-data';

/**
 * The members of a group over the chat, to mention one. The chat stays as it is below.
 *
 * Events: `pick` with `{ id }`, `everyone`, `search` with `{ text }`, `reach` with `{ scrollTop, heightPx }` while it is scrolled, `retry`,
 * `close`.
 */
export interface Data {
  readonly picker: MemberPickerData;
  readonly t: ChatStrings;
}

Component({
  properties: {
    picker: Object,
    t: Object,
  },
  methods: {
    onPick(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('pick', { id: String(event.currentTarget.dataset['id']) });
    },
    onEveryone() {
      this.triggerEvent('everyone');
    },
    onSearch(event: WechatMiniprogram.CustomEvent<{ text: string }>) {
      this.triggerEvent('search', { text: event.detail.text });
    },
    onScroll(event: WechatMiniprogram.ScrollViewScroll) {
      const { scrollTop } = event.detail;
      this.createSelectorQuery()
        .select('.list')
        .boundingClientRect(({ height }) =>
          this.triggerEvent('reach', { scrollTop, heightPx: height }),
        )
        .exec();
    },
    onRetry() {
      this.triggerEvent('retry');
    },
    onClose() {
      this.triggerEvent('close');
    },
  },
});
