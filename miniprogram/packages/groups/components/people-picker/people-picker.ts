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
}

Component({
  properties: {
    picker: Object,
    t: Object,
  },
  methods: {
    onToggle(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('toggle', { id: String(event.currentTarget.dataset['id']) });
    },
    onTyped() {
      this.triggerEvent('typed');
    },
    onSearch(event: WechatMiniprogram.CustomEvent<{ text: string }>) {
      this.triggerEvent('search', { text: event.detail.text });
    },
    onLetter(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('letter', { letter: String(event.currentTarget.dataset['letter']) });
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
    onFinish() {
      if ((this.data.picker as PeoplePickerData).canFinish) this.triggerEvent('finish');
    },
  },
});
