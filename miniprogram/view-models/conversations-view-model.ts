import { reaction } from 'mobx-miniprogram';
import { ConversationMenu } from './conversation-menu';
import { ListWindow } from './list-window';
import { RowCells } from './row-cells';
import { ScreenModel } from './screen-model';
import { Today } from './today';
import { conversationRowOf } from './conversation-row-of';
import { conversationsStrings } from '../i18n/sections/conversations';
import { allowReminder } from './allow-reminder';
import { reachedState } from './reached-state';
import { reminderWords } from '../i18n/reminder-words';
import { sessionAction, sessionTitle } from '../i18n/session-words';
import { shownState } from '../stores/loaded-list';
import type { ConversationId } from '../domain/ids';
import type { ConversationStore } from '../stores/conversations/conversation-store';
import type {
  ConversationRow,
  ConversationsActions,
  ConversationsData,
} from './conversations-data';
import type { ListView } from './list-window';
import type { Services } from '../stores/services';

const emptyList = {
  state: 'loading',
  order: [],
  c: {},
  spaceAbovePx: 0,
  spaceBelowPx: 0,
  bannerText: '',
  bannerAction: '',
  openCell: '',
} as const;

/** A row's height: a margin that stays, and two lines of text that grow with the font. 72 at the default size. */
export function rowHeightPx(fontScale: number): number {
  return 30 + 42 * fontScale;
}

/** The conversation list. */
export class ConversationsViewModel
  extends ScreenModel<ConversationsData>
  implements ConversationsActions
{
  private readonly list: ListView;
  private readonly window = new ListWindow();
  private readonly cells: RowCells<ConversationRow>;
  private readonly menu: ConversationMenu;
  private readonly today: Today;

  constructor(private readonly services: Services) {
    super(services, conversationsStrings, emptyList);
    const { conversations, platform } = services;
    this.menu = new ConversationMenu(services);
    this.today = new Today(platform.clock);
    this.disposables.add(() => this.today.dispose());
    this.list = listOf(conversations);
    this.cells = new RowCells(
      'c',
      (id) => conversationRowOf(services, id, this.today.nowMs),
      (patch) => this.patch(patch),
    );
    this.disposables.add(() => this.cells.dispose());
    this.followList();
    this.show('state', () => this.listState());
    this.showBanner();
  }

  open(cell: string): void {
    const conversationId = this.cells.idOf(cell);
    if (conversationId === undefined) return;
    this.setSwiped('');
    const { conversations, platform } = this.services;
    // What is unread by count is read by the chat page, once it is seen; a mark by hand ends here.
    if (conversations.isMarkedUnread(conversationId)) void conversations.markRead(conversationId);
    platform.navigation.open({ to: 'chat', conversationId });
  }

  openMenu(cell: string): Promise<void> {
    return this.withConversation(cell, (id) => this.menu.open(id));
  }

  togglePin(cell: string): Promise<void> {
    return this.withConversation(cell, (id) => this.menu.togglePin(id));
  }

  toggleMute(cell: string): Promise<void> {
    return this.withConversation(cell, (id) => this.menu.toggleMute(id));
  }

  toggleRead(cell: string): Promise<void> {
    return this.withConversation(cell, (id) => this.menu.toggleRead(id));
  }

  remove(cell: string): Promise<void> {
    return this.withConversation(cell, (id) => this.menu.remove(id));
  }

  setSwiped(cell: string): void {
    if (cell !== this.data.openCell) this.patch({ openCell: cell });
  }

  openSearch(): void {
    this.setSwiped('');
    this.services.platform.navigation.open({ to: 'search' });
  }

  scrolled(scrollTopPx: number, viewportPx: number): void {
    const heightPx = this.rowHeightPx;
    const firstRow = this.window.start + (scrollTopPx - this.data.spaceAbovePx) / heightPx;
    const lastRow = firstRow + viewportPx / heightPx;
    if (this.window.reveal(this.list, firstRow, lastRow)) this.showWindow();
  }

  /** What the banner offers: the connection, or a reminder. */
  retry(): void {
    const { conversations, reminders, session } = this.services;
    if (session.bannerText === '' && reminders.isOffered) {
      void allowReminder(this.services);
      return;
    }
    session.wake();
    if (conversations.state === 'failed') conversations.retry();
  }

  protected override title(): string {
    const { session, settings } = this.services;
    return sessionTitle(session.state, settings.language);
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) this.today.refresh();
  }

  private showBanner(): void {
    const { reminders, session, settings } = this.services;
    const isOffer = (): boolean => session.bannerText === '' && reminders.isOffered;
    this.show('bannerText', () =>
      isOffer() ? reminderWords[settings.language].offer : session.bannerText,
    );
    this.show('bannerAction', () => {
      if (isOffer()) return reminderWords[settings.language].accept;
      // In place of the list stands a button for the same.
      return this.listState() === 'failed' ? '' : sessionAction(session.state, settings.language);
    });
  }

  private get rowHeightPx(): number {
    return rowHeightPx(this.services.settings.fontScale);
  }

  private followList(): void {
    const { list, window } = this;
    this.disposables.add(
      reaction(
        // Every change of order or membership makes a new object, so that the effect always runs.
        () => ({ count: list.count }),
        () => {
          if (window.follow(list)) this.showWindow();
        },
        { fireImmediately: true },
      ),
    );
  }

  private showWindow(): void {
    const { window, list, rowHeightPx: heightPx } = this;
    const order = this.cells.show(window.ids);
    this.showNow('order', order);
    this.showNow('spaceAbovePx', window.start * heightPx);
    const belowCount = list.count - window.start - window.ids.length;
    this.showNow('spaceBelowPx', belowCount * heightPx);
  }

  private listState(): ConversationsData['state'] {
    const { conversations, session } = this.services;
    return reachedState(shownState(this.list.count, conversations.state), session);
  }

  private withConversation(
    cell: string,
    act: (conversationId: ConversationId) => Promise<void>,
  ): Promise<void> {
    this.setSwiped('');
    const conversationId = this.cells.idOf(cell);
    return conversationId === undefined ? Promise.resolve() : act(conversationId);
  }
}

/** The list as its window sees it. */
function listOf(conversations: ConversationStore): ListView {
  return {
    get count() {
      return conversations.count;
    },
    ids: (start, end) =>
      conversations.all.slice(start, end).map(({ conversationId }) => conversationId),
    indexOf: (conversationId) => conversations.indexOf(conversationId),
  };
}
