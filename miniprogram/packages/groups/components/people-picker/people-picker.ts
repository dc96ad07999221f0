import type { GroupsStrings } from '../../../../i18n/sections/groups';
import type { PeoplePickerData } from '../../view-models/people-picker-data';

/**
 * People to pick some from: search, whom I talked with last, A to Z with an index.
 *
 * Events: `toggle` with `{ id }`, `typed` to pick whoever has the typed ID, `search` with `{ text }`, `letter` with `{ letter }`, `reach` with
 * `{ scrollTop, heightPx }` while it is scrolled, `retry`, `finish`.
 */
export interface Data {
  readonly picker: PeoplePickerData;
  readonly t: GroupsStrings;
  /** How much of the page the keyboard covers. */
  readonly keyboardPx: number;
}

/** How high each is, measured once: the list in it is never higher, whatever the keyboard does. */
const heights = new WeakMap<object, number>();

Component({
  properties: {
    picker: Object,
    t: Object,
  },
  data: { keyboardPx: 0 },
  lifetimes: {
    ready() {
      this.createSelectorQuery()
        .select('.sheet')
        .boundingClientRect(({ height }) => heights.set(this, height))
        .exec();
    },
  },
  methods: {
    onToggle(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('toggle', { id: String(event.currentTarget.dataset['id']) });
    },
    onTyped() {
      this.triggerEvent('typed');
      // What was typed is done with.
      const field = this.selectComponent('#search') as unknown as { onClear(): void } | null;
      field?.onClear();
    },
    onSearch(event: WechatMiniprogram.CustomEvent<{ text: string }>) {
      this.triggerEvent('search', { text: event.detail.text });
    },
    onKeyboard(event: WechatMiniprogram.CustomEvent<{ heightPx: number }>) {
      const { heightPx } = event.detail;
      if (heightPx !== this.data.keyboardPx) this.setData({ keyboardPx: heightPx });
    },
    onLetter(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('letter', { letter: String(event.currentTarget.dataset['letter']) });
    },
    onScroll(event: WechatMiniprogram.ScrollViewScroll) {
      const { scrollTop } = event.detail;
      this.triggerEvent('reach', { scrollTop, heightPx: heights.get(this) ?? 0 });
    },
    onRetry() {
      this.triggerEvent('retry');
    },
    onFinish() {
      if ((this.data.picker as PeoplePickerData).canFinish) this.triggerEvent('finish');
    },
  },
});
