import { emojiShelves } from './emoji-data';
import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { EmojiRow } from './emoji-data';

/**
 * Emoji in shelves of 44 px targets, and the delete key. What the shelves hold is the component's own and is never sent again.
 *
 * Events: `pick` with `{ emoji }`, `deleteback`.
 */
export interface Data {
  /** Shown above the first shelf. */
  readonly recent: readonly string[];
  readonly t: ChatStrings;
  /** Without the delete key: nothing is being written. */
  readonly isBare: boolean;
  readonly signs: readonly string[];
  readonly shelf: readonly EmojiRow[];
  readonly shown: number;
}

Component({
  properties: {
    recent: Array,
    t: Object,
    isBare: Boolean,
  },
  data: {
    signs: emojiShelves.map(({ sign }) => sign),
    shelf: emojiShelves[0]?.rows ?? [],
    /** Which shelf. */
    shown: 0,
  },
  methods: {
    onShelf(event: WechatMiniprogram.TouchEvent) {
      const shown = Number(event.currentTarget.dataset['shelf']);
      const shelf = emojiShelves[shown]?.rows;
      if (shelf && shown !== this.data.shown) this.setData({ shown, shelf });
    },
    onPick(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('pick', { emoji: String(event.currentTarget.dataset['emoji']) });
    },
    onDeleteBack() {
      this.triggerEvent('deleteback');
    },
  },
});
