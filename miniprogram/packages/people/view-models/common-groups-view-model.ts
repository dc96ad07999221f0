import { reaction } from 'mobx-miniprogram';
import { CommonGroupsSearch } from './common-groups-search';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { commonGroupsStrings } from '../../../i18n/sections/common-groups';
import { commonGroupsProgress, commonGroupsUnanswered } from '../../../i18n/common-groups-words';
import { conversationIdOf } from '../../../domain/ids';
import { memberCount } from '../../../i18n/counts';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import type { CommonGroupRow, CommonGroupsData } from './common-groups-data';
import type { Dispose } from '../../../kernel/disposables';
import type { Services } from '../../../stores/services';

/** Groups in a page of the list. */
const PAGE_ROWS = 50;

const emptyPage = { state: 'loading', rows: [], progressText: '', unansweredText: '' } as const;

/** The groups that somebody and I are in, looked for while the page is on screen. */
export class CommonGroupsViewModel extends ScreenModel<CommonGroupsData> {
  private readonly search: CommonGroupsSearch;
  private shownCount = PAGE_ROWS;
  private readonly looked = new Set<string>();

  constructor(
    private readonly services: Services,
    userId: string,
  ) {
    super(services, commonGroupsStrings, emptyPage);
    this.search = new CommonGroupsSearch(services, userId);
    this.show('rows', () => this.readRows());
    this.show('progressText', () => this.readProgress());
    this.show('unansweredText', () => this.readUnanswered());
    this.show('state', () => this.readState());
    this.disposables.add(this.followGroups());
    this.disposables.add(() => this.search.stop());
  }

  open(conversationId: string): void {
    if (!this.data.rows.some(({ id }) => id === conversationId)) return;
    this.services.platform.navigation.open({ to: 'chat', conversationId });
  }

  reachEnd(): void {
    if (this.shownCount >= this.search.found.size) return;
    this.shownCount += PAGE_ROWS;
    this.showNow('rows', this.readRows());
  }

  retry(): void {
    this.services.session.wake();
    if (this.services.groups.state === 'failed') void this.services.groups.load();
    this.search.retry();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].commonGroups;
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) this.search.run();
    else this.search.stop();
  }

  /** Groups that I come into meanwhile are looked through too. */
  private followGroups(): Dispose {
    return reaction(
      () => this.services.groups.all,
      (groups) => {
        const fresh = groups.map(({ groupId }) => groupId).filter((id) => !this.looked.has(id));
        for (const groupId of fresh) this.looked.add(groupId);
        this.search.add(fresh);
      },
      { fireImmediately: true },
    );
  }

  private get isSearching(): boolean {
    return this.search.askedCount < this.search.totalCount;
  }

  private readState(): CommonGroupsData['state'] {
    const { groups, session } = this.services;
    if (this.search.found.size > 0) return 'ready';
    if (groups.state !== 'ready') return reachedState(groups.state, session);
    if (this.isSearching) return 'loading';
    return this.search.unanswered.size > 0 ? 'failed' : 'empty';
  }

  private readProgress(): string {
    if (!this.isSearching) return '';
    const { askedCount, totalCount } = this.search;
    return commonGroupsProgress(askedCount, totalCount, this.services.settings.language);
  }

  private readUnanswered(): string {
    const { groups, settings } = this.services;
    const names = [...this.search.unanswered].map((groupId) => groups.get(groupId)?.name ?? '');
    return commonGroupsUnanswered(names, settings.language);
  }

  private readRows(): readonly CommonGroupRow[] {
    const { groups, settings, titles } = this.services;
    return groups.all
      .filter(({ groupId }) => this.search.found.has(groupId))
      .slice(0, this.shownCount)
      .map((group) => {
        const id = conversationIdOf({ kind: 'group', groupId: group.groupId });
        const detail = memberCount(group.memberCount, settings.language);
        return { ...avatarOf(titles.faceOf(id)), id, detail };
      });
  }
}
