import fc from "fast-check";
import { cellLink, sheetRow } from "../../src/report/cellLink";
import { dataQualitySheet } from "../../src/report/dataQuality/dataQuality";
import type { SheetPlan } from "../../src/report/sheetPlan";
import type { DataQuality, NotScored } from "../../src/score/responses";
import { CLEAN } from "../diagnosis/survey";
import { draw, tableValues } from "./drawn";
import { AS_OF, diagnosis } from "./fixtures";

const QUALITY: DataQuality = {
  ...CLEAN,
  rows: 1302,
  usable: 1248,
  excluded: {
    ...CLEAN.excluded,
    blank: { count: 30, examples: ["Answers!B7", "Answers!B9"] },
    outside: { count: 4, examples: ["Answers!B102"] },
  },
  undated: { count: 12, examples: ["Answers!A44"] },
  hidden: 9,
  repeated: 6,
  leftOut: 5,
  warnings: [{ kind: "scaleLooksOneToTen", n: 1248 }],
  unread: [{ column: "Ticket\nday", why: "mixed", count: 7, examples: ["Answers!F3"] }],
  notScored: [
    { address: "Answers!B7", reason: "blank", holds: "" },
    { address: "'Bob''s data'!B102", reason: "outside", holds: "=1+1" },
    { address: "Answers!B110", reason: "repeated", holds: "3" },
  ],
};

function sheetOf(quality: DataQuality): SheetPlan {
  return dataQualitySheet(diagnosis({ rest: { quality } }), {
    kinds: ["summary", "dataQuality"],
    writtenOn: AS_OF,
  });
}

describe("the data quality sheet", () => {
  const plan = sheetOf(QUALITY);

  it("rule 4: says how many rows can be scored", () => {
    expect(draw(plan).value("B2")).toBe("1,248 of 1,302 rows can be scored");
    expect(draw(sheetOf({ ...CLEAN, rows: 1248, usable: 1248 })).value("B2")).toBe(
      "All 1,248 rows can be scored"
    );
  });

  it("rules 4, 202: gives every row one place, and they add up to all", () => {
    const rows = tableValues(plan, "nps_quality");
    expect(Object.keys(rows)).toEqual([
      "scored",
      "blank",
      "outside",
      "hidden",
      "repeated",
      "leftOut",
      "undated",
    ]);
    const counts = Object.entries(rows).map(([id, row]) =>
      id === "undated" ? 0 : Number(row["count"])
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1302);
    expect(rows["blank"]).toMatchObject({
      reason: "Blank",
      examples: "Answers!B7, Answers!B9",
      meaning: "No answer; never counted as a 0.",
    });
    expect(rows["blank"]?.["share"]).toBeCloseTo(30 / 1302, 12);
  });

  it("rule 205: lists what looks wrong, and columns that could not be read", () => {
    const warning = tableValues(plan, "nps_quality_warnings")["warning:scaleLooksOneToTen"];
    expect(warning?.["reason"]).toBe("The scale looks like 1 to 10");
    const [column] = Object.values(tableValues(plan, "nps_quality_columns"));
    expect(column).toMatchObject({ reason: "Ticket day", count: 7, examples: "Answers!F3" });
  });

  it("lists the rows with a link to the cell, the reason and what it holds, as text", () => {
    const table = plan.tables.find(({ name }) => name === "nps_quality_rows");
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      [{ formula: `=HYPERLINK("#'Answers'!B7","Answers!B7")` }, "Blank", "–", 1, 7],
      [
        { formula: `=HYPERLINK("#'Bob''s data'!B102","Bob's data!B102")` },
        "Outside 0 to 10",
        "=1+1",
        2,
        102,
      ],
      [{ formula: `=HYPERLINK("#'Answers'!B110","Answers!B110")` }, "Answered again", "3", 3, 110],
    ]);
    expect(new Set(table?.rows.map(({ id }) => id)).size).toBe(3);
    // Ids are remembered in the workbook's settings and tell nothing of the data.
    expect(table?.rows.some(({ id }) => id.includes("B102"))).toBe(false);
  });

  it("says how many more there are than the first thousand", () => {
    const notScored = Array.from({ length: 1000 }, (_, index): NotScored => ({
      address: `Answers!B${index + 2}`,
      reason: "blank",
      holds: "",
    }));
    const long = sheetOf({ ...CLEAN, rows: 50_000, usable: 37_655, notScored });
    expect(long.blocks.flatMap(({ values }) => values.flat())).toContain(
      "The first 1,000 of 12,345 rows that are not scored"
    );
    expect(long.tables.at(-1)?.rows).toHaveLength(1000);
  });

  it("shows nothing but the scored rows where nothing is left out", () => {
    const clean = sheetOf({ ...CLEAN, rows: 100, usable: 100 });
    expect(clean.tables.map(({ name, rows }) => [name, rows.length])).toEqual([["nps_quality", 1]]);
  });
});

describe("links to cells", () => {
  it.each<[string, string]>([
    ["Answers!B102", `=HYPERLINK("#'Answers'!B102","Answers!B102")`],
    ["Answers!$B$102", `=HYPERLINK("#'Answers'!B102","Answers!B102")`],
    ["'My answers'!AB1", `=HYPERLINK("#'My answers'!AB1","My answers!AB1")`],
    [`'Say "no"'!B2`, `=HYPERLINK("#'Say ""no""'!B2","Say ""no""!B2")`],
    ["'It''s, 2026'!B2", `=HYPERLINK("#'It''s, 2026'!B2","It's, 2026!B2")`],
    ["'a!b'!C3", `=HYPERLINK("#'a!b'!C3","a!b!C3")`],
  ])("%s", (address, formula) => {
    expect(cellLink(address)).toEqual({ formula });
  });

  it.each([
    "",
    "B102",
    "Answers!B2:B9",
    "Answers!",
    "{{summary}}!B2",
    "'{{row}}'!B2",
    "[Book]Answers!B2",
    "=1+1",
  ])("what is no cell of this workbook stays a text: %s", (address) => {
    expect(cellLink(address)).toBe(address);
  });

  it("never lets an address out of its quotes", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 1, max: 1_048_576 }),
        (sheet, row) => {
          const link = cellLink(`'${sheet.replaceAll("'", "''")}'!B${row}`);
          if (typeof link !== "object" || link === null) return;
          expect(link.formula.replace(/"(?:[^"]|"")*"/g, "")).toBe("=HYPERLINK(,)");
          expect(link.formula).not.toContain("{{");
          // Read back as Excel would: the target names the sheet, quoted, and the cell.
          const [target = ""] = link.formula.match(/"(?:[^"]|"")*"/g) ?? [];
          const text = target.slice(1, -1).replaceAll('""', '"');
          expect(text).toBe(`#'${sheet.replaceAll("'", "''")}'!B${row}`);
        }
      )
    );
  });

  it("knows the row of a sheet", () => {
    expect(sheetRow("'a!b'!C3")).toBe(3);
    expect(sheetRow("nowhere")).toBeNull();
  });
});
