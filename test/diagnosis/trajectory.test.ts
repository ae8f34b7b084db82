import { diagnose } from "../../src/diagnosis/diagnose";
import { headline } from "../../src/diagnosis/headline";
import type { Context } from "../../src/diagnosis/context";
import { day, inIndustry, NO_CONTEXT, reading, scoring, type Row } from "./survey";

const AS_OF = day(2026, 9, 30);
/** Mid-quarter days, the latest last; the first one early enough for its quarter to count as covered. */
const QUARTER_DAYS = [
  day(2025, 7, 5),
  day(2025, 11, 15),
  day(2026, 2, 15),
  day(2026, 5, 15),
  day(2026, 8, 15),
];

/** One group of n answers a quarter, the last value in Q3 2026. null is a quarter without answers. */
function quarterly(scores: readonly (number | null)[], n = 1000): Row[] {
  const days = QUARTER_DAYS.slice(-scores.length).map((on, index) => (index === 0 ? on - 10 : on));
  return scores.flatMap((score, index) =>
    score === null ? [] : scoring(score, n, days[index] as number)
  );
}

const trajectoryOf = (rows: Row[], context: Context = NO_CONTEXT) =>
  diagnose(reading(rows), { ...context, asOf: AS_OF }).trajectory;

describe("trajectory of a quarterly series (rules 39–46, 198)", () => {
  it.each<[string, (number | null)[], string]>([
    ["198, 39", [40, 40, 40, 25], "crisisInMotion"],
    ["198, 39", [40, 33, 25], "crisisInMotion"],
    ["198, 41", [30, 27, 24], "slowDecline"],
    ["198, 44", [30, 29.8, 29.6], "flat"],
    ["198, 42", [15, 15, 15, 15], "flat"],
    ["40", [30, 30, 30, 30, 20], "recentDrop"],
    ["40, edge", [30, 20], "recentDrop"],
    ["40, edge", [30, 20.2], "driftingDown"],
    ["39, edge", [40, 32.5, 25], "crisisInMotion"],
    ["39, edge", [40, 32.6, 25.2], "slowDecline"],
    ["41, edge", [30, 28, 26], "slowDecline"],
    ["41, edge", [30, 28.2, 26.2], "flat"],
    ["44", [10, 13, 16], "improvingSlowly"],
    ["44", [10, 15, 20], "improving"],
    ["44", [10, 12], "improvingSlowly"],
    ["44", [10, 11], "flat"],
    ["44", [12, 9], "driftingDown"],
    ["10", [40, 20], "recentDrop"],
    ["9, 44 low without industry", [5, 5, 5], "flatLow"],
  ])("rule %s: %p is %s", (_, scores, state) => {
    const trajectory = trajectoryOf(quarterly(scores));
    expect(trajectory).toMatchObject({ assessed: true, reading: { state } });
  });

  it("rule 198: telecom at +5 is flat and not low; e-commerce at +5 is low", () => {
    const flat = quarterly([5, 5, 5, 5]);
    expect(trajectoryOf(flat, inIndustry("telecom"))).toMatchObject({ reading: { state: "flat" } });
    expect(trajectoryOf(flat, inIndustry("ecommerce"))).toMatchObject({
      reading: { state: "flatLow" },
    });
  });

  it("rule 47: 15 points at 200 answers a quarter are indicated, at 1,000 confirmed", () => {
    // The two-period p of +40 against +25 on 200 answers each is just above 0.05 (statistics notes).
    const certainty = (n: number) => {
      const found = trajectoryOf(quarterly([40, 40, 40, 25], n));
      return found.assessed ? found.reading.certainty : null;
    };
    expect(certainty(200)).toBe("indicated");
    expect(certainty(1000)).toBe("confirmed");
  });

  it("rule 39: under 100 answers in a period nothing is confirmed", () => {
    const rows = [...scoring(100, 1000, day(2026, 1, 5)), ...scoring(100, 500, day(2026, 5, 5))];
    const few = [...rows, ...scoring(-100, 99, day(2026, 8, 5))];
    const enough = [...rows, ...scoring(-100, 100, day(2026, 8, 5))];
    expect(trajectoryOf(few)).toMatchObject({ reading: { certainty: "indicated" } });
    expect(trajectoryOf(enough)).toMatchObject({ reading: { certainty: "confirmed" } });
  });

  it("rule 41: a slope of four quarters confirms a slow decline that no two falls show", () => {
    const trajectory = trajectoryOf(quarterly([30, 26, 22, 22.4], 4000));
    expect(trajectory).toMatchObject({
      reading: { state: "slowDecline", certainty: "confirmed" },
    });
  });

  it("rule 44: flat is confirmed only on enough answers", () => {
    expect(trajectoryOf(quarterly([15, 15, 15, 15], 100))).toMatchObject({
      reading: { state: "flat", certainty: "indicated" },
    });
    expect(trajectoryOf(quarterly([15, 15, 15, 15], 4000))).toMatchObject({
      reading: { state: "flat", certainty: "confirmed" },
    });
  });

  it.each<[string, Row[], RegExp]>([
    ["198, 46", quarterly([20]), /Q3 2026/],
    ["198, 39", quarterly([40, null, 25]), /Q2 2026 has no answers/],
    ["46", scoring(20, 100, null), /date column/],
    ["39", scoring(20, 100, AS_OF - 1), /complete quarter/],
  ])("rule %s: says why it is not assessed", (_, rows, why) => {
    const trajectory = trajectoryOf(rows);
    expect(trajectory.assessed).toBe(false);
    expect(!trajectory.assessed && trajectory.reason).toMatch(why);
  });

  it("rule 39: the running quarter and a barely covered first quarter are shown, not compared", () => {
    const rows = [
      ...scoring(80, 100, day(2025, 12, 1)), // 31 of 92 days covered
      ...scoring(20, 100, day(2026, 2, 1)),
      ...scoring(20, 100, day(2026, 5, 1)),
      ...scoring(90, 100, day(2026, 7, 20)), // Q3 is running
    ];
    const found = diagnose(reading(rows), { ...NO_CONTEXT, asOf: day(2026, 7, 31) }).trajectory;
    expect(found.assessed && found.reading.quarters.map((q) => [q.label, q.complete])).toEqual([
      ["Q4 2025", false],
      ["Q1 2026", true],
      ["Q2 2026", true],
      ["Q3 2026", false],
    ]);
    expect(found).toMatchObject({ reading: { state: "flat" } });
  });

  it("rule 198: an older drop is listed with its rebound and is not the urgency", () => {
    const diagnosis = diagnose(reading(quarterly([50, 30, 30, 40], 200)), {
      ...NO_CONTEXT,
      asOf: AS_OF,
    });
    const drop = diagnosis.findings.find(({ id }) => id.startsWith("drop:"));
    expect(drop).toMatchObject({ id: "drop:Q1 2026", rules: [40, 47] });
    expect(drop?.detail).toMatch(/come back/);
    expect(diagnosis.trajectory).not.toMatchObject({ reading: { state: "recentDrop" } });
    expect(diagnosis.priority.urgency).toBe("nextQuarter");
  });

  it("rule 39: a drop inside a crisis in motion is listed beside it", () => {
    const ids = (scores: number[]) =>
      diagnose(reading(quarterly(scores)), { ...NO_CONTEXT, asOf: AS_OF }).findings.map(
        (f) => f.id
      );
    expect(ids([40, 40, 40, 25])).toContain("drop:Q3 2026");
    expect(ids([40, 33, 25]).some((id) => id.startsWith("drop:"))).toBe(false);
    expect(ids([30, 30, 30, 20]).filter((id) => id.startsWith("drop:"))).toEqual([]);
  });

  it("rule 10: falling from +40 to +20 is more urgent than a stable +15", () => {
    const urgency = (scores: number[]) =>
      diagnose(reading(quarterly(scores)), { ...inIndustry("telecom"), asOf: AS_OF }).priority;
    // +15 stable with under 25 % detractors in telecom: nothing urgent but the detractor share decides.
    expect(urgency([40, 20]).reason).toMatch(/latest quarter/);
    expect(urgency([15, 15]).reason).not.toMatch(/quarter/);
  });

  it("says the direction in the headline, softer where only indicated", () => {
    const of = (scores: number[], n: number) =>
      headline(diagnose(reading(quarterly(scores, n)), { ...inIndustry("telecom"), asOf: AS_OF }));
    expect(of([-10, -14, -18, -22], 4000)).toBe("The score is bad for telecom and falling");
    expect(of([-14, -18, -22], 100)).toBe("The score is bad for telecom and seems to fall");
  });
});
