import { computed, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { ScreenModel } from '../../../../view-models/screen-model';
import { TYPING_PAUSE_MS } from '../search/chat-search-view-model';
import { actionStrings } from '../../../../i18n/sections/actions';
import { canSendFavourite, messageOfFavourite } from '../../../../domain/message/favourite';
import { favouriteRow } from './favourite-row';
import { favouriteStrings } from '../../../../i18n/sections/favourites';
import { isSure } from '../../../../view-models/asking';
import { searchWords } from '../../../../domain/text/search-words';
import { titleStrings } from '../../../../i18n/sections/titles';
import type { Dispose } from '../../../../kernel/disposables';
import type { Favourite } from '../../../../domain/message/favourite';
import type { FavouriteRow, FavouritesActions, FavouritesData } from './favourites-data';
import type { Services } from '../../../../stores/services';

/** Rows that are shown at first, and that each end of the list adds: several screens. */
const STEP = 40;

/** The messages that I keep on this device. */
export class FavouritesViewModel extends ScreenModel<FavouritesData> implements FavouritesActions {
  private words: readonly string[] = [];
  private shownCount = STEP;
  private cancelSearch: Dispose | undefined;

  constructor(private readonly services: Services) {
    super(services, favouriteStrings, { searchText: '', state: 'empty', rows: [] });
    this.disposables.add(() => this.cancelSearch?.());
    makeObservable<this, 'words' | 'shownCount' | 'rows'>(this, {
      words: observable.ref,
      shownCount: observable,
      rows: computed,
    });
    services.favourites.load();
    this.show('rows', () => this.rows);
    this.show('state', () => this.stateNow());
  }

  search(text: string): void {
    this.showNow('searchText', text);
    this.cancelSearch?.();
    this.cancelSearch = this.services.platform.clock.after(TYPING_PAUSE_MS, () =>
      runInAction(() => {
        this.words = searchWords(text);
        this.shownCount = STEP;
      }),
    );
  }

  reachEnd(): void {
    if (this.rows.length === this.shownCount) runInAction(() => (this.shownCount += STEP));
  }

  open(id: string): void {
    const favourite = this.find(id);
    if (favourite === undefined) return;
    const { conversationId, messageId, sequence, sentAtMs } = favourite;
    const at = { messageId, sequence, sentAtMs };
    this.services.platform.navigation.open({ to: 'chat', conversationId, at });
  }

  async openMenu(id: string): Promise<void> {
    const favourite = this.find(id);
    if (favourite === undefined) return;
    const { platform, settings } = this.services;
    const { forward, remove } = actionStrings[settings.language];
    const items = canSendFavourite(favourite) ? [forward, remove] : [remove];
    const chosen = await platform.dialogs.choose(items);
    if (chosen === undefined) return;
    if (items[chosen] === forward) this.forward(favourite);
    else await this.remove(id);
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].favourites;
  }

  private get rows(): readonly FavouriteRow[] {
    const rows: FavouriteRow[] = [];
    for (const favourite of this.services.favourites.all) {
      const row = favouriteRow(favourite, this.words, this.services);
      if (row) rows.push(row);
      if (rows.length === this.shownCount) break;
    }
    return rows;
  }

  private stateNow(): FavouritesData['state'] {
    if (this.rows.length > 0) return 'ready';
    return this.services.favourites.all.length > 0 ? 'none' : 'empty';
  }

  private find(id: string): Favourite | undefined {
    return this.services.favourites.all.find(({ messageId }) => messageId === id);
  }

  private forward(favourite: Favourite): void {
    const { forwarding, platform, session } = this.services;
    const { conversationId } = favourite;
    const messages = [messageOfFavourite(favourite, session.userId)];
    forwarding.begin({ mode: 'each', conversationId, messages, isKept: true });
    platform.navigation.open({ to: 'forward' });
  }

  private async remove(id: string): Promise<void> {
    const words = actionStrings[this.services.settings.language];
    const { remove, removeFavouriteTitle: title, removeFavouriteText: text } = words;
    if (await isSure(this.services, { title, text, confirm: remove }))
      this.services.favourites.remove(id);
  }
}
