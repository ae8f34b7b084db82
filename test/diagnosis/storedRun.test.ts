import { diagnose } from "../../src/diagnosis/diagnose";
import { MOST_RUNS, runOf, withRun, type StoredRun } from "../../src/diagnosis/storedRun";
import { day, group, NO_CONTEXT, reading } from "./survey";

const RUN: StoredRun = {
  writtenOn: 46_300,
  asOf: 46_295,
  from: 46_206,
  to: 46_295,
  detractors: 45,
  passives: 33,
  promoters: 22,
};
const numbered = (i: number): StoredRun => ({ ...RUN, detractors: i });

test("rule 6: a run keeps the headline window with its counts, not all that was answered", () => {
  const rows = [
    ...group([9, 9, 9], day(2024, 1, 1)),
    ...group([60, 40, 30], day(2026, 9, 30)),
    ...group([10, 5, 5], day(2026, 9, 1)),
  ];
  const run = runOf(diagnose(reading(rows), { ...NO_CONTEXT, window: "90days" }), 46_300);
  // 90 days that end with the last of September 2026.
  const to = day(2026, 9, 30);
  expect(run).toEqual({
    writtenOn: 46_300,
    asOf: to,
    from: to - 89,
    to,
    detractors: 70,
    passives: 45,
    promoters: 35,
  });
});

test("rule 6: without dates a run has no window", () => {
  expect(runOf(diagnose(reading(group([3, 4, 5])), NO_CONTEXT), 46_300)).toEqual({
    writtenOn: 46_300,
    asOf: null,
    from: null,
    to: null,
    detractors: 3,
    passives: 4,
    promoters: 5,
  });
});

describe("rule 6: stored runs", () => {
  it("hold the same window with the same counts once, on the day it was first written", () => {
    const again = { ...RUN, writtenOn: 46_310, asOf: 46_296 };
    expect(withRun([RUN], again)).toEqual([RUN]);
  });
  it.each<Partial<StoredRun>>([
    { from: 46_207 },
    { to: 46_296 },
    { detractors: 46 },
    { passives: 34 },
    { promoters: 23 },
    { from: null, to: null },
  ])("are another one with %j", (change) => {
    const other = { ...RUN, ...change };
    expect(withRun([RUN], other)).toEqual([RUN, other]);
  });
  it(`are at most ${MOST_RUNS}: the oldest goes`, () => {
    const all = Array.from({ length: 41 }, (_, i) => numbered(i)).reduce<readonly StoredRun[]>(
      withRun,
      []
    );
    expect(all).toEqual(Array.from({ length: 40 }, (_, i) => numbered(i + 1)));
  });
});
