import { addQuarters, quarterOf } from "../../src/diagnosis/calendar";
import { diagnose } from "../../src/diagnosis/diagnose";
import { latestCompleteQuarter, quarterLabel } from "../../src/diagnosis/window";
import { day, NO_CONTEXT, reading, scoring, type Row } from "./survey";

describe("rule 39: quarters of a year that does not begin in January", () => {
  it.each<[string, number, number, string, number, number]>([
    ["January", 1, day(2026, 6, 20), "Q2 2026", day(2026, 4, 1), day(2026, 6, 30)],
    ["April", 4, day(2026, 6, 20), "Q1 FY2027", day(2026, 4, 1), day(2026, 6, 30)],
    ["April, before it", 4, day(2026, 3, 31), "Q4 FY2026", day(2026, 1, 1), day(2026, 3, 31)],
    ["October", 10, day(2025, 10, 1), "Q1 FY2026", day(2025, 10, 1), day(2025, 12, 31)],
    ["October, its end", 10, day(2026, 9, 30), "Q4 FY2026", day(2026, 7, 1), day(2026, 9, 30)],
    ["February", 2, day(2026, 1, 31), "Q4 FY2026", day(2025, 11, 1), day(2026, 1, 31)],
    ["February, its first day", 2, day(2026, 2, 1), "Q1 FY2027", day(2026, 2, 1), day(2026, 4, 30)],
    ["December", 12, day(2026, 11, 30), "Q4 FY2026", day(2026, 9, 1), day(2026, 11, 30)],
    [
      "December, over a leap day",
      12,
      day(2024, 2, 29),
      "Q1 FY2024",
      day(2023, 12, 1),
      day(2024, 2, 29),
    ],
  ])("beginning in %s", (_, month, on, label, start, end) => {
    const quarter = quarterOf(on + 0.5, month);
    expect([quarterLabel(quarter, month), quarter.start, quarter.end]).toEqual([label, start, end]);
  });

  it("follow each other without a gap, through four labels a year", () => {
    for (let month = 1; month <= 12; month++) {
      let quarter = quarterOf(day(2023, 5, 17), month);
      for (let step = 0; step < 9; step++) {
        const next = addQuarters(quarter, 1, month);
        expect(next.start).toBe(quarter.end + 1);
        expect(next.quarter).toBe((quarter.quarter % 4) + 1);
        expect(next.year).toBe(quarter.year + (quarter.quarter === 4 ? 1 : 0));
        expect(addQuarters(next, -1, month)).toEqual(quarter);
        quarter = next;
      }
    }
  });

  it("the last one that is over ends on or before the as-of day", () => {
    expect(latestCompleteQuarter(day(2026, 1, 31), 2).end).toBe(day(2026, 1, 31));
    expect(latestCompleteQuarter(day(2026, 1, 30), 2).end).toBe(day(2025, 10, 31));
  });

  it("decide what is compared and what the latest quarter is", () => {
    // One wave in each quarter of a year from February: by calendar quarters May and July would be two.
    const rows: Row[] = [
      ...scoring(40, 200, day(2026, 2, 5)),
      ...scoring(20, 200, day(2026, 5, 20)),
      ...scoring(10, 200, day(2026, 8, 5)),
    ];
    const calendar = { yearStartsIn: 2, periods: "quarter" } as const;
    const context = { ...NO_CONTEXT, calendar, asOf: day(2026, 10, 31) };
    const { trajectory } = diagnose(reading(rows), context);
    expect(trajectory).toMatchObject({ reading: { state: "crisisInMotion" } });
    expect(trajectory.assessed && trajectory.reading.quarters.map(({ label }) => label)).toEqual([
      "Q1 FY2027",
      "Q2 FY2027",
      "Q3 FY2027",
    ]);
    const window = diagnose(reading(rows), { ...context, window: "latestQuarter" }).window;
    expect(window).toMatchObject({
      from: day(2026, 8, 1),
      to: day(2026, 10, 31),
      n: 200,
      words: "Q3 FY2027",
    });
  });
});
