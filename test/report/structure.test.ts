import type { Area } from "../../src/report/sheetPlan";
import { INDUSTRIES } from "../../src/playbook/industries";
import { levelName, levelOf } from "../../src/playbook/levels";
import { STYLES } from "../../src/report/styles";
import { CHOICES, KINDS, planOf, plansOf } from "./built";
import { addressOf, draw } from "./drawn";
import { column, CONTEXT, diagnosis, groups, segment } from "./fixtures";
import { roadmap } from "./roadmapFixture";

const inside = (row: number, column: number, area: Area): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

describe("which sheets are written", () => {
  it("are the chosen ones, once each, in the order of the tabs", () => {
    const plans = plansOf(diagnosis(), roadmap(), {
      ...CHOICES,
      kinds: ["roadmap", "summary", "roadmap"],
    });
    expect(plans.map(({ name }) => name)).toEqual(["NPS Summary", "NPS Roadmap"]);
  });

  it("link only to sheets that are written with them", () => {
    const [alone] = plansOf(diagnosis(), roadmap(), { ...CHOICES, kinds: ["segments"] });
    expect(alone?.links).toEqual([]);
    for (const plan of plansOf()) {
      const others = plan.kind === "summary" ? KINDS.slice(1) : ["summary"];
      expect(plan.links.map(({ to }) => to)).toEqual(others);
    }
  });
});

