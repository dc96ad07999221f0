import { emojiShelves } from './emoji-data';
import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { EmojiRow } from './emoji-data';
import type { StickerChoice } from '../../view-models/chat/chat-data';

/**
 * Emoji in shelves of 44 px targets, and the delete key; our stickers on a shelf of their own. What the shelves hold is the component's own and is never sent again.
 *
 * Events: `pick` with `{ emoji }`, `sticker` with `{ name }`, `deleteback`.
 */
export interface Data {
  /** Shown above the first shelf. */
  readonly recent: readonly string[];
  readonly stickers: readonly StickerChoice[];
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
    stickers: Array,
    t: Object,
    isBare: Boolean,
  },
  data: {
    signs: emojiShelves.map(({ sign }) => sign),
    shelf: emojiShelves[0]?.rows ?? [],
    /** Which shelf; the one behind the last is that of the stickers. */
    shown: 0,
  },
  methods: {
    onShelf(event: WechatMiniprogram.TouchEvent) {
      const shown = Number(event.currentTarget.dataset['shelf']);
      const shelf = emojiShelves[shown]?.rows ?? [];
      if (shown !== this.data.shown) this.setData({ shown, shelf });
    },
    onPick(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('pick', { emoji: String(event.currentTarget.dataset['emoji']) });
    },
    onSticker(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('sticker', { name: String(event.currentTarget.dataset['name']) });
    },
    onDeleteBack() {
      this.triggerEvent('deleteback');
    },
  },
});
