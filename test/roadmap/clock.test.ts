import * as fc from "fast-check";
import { dueAt, hoursBetween, isInTime } from "../../src/roadmap/closedLoop/clock";
import type { Clock } from "../../src/roadmap/work";

/** 46296 is Thursday, 1 Oct 2026. */
const THURSDAY = 46_296;
const at = (day: number, hour: number): number => THURSDAY + day + hour / 24;
const RUNNING: Clock = { kind: "running" };
const NINE_TO_FIVE: Clock = { kind: "working", from: 9, to: 17 };
const NONE: ReadonlySet<number> = new Set();

describe("rule 110: when a clock runs out", () => {
  test.each([
    ["24 running hours", at(0, 14), 24, RUNNING, NONE, true, at(1, 14)],
    ["48 running hours go through the weekend", at(1, 14), 48, RUNNING, NONE, true, at(3, 14)],
    [
      "running hours know no holidays",
      at(0, 14),
      24,
      RUNNING,
      new Set([THURSDAY + 1]),
      true,
      at(1, 14),
    ],
    ["by date: the next calendar day", THURSDAY, 24, RUNNING, NONE, false, THURSDAY + 1],
    ["by date: two days for a resolution", THURSDAY, 48, RUNNING, NONE, false, THURSDAY + 2],
    [
      "a time of day that is not to be trusted counts for nothing",
      at(0, 23),
      24,
      RUNNING,
      NONE,
      false,
      THURSDAY + 1,
    ],
    // Thu 14–17 is 3, Fri 8, Mon 8, so 5 more on Tuesday.
    ["24 working hours skip the weekend", at(0, 14), 24, NINE_TO_FIVE, NONE, true, at(5, 14)],
    ["and a holiday", at(0, 14), 24, NINE_TO_FIVE, new Set([THURSDAY + 4]), true, at(6, 14)],
    [
      "before the day begins it begins with the day",
      at(0, 3),
      24,
      NINE_TO_FIVE,
      NONE,
      true,
      at(4, 17),
    ],
    [
      "after the day's end it begins with the next",
      at(0, 20),
      8,
      NINE_TO_FIVE,
      NONE,
      true,
      at(1, 17),
    ],
    ["a Saturday's answer begins on Monday", at(2, 12), 8, NINE_TO_FIVE, NONE, true, at(4, 17)],
    // At whatever hour of Thursday it came in, three working days are over by Tuesday's end.
    ["working hours by date", THURSDAY, 24, NINE_TO_FIVE, NONE, false, THURSDAY + 5],
  ])("%s", (_, received, hours, clock, holidays, hasTimeOfDay, due) => {
    expect(dueAt(received, hours, clock, holidays, hasTimeOfDay)).toBeCloseTo(due, 9);
  });

  test("hours that end before they begin would never end, so such a clock runs on", () => {
    const clock: Clock = { kind: "working", from: 17, to: 9 };
    expect(dueAt(at(0, 14), 24, clock, NONE, true)).toBeCloseTo(at(1, 14), 9);
  });

  test("by date, whenever on its day the answer came in, its clock runs out on that day or before", () => {
    const clocks = fc.oneof(
      fc.constant(RUNNING),
      fc
        .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 4 }))
        .map(([from, more]): Clock => ({ kind: "working", from, to: from + more }))
    );
    const holidays = fc
      .uniqueArray(fc.integer({ min: 0, max: 20 }))
      .map((days) => new Set(days.map((day) => THURSDAY + day)));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(24, 48),
        clocks,
        holidays,
        (day, minute, hours, clock, free) => {
          const received = THURSDAY + day + minute / 1440;
          const byDate = dueAt(Math.floor(received), hours, clock, free, false);
          expect(byDate).toBe(Math.floor(byDate));
          expect(dueAt(received, hours, clock, free, true)).toBeLessThanOrEqual(byDate + 1);
        }
      )
    );
  });
});

test("rule 110: in time to the moment, and by date until the end of the day", () => {
  expect(isInTime(at(1, 14), at(1, 14), true)).toBe(true);
  expect(isInTime(at(1, 14.01), at(1, 14), true)).toBe(false);
  expect(isInTime(at(1, 23.9), THURSDAY + 1, false)).toBe(true);
  expect(isInTime(THURSDAY + 2, THURSDAY + 1, false)).toBe(false);
});

describe("rule 162: hours on a clock", () => {
  test.each([
    ["running", at(0, 14), at(3, 12), RUNNING, NONE, 70],
    ["nothing before the beginning", at(1, 0), at(0, 0), RUNNING, NONE, 0],
    [
      "working: Thursday 14:00 to Monday 10:00",
      at(0, 14),
      at(4, 10),
      NINE_TO_FIVE,
      NONE,
      3 + 8 + 1,
    ],
    ["without a holiday", at(0, 14), at(4, 10), NINE_TO_FIVE, new Set([THURSDAY + 1]), 3 + 1],
    ["inside one day", at(0, 10), at(0, 12.5), NINE_TO_FIVE, NONE, 2.5],
    ["over a weekend alone", at(2, 1), at(3, 23), NINE_TO_FIVE, NONE, 0],
    ["52 weeks of five days", THURSDAY, THURSDAY + 364, NINE_TO_FIVE, NONE, 260 * 8],
  ])("%s", (_, from, to, clock, holidays, hours) => {
    expect(hoursBetween(from, to, clock, holidays)).toBeCloseTo(hours, 6);
  });

  test("a clock that runs out after so many hours has run so many hours", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 72 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 30 })),
        (minute, hours, free) => {
          const from = THURSDAY + minute / 1440;
          const holidays = new Set(free.map((day) => THURSDAY + day));
          for (const clock of [RUNNING, NINE_TO_FIVE]) {
            const due = dueAt(from, hours, clock, holidays, true);
            expect(hoursBetween(from, due, clock, holidays)).toBeCloseTo(hours, 5);
          }
        }
      )
    );
  });
});
