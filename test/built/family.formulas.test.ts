import { functionsJson } from "../../src/functions/metadata";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { serial } from "./dates";
import { column, ExcelCalls, ExcelError, type Cell } from "./excelCalls";
import { functionsBundle, TIME_TO_BUILD } from "./functionsBundle";
import { near } from "./near";
import { seeded } from "./oracle/changePoint";
import { category } from "./oracle/paired";

/** Every function typed into cells, on the real office.js, however blank cells are handed over. */

const random = seeded(21);
const pick = (...from: readonly unknown[]): unknown => from[Math.floor(random() * from.length)];
/** Real zeros beside blanks: a blank that is taken for one would make a detractor. */
const ROWS = Array.from({ length: 90 }, (_, row) => [
  `C${row + 1}`,
  pick(0, 0, 4, 7, 8, 9, 10, 10, ""),
  pick(0, 6, 7, 8, 9, 10, 10, ""),
  pick("North", "South", "East", ""),
  row % 11 === 0 ? "" : serial(2024, 1, 9) + row * 8,
  pick(true, false, ""),
  1 + (row % 3),
  ["Late delivery", "", "Nobody called back", "The delivery was late", "Lovely staff"][row % 5],
]);
const DATA = [["Id", "Score", "After", "Group", "Date", "Flag", "Weight", "Comment"], ...ROWS];
const LAST = ROWS.length + 1;
const range = (letter: string) => `Data!${letter}2:${letter}${LAST}`;
const cells = (place: number) => column(ROWS.map((row) => row[place]));
const [SCORE, AFTER, GROUP, DATE, FLAG, WEIGHT, COMMENT] = [1, 2, 3, 4, 5, 6, 7].map(cells);

/** The call, as a formula and with the cells themselves; the last of one cell, for the sheet ends with it. */
const CALLS: readonly (readonly [formula: string, name: string, ...args: unknown[]])[] = [
  [`NPS(${range("B")})`, "NPS", SCORE],
  [`NPS(${range("B")},${range("G")})`, "NPS", SCORE, WEIGHT],
  [`NPSSHARE(${range("B")})`, "NPSSHARE", SCORE],
  [`NPSCOUNT(${range("B")})`, "NPSCOUNT", SCORE],
  [`NPSCATEGORY(${range("B")})`, "NPSCATEGORY", SCORE],
  [`NPSCLASS(NPS(${range("B")}),"telecom")`, "NPSCLASS", null, "telecom"],
  ['NPSLEVEL(12,"SaaS")', "NPSLEVEL", 12, "SaaS"],
  ['NPSGAP(12,"SaaS")', "NPSGAP", 12, "SaaS"],
  ['NPSBENCHMARK("banking","bad")', "NPSBENCHMARK", "banking", "bad"],
  ['NPSBENCHMARK(,"all")', "NPSBENCHMARK", null, "all"],
  [`NPSCI(${range("B")},0.9,"wald",500)`, "NPSCI", SCORE, 0.9, "wald", 500],
  [`NPSMOE(${range("B")},95)`, "NPSMOE", SCORE, 95],
  ["NPSSAMPLE(5)", "NPSSAMPLE", 5],
  ["NPSPOWER(10,0.9)", "NPSPOWER", 10, 0.9],
  [`NPSTEST(${range("B")},${range("C")})`, "NPSTEST", SCORE, AFTER],
  [`NPSVERSUS(${range("B")},15)`, "NPSVERSUS", SCORE, 15],
  [`NPSPAIRED(${range("B")},${range("C")})`, "NPSPAIRED", SCORE, AFTER],
  [`NPSBY(${range("B")},${range("D")})`, "NPSBY", SCORE, GROUP],
  [
    `NPSBY(${range("B")},${range("D")},${range("G")},"SaaS")`,
    "NPSBY",
    SCORE,
    GROUP,
    WEIGHT,
    "SaaS",
  ],
  ['NPSADJUST({0.01;0.04;0.03},"bh")', "NPSADJUST", column([0.01, 0.04, 0.03]), "bh"],
  [`NPSSHRINK(${range("B")},${range("D")})`, "NPSSHRINK", SCORE, GROUP],
  [`NPSTREND(${range("B")},${range("E")})`, "NPSTREND", SCORE, DATE],
  [`NPSSLOPE(${range("B")},${range("E")},"month")`, "NPSSLOPE", SCORE, DATE, "month"],
  [`NPSDIRECTION(${range("B")},${range("E")})`, "NPSDIRECTION", SCORE, DATE],
  [`NPSCHANGE(${range("B")},${range("E")})`, "NPSCHANGE", SCORE, DATE],
  [`NPSROLLING(${range("B")},${range("E")},6)`, "NPSROLLING", SCORE, DATE, 6],
  [`NPSIMPACT(${range("B")},${range("F")})`, "NPSIMPACT", SCORE, FLAG],
  [`NPSCAUSE(${range("H")})`, "NPSCAUSE", COMMENT],
  [`NPSTHEMES(${range("H")},${range("B")},2)`, "NPSTHEMES", COMMENT, SCORE, 2],
  [`NPSALIGN(${range("H")},${range("B")})`, "NPSALIGN", COMMENT, SCORE],
  [`NPSNEEDED(${range("B")},90)`, "NPSNEEDED", SCORE, 90],
  ["NPSTARGET(5)", "NPSTARGET", 5],
  ["NPSFROMCOUNTS(25,30,45)", "NPSFROMCOUNTS", 25, 30, 45],
];
/** Every call has rows of its own to spill into. */
const STRIDE = 120;

