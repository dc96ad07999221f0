import fc from 'fast-check';
import {
  compareMonths,
  daysIn,
  firstOfDays,
  firstWeekday,
  monthAfter,
  monthOf,
  monthStartMs,
} from '../../miniprogram/domain/calendar';

const march = { year: 2026, month: 2 };

it('knows the shape of a month', () => {
  expect(daysIn(march)).toBe(31);
  expect(daysIn({ year: 2028, month: 1 })).toBe(29);
  expect(firstWeekday(march)).toBe(0);
  expect(monthAfter({ year: 2026, month: 11 })).toEqual({ year: 2027, month: 0 });
  expect(monthAfter({ year: 2026, month: 0 }, -1)).toEqual({ year: 2025, month: 11 });
  expect(compareMonths(march, { year: 2025, month: 11 })).toBeGreaterThan(0);
  expect(compareMonths(march, march)).toBe(0);
});

it('finds the first message of each day, by local days', () => {
  const at = (...parts: [number, number, number, number, number]) => ({
    sentAtMs: new Date(...parts).getTime(),
  });
  const newestFirst = [
    at(2026, 3, 1, 0, 0),
    at(2026, 2, 31, 23, 59),
    at(2026, 2, 4, 15, 0),
    at(2026, 2, 4, 0, 0),
    at(2026, 1, 28, 23, 59),
  ];
  expect(firstOfDays(newestFirst, march)).toEqual(
    new Map([
      [31, newestFirst[1]],
      [4, newestFirst[3]],
    ]),
  );
});

it('puts every moment into its own month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (atMs) => {
      const month = monthOf(atMs);
      expect(monthStartMs(month)).toBeLessThanOrEqual(atMs);
      expect(monthStartMs(monthAfter(month))).toBeGreaterThan(atMs);
      expect(firstOfDays([{ sentAtMs: atMs }], month).size).toBe(1);
    }),
  );
});
