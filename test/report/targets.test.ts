import fc from "fast-check";
import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { readTargets } from "../../src/diagnosis/targets";
import { movesNeeded } from "../../src/score/movesNeeded";
import { alone, textsOf } from "./built";
import { draw, tableValues } from "./drawn";
import { AS_OF, CONTEXT, diagnosis, groups } from "./fixtures";

const survey = (d: number, p: number, r: number, rest = {}) =>
  diagnosis({ total: groups(d, p, r), segments: [], rest });
const title = (of = diagnosis()): string => String(draw(alone("targets", of)).value("B2"));

describe("the sheet of targets", () => {
  it.each<[counts: [number, number, number], words: string]>([
    [[50, 80, 70], "+20 to +30 by 29 Dec 2026 is realistic"],
    // +36: the guide's row begins under the start.
    [[20, 24, 56], "Holding +36, at best +50, is realistic by 29 Dec 2026"],
    [[10, 40, 50], "+40 is to be held: no target is published from +40 up"],
    [[80, 10, 10], "−60 to −50 by 29 Dec 2026 is realistic"],
  ])("rule 136: %p is titled “%s”", (counts, words) => {
    expect(title(survey(...counts))).toBe(words);
  });

  it("rule 136: names no day where there is none", () => {
    expect(title(survey(50, 80, 70, { asOf: null }))).toBe(
      "+20 to +30 within 90 days is realistic"
    );
  });

  it("rule 136: any title fits two lines and mostly one", () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(count, count, count, (d, p, r) => {
        fc.pre(d + p + r > 0);
        expect(title(survey(d, p, r)).length).toBeLessThanOrEqual(72);
      }),
      { numRuns: 40 }
    );
  });

  it("rules 132–136, 159: three ranges side by side, the guide's named as its optimistic end", () => {
    const plan = alone("targets", survey(50, 80, 70));
    const rows = tableValues(plan, "nps_target_ranges");
    expect(rows["range:planning"]).toMatchObject({
      low: 20,
      high: 30,
      lowPoints: 10,
      highPoints: 20,
    });
    expect(rows["range:phase"]).toMatchObject({ low: 20, high: 30 });
    expect(rows["range:published"]).toMatchObject({ low: 20, high: 35, highPoints: 25 });
    expect(rows["range:published"]?.["words"]).toMatch(/optimistic end/);
  });

  it("rule 136: a range that nobody published is a dash with the reason", () => {
    const rows = tableValues(alone("targets", survey(10, 40, 50)), "nps_target_ranges");
    expect(rows["range:planning"]).toMatchObject({ low: "–", high: "–", lowPoints: "–" });
    expect(rows["range:planning"]?.["words"]).toMatch(/hold the score/);
    expect(rows["range:published"]).toMatchObject({ low: "–" });
    expect(alone("targets", survey(10, 40, 50)).tables.map(({ name }) => name)).not.toContain(
      "nps_target_goals"
    );
  });

  it("rules 126, 200: the goals' formulas give what the reading gives", () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(count, count, count, (d, p, r) => {
        fc.pre(d + p + r > 0);
        const of = survey(d, p, r);
        const { goals } = readTargets(of.total, AS_OF);
        if (goals.length === 0) return;
        const rows = tableValues(alone("targets", of), "nps_target_goals");
        expect(Object.keys(rows)).toEqual(goals.map(({ id }) => `goal:${id}`));
        for (const goal of goals) {
          const row = rows[`goal:${goal.id}`];
          expect(row?.["points"]).toBeCloseTo(goal.points, 9);
          expect(row?.["oneStep"]).toBe(goal.oneStep);
          expect(row?.["twoStep"]).toBe(goal.twoStep ?? "–");
          expect(row?.["answers"]).toBe(goal.answersNeeded ?? "–");
        }
      }),
      // The first leaves a remainder of 1e-14 of a move.
      { numRuns: 40, examples: [[50, 366, 305]] }
    );
  });

  it("rule 200: a goal of one's own is people's cell, and what it takes follows it", () => {
    const plan = alone("targets", survey(50, 80, 70));
    const table = plan.tables.find(({ name }) => name === "nps_target_what_if");
    if (table === undefined) throw new Error("no table");
    const owned = table.columns.filter(({ ownedBy }) => ownedBy === "people");
    expect(owned.map(({ key }) => key)).toEqual(["goal"]);

    const typed = (goal: string | number | null) => {
      const rows = table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => (index === 1 ? goal : cell)),
      }));
      const tables = plan.tables.map((one) => (one === table ? { ...table, rows } : one));
      return tableValues({ ...plan, tables }, "nps_target_what_if")["whatIf"];
    };
    // Rule 200: N = 200, +10 to +25 is 30 single-step moves or 15 leaps.
    expect(typed(25)).toMatchObject({ points: 15, oneStep: 30, twoStep: 15 });
    // Half a move is a whole one.
    expect(typed(10.3)).toMatchObject({ oneStep: 1, twoStep: 1 });
    expect(typed(5)).toMatchObject({ points: -5, oneStep: 0, twoStep: 0 });
    // 50 detractors make 100 points at most by leaps: 60 + 10 is beyond.
    expect(typed(70)).toMatchObject({ oneStep: 120, twoStep: "–" });
    for (const none of ["soon", null, 101, -100.5]) {
      expect(typed(none)).toMatchObject({ points: "–", oneStep: "–", twoStep: "–", answers: "–" });
    }
    expect(typed(10)).toMatchObject({ points: 0, answers: "–" });
  });

  it("rule 126: any goal that is typed takes the fewest moves", () => {
    const plan = alone("targets", survey(123, 77, 211));
    const table = plan.tables.find(({ name }) => name === "nps_target_what_if");
    if (table === undefined) throw new Error("no table");
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (tenths) => {
        const goal = tenths / 10;
        const rows = table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell, index) => (index === 1 ? goal : cell)),
        }));
        const tables = plan.tables.map((one) => (one === table ? { ...table, rows } : one));
        const { oneStep, detractorToPromoter } = movesNeeded(groups(123, 77, 211), goal);
        expect(tableValues({ ...plan, tables }, "nps_target_what_if")["whatIf"]).toMatchObject({
          oneStep,
          twoStep: detractorToPromoter ?? "–",
        });
      }),
      { numRuns: 60 }
    );
  });

  it("rules 127–130: horizons with points and the scores they lead to", () => {
    const rows = tableValues(alone("targets", survey(50, 80, 70)), "nps_target_horizons");
    expect(rows["horizon:127"]).toMatchObject({
      low: 5,
      high: 10,
      npsLow: 15,
      npsHigh: 20,
      time: "30 to 60 days",
    });
    expect(rows["horizon:129"]).toMatchObject({ npsLow: 30, npsHigh: 50 });
    const high = tableValues(alone("targets", survey(0, 10, 90)), "nps_target_horizons");
    expect(high["horizon:129"]).toMatchObject({ npsLow: 100, npsHigh: 100 });
  });

  it("rules 137, 138, 191, 192: says what the guides leave open or contradict", () => {
    const texts = textsOf(alone("targets", survey(50, 80, 70))).join(" ");
    expect(texts).toMatch(/regression to the mean/);
    expect(texts).toMatch(/every quarter/);
    expect(texts).toMatch(/first recovery that can be measured, the second the change/);
    expect(texts).toMatch(/The smaller is planned with/);
  });

  it("rule 131: a survey in doubt is quick to mend, and that is no improvement", () => {
    const words = /2 checks put the survey in doubt.*no improvement/;
    const told = (inDoubt: number) => {
      const method = { checks: [], response: [], measured: 4, inDoubt };
      return textsOf(alone("targets", survey(50, 80, 70, { method }))).some((text) =>
        words.test(text)
      );
    };
    expect([0, 2].map(told)).toEqual([false, true]);
  });

  it("rule 136: the figure has the score, the realistic range and both of the guide's", () => {
    const names = (of = diagnosis()) =>
      alone("targets", of)
        .charts[0]?.series.find(({ name }) => name === "Names")
        ?.labels.map(({ text }) => text);
    expect(names(survey(50, 80, 70))).toEqual([
      "Now",
      "Realistic",
      "Phase 3 asks for",
      "Guide’s table",
    ]);
    expect(names(survey(10, 40, 50))).toEqual(["Now", "Phase 3 asks for"]);
    expect(names(survey(80, 10, 10))).toEqual(["Now", "Realistic", "Phase 3 asks for"]);
  });

  it("does without an industry", () => {
    const of = survey(50, 80, 70, {
      industry: null,
      context: { ...CONTEXT, industry: PLAIN_CONTEXT.industry },
    });
    expect(title(of)).toBe("+20 to +30 by 29 Dec 2026 is realistic");
  });
});
