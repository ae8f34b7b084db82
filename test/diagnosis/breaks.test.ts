import { answers } from "../../src/diagnosis/answers";
import type { Context, MethodBreak } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import { day, NO_CONTEXT, reading, scoring, type Row } from "./survey";

const AS_OF = day(2026, 9, 30);
const DAYS = [
  day(2025, 7, 5),
  day(2025, 11, 15),
  day(2026, 2, 15),
  day(2026, 5, 15),
  day(2026, 8, 15),
];
/** One value a quarter, the last in Q3 2026. */
const quarterly = (scores: readonly number[], n = 1000): Row[] =>
  scores.flatMap((score, index) =>
    scoring(score, n, (DAYS.slice(-scores.length)[index] as number) - (index === 0 ? 10 : 0))
  );
const diagnosed = (rows: Row[], breaks: readonly MethodBreak[], more: Partial<Context> = {}) =>
  diagnose(reading(rows), { ...NO_CONTEXT, asOf: AS_OF, breaks, ...more });
const channel = (on: number): MethodBreak => ({ day: on, what: "channel" });

describe("rules 40, 161: scores on both sides of a break in method are not compared", () => {
  it("a crisis across it does not fire; the quarters since are compared", () => {
    const rows = quarterly([40, 40, 25, 25]);
    expect(diagnosed(rows, []).trajectory).toMatchObject({ reading: { state: "crisisInMotion" } });
    const broken = diagnosed(rows, [channel(day(2026, 4, 1))]);
    expect(broken.trajectory).toMatchObject({ reading: { state: "flat" } });
  });

  it.each<[string, number, boolean]>([
    ["on the first day of the quarter that fell", day(2026, 7, 1), false],
    ["within the quarter that fell", day(2026, 8, 1), false],
    ["within the quarter before", day(2026, 5, 1), false],
    ["on the first day of the quarter before", day(2026, 4, 1), true],
    ["long before", day(2026, 1, 1), true],
    ["after the as-of day", day(2026, 10, 1), true],
  ])("a drop with a break %s: listed or the headline %#", (_, on, fires) => {
    const found = diagnosed(quarterly([30, 30, 30, 20]), [channel(on)]);
    const state = found.trajectory.assessed ? found.trajectory.reading.state : null;
    expect(state === "recentDrop").toBe(fires);
  });

  it("an older drop is still listed, its rebound is not told across the break", () => {
    const drop = (breaks: MethodBreak[]) =>
      diagnosed(quarterly([50, 30, 30, 40]), breaks).findings.find(({ id }) =>
        id.startsWith("drop:")
      );
    expect(drop([])?.detail).toMatch(/come back/);
    expect(drop([channel(day(2026, 4, 1))])?.detail).toMatch(/Look up/);
    expect(drop([channel(day(2026, 4, 1))])?.detail).not.toMatch(/come back/);
  });

  it("with fewer than two quarters since, the break is the reason, in one line", () => {
    for (const what of ["channel", "scale", "wording"] as const) {
      const found = diagnosed(quarterly([40, 40, 25]), [{ day: day(2026, 7, 30), what }]);
      expect(found.trajectory).toEqual({
        assessed: false,
        reason: `New ${what} since 30 Jul 2026: scores before it are another measure.`,
      });
      for (const { why } of answers(found)) expect(why.length).toBeLessThanOrEqual(68);
    }
  });

  it("the latest of several breaks counts", () => {
    const two = [channel(day(2026, 4, 1)), channel(day(2025, 10, 1))];
    const found = diagnosed(quarterly([60, 50, 20, 20, 20]), two);
    expect(found.trend?.slope).toBeNull();
    expect(found.trajectory).toMatchObject({ reading: { state: "flat" } });
  });

  it("a rise across it is told as a break, never as an improvement", () => {
    const found = diagnosed(quarterly([10, 10, 60]), [channel(day(2026, 7, 1))]);
    const told = found.findings.find(({ id }) => id.startsWith("break:"));
    expect(told).toMatchObject({
      certainty: "fact",
      title: "The survey changed its channel on 1 Jul 2026",
      rules: [40, 161],
      evidence: { sheet: "trend", row: `period:${day(2026, 7, 1)}` },
    });
    expect(told?.detail).toMatch(/neither a loss nor an improvement/);
    const texts = found.findings.map(({ title }) => title).join(" ");
    expect(texts).not.toMatch(/better|improving|rising|higher/);
    expect(found.mode.improving).toBe(false);
  });

  it("rule 6: the baseline across it is not assessed, before and after it is", () => {
    // The window is 3 Jul – 30 Sep 2026, the year before it begins on 3 Jul 2025.
    const rows = [...scoring(20, 500, AS_OF - 5), ...scoring(40, 500, day(2025, 9, 1))];
    const at = (on: number) => diagnosed(rows, [channel(on)]).baseline;
    for (const on of [day(2025, 9, 2), day(2026, 3, 3), day(2026, 7, 3), AS_OF]) {
      const baseline = at(on);
      expect(baseline.assessed).toBe(false);
      expect(!baseline.assessed && baseline.reason).toMatch(/another measure/);
    }
    expect(at(day(2025, 9, 1)).assessed).toBe(true);
    expect(at(AS_OF + 1).assessed).toBe(true);
  });
});

