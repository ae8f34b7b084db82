import { planOf, textsOf } from "./built";
import { tableValues } from "./drawn";
import { diagnosis, START } from "./fixtures";
import { action, roadmap } from "./roadmapFixture";

describe("the roadmap", () => {
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
    expect(rows["answer"]).toMatchObject({ phase: 1, no: 1, start: START, status: "Not started" });
  });

  it("reads “not measured yet” where a figure has no source, and keeps units apart", () => {
    expect(rows["answer"]).toMatchObject({ from: "–", goal: 0.8, now: "not measured yet" });
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
    expect(texts).toContain(
      "Gate 3:  ○ Score: 10 points or more; not measured yet     ○ Detractors: below 20%; now 42%"
    );
  });

  it("sets the rest of a long gate in, so that it does not look like another gate", () => {
    const road = roadmap();
    const metric = "Detractors of every group and region answered by a person they know by name";
    const long = { id: "long", metric, goal: "above 80%", now: "now 44%", state: "met" } as const;
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

  it("names a month over its weeks, and none over a single one", () => {
    const months = plan.blocks.filter(({ style }) => style === "monthHead");
    // 1, 8, 15, 22, 29 October; 5, 12, 19, 26 November; 3, 10, 17, 24 December
    expect(months.map(({ values: [line] }) => [line?.[0], line?.length])).toEqual([
      ["Oct", 5],
      ["Nov", 4],
      ["Dec", 4],
    ]);
  });

  it("draws a bar from start to due over the weeks, beside the table and its hidden column", () => {
    const table = plan.tables[0];
    if (table === undefined) throw new Error("no table");
    const weeks = plan.blocks.find(({ style }) => style === "weekHead");
    expect(weeks?.row).toBe(table.row);
    expect(weeks?.column).toBeGreaterThan(table.column + table.columns.length);
    expect(weeks?.values[0]?.slice(0, 2)).toEqual([START, START + 7]);
    expect(weeks?.values[0]).toHaveLength(13);
    const first = table.row + 2;
    const bar = plan.conditionalFormats.filter(({ area }) => area.column === weeks?.column);
    expect(bar[1]?.formula).toBe(
      `=AND(ISNUMBER($G${first}),ISNUMBER($H${first}),Q$${first - 1}+6>=$G${first},Q$${first - 1}<=$H${first},$B${first}=1)`
    );
  });

  it("keeps the header in sight", () => {
    const rows = (plan.tables[0]?.row ?? 0) + 1;
    expect(plan.freeze).toEqual({ rows, columns: 4 });
    const points = plan.rowHeights
      .filter(({ row }) => row < rows)
      .reduce((sum, { count, height }) => sum + count * height, 0);
    // At most 210 pixels of a screen of 768, and three fifths of 1,000 pixels are left to scroll.
    expect(points).toBeLessThanOrEqual(210 * 0.75);
    const frozen = plan.columns.slice(0, 4).reduce((sum, width) => sum + width, 0);
    expect(frozen).toBeLessThanOrEqual(400);
    expect(plan.print.titleRows?.to).toBe(plan.tables[0]?.row);
  });

  it("gives long actions a third line, all rows alike", () => {
    const long = planOf(
      "roadmap",
      diagnosis(),
      roadmap([action("a", 1, { title: "x ".repeat(40) })])
    );
    const at = (long.tables[0]?.row ?? 0) + 1;
    expect(long.rowHeights.find(({ row }) => row === at)?.height).toBeGreaterThan(40);
  });
});
