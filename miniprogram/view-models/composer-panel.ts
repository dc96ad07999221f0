import type { Patch } from './screen';
import type { Services } from '../stores/services';

/** What is remembered of the composer's panels. Which one is open is the composer's own affair. */
export class ComposerPanel {
  private shown: readonly string[] | undefined;

  constructor(
    private readonly services: Pick<Services, 'recentEmoji' | 'keyboardHeight'>,
    private readonly emit: (patch: Patch) => void,
  ) {}

  /** Shows the recent emoji as they are now; while the panel is open they stay, so that none moves under the finger. */
  openEmoji(): void {
    const recent = this.services.recentEmoji.all;
    if (recent === this.shown) return;
    this.shown = recent;
    this.emit({ hasEmojiPanel: true, recentEmoji: [...recent] });
  }

  useEmoji(emoji: string): void {
    this.services.recentEmoji.use(emoji);
  }

  keyboardRaised(heightPx: number): void {
    this.services.keyboardHeight.remember(heightPx);
  }
}
