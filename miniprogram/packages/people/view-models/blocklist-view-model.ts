import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { blocklistStrings } from '../../../i18n/sections/blocklist';
import { isDone } from '../../../view-models/asking';
import { profileWords } from '../../../i18n/profile-words';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import { shownState } from '../../../stores/loaded-list';
import type { BlocklistData } from './blocklist-data';
import type { Services } from '../../../stores/services';

/** People in a page of the list: the service's limit of a thousand would be too many rows at once. */
const PAGE_ROWS = 50;

/** The people whom I have blocked, newest first. */
export class BlocklistViewModel extends ScreenModel<BlocklistData> {
  private shownCount = PAGE_ROWS;
  /** Rows whose answer is on its way. */
  private readonly busy = new Set<string>();

  constructor(private readonly services: Services) {
    super(services, blocklistStrings, { state: 'loading', rows: [] });
    const { blocklist } = services;
    this.show('rows', () => this.readRows());
    this.show('state', () =>
      reachedState(shownState(blocklist.all.length, blocklist.state), services.session),
    );
  }

  open(userId: string): void {
    this.services.platform.navigation.open({ to: 'profile', userId });
  }

  async unblock(userId: string): Promise<void> {
    if (this.busy.has(userId)) return;
    this.busy.add(userId);
    const { chat, platform, settings } = this.services;
    if (await isDone(this.services, chat.relations.unblock(userId)))
      platform.dialogs.toast(profileWords(settings.language).unblocked);
    this.busy.delete(userId);
  }

  reachEnd(): void {
    if (this.shownCount >= this.services.blocklist.all.length) return;
    this.shownCount += PAGE_ROWS;
    this.showNow('rows', this.readRows());
  }

  retry(): void {
    this.services.session.wake();
    void this.services.blocklist.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].blocklist;
  }

  private readRows(): BlocklistData['rows'] {
    const { blocklist, people } = this.services;
    const newestFirst = [...blocklist.all].reverse().slice(0, this.shownCount);
    return newestFirst.map((id) => ({ id, ...avatarOf(people.look(id)) }));
  }
}
