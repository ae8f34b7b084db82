import { buildSheets } from "../../src/report/sheets";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { chooseStrategies } from "../../src/roadmap/strategies/strategies";
import { AS_OF, diagnosis, groups } from "./fixtures";
import { action, roadmap } from "./roadmapFixture";
import { draw, tableValues } from "./drawn";

const of = diagnosis();
const strategies = chooseStrategies(of, { issues: [], customers: [], missing: [] });

function sheet(): SheetPlan {
  const recovery = {
    ...roadmap([
      action("a", 1, { title: "Answer everybody", serves: ["closeLoop"] }),
      action("b", 2, { title: "Fix one thing", serves: ["quickWins"] }),
    ]),
    strategies,
  };
  const [plan] = buildSheets(of, recovery, { kinds: ["strategies"], writtenOn: AS_OF });
  if (plan === undefined) throw new Error("no strategies");
  return plan;
}

describe("the strategies (rules 109–125, 174)", () => {
  it("rule 183: names what the guides offer for further reading, without a link", () => {
    const [plan] = buildSheets(diagnosis(), roadmap(), { kinds: ["strategies"], writtenOn: AS_OF });
    const texts = plan?.blocks.flatMap(({ values }) => values.flat()) ?? [];
    const note = texts.filter((text) => typeof text === "string").at(-1);
    expect(note).toMatch(/further reading: .*closing the loop.*guide A/);
    expect(note).not.toMatch(/http|www/);
  });

  const rows = tableValues(sheet(), "nps_strategies");

  it("rule 174: lists all fourteen, those of both guides, the chosen first", () => {
    const listed = Object.values(rows);
    expect(listed).toHaveLength(14);
    expect(listed.map(({ guide }) => guide).sort()).toEqual([
      ...Array.from({ length: 7 }, () => "Guide A"),
      ...Array.from({ length: 7 }, () => "Guide B"),
    ]);
    const flags = listed.map(({ chosen }) => chosen);
    expect(flags.lastIndexOf("Chosen")).toBe(flags.indexOf("Not called for") - 1);
    expect(Object.keys(rows)[0]).toBe("quickWins");
  });

  it("rule 118: says why, how in steps, and which actions carry it out", () => {
    expect(rows["closeLoop"]).toMatchObject({
      chosen: "Chosen",
      because: "Class: Systematic problems",
      actions: "Answer everybody",
    });
    expect(String(rows["closeLoop"]?.["how"]).split("\n")).toHaveLength(4);
    expect(rows["noSilos"]).toMatchObject({
      chosen: "Not called for",
      because: "Nothing found asks for it",
      actions: "–",
    });
  });

  it("rule 120: with promoters and no list of them it says that none could be made", () => {
    const because = (promoters: number): unknown => {
      const some = diagnosis({ total: groups(50, 20, promoters), segments: [] });
      const [plan] = buildSheets(
        some,
        {
          ...roadmap(),
          strategies: chooseStrategies(some, { issues: [], customers: [], missing: [] }),
        },
        { kinds: ["strategies"], writtenOn: AS_OF }
      );
      return plan && tableValues(plan, "nps_strategies")["easyToShare"]?.["because"];
    };
    expect(because(30)).toBe(
      "No list of promoters to ask could be made: no customer is known by name and may be contacted"
    );
    expect(because(0)).toBe("Nothing found asks for it");
  });

  it("rules 113, 161, 201: the cautions stand beside what they belong to", () => {
    expect(rows["fixRootCauses"]?.["caution"]).toMatch(/No remedies/);
    expect(rows["improveMethod"]?.["caution"]).toMatch(/symptom/);
    expect(rows["easyToShare"]?.["caution"]).toMatch(/never for a good word/);
    expect(rows["customerCulture"]?.["caution"]).toMatch(/bonuses/);
  });

  it("has a finding for a title, and is printed one page wide", () => {
    const chosen = strategies.filter((one) => one.chosen).length;
    expect(draw(sheet()).value("B2")).toBe(
      `${chosen} of 14 strategies fit this score: quick wins first, culture last`
    );
    const { columns, print } = sheet();
    const printed = columns.slice(0, print.area?.columns).reduce((sum, width) => sum + width, 0);
    expect(1026 / printed).toBeGreaterThanOrEqual(0.745);
  });
});
