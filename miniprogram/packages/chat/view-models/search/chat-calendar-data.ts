import type { FrameData } from '../../../../view-models/frame-data';
import type { OlderState } from './search-data';
import type { SearchStrings } from '../../../../i18n/sections/search';

/** A day of the month, or an empty place before its first. */
export interface CalendarDay {
  /** Its place in the grid. */
  readonly at: number;
  /** 0 for an empty place. */
  readonly day: number;
  readonly label: string;
  /** Something was said on it, as far as is known. */
  readonly isMarked: boolean;
  readonly isToday: boolean;
}

/** The days of a chat, month by month. */
export interface ChatCalendarData extends FrameData {
  readonly t: SearchStrings;
  readonly monthText: string;
  readonly weekdays: readonly { readonly at: number; readonly text: string }[];
  readonly days: readonly CalendarDay[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly older: OlderState;
  readonly olderText: string;
}

export interface ChatCalendarActions {
  previousMonth(): void;
  nextMonth(): void;
  /** Goes to the first message of a day. */
  openDay(day: number): void;
  searchOlder(): Promise<void>;
  stop(): void;
}