describe.each(KINDS)("the %s sheet", (kind) => {
  const plan = planOf(kind);
  const drawn = draw(plan);

  it("begins with the header block: where one is, the finding, who and when", () => {
    expect(drawn.value("B1")).toMatch(/^NPS Recovery {2}· {2}[\w ]+$/);
    expect(String(drawn.value("B2")).length).toBeGreaterThan(10);
    expect(drawn.value("B2")).not.toMatch(/\.$/);
    expect(String(drawn.value("B3"))).toMatch(
      /^Table Survey_Q3, sheet Answers {2}· .*30 Sep 2026$/
    );
    const heights = (row: number): number | undefined =>
      plan.rowHeights.find((one) => one.row === row)?.height;
    expect([0, 1, 2, 3].map(heights)).toEqual([18, 30, 18, 8]);
    expect(plan.columns[0]).toBe(16);
  });

  it("names only styles that exist and a height once a row", () => {
    for (const { style } of plan.blocks) expect(STYLES[style]).toBeDefined();
    const rows = plan.rowHeights.flatMap(({ row, count }) =>
      Array.from({ length: count }, (_, index) => row + index)
    );
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("merges nothing inside a table and nothing twice", () => {
    for (const table of plan.tables) {
      // The hidden id and the column after it are the writer's.
      const area = {
        row: table.row,
        column: table.column,
        rows: table.rows.length + 1,
        columns: table.columns.length + 2,
      };
      for (const merge of plan.merges) {
        for (let row = merge.row; row < merge.row + merge.rows; row++) {
          for (let at = merge.column; at < merge.column + merge.columns; at++) {
            expect(inside(row, at, area)).toBe(false);
          }
        }
      }
      for (const { row, column: at, values } of plan.blocks) {
        values.forEach((line, down) =>
          line.forEach((_, right) => {
            expect(inside(row + down, at + right, area)).toBe(false);
          })
        );
      }
    }
    const merged = plan.merges.flatMap((merge) =>
      Array.from({ length: merge.rows * merge.columns }, (_, index) =>
        addressOf(
          merge.row + Math.floor(index / merge.columns),
          merge.column + (index % merge.columns)
        )
      )
    );
    expect(new Set(merged).size).toBe(merged.length);
  });

  it("keeps table headers, names and ids unique, and as many cells as columns", () => {
    for (const table of plan.tables) {
      const headers = table.columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers).not.toContain("");
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    }
    const names = plan.tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^nps_[a-z0-9_]+$/);
  });

  it("prints with its name and day at the foot, and all of it", () => {
    expect(plan.print.footerLeft).toMatch(/^NPS Recovery · [\w ]+ · as of 30 Sep 2026$/);
    const area = plan.print.area;
    expect(area).not.toBeNull();
    for (const address of drawn.addresses) {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      expect(Number(digits)).toBeLessThanOrEqual(area?.rows ?? 0);
      expect(letters.length).toBeGreaterThan(0);
    }
    // Scaled to one page across, nothing is printed smaller than three quarters (A4 landscape, 1,026 px); the roadmap,
    // which says how beside what people fill in and the weeks, at 63 %: 10 points are 6.3 on paper.
    const hidden = plan.tables.map(({ column: at, columns }) => at + columns.length);
    const printed = plan.columns
      .slice(0, area?.columns)
      .reduce((sum, width, at) => (hidden.includes(at) ? sum : sum + width), 0);
    expect(1026 / printed).toBeGreaterThanOrEqual(plan.kind === "roadmap" ? 0.635 : 0.745);
  });

  it("gives every table header room for its words beside a filter button", () => {
    // 20 pixels for the button; bold Calibri of 10 points takes 6.2 pixels a character, capitals more.
    for (const { columns, column: first } of plan.tables) {
      columns.forEach(({ header, headerStyle }, index) => {
        const words = [...header].reduce(
          (sum, letter) => sum + (/[A-Zm#]/.test(letter) ? 8.5 : 6.1),
          0
        );
        const indent = 9 * STYLES[headerStyle].align.indent;
        expect({ header, width: plan.columns[first + index] ?? 0 }).toEqual({
          header,
          width: Math.max(plan.columns[first + index] ?? 0, Math.ceil(words + indent + 20)),
        });
      });
    }
  });

  it("wraps its notes over the printed width, high enough for all of their lines", () => {
    const printed = plan.print.area?.columns ?? 0;
    for (const block of plan.blocks.filter(({ style }) => style === "note")) {
      const text = String(block.values[0]?.[0]);
      const merge = plan.merges.find(({ row }) => row === block.row);
      const to = (merge?.column ?? 0) + (merge?.columns ?? 0);
      expect(to).toBeLessThanOrEqual(printed);
      const width = plan.columns.slice(merge?.column, to).reduce((sum, one) => sum + one, 0);
      const height = plan.rowHeights.find(({ row }) => row === block.row)?.height ?? 0;
      // 9 points: 4.9 pixels a character, 12 points a line.
      expect(height).toBeGreaterThanOrEqual(Math.ceil((text.length * 4.9) / (width - 6)) * 12);
    }
  });

  it("colours only by rules whose word stands in the cell or whose number is printed", () => {
    for (const { formula } of plan.conditionalFormats) expect(formula).toMatch(/^=/);
  });
});

describe("titles fit", () => {
  it.each(INDUSTRIES.map(({ id }) => id))("one line for %s", (id) => {
    const profile = INDUSTRIES.find((one) => one.id === id);
    if (profile === undefined) throw new Error("no profile");
    const reading = levelOf(-11.9, profile);
    const of = diagnosis({
      rest: {
        context: { ...CONTEXT, industry: { kind: "published", id } },
        industry: {
          name: profile.name,
          average: profile.average,
          badBelow: profile.badBelow,
          thresholdDerived: false,
          certainty: "indicated",
          couldAlsoBe: null,
          ...reading,
        },
      },
    });
    for (const plan of plansOf(of)) {
      expect(String(draw(plan).value("B2")).length).toBeLessThanOrEqual(72);
    }
    expect(levelName(reading.level)).not.toBe("");
  });

  it("two lines at most, and the row is as high, for the longest names people use", () => {
    const all = groups(300, 300, 300);
    const long = (start: string): string =>
      start + "very long name of a customer group ".repeat(20);
    const of = diagnosis({
      total: all,
      segments: [
        column(
          long("Column "),
          ["A ", "B ", "C ", "D "].map((start) =>
            segment(long("Column "), 0, long(start), groups(60, 20, 20), all, { p: 0.0001 })
          )
        ),
      ],
      rest: { sourceName: long("Sheet ") },
    });
    for (const plan of plansOf(of)) {
      const title = String(draw(plan).value("B2"));
      expect(title.length).toBeLessThanOrEqual(140);
      expect(plan.rowHeights.find(({ row }) => row === 1)?.height).toBe(
        title.length > 72 ? 54 : 30
      );
    }
  });
});
