import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { functionsJson } from "../../src/functions/metadata";
import { functionsBundle } from "./functionsBundle";

let bundle: string;
let excel: Headless | undefined;

beforeAll(async () => {
  bundle = await functionsBundle();
});
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

/** A workbook with answers in Data!B2…, and the bundle as Excel loads it. */
async function open(
  answers: readonly unknown[],
  blankAs: "" | null | 0 | "undefined" = null,
  sheetName = "Data"
): Promise<Headless> {
  const rows = answers.map((answer, index) => [`R${index + 1}`, answer]);
  excel = await startHeadless({
    sheets: { [sheetName]: [["Id", "Score"], ...rows], Out: [[]] },
    functions: functionsJson(),
    blankAs,
  });
  excel.run(bundle);
  return excel;
}

async function shown(host: Headless, formula: string, area = "Out!A1"): Promise<unknown[][]> {
  host.setCell("Out!A1", formula);
  await host.settle();
  return host.cells(area);
}

const EIGHT = [10, 9, 9, 8, 7, 6, 3, 10];

describe("the built functions in formulas, on the real office.js", () => {
  it("=NPS(B2:B500) as typed, blanks below and all; again after an edit", async () => {
    const host = await open(EIGHT);
    expect(await shown(host, "=NPS(Data!B2:B500)")).toEqual([[25]]);
    // The 3 becomes a 9: by hand 5 promoters, 2 passives, 1 detractor of 8.
    host.setCell("Data!B8", 9);
    await host.settle();
    expect(host.cell("Out!A1")).toBe(50);
  });

  it.each([
    ["null", null],
    ["0", 0],
    ["an empty text", ""],
    ["undefined", "undefined"],
  ] as const)("gives the same score when blank cells arrive as %s", async (_, blankAs) => {
    // By hand, blanks aside: 9, 0, 10, 3, 7: 2 promoters, 1 passive, 2 detractors: 0 points.
    const host = await open([9, "", 0, 10, "", 3, 7], blankAs);
    expect(await shown(host, "=NPS(Data!B2:B40)")).toEqual([[0]]);
    host.setCell("Out!D1", "=NPSSHARE(Data!B2:B40)");
    host.setCell("Out!H1", '=NPSCLASS(Data!B30,"SaaS")');
    await host.settle();
    expect(host.cells("Out!D2:F4")).toEqual([
      ["Detractors", 0.4, 2],
      ["Passives", 0.2, 1],
      ["Promoters", 0.4, 2],
    ]);
    expect(host.cell("Out!H1")).toBe("");
  });

  it("asks the sheet in one round trip for all functions of a calculation", async () => {
    const host = await open([9, "", 0, 10, "", 3, 7], 0);
    const one = await roundTrips(host, ["=NPS(Data!B2:B40)"]);
    const ten = await roundTrips(
      host,
      Array.from({ length: 10 }, (_, index) => `=NPS(Data!B2:B${41 + index})`)
    );
    // Giving the answers back may take a batch of its own; asking takes one, however many ask.
    expect(ten).toBeLessThanOrEqual(one + 2);
  });

  it("reads cells on a sheet whose name needs quotes", async () => {
    const host = await open([9, "", 0, 9], 0, "Bob's data");
    expect(await shown(host, "=ROUND(NPS('Bob''s data'!B2:B20),6)")).toEqual([[33.333333]]);
  });

  it("takes a table's column, also where blank cells arrive as 0", async () => {
    const host = await open([10, "", 9, 3, "", 8], 0);
    const undo = host.asGlobals();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add("Data!A1:B7", true);
      table.name = "Survey";
      await context.sync();
    });
    undo();
    // By hand, blanks aside: 2 promoters, 1 passive, 1 detractor of 4.
    expect(await shown(host, "=NPS(Survey[Score])")).toEqual([[25]]);
  });

  it("takes a 0 in an array for an answer", async () => {
    const host = await open([9]);
    expect(await shown(host, "=NPS({9;0;0;0})")).toEqual([[-50]]);
  });

  it("NPSSHARE and NPSCI spill", async () => {
    const host = await open(EIGHT);
    expect(await shown(host, "=NPSSHARE(Data!B2:B9)", "Out!A1:C4")).toEqual([
      ["Group", "Share", "Count"],
      ["Detractors", 0.25, 2],
      ["Passives", 0.25, 2],
      ["Promoters", 0.5, 4],
    ]);
    host.setCell("Out!E1", '=NPSCI(Data!B2:B9,95,"adjusted")');
    await host.settle();
    const [[low, high] = []] = host.cells("Out!E1:F1") as number[][];
    expect(low).toBeCloseTo(-29.42, 1.9);
    expect(high).toBeCloseTo(65.78, 1.9);
  });

  it("NPSCLASS and NPSLEVEL take the score of a range", async () => {
    const host = await open(EIGHT);
    expect(await shown(host, '=NPSCLASS(NPS(Data!B2:B9),"SaaS")')).toEqual([
      ["Acceptable, behind rivals in SaaS"],
    ]);
    expect(await shown(host, '=NPSLEVEL(NPS(Data!B2:B9),"telecom")')).toEqual([["Normal"]]);
  });

  it("passes an Excel error in the range on", async () => {
    const host = await open([9, "=1/0", 3]);
    expect(await shown(host, "=NPS(Data!B2:B4)")).toEqual([["#DIV/0!"]]);
  });

  it.each([
    ["=NPS(Data!A2:A5)", "#N/A", /whole number from 0 to 10/],
    ['=NPSCLASS(20,"retail")', "#VALUE!", /telecom/],
    ["=NPSCLASS(Data!B2:B13)", "#VALUE!", /NPSCLASS\(NPS\(/],
    ["=NPSCLASS(101)", "#VALUE!", /100/],
    ["=NPSCI(Data!B2:B9,2000)", "#VALUE!", /0\.95/],
  ])("%s shows %s with a sentence", async (formula, code, sentence) => {
    const host = await open([...EIGHT, 9, 9, 9, 9]);
    expect(await shown(host, formula)).toEqual([[code]]);
    expect(host.errorMessage("Out!A1")).toMatch(sentence);
  });
});

async function roundTrips(host: Headless, formulas: readonly string[]): Promise<number> {
  const before = host.traffic.syncs;
  formulas.forEach((formula, index) => host.setCell(`Out!Z${index + 1}`, formula));
  await host.settle();
  return host.traffic.syncs - before;
}
