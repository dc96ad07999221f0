import { OlderWalk } from '../../../../stores/timeline/older-walk';
import { ScreenModel } from '../../../../view-models/screen-model';
import {
  compareMonths,
  daysIn,
  firstOfDays,
  firstWeekday,
  monthAfter,
  monthOf,
  monthStartMs,
} from '../../../../domain/calendar';
import { createAtom, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { dayLabel, monthTitle, reachedText, weekdayInitials } from '../../../../i18n/search-texts';
import { listTime } from '../../../../i18n/times';
import { refOf } from './search-hits';
import { searchStrings } from '../../../../i18n/sections/search';
import { titleStrings } from '../../../../i18n/sections/titles';
import type { CalendarDay, ChatCalendarActions, ChatCalendarData } from './chat-calendar-data';
import type { ConversationId } from '../../../../domain/ids';
import type { IndexedMessage } from '../../../../domain/message/indexed-message';
import type { Language } from '../../../../i18n/language';
import type { Month } from '../../../../domain/calendar';
import type { OlderState } from './search-data';
import type { Services } from '../../../../stores/services';

/** Years that can be gone back: nothing is older than the service. */
const MOST_YEARS = 10;

/** The days on which something was said in a chat, as far as they are known; older history is walked through for the month in sight. */
export class ChatCalendarViewModel
  extends ScreenModel<ChatCalendarData>
  implements ChatCalendarActions
{
  private readonly walk: OlderWalk;
  private readonly today: Month;
  private readonly known = createAtom('known messages');
  private month: Month;

  constructor(
    private readonly services: Services,
    private readonly conversationId: ConversationId,
  ) {
    super(services, searchStrings, {
      monthText: '',
      weekdays: [],
      days: [],
      hasPrevious: true,
      hasNext: false,
      older: '',
      olderText: '',
    });
    this.today = monthOf(services.platform.clock.nowMs());
    this.month = this.today;
    const { chat, platform, session } = services;
    const parts = { chat, clock: platform.clock, session };
    this.walk = new OlderWalk(parts, conversationId, (messages) => {
      services.index.see(messages);
      this.known.reportChanged();
    });
    this.disposables.add(() => this.walk.stop());
    makeObservable<this, 'month'>(this, { month: observable.ref });
    this.showMonth();
    void this.searchOlder();
  }

  previousMonth(): void {
    if (this.hasPrevious) this.goTo(monthAfter(this.month, -1));
  }

  nextMonth(): void {
    if (this.hasNext) this.goTo(monthAfter(this.month));
  }

  openDay(day: number): void {
    const message = this.firstOfDays().get(day);
    if (message === undefined) return;
    const { conversationId } = this;
    this.services.platform.navigation.open({ to: 'chat', conversationId, at: refOf(message) });
  }

  searchOlder(): Promise<void> {
    return this.walk.walk(() => this.isCovered);
  }

  stop(): void {
    this.walk.stop();
  }

  protected override title(): string {
    return titleStrings[this.language].calendar;
  }

  private get language(): Language {
    return this.services.settings.language;
  }

  private get hasNext(): boolean {
    return compareMonths(this.month, this.today) < 0;
  }

  private get hasPrevious(): boolean {
    const { walk, month } = this;
    if (walk.state === 'ended' && Number.isFinite(walk.reachedMs))
      return compareMonths(month, monthOf(walk.reachedMs)) > 0;
    return walk.state !== 'ended' && month.year > this.today.year - MOST_YEARS;
  }

  /** Everything of the month in sight has been come by. */
  private get isCovered(): boolean {
    return this.walk.reachedMs < monthStartMs(this.month);
  }

  private goTo(month: Month): void {
    runInAction(() => (this.month = month));
    void this.searchOlder();
  }

  private showMonth(): void {
    this.show('monthText', () => monthTitle(this.month.year, this.month.month, this.language));
    this.show('weekdays', () => weekdayInitials(this.language).map((text, at) => ({ at, text })));
    this.show('days', () => this.days());
    this.show('hasPrevious', () => this.hasPrevious);
    this.show('hasNext', () => this.hasNext);
    this.show('older', () => this.olderState());
    this.show('olderText', () => this.olderText());
  }

  private days(): readonly CalendarDay[] {
    const { month } = this;
    const { days: spoken, today } = { days: this.firstOfDays(), today: this.todayIn(month) };
    const empty = Array.from({ length: firstWeekday(month) }, () => noDay);
    const days = Array.from({ length: daysIn(month) }, (_, index) => ({
      day: index + 1,
      label: dayLabel(month.month, index + 1, this.language),
      isMarked: spoken.has(index + 1),
      isToday: index + 1 === today,
    }));
    return [...empty, ...days].map((day, at) => ({ at, ...day }));
  }

  private firstOfDays(): ReadonlyMap<number, IndexedMessage> {
    this.known.reportObserved();
    const { newestFirst } = this.services.index.shard(this.conversationId);
    return firstOfDays(newestFirst, this.month);
  }

  /** 0 in another month. */
  private todayIn(month: Month): number {
    return compareMonths(month, this.today) === 0
      ? new Date(this.services.platform.clock.nowMs()).getDate()
      : 0;
  }

  private olderState(): OlderState {
    const { state } = this.walk;
    return state === 'idle' && this.isCovered ? '' : state === 'idle' ? 'offer' : state;
  }

  private olderText(): string {
    const { reachedMs } = this.walk;
    if (!Number.isFinite(reachedMs)) return '';
    const nowMs = this.services.platform.clock.nowMs();
    return reachedText(listTime(reachedMs, nowMs, this.language), this.language);
  }
}

const noDay: Omit<CalendarDay, 'at'> = { day: 0, label: '', isMarked: false, isToday: false };
