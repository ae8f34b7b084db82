import fc from "fast-check";
import { serial } from "./dates";
import { column, ExcelCalls, ExcelError } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";

/**
 * Whatever stands in an argument: an answer of cells that Excel can show, or an error with a sentence
 * that is about these cells. Raw exceptions, null, NaN and Infinity fail in excelCalls.
 */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const SCORES = column([10, 9, 3, 7, 8, 0, 9, 6, 10, 2, 9, 8, ""]);
const rows = SCORES.map((_, row) => row);
const GROUPS = column(rows.map((row) => (row % 3 === 0 ? "North" : "South")));
const DATES = column(rows.map((row) => serial(2025, 1 + (row % 12), 15)));
const WEIGHTS = column(rows.map((row) => 1 + row / 10));
const COMMENTS = column(
  rows.map((row) => (row % 2 === 0 ? `Late delivery number ${row}` : "Nobody called back"))
);
const OWN = [
  ["SaaS", 20, 5],
  ["Parks", 40, ""],
];

/** A right call of every function, each argument given. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  NPS: [SCORES, WEIGHTS],
  NPSSHARE: [SCORES, WEIGHTS],
  NPSCATEGORY: [SCORES],
  NPSCOUNT: [SCORES],
  NPSCLASS: [20, "SaaS"],
  NPSLEVEL: [20, "SaaS", OWN],
  NPSGAP: [20, "SaaS", OWN],
  NPSBENCHMARK: ["SaaS", "bad", OWN],
  NPSCI: [SCORES, 0.9, "score", 100],
  NPSMOE: [SCORES, 0.9, "adjusted", 100],
  NPSSAMPLE: [10, 0.9, [[0.2, 0.3, 0.5]], 1000],
  NPSPOWER: [10, 0.8, 0.95, [[0.2, 0.3, 0.5]]],
  NPSTEST: [SCORES, WEIGHTS.map(() => [8]), 0.9, "wald"],
  NPSVERSUS: [SCORES, 10, 0.9],
  NPSPAIRED: [SCORES, [...SCORES].reverse(), 0.9],
  NPSBY: [SCORES, GROUPS, WEIGHTS, "SaaS"],
  NPSADJUST: [column([0.01, 0.2, ""]), "bh"],
  NPSSHRINK: [SCORES, GROUPS],
  NPSTREND: [SCORES, DATES, "month"],
  NPSSLOPE: [SCORES, DATES, "month"],
  NPSDIRECTION: [SCORES, DATES, "SaaS", serial(2026, 1, 1)],
  NPSCHANGE: [SCORES, DATES, "month"],
  NPSROLLING: [SCORES, DATES, 3],
  NPSIMPACT: [SCORES, column(rows.map((row) => row % 4 === 0)), 0.9],
  NPSNEEDED: [SCORES, 50],
  NPSTARGET: [20, "guide"],
  NPSFROMCOUNTS: [25, 30, 45],
  NPSCAUSE: [COMMENTS],
  NPSTHEMES: [COMMENTS, SCORES, 3],
  NPSALIGN: [COMMENTS, SCORES],
};

const ODD: readonly unknown[] = [
  null,
  "",
  "text",
  "=1+1",
  "constructor",
  "10",
  true,
  false,
  0,
  -1,
  1,
  3.5,
  45,
  100,
  -100,
  1e308,
  -1e308,
  5e-324,
  serial(2026, 1, 1),
  [[]],
  [[null]],
  [["", ""]],
  [[9]],
  [[new ExcelError("#NUM!")]],
  new ExcelError("#REF!"),
  column([9, 3, 7, ""]),
  [[9, "a", 7, 3]],
  column(rows.map(() => "")),
  column(rows.map(() => 1e308)),
  column(rows.map(() => -5)),
  column(rows.map(() => 0)),
  column(rows.map(() => "text")),
  column(rows.map(() => true)),
  column(rows.map((row) => (row === 4 ? new ExcelError("#NAME?") : row))),
  column(rows.map((row) => row * 1e6)),
  column(["__proto__", "constructor", "toString", ...rows.slice(3).map(() => "hasOwnProperty")]),
  [
    ["Industry", "Average"],
    ["X", 20],
  ],
];

async function answered(name: string, args: readonly unknown[]): Promise<void> {
  const result = await excel.call(name, ...args);
  const cells = result instanceof ExcelError ? [result] : result.flat();
  for (const cell of cells) {
    // An error that was passed on has Excel's own words.
    if (!(cell instanceof ExcelError) || cell.message === "") continue;
    expect([name, args, cell.message]).toEqual([
      name,
      args,
      expect.stringMatching(/^(?!.*could not be worked out)\S.{15,}\.$/s),
    ]);
    expect(["#VALUE!", "#N/A"]).toContain(cell.code);
  }
}

it("the right calls are of all functions, and right", async () => {
  expect(Object.keys(RIGHT).sort()).toEqual([...excel.names].sort());
  for (const [name, args] of Object.entries(RIGHT)) {
    expect([name, args.length]).toEqual([name, excel.arity(name)]);
    await excel.table(name, ...args);
  }
});

describe("one argument is odd, the others are right", () => {
  it.each(Object.entries(RIGHT))("%s", async (name, args) => {
    for (const place of args.keys()) {
      for (const odd of ODD) {
        await answered(
          name,
          args.map((arg, index) => (index === place ? odd : arg))
        );
      }
    }
  });
});

it("all of them are odd", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(RIGHT)),
      fc.array(fc.constantFrom(...ODD), { minLength: 4, maxLength: 4 }),
      (name, args) => answered(name, args.slice(0, excel.arity(name)))
    ),
    { numRuns: 1500 }
  );
}, 120_000);
