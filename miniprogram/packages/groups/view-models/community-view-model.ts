import { comparer, reaction } from 'mobx-miniprogram';
import { ListWindow } from '../../../view-models/list-window';
import { RowCells } from '../../../view-models/row-cells';
import { ScreenModel } from '../../../view-models/screen-model';
import { Today } from '../../../view-models/today';
import { TopicMenu } from './topic-menu';
import { avatarOf } from '../../../view-models/avatar';
import { chatWords } from '../../../i18n/chat-words';
import { communityStrings } from '../../../i18n/sections/community';
import { conversationRowOf } from '../../../view-models/conversation-row-of';
import { rowHeightPx } from '../../../view-models/conversations-view-model';
import { displayName, seenName } from '../../../domain/person/person';
import { mayRunTopics } from './may-run-topics';
import { memberCount } from '../../../i18n/counts';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import { topicWords } from '../../../i18n/topic-words';
import { shownState } from '../../../stores/loaded-list';
import type { CommunityActions, CommunityData } from './community-data';
import type { ConversationId } from '../../../domain/ids';
import type { ConversationRow } from '../../../view-models/conversations-data';
import type { Group } from '../../../domain/group/group';
import type { ListView } from '../../../view-models/list-window';
import type { Services } from '../../../stores/services';

/** A community and its topics, the most recently active first. */
export class CommunityViewModel extends ScreenModel<CommunityData> implements CommunityActions {
  private readonly window = new ListWindow();
  private readonly cells: RowCells<ConversationRow>;
  private readonly menu: TopicMenu;
  private readonly today: Today;
  private ids: readonly ConversationId[] = [];
  private readonly list: ListView;

  constructor(
    private readonly services: Services,
    private readonly communityId: string,
  ) {
    super(services, communityStrings, {
      state: 'loading',
      goneText: '',
      person: avatarOf({ id: communityId, name: '', avatarUrl: '' }),
      detailText: '',
      isMuted: false,
      canRun: false,
      order: [],
      c: {},
      spaceAbovePx: 0,
      spaceBelowPx: 0,
    });
    this.menu = new TopicMenu(services);
    this.today = new Today(services.platform.clock);
    this.disposables.add(() => this.today.dispose());
    this.list = this.listView();
    this.cells = new RowCells(
      'c',
      (id) => conversationRowOf(this.services, id, this.today.nowMs),
      (patch) => this.patch(patch),
    );
    this.disposables.add(() => this.cells.dispose());
    this.followTopics();
    this.showHead();
    void services.topics.load(communityId);
  }

  open(cell: string): void {
    const conversationId = this.cells.idOf(cell);
    if (conversationId !== undefined)
      this.services.platform.navigation.open({ to: 'chat', conversationId });
  }

  async openMenu(cell: string): Promise<void> {
    const conversation = this.services.conversations.get(this.cells.idOf(cell) ?? '');
    if (conversation !== undefined) await this.menu.open(conversation, this.data.canRun);
  }

  openInfo(): void {
    const { communityId: groupId } = this;
    this.services.platform.navigation.open({ to: 'group-info', groupId });
  }

  create(): void {
    const { communityId } = this;
    this.services.platform.navigation.open({ to: 'new-topic', communityId });
  }

  join(): void {
    const { communityId: groupId } = this;
    this.services.platform.navigation.open({ to: 'join-group', groupId });
  }

  scrolled(scrollTopPx: number, viewportPx: number): void {
    const heightPx = this.rowHeightPx;
    const firstRow = this.window.start + (scrollTopPx - this.data.spaceAbovePx) / heightPx;
    const lastRow = firstRow + viewportPx / heightPx;
    if (this.window.reveal(this.list, firstRow, lastRow)) this.showWindow();
  }

  retry(): void {
    this.services.session.wake();
    void this.services.communities.load();
    void this.services.topics.load(this.communityId);
  }

  protected override title(): string {
    return (
      seenName(this.community?.name ?? '') ||
      titleStrings[this.services.settings.language].community
    );
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) this.today.refresh();
  }

  private get community(): Group | undefined {
    return this.services.communities.get(this.communityId);
  }

  private get rowHeightPx(): number {
    return rowHeightPx(this.services.settings.fontScale);
  }

  private listView(): ListView {
    const count = (): number => this.ids.length;
    return {
      get count() {
        return count();
      },
      ids: (start, end) => this.ids.slice(start, end),
      indexOf: (id) => this.ids.indexOf(id),
    };
  }

  private followTopics(): void {
    const { topics } = this.services;
    this.disposables.add(
      reaction(
        () => topics.chatsOf(this.communityId).map(({ conversationId }) => conversationId),
        (ids) => {
          this.ids = ids;
          if (this.window.follow(this.list)) this.showWindow();
        },
        { equals: comparer.structural, fireImmediately: true },
      ),
    );
  }

  private showWindow(): void {
    const { window, rowHeightPx: heightPx } = this;
    this.showNow('order', this.cells.show(window.ids));
    this.showNow('spaceAbovePx', window.start * heightPx);
    const belowCount = this.ids.length - window.start - window.ids.length;
    this.showNow('spaceBelowPx', belowCount * heightPx);
  }

  private showHead(): void {
    const { settings, groupNews } = this.services;
    this.show('state', () => this.readState());
    this.show('isMuted', () => (this.community?.notify ?? 'notify') !== 'notify');
    this.show('canRun', () => mayRunTopics(this.community));
    this.show('goneText', () => {
      const end = groupNews.endOf(this.communityId);
      return end === undefined ? '' : chatWords(settings.language).communityEnds[end];
    });
    this.show('person', () => {
      const { name: nick = '', avatarUrl = '' } = this.community ?? {};
      const id = this.communityId;
      return avatarOf({ id, name: displayName({ nick, id }), avatarUrl });
    });
    this.show('detailText', () => this.detailText());
  }

  private detailText(): string {
    const { language } = this.services.settings;
    const count = this.services.topics.chatsOf(this.communityId).length;
    return [
      memberCount(this.community?.memberCount ?? 0, language),
      count > 0 ? topicWords(language).topicCount(count) : '',
    ]
      .filter((text) => text !== '')
      .join(' · ');
  }

  private readState(): CommunityData['state'] {
    const { communities, session, topics } = this.services;
    const { communityId } = this;
    if (this.community === undefined)
      return communities.state === 'ready' ? 'gone' : reachedState(communities.state, session);
    const state = shownState(topics.chatsOf(communityId).length, topics.stateOf(communityId));
    return reachedState(state, session);
  }
}
