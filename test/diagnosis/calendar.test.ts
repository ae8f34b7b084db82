import {
  addMonths,
  addQuarters,
  isWeekend,
  quarterOf,
  serialOf,
  startOf,
  startOfNext,
  wholeDay,
  yearAndMonth,
} from "../../src/diagnosis/calendar";

describe("calendar on Excel serials", () => {
  // Serials as Excel shows them for these days.
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2018, 6, 20, 43271],
    [2026, 9, 30, 46295],
  ])("%i-%i-%i is %i", (year, month, date, serial) => {
    expect(serialOf(year, month, date)).toBe(serial);
  });

  it("drops the time of day", () => expect(wholeDay(43271.83)).toBe(43271));

  it.each([
    [serialOf(2018, 5, 31), 1, serialOf(2018, 6, 30)],
    [serialOf(2020, 2, 29), -12, serialOf(2019, 2, 28)],
    [serialOf(2018, 12, 15), 1, serialOf(2019, 1, 15)],
  ])("adds months: %i %i", (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it.each([
    ["day", serialOf(2024, 2, 29), serialOf(2024, 2, 29), serialOf(2024, 3, 1)],
    ["week", serialOf(2026, 1, 1), serialOf(2025, 12, 29), serialOf(2026, 1, 5)],
    ["month", serialOf(2024, 2, 29), serialOf(2024, 2, 1), serialOf(2024, 3, 1)],
    ["quarter", serialOf(2025, 12, 31), serialOf(2025, 10, 1), serialOf(2026, 1, 1)],
    ["year", serialOf(2024, 12, 31), serialOf(2024, 1, 1), serialOf(2025, 1, 1)],
    // One serial more, because Excel counts a 29 February 1900.
    ["week", 61, 57, 65],
    ["month", 59, 32, 61],
  ] as const)("knows the %s of %i and the next", (length, day, start, next) => {
    expect(startOf(day + 0.7, length)).toBe(start);
    expect(startOfNext(start, length)).toBe(next);
  });

  it("knows year and month", () => {
    expect(yearAndMonth(serialOf(2024, 12, 31) + 0.9)).toEqual({ year: 2024, month: 12 });
    expect(yearAndMonth(1)).toEqual({ year: 1900, month: 1 });
  });

  it("knows calendar quarters", () => {
    expect(quarterOf(serialOf(2020, 2, 29))).toEqual({
      year: 2020,
      quarter: 1,
      start: serialOf(2020, 1, 1),
      end: serialOf(2020, 3, 31),
    });
    expect(addQuarters(quarterOf(serialOf(2018, 1, 1)), -1)).toEqual({
      year: 2017,
      quarter: 4,
      start: serialOf(2017, 10, 1),
      end: serialOf(2017, 12, 31),
    });
  });

  it("knows weekends", () => {
    // 20 June 2018 was a Wednesday.
    const week = [0, 1, 2, 3, 4, 5, 6].map((later) => isWeekend(43271 + later));
    expect(week).toEqual([false, false, false, true, true, false, false]);
  });
});
