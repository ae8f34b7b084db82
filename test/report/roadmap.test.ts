import { planOf, textsOf } from "./built";
import { tableValues } from "./drawn";
import { diagnosis, START } from "./fixtures";
import { action, gate, roadmap } from "./roadmapFixture";

describe("the roadmap (rule 175)", () => {
  const plan = planOf("roadmap");
  const rows = tableValues(plan, "nps_roadmap");

  it("is one flat table with a row for each action, and people's columns stay theirs", () => {
    expect(plan.tables[0]?.rows.map(({ id }) => id)).toEqual(roadmap().actions.map(({ id }) => id));
    const owned = plan.tables[0]?.columns.filter(({ ownedBy }) => ownedBy === "people");
    expect(owned?.map(({ header }) => header)).toEqual([
      "Owner",
      "Start",
      "Due",
      "Status",
      "Goal",
      "Now",
      "Notes",
    ]);
    expect(plan.tables[0]?.columns.find(({ key }) => key === "status")?.list).toEqual([
      "Not started",
      "In progress",
      "Blocked",
      "Done",
    ]);
    expect(rows["answer"]).toMatchObject({
      phase: 1,
      impact: 4,
      effort: 2,
      start: START,
      status: "Not started",
    });
  });

  it("reads “not yet” where a figure has no source, and keeps units apart", () => {
    expect(rows["answer"]).toMatchObject({ from: "–", goal: 0.8, now: "not yet" });
    expect(rows["owner"]).toMatchObject({ from: -33.7, goal: -28.7, now: -33.7 });
    expect(rows["brief"]).toMatchObject({ from: "–", goal: "–", now: "–" });
    const table = plan.tables[0];
    const at = table?.columns.findIndex(({ key }) => key === "now") ?? 0;
    const format = (id: string): string | null | undefined =>
      table?.rows.find((row) => row.id === id)?.numberFormats?.[at];
    expect(format("answer")).toBe("0%");
    expect(format("owner")).toBe('+0;"−"0;0');
    expect(format("next")).toBe("#,##0");
  });

  it("shows three phases with dates and gates, the first open", () => {
    const texts = textsOf(plan);
    expect(texts).toContain("Phase 1  Stabilise  ·  1 Oct – 30 Oct 2026  ·  open");
    expect(texts).toContain("Phase 2  Quick wins  ·  31 Oct – 29 Nov 2026  ·  waits for gate 1");
    expect(texts).toContain("Gate 1:  ○ Detractors answered in 24 h: above 80%; not measured yet");
    expect(texts).toContain("○ Score: no longer falling; now falling");
    expect(texts.join("\n")).toMatch(
      /Gate 3: {2}○ Score: 10 points or more; not measured yet\s+○ Detractors: below 20%; now 42%/
    );
  });

  it("sets the rest of a long gate in, so that it does not look like another gate", () => {
    const road = roadmap();
    const metric = "Detractors of every group and region answered by a person they know by name";
    const long = gate({ id: "long", metric, goal: "above 80%", now: "44%", state: "met" });
    const texts = textsOf(
      planOf("roadmap", diagnosis(), {
        ...road,
        phases: road.phases.map((phase) => ({ ...phase, gates: [long] })) as never,
      })
    );
    const lines = texts.filter((text) => /^(Gate \d: {2}● | {5}\S)/.test(text));
    expect(lines.filter((text) => text.startsWith("Gate 1"))).toHaveLength(1);
    expect(lines.filter((text) => text.startsWith("     "))).not.toHaveLength(0);
    expect(lines.slice(0, 2).join("").replace(/ +/g, " ")).toBe(
      `Gate 1: ● ${metric}: above 80%; now 44%, met`
    );
  });

  it.each([
    [["notMet", "met"], 1, 1],
    [["overridden", "notMet"], null, 2],
    [["cannotTell", "cannotTell"], 1, 1],
  ] as const)("rule 160: with gates %j phases wait for the first that is not passed", (...of) => {
    const [[first, second], two, three] = of;
    const road = roadmap();
    const gates = [first, second, "notMet"].map((state) => ({
      ...gate({ id: "g", metric: "m", goal: "g", now: "n", state: "met" }),
      state,
    }));
    const phases = road.phases.map((one, index) => ({
      ...one,
      gates: [gates[index]],
      open: index === 0 || (index === 1 && two === null),
    }));
    const texts = textsOf(planOf("roadmap", diagnosis(), { ...road, phases } as never));
    const state = (phase: number) =>
      texts.find((text) => text.startsWith(`Phase ${phase}  `))?.replace(/^.* {2}·/, "");
    expect(state(2)).toBe(two === null ? "  open" : `  waits for gate ${two}`);
    expect(state(3)).toBe(`  waits for gate ${three}`);
  });

  it("names a month over its weeks, and none over a single one", () => {
    const months = plan.blocks.filter(({ style }) => style === "monthHead");
    // 1, 8, 15, 22, 29 October; 5, 12, 19, 26 November; 3, 10, 17, 24, 31 December: weeks come in pairs
    expect(months.map(({ values: [line] }) => [line?.[0], line?.length])).toEqual([
      ["Oct", 5],
      ["Nov", 4],
      ["Dec", 5],
    ]);
  });

  it("draws a bar from start to due over the weeks, beside the table and its hidden column", () => {
    const table = plan.tables[0];
    if (table === undefined) throw new Error("no table");
    const heads = plan.blocks.filter(({ style }) => style === "weekHead");
    expect(new Set(heads.map(({ row }) => row))).toEqual(new Set([table.row]));
    expect(heads[0]?.column).toBeGreaterThan(table.column + table.columns.length);
    // A day above every second week, as wide as both.
    expect(heads.map(({ values }) => values[0])).toEqual(
      Array.from({ length: 7 }, (_, index) => [START + 14 * index, null])
    );
    const first = table.row + 2;
    const bar = plan.conditionalFormats.filter(({ area }) => area.column === heads[0]?.column);
    const week = `($T$${first - 1}+7*(COLUMN()-COLUMN($T$${first - 1})))`;
    expect(bar[1]?.formula).toBe(
      `=AND(ISNUMBER($H${first}),ISNUMBER($I${first}),${week}+6>=$H${first},${week}<=$I${first},$B${first}=1)`
    );
    expect(bar[1]?.area.columns).toBe(14);
  });

  it("rule 159: shows the weeks of the improvement plan, and is still printed one page wide", () => {
    const late = planOf("roadmap", diagnosis(), roadmap([action("a", 3, { due: START + 151 })]));
    const heads = late.blocks.filter(({ style }) => style === "weekHead");
    expect(heads).toHaveLength(11);
    expect(heads.at(-1)?.values[0]?.[0]).toBe(START + 140);
    const printed = late.columns.slice(0, late.print.area?.columns);
    const hidden = late.columns[17] ?? 0;
    // A4 landscape, 1,026 pixels, at 63 %: letters of 10 points are 6.3 on paper.
    expect(printed.reduce((sum, width) => sum + width, 0) - hidden).toBeLessThanOrEqual(
      1026 / 0.635
    );
    expect(printed).toHaveLength(late.columns.length);
  });

  it("keeps the header in sight", () => {
    const rows = (plan.tables[0]?.row ?? 0) + 1;
    expect(plan.freeze).toEqual({ rows, columns: 3 });
    // As many weeks as a real plan has.
    const real = planOf("roadmap", diagnosis(), roadmap([action("a", 3, { due: START + 151 })]));
    const points = real.rowHeights
      .filter(({ row }) => row < rows)
      .reduce((sum, { count, height }) => sum + count * height, 0);
    // At most 210 pixels of a screen of 768, and three fifths of 1,000 pixels are left to scroll.
    expect(points).toBeLessThanOrEqual(210 * 0.75);
    const frozen = plan.columns.slice(0, 4).reduce((sum, width) => sum + width, 0);
    expect(frozen).toBeLessThanOrEqual(400);
    expect(plan.print.titleRows?.to).toBe(plan.tables[0]?.row);
  });

  it("rules 139–158: says how beside each action, in a column that follows the plan", () => {
    expect(rows["answer"]).toMatchObject({ how: "Route each one to a named person the same day." });
    const headers = plan.tables[0]?.columns.map(({ header }) => header);
    expect(headers?.slice(1, 4)).toEqual(["Action", "Because", "How"]);
  });

  it.each([
    ["a short action", {}, 28, 32],
    ["a long title", { title: "x ".repeat(40) }, 54, 70],
    ["a way of 180 letters: four lines of 9 points", { how: "mend it ".repeat(22) }, 48, 60],
    ["a way without end: it is read in its cell", { how: "mend it ".repeat(200) }, 75, 75],
  ])("is as high as its longest text needs, all rows alike: %s", (_, more, least, most) => {
    const long = planOf("roadmap", diagnosis(), roadmap([action("a", 1), action("b", 1, more)]));
    const at = (long.tables[0]?.row ?? 0) + 1;
    const heights = long.rowHeights.filter(({ row }) => row === at);
    expect(heights).toEqual([{ row: at, count: 2, height: expect.any(Number) as number }]);
    expect(heights[0]?.height).toBeGreaterThanOrEqual(least);
    expect(heights[0]?.height).toBeLessThanOrEqual(most);
  });
});
