import { buildSheets } from "../../src/report/sheets";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { diagnose } from "../../src/diagnosis/diagnose";
import { planRecovery } from "../../src/roadmap/recovery";
import { NO_WORK } from "../../src/roadmap/work";
import { group, NO_CONTEXT, reading } from "../diagnosis/survey";
import { START } from "../roadmap/foundFixture";
import { draw, tableValues } from "./drawn";

const of = diagnose(reading(group([490, 180, 330])), NO_CONTEXT);
const override = { by: "Dana", on: START + 35, why: "Means are there" };

function sheet(more: Partial<typeof NO_WORK> = {}, now = START): SheetPlan {
  const recovery = planRecovery(of, { start: START, now, work: { ...NO_WORK, ...more } });
  const [plan] = buildSheets(of, recovery, { kinds: ["gates"], writtenOn: START });
  if (plan === undefined) throw new Error("no gates");
  return plan;
}

describe("the gates (rules 145, 152, 159, 160)", () => {
  it("rule 160: a row a gate, with what is measured, its goal, and where it stands", () => {
    const rows = tableValues(sheet(), "nps_gates");
    expect(Object.keys(rows)).toEqual([
      "gate:answered",
      "gate:falling",
      "gate:groupsUp",
      "gate:proof",
      "gate:overallUp",
      "gate:detractors",
      "gate:loop",
    ]);
    expect(rows["gate:detractors"]).toMatchObject({
      phase: "3  Root fixes",
      goal: "under 20%",
      baseline: "49% of answers",
      now: "49% of answers",
      state: "Not met",
    });
    expect(rows["gate:answered"]).toMatchObject({ state: "Cannot tell yet", baseline: "–" });
  });

  it("rule 160: who, when and why are people's", () => {
    const columns = sheet().tables[0]?.columns.filter(({ ownedBy }) => ownedBy === "people");
    expect(columns?.map(({ header }) => header)).toEqual([
      "Opened by",
      "On",
      "Why",
      "Next phase from",
    ]);
    expect(sheet().tables[0]?.gone).toBe("stay");
  });

  it("rule 160: the state follows what people type at once: a name and a reason override", () => {
    const typed = (cells: Readonly<Record<string, string>>): unknown => {
      const plan = sheet();
      const tables = plan.tables.map(({ rows, columns, ...rest }) => ({
        ...rest,
        columns,
        rows: rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell, at) => cells[columns[at]?.key ?? ""] ?? cell),
        })),
      }));
      return tableValues({ ...plan, tables }, "nps_gates")["gate:detractors"]?.["state"];
    };
    expect(typed({})).toBe("Not met");
    expect(typed({ by: "Dana", why: "Means are there" })).toBe("Overridden");
    expect(typed({ by: "Dana" })).toBe("Not met");
    expect(typed({ why: "Means are there" })).toBe("Not met");
    expect(typed({ by: " ", why: "Means are there" })).toBe("Not met");
  });

  it("rule 160: what was typed before stands there again and overrides", () => {
    const plan = sheet({ gates: new Map([["gate:detractors", override]]) });
    const rows = tableValues(plan, "nps_gates");
    expect(rows["gate:detractors"]).toMatchObject({ state: "Overridden", by: "Dana" });
    const nameless = sheet({ gates: new Map([["gate:detractors", { ...override, by: "" }]]) });
    expect(tableValues(nameless, "nps_gates")["gate:detractors"]?.["state"]).toBe("Not met");
  });

  it("rule 160: the title says which phase waits, and since when", () => {
    expect(draw(sheet()).value("B2")).toBe("Phase 2 waits for 2 of 2 gates before it");
    expect(draw(sheet({}, START + 40)).value("B2")).toBe(
      "Phase 2 is 9 days late: it waits for 2 of 2 gates"
    );
  });

  it("is printed one page wide at three quarters or more", () => {
    const { columns, print } = sheet();
    const printed = columns.slice(0, print.area?.columns).reduce((sum, width) => sum + width, 0);
    expect(1026 / printed).toBeGreaterThanOrEqual(0.745);
  });
});
