import type { CommunityStrings } from '../../../../i18n/sections/community';
import type { ConversationRow } from '../../../../view-models/conversations-data';

/**
 * A row of a community's topics, `30 + 42 × font scale` px high.
 *
 * Events: `open`, `menu` (long press).
 */
export interface Data {
  readonly item: ConversationRow;
  readonly t: CommunityStrings;
}

Component({
  options: { virtualHost: true },
  properties: {
    item: Object,
    t: Object,
  },
  methods: {
    onTap() {
      this.triggerEvent('open');
    },
    onLongPress() {
      this.triggerEvent('menu');
    },
  },
});