let bundle: string;
let direct: ExcelCalls;
let excel: Headless | undefined;
beforeAll(async () => {
  bundle = await functionsBundle();
  direct = await ExcelCalls.open();
}, TIME_TO_BUILD);
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

async function open(
  blankAs: "" | null | 0 | "undefined",
  data: readonly (readonly unknown[])[] = DATA
) {
  excel = await startHeadless({
    sheets: { Data: data, Out: [[]] },
    functions: functionsJson(),
    blankAs,
  });
  excel.run(bundle);
  return excel;
}

function spilled(host: Headless, row: number, lines: number, width: number): unknown[][] {
  const last = String.fromCharCode(64 + width);
  return host.cells(`Out!A${row}:${last}${row + lines - 1}`);
}

/** What a cell shows of a value. */
const shows = (cell: Cell): string | number | boolean =>
  cell instanceof ExcelError ? cell.code : cell;

it("tries every function of the family", () => {
  expect(new Set(CALLS.map(([, name]) => name)).size).toBe(functionsJson().functions.length);
});

it.each([
  ["null", null],
  ["0", 0],
  ["an empty text", ""],
  ["undefined", "undefined"],
] as const)("every function where blank cells arrive as %s", async (_, blankAs) => {
  const host = await open(blankAs);
  CALLS.forEach(([formula], index) => host.setCell(`Out!A${1 + index * STRIDE}`, `=${formula}`));
  await host.settle();
  const score = await direct.number("NPS", SCORE);
  for (const [index, [formula, name, ...args]] of CALLS.entries()) {
    const given = name === "NPSCLASS" ? [score, ...args.slice(1)] : args;
    const expected = (await direct.table(name, ...given)).map((line) => line.map(shows));
    const width = expected[0]?.length ?? 0;
    // One row and one column more: nothing spills further.
    const got = spilled(host, 1 + index * STRIDE, expected.length + 1, width + 1);
    const framed = [...expected.map((line) => [...line, ""]), Array(width + 1).fill("")];
    expect([formula, got]).toEqual([formula, framed]);
  }
});

describe("forms of arguments", () => {
  const score = (passes: (row: readonly unknown[]) => boolean) => {
    const kinds = ROWS.filter(passes)
      .map((row) => category(row[1]))
      .filter((kind) => kind !== null);
    return (100 * kinds.reduce<number>((sum, kind) => sum + kind, 0)) / kinds.length;
  };

  it("arrays, rows, tables, other functions around and inside", async () => {
    const host = await open(0);
    const undo = host.asGlobals();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add(`Data!A1:G${LAST}`, true);
      table.name = "Survey";
      await context.sync();
    });
    undo();
    const north = (row: readonly unknown[]) => row[3] === "North" && row[1] !== "";
    const forms: readonly (readonly [string, number | string])[] = [
      ["NPS(Survey[Score])", score(() => true)],
      ['NPS(FILTER(Survey[Score],(Survey[Group]="North")*(Survey[Score]<>"")))', score(north)],
      ["NPS({9;10;7;3})", 25],
      ["NPS({9,10,7,3;8,8,0,10})", 12.5],
      ["NPS({0,1;1,0;2,0;3,0;4,0;5,0;6,0;7,1;8,0;9,0;10,2})", 25],
      ['SUM(NPSCI({10;10;10;10;10;10;10;10;10;10},,"wald"))', 200],
      ["INDEX(NPSSHARE({9;10;7;3}),4,3)", 2],
      ['NPSCLASS(NPS(Survey[Score])-NPS(Survey[Score])+20,"saas")', "Acceptable, bad for SaaS"],
      ['INDEX(NPSIMPACT(Survey[Score],Survey[Group]="North"),2,5)', score(north)],
      ["INDEX(NPSTEST({9;9;3},{3;3;9}),2,1)", 200 / 3],
      ["INDEX(NPSBY(Survey[Score],Survey[Group]),1,1)", "Group"],
      [
        "NPSFROMCOUNTS(INDEX(NPSSHARE(Survey[Score]),2,3),INDEX(NPSSHARE(Survey[Score]),3,3),INDEX(NPSSHARE(Survey[Score]),4,3))",
        score(() => true),
      ],
    ];
    forms.forEach(([formula], index) => host.setCell(`Out!A${1 + index * 3}`, `=${formula}`));
    await host.settle();
    for (const [index, [formula, expected]] of forms.entries()) {
      const got = host.cell(`Out!A${1 + index * 3}`);
      if (typeof expected === "string") expect([formula, got]).toEqual([formula, expected]);
      else near(Number(got), expected, 1e-9, formula);
    }
  });

  it("a formula follows the cells it reads", async () => {
    const host = await open(null, [["Score"], [9], [3], [7], [""]]);
    host.setCell("Out!A1", "=NPS(Data!A2:A6)");
    host.setCell("Out!C1", "=NPSSHARE(Data!A2:A6)");
    host.setCell("Out!G1", "=NPSNEEDED(Data!A2:A6,50)");
    await host.settle();
    expect([host.cell("Out!A1"), host.cells("Out!G1:H1")]).toEqual([0, [[2, 1]]]);
    host.setCell("Data!A5", 10);
    await host.settle();
    expect([host.cell("Out!A1"), host.cell("Out!E4"), host.cells("Out!G1:H1")]).toEqual([
      25,
      2,
      [[1, 1]],
    ]);
  });
});

