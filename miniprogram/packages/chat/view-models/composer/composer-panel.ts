import { STICKER_NAMES } from '../../../../domain/message/stickers';
import { asJson } from '../../../../kernel/json';
import { stickerLabel } from '../../../../i18n/stickers';
import type { Language } from '../../../../i18n/language';
import type { Patch } from '../../../../view-models/screen';
import type { Services } from '../../../../stores/services';
import type { StickerChoice } from '../chat/chat-data';
import type { PanelActions } from './panel-data';

/** What is remembered of the composer's panels. Which one is open is the composer's own affair. */
export class ComposerPanel implements PanelActions {
  private shown: readonly string[] | undefined;
  /** In which language the stickers were shown. */
  private language: Language | undefined;

  constructor(
    private readonly services: Pick<Services, 'recentEmoji' | 'keyboardHeight'> & {
      readonly settings: Pick<Services['settings'], 'language'>;
    },
    private readonly emit: (patch: Patch) => void,
  ) {}

  /** Shows the recent emoji as they are now; while the panel is open they stay, so that none moves under the finger. */
  openEmoji(): void {
    const recent = this.services.recentEmoji.all;
    if (recent !== this.shown) this.emit({ hasEmojiPanel: true, recentEmoji: [...recent] });
    this.shown = recent;
    const { language } = this.services.settings;
    if (language !== this.language) this.emit({ stickers: stickersIn(language).map(asJson) });
    this.language = language;
  }

  useEmoji(emoji: string): void {
    this.services.recentEmoji.use(emoji);
  }

  keyboardRaised(heightPx: number): void {
    this.services.keyboardHeight.remember(heightPx);
  }
}

function stickersIn(language: Language): readonly StickerChoice[] {
  return STICKER_NAMES.map((name) => ({ name, label: stickerLabel(name, language) }));
}
