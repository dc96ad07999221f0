const pad = (value: number): string => String(value).padStart(2, '0');
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_item, index) => from + index);

interface Columns {
  readonly columns: readonly (readonly string[])[];
  readonly selected: readonly number[];
}

/** Hour and minute columns for `12:34`. */
export function timeColumns(value: string): Columns {
  const [hour = 0, minute = 0] = value.split(':').map(Number);
  return {
    columns: [numbers(0, 23).map(pad), numbers(0, 59).map(pad)],
    selected: [hour || 0, minute || 0],
  };
}

export function timeFromColumns(picked: readonly number[]): string {
  return `${pad(picked[0] ?? 0)}:${pad(picked[1] ?? 0)}`;
}

/** Years on both sides of this year that a date picker without limits offers. */
const yearsAround = 50;

/** Year, month and day columns for `2026-01-31`; limits count by year. */
export function dateColumns(
  value: string,
  start: string,
  end: string,
): Columns & { readonly firstYear: number } {
  const date = value === '' ? new Date() : new Date(`${value}T00:00:00`);
  const firstYear = Number(start.slice(0, 4)) || date.getFullYear() - yearsAround;
  const lastYear = Number(end.slice(0, 4)) || date.getFullYear() + yearsAround;
  return {
    columns: [
      numbers(firstYear, lastYear).map(String),
      numbers(1, 12).map(pad),
      numbers(1, 31).map(pad),
    ],
    selected: [date.getFullYear() - firstYear, date.getMonth(), date.getDate() - 1],
    firstYear,
  };
}

/** The picked date; a day that the month lacks becomes its last. */
export function dateFromColumns(picked: readonly number[], firstYear: number): string {
  const [yearIndex = 0, month = 0, dayIndex = 0] = picked;
  const year = firstYear + yearIndex;
  const lastDay = new Date(year, month + 1, 0).getDate();
  return `${year}-${pad(month + 1)}-${pad(Math.min(dayIndex + 1, lastDay))}`;
}