describe("what cannot be answered", () => {
  it("shows an error with a sentence in the cell", async () => {
    const host = await open(null, [
      ["Score", "Text"],
      [9, "a"],
      [3, "b"],
      ["", ""],
    ]);
    const refused: readonly (readonly [string, string, RegExp])[] = [
      ["NPS(Data!B2:B4)", "#N/A", /whole number from 0 to 10/],
      ['NPSCI(Data!A2:A4,0.95,"bootstrap")', "#VALUE!", /score, adjusted, wald/],
      ["NPSBY(Data!A2:A4,Data!B2:B3)", "#VALUE!", /3.*2/],
      ["NPSTREND(Data!A2:A4,Data!B2:B4)", "#VALUE!", /DATEVALUE/],
      ['NPSTREND(Data!A2:A4,{1;2;3},"decade")', "#VALUE!", /quarter/],
      ['NPSLEVEL(10,"circus")', "#VALUE!", /telecom/],
      ["NPSTARGET(70)", "#N/A", /.{20}/],
      ["NPSFROMCOUNTS(0,0,0)", "#N/A", /.{20}/],
      ["NPSNEEDED(Data!A2:A4,150)", "#VALUE!", /100/],
      ['NPSVERSUS(Data!A2:A4,"high")', "#VALUE!", /.{20}/],
      ["NPSIMPACT(Data!A2:A4,Data!B2:B4)", "#VALUE!", /=/],
      ["NPSROLLING(Data!A2:A4,{45000;45001;45002},12)", "#N/A", /month/],
      ["NPSSLOPE(Data!A2:A4,{45000;45001;45002})", "#N/A", /.{20}/],
    ];
    refused.forEach(([formula], index) => host.setCell(`Out!A${1 + 20 * index}`, `=${formula}`));
    await host.settle();
    for (const [index, [formula, code, sentence]] of refused.entries()) {
      const at = `Out!A${1 + 20 * index}`;
      expect([formula, host.cell(at)]).toEqual([formula, code]);
      expect([formula, host.errorMessage(at)]).toEqual([formula, expect.stringMatching(sentence)]);
    }
  });

  it("passes errors among the cells on, and counts them in NPSCOUNT", async () => {
    const host = await open(null, [
      ["Score", "Group"],
      [9, "a"],
      ["=1/0", "b"],
      [3, "=NA()"],
      [8, "c"],
    ]);
    host.setCell("Out!A1", "=NPS(Data!A2:A5)");
    host.setCell("Out!A3", "=NPSBY(Data!A2:A5,Data!B2:B5)");
    host.setCell("Out!A20", "=NPSBY({9;3;8;7},Data!B2:B5)");
    host.setCell("Out!A40", "=NPSCOUNT(Data!A2:A5)");
    host.setCell("Out!A60", "=NPSCATEGORY(Data!A2:A5)");
    await host.settle();
    expect(host.cell("Out!A1")).toBe("#DIV/0!");
    // Which of two errors is passed on is left open.
    expect(["#DIV/0!", "#N/A"]).toContain(host.cell("Out!A3"));
    expect(host.cell("Out!A20")).toBe("#N/A");
    const counts = Object.fromEntries(host.cells("Out!A41:B49") as [string, number][]);
    expect(counts).toMatchObject({ Answers: 3, Error: 1, "All cells": 4 });
    expect(host.cells("Out!A60:A63")).toEqual([
      ["Promoter"],
      ["#DIV/0!"],
      ["Detractor"],
      ["Passive"],
    ]);
  });
});
