import type { MediaMonth } from '../../view-models/search/search-data';
import type { SearchStrings } from '../../../../i18n/sections/search';

/**
 * Pictures and clips, four in a row, under their months.
 *
 * Events: `pick` with `{ id }`.
 */
export interface Data {
  readonly months: readonly MediaMonth[];
  readonly t: SearchStrings;
}

Component({
  options: { virtualHost: true },
  properties: {
    months: Array,
    t: Object,
  },
  methods: {
    onTap(event: WechatMiniprogram.TouchEvent) {
      const { id } = event.currentTarget.dataset;
      this.triggerEvent('pick', { id: typeof id === 'string' ? id : '' });
    },
  },
});