describe("figures that the workbook may change (rules 39–44)", () => {
  const with_ = (change: Partial<Context["assumptions"]>): Partial<Context> => ({
    assumptions: { ...NO_CONTEXT.assumptions, ...change },
  });
  it.each<[string, number[], Partial<Context["assumptions"]>, string, string]>([
    ["39", [40, 33, 26], { crisisFall: 14 }, "slowDecline", "crisisInMotion"],
    ["40", [30, 30, 21], { recentFall: 9 }, "driftingDown", "recentDrop"],
    ["41", [30, 29, 27], { twoFalls: 3 }, "flat", "slowDecline"],
    ["44", [10, 11.4, 12.8], { flatBelow: 1 }, "flat", "improvingSlowly"],
    ["44", [10, 14, 18], { fastFrom: 3 }, "improvingSlowly", "improving"],
  ])("rule %s: %p with %p", (_, scores, change, usual, changed) => {
    const state = (more: Partial<Context>) => {
      const { trajectory } = diagnosed(quarterly(scores), [], more);
      return trajectory.assessed ? trajectory.reading.state : null;
    };
    expect([state({}), state(with_(change))]).toEqual([usual, changed]);
  });

  it("rule 39: how many answers a period needs before a change is confirmed", () => {
    const rows = quarterly([80, 80, 0], 90);
    const certainty = (more: Partial<Context>) => {
      const { trajectory } = diagnosed(rows, [], more);
      return trajectory.assessed ? trajectory.reading.certainty : null;
    };
    expect(certainty({})).toBe("indicated");
    expect(certainty(with_({ enoughForPeriod: 90 }))).toBe("confirmed");
  });

  it("rules 6, 139: how many answers a baseline and a window need", () => {
    const rows = [...scoring(20, 80, AS_OF - 5), ...scoring(40, 50, day(2025, 11, 1))];
    expect(diagnosed(rows, []).window.used).toBe("12months");
    const few = diagnosed(rows, [], with_({ enoughForWindow: 80, enoughForBaseline: 50 }));
    expect(few.window).toMatchObject({ used: "90days", n: 80 });
    expect(few.baseline).toMatchObject({ assessed: true, reading: { n: 50 } });
    // −20 is worse by more than 10; with 25 as the mark it is merely lower, with 20 as before.
    const verdict = (change: Partial<Context["assumptions"]>) =>
      diagnosed(rows, [], with_({ enoughForWindow: 80, enoughForBaseline: 50, ...change }))
        .baseline;
    expect(verdict({})).toMatchObject({ reading: { verdict: "clearlyWorse" } });
    expect(verdict({ baselineClear: 25 })).toMatchObject({ reading: { verdict: "lower" } });
    expect(verdict({ baselineSame: 20 })).toMatchObject({ reading: { verdict: "asBefore" } });
  });
});
