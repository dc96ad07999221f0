import type { MemberPickerStrings } from '../../../../i18n/sections/member-picker';
import type { MemberPickerData } from '../../../../view-models/member-picker-data';

/**
 * The members of a group over the chat, to mention one. The chat stays as it is below.
 *
 * Events: `pick` with `{ id }`, `everyone`, `search` with `{ text }`, `reach` with `{ scrollTop, heightPx }` while it is scrolled, `retry`,
 * `close`.
 */
export interface Data {
  readonly picker: MemberPickerData;
  readonly t: MemberPickerStrings;
}

/** How high each is, measured once: the list in it is never higher, whatever the keyboard does. */
const heights = new WeakMap<object, number>();

Component({
  properties: {
    picker: Object,
    t: Object,
  },
  lifetimes: {
    ready() {
      this.createSelectorQuery()
        .select('.sheet')
        .boundingClientRect(({ height }) => heights.set(this, height))
        .exec();
    },
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
      this.triggerEvent('reach', { scrollTop, heightPx: heights.get(this) ?? 0 });
    },
    onRetry() {
      this.triggerEvent('retry');
    },
    onClose() {
      this.triggerEvent('close');
    },
  },
});
