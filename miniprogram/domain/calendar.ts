/** A month of a year. */
export interface Month {
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
}

/** The local month in which a moment lies. */
export function monthOf(atMs: number): Month {
  const at = new Date(atMs);
  return { year: at.getFullYear(), month: at.getMonth() };
}

export function monthAfter({ year, month }: Month, count = 1): Month {
  const at = new Date(year, month + count, 1);
  return { year: at.getFullYear(), month: at.getMonth() };
}

/** Local midnight at which a month begins. */
export function monthStartMs({ year, month }: Month): number {
  return new Date(year, month, 1).getTime();
}

export function daysIn({ year, month }: Month): number {
  return new Date(year, month + 1, 0).getDate();
}

/** The weekday on which a month begins; 0 is Sunday. */
export function firstWeekday({ year, month }: Month): number {
  return new Date(year, month, 1).getDay();
}

/** Negative where `a` is before `b`. */
export function compareMonths(a: Month, b: Month): number {
  return a.year === b.year ? a.month - b.month : a.year - b.year;
}

/** The first of the messages of each day of a month that holds any. @param newestFirst in this order */
export function firstOfDays<Item extends { readonly sentAtMs: number }>(
  newestFirst: readonly Item[],
  month: Month,
): ReadonlyMap<number, Item> {
  const first = new Map<number, Item>();
  const startMs = monthStartMs(month);
  const endMs = monthStartMs(monthAfter(month));
  for (const item of newestFirst) {
    if (item.sentAtMs >= startMs && item.sentAtMs < endMs)
      first.set(new Date(item.sentAtMs).getDate(), item);
  }
  return first;
}
