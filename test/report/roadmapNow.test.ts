import { actionRowId, fixId } from "../../src/roadmap/actions/actionIds";
import type { Action, LiveFigure } from "../../src/roadmap/roadmap";
import { segmentRowId } from "../../src/diagnosis/segmentIds";
import { buildSheets } from "../../src/report/sheets";
import type { CellValue, SheetKind, SheetPlan } from "../../src/report/sheetPlan";
import { AS_OF, diagnosis } from "./fixtures";
import { action, roadmap } from "./roadmapFixture";

const of = diagnosis();
const EAST = of.ranking.find(({ value }) => value === "East");
if (EAST === undefined) throw new Error("no East");
const EAST_ROW = segmentRowId(of.ranking, EAST) ?? "";

function live(figure: LiveFigure, current: number | null = 0.5): Action {
  const metric = { name: "m", unit: "share", baseline: 0.4, target: 0.8, current } as const;
  return action(`a:${figure.of}`, 1, { metric: { ...metric, live: figure } });
}

function built(actions: readonly Action[], kinds: readonly SheetKind[]): SheetPlan[] {
  return buildSheets(of, roadmap(actions), { kinds: ["roadmap", ...kinds], writtenOn: AS_OF });
}

function cell(plans: readonly SheetPlan[], key: "now" | "evidence", row = 0): CellValue {
  const table = plans.find(({ kind }) => kind === "roadmap")?.tables[0];
  const at = table?.columns.findIndex((column) => column.key === key) ?? -1;
  return table?.rows[row]?.cells[at] ?? null;
}

function formula(value: CellValue): string {
  if (typeof value !== "object" || value === null) throw new Error(`no formula: ${String(value)}`);
  return value.formula;
}

describe("what stands now follows the workbook wherever it knows the figure", () => {
  it.each<[string, LiveFigure, SheetKind, RegExp]>([
    ["the score", { of: "score" }, "summary", /^=IFERROR\(\{\{summary\}\}!\$B\$7,/],
    ["detractors", { of: "detractors" }, "detractors", /^=IFERROR\(\{\{detractors\}\}!\$B\$7,/],
    [
      "a group, by its hidden id",
      { of: "group", row: EAST_ROW },
      "segments",
      /^=IFERROR\(INDEX\(\{\{segments\}\}!\$H\$\d+:\$H\$\d+,MATCH\("row:\w+",\{\{segments\}\}!\$S\$\d+:\$S\$\d+,0\)\),/,
    ],
    [
      "checks in doubt",
      { of: "checksInDoubt" },
      "methodCheck",
      /^=IFERROR\(COUNTIFS\(\{\{methodCheck\}\}!\$C\$\d+:\$C\$\d+,"In doubt"\),/,
    ],
    [
      "rule 124: champions that have a name",
      { of: "champions" },
      "lists",
      /COUNTIFS\(\{\{lists\}\}!\$C\$\d+:\$C\$\d+,"\?\*"\)/,
    ],
    [
      "rule 120: promoters that were asked",
      { of: "promotersAsked" },
      "lists",
      /COUNTIFS\(\{\{lists\}\}!\$B\$\d+:\$B\$\d+,"Promoters to ask",\{\{lists\}\}!\$I\$\d+:\$I\$\d+,">0"\)/,
    ],
    [
      "messages",
      { of: "messages" },
      "customerMessage",
      /COUNT\(\{\{customerMessage\}\}!\$E\$7:\$E\$\d+\)/,
    ],
  ])("%s", (_, figure, kind, expected) => {
    expect(formula(cell(built([live(figure)], [kind]), "now"))).toMatch(expected);
    // Without that sheet the figure of the day stands there.
    expect(cell(built([live(figure)], []), "now")).toBe(0.5);
    expect(cell(built([live(figure, null)], []), "now")).toBe("not yet");
  });

  it.each<[LiveFigure["of"], RegExp]>([
    [
      "fixesChosen",
      /COUNTIFS\(\$R\$12:\$R\$13,"fix:\*",\$B\$12:\$B\$13,2,\$J\$12:\$J\$13,"<>No longer found",\$J\$12:\$J\$13,"<>Not started",\$J\$12:\$J\$13,"<>"\)/,
    ],
    ["fixesDone", /,\$J\$12:\$J\$13,"Done"\)/],
    [
      "fixesOwned",
      /\$G\$12:\$G\$13,"<>",\$G\$12:\$G\$13,"<>Care ~\*",\$G\$12:\$G\$13,"<>Product"\)\/COUNTIFS\(/,
    ],
    ["reports", /COUNTIFS\(\$R\$12:\$R\$13,"\*report\*",\$J\$12:\$J\$13,"Done"\)/],
  ])("rules 147, 158: %s counts rows of the roadmap by their hidden ids", (figure, expected) => {
    // The cast is safe: of the four names one needs the teams, and none anything else.
    const own = { of: figure, suggested: ["Care *", "Product"] } as LiveFigure;
    const plans = built([live(own), action(fixId("a"), 2)], []);
    const text = formula(cell(plans, "now"));
    expect(text.replaceAll(/\$1[0-9]\b/g, (row) => row)).toMatch(
      new RegExp(expected.source.replaceAll("12", "\\d+").replaceAll("13", "\\d+"))
    );
    const ids = plans[0]?.tables[0]?.rows.map(({ id }) => id);
    expect(ids?.[1]).toBe(actionRowId({ id: fixId("a") }));
    expect(ids?.[1]).toMatch(/^fix:\w+$/);
  });
});

describe("evidence is linked", () => {
  const evident = action("a", 1, { evidence: { sheet: "segments", row: EAST_ROW } });

  it("to the row that shows it, wherever people sorted it to", () => {
    expect(formula(cell(built([evident], ["segments"]), "evidence"))).toMatch(
      /^=IFERROR\(HYPERLINK\("#"&CELL\("address",INDEX\(\{\{segments\}\}!\$B\$\d+:\$B\$\d+,MATCH\("row:\w+",.*,0\)\)\),"Segments"\),HYPERLINK\(.*\$B\$2\),"Segments"\)\)$/
    );
  });

  it("to the top of its sheet where no row shows it, and nowhere without the sheet", () => {
    const top = action("a", 1, { evidence: { sheet: "gates" } });
    expect(formula(cell(built([top], ["gates"]), "evidence"))).toBe(
      '=HYPERLINK("#"&CELL("address",{{gates}}!$B$2),"Gates")'
    );
    expect(cell(built([evident], []), "evidence")).toBeNull();
    expect(cell(built([action("a", 1)], ["segments"]), "evidence")).toBeNull();
  });
});
