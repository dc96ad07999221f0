/** Share cards of one phone: out through the menu or a share button, in from the other phone. */
import type { LaunchOptions, PageHost, ShareContent } from '../host';
import { openActionSheet, openCard } from './chrome/dialogs';
import type { PhoneFrame } from './chrome/phone-frame';
import { parsePagePath, SCENE_CARD } from './entry';
import type { PhoneFiles } from './files';
import { Listeners } from './listeners';

const TOAST_MS = 1500;

export interface CardActions {
  /** Undefined before the mini program runs. */
  pages(): PageHost | undefined;
  /** Starts the mini program again. */
  restart(): void;
  /** Opens a page from a card while the mini program runs. */
  enter(options: LaunchOptions): void;
}

export class Cards {
  /** Cards that were sent from this phone. */
  readonly sent = new Listeners<ShareContent>();

  constructor(
    private readonly frame: PhoneFrame,
    private readonly files: PhoneFiles,
    private readonly actions: CardActions,
  ) {}

  /** The capsule's menu: forward this page, or start again. */
  async openMenu(): Promise<void> {
    const { layers, words } = this.frame;
    const items = [words.forward, words.restart];
    const chosen = await openActionSheet(layers, words, { title: '', items });
    if (chosen === 1) this.actions.restart();
    if (chosen !== 0) return;
    const content = await this.actions.pages()?.shareContent('menu');
    if (content) await this.share(content);
    else this.sayNotShareable();
  }

  /** Shows a card and sends it when the person says so. */
  async share(card: ShareContent): Promise<void> {
    const { layers, words } = this.frame;
    const picture =
      card.imageUrl === undefined ? {} : { imageUrl: this.files.urlOf(card.imageUrl) };
    const shown = { ...card, ...picture };
    const isSent = await openCard(layers, words, words.forwardTitle, shown, words.sendToOther);
    if (isSent) this.sent.emit(shown);
  }

  async receive(card: ShareContent): Promise<void> {
    const { layers, words } = this.frame;
    if (!(await openCard(layers, words, words.received, card, words.open))) return;
    this.actions.enter({ ...parsePagePath(card.path), scene: SCENE_CARD, referrerInfo: {} });
  }

  private sayNotShareable(): void {
    const title = this.frame.words.notShareable;
    this.frame.toast.show({ title, icon: 'none', durationMs: TOAST_MS, hasMask: false });
  }
}
