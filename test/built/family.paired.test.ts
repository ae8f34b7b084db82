import { seeded } from "./oracle/changePoint";
import { paired } from "./oracle/paired";
import { column, ExcelCalls, ExcelError, numberIn } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near, POINTS } from "./near";

/** NPSPAIRED against the test folder's own reckoning. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const HEADER = ["Change", "Low", "High", "p", "Customers", "Test"];
const times = (count: number, ...pattern: readonly unknown[]) =>
  Array.from({ length: count }, (_, index) => pattern[index % pattern.length]);
const random = seeded(7);
const draws = (count: number, ...from: readonly unknown[]) =>
  Array.from({ length: count }, () => from[Math.floor(random() * from.length)]);

const CASES: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
  ["one customer who improved", [3], [9]],
  ["two who moved apart", [3, 10], [7, 3]],
  ["five, nobody moved", [3, 7, 10, 9, 0], [6, 8, 9, 10, 2]],
  ["thirty, nobody moved", times(30, 3, 7), times(30, 2, 8)],
  ["twenty-five, all by one step", times(25, 3, 7), times(25, 7, 9)],
  ["nineteen", times(19, 3, 7, 9), times(19, 7, 7, 3, 10, 9)],
  ["twenty", times(20, 3, 7, 9), times(20, 7, 7, 3, 10, 9)],
  [
    "forty, unpaired cells among them",
    draws(40, 2, 5, 7, 9, "", null),
    draws(40, 5, 8, 10, 9, "x"),
  ],
  ["three hundred", draws(300, 1, 7, 8, 9, 10), draws(300, 4, 6, 7, 10)],
];

it.each(CASES)("%s", async (_, before, after) => {
  const expected = paired(before, after);
  if (!expected) throw new Error("no pair");
  const lines = await excel.body(HEADER, "NPSPAIRED", column(before), column(after));
  expect(lines.length).toBe(1);
  const [change, low, high, p, customers, test] = lines[0] ?? [];
  near(numberIn(change), expected.change, 1e-9, "change");
  near(numberIn(p), expected.p, 1e-6, "p");
  expect([customers, test]).toEqual([expected.customers, expected.test]);
  if (expected.ends === null) {
    for (const end of [low, high]) {
      expect((end as ExcelError).code).toBe("#N/A");
      expect((end as ExcelError).message.length).toBeGreaterThan(20);
    }
    return;
  }
  // A change of a score on ±100 cannot pass ±200.
  near(numberIn(low), Math.max(-200, expected.ends[0]), POINTS, "low");
  near(numberIn(high), Math.min(200, expected.ends[1]), POINTS, "high");
});

it("before and after in the other order change the sign and nothing else", async () => {
  for (const [, before, after] of CASES) {
    const [, there = []] = await excel.table("NPSPAIRED", column(before), column(after));
    const [, back = []] = await excel.table("NPSPAIRED", column(after), column(before));
    near(numberIn(back[0]), -numberIn(there[0]), 1e-9, "change");
    near(numberIn(back[3]), numberIn(there[3]), 1e-12, "p");
    if (there[1] instanceof ExcelError) continue;
    near(numberIn(back[1]), -numberIn(there[2]), 1e-9, "ends");
    expect(back.slice(4)).toEqual(there.slice(4));
  }
});

it("at another confidence the ends move as t does", async () => {
  const [, before, after] = CASES[8] ?? ["", [], []];
  const expected = paired(before, after, 0.8);
  const [, line = []] = await excel.table("NPSPAIRED", column(before), column(after), 80);
  near(numberIn(line[1]), expected?.ends?.[0] ?? NaN, POINTS, "low");
  near(numberIn(line[2]), expected?.ends?.[1] ?? NaN, POINTS, "high");
});

it("says so when nobody answered both times, and when the columns differ", async () => {
  expect((await excel.error("NPSPAIRED", column([3, ""]), column(["", 9]))).code).toBe("#N/A");
  const { code, message } = await excel.error("NPSPAIRED", column([3, 7, 9]), column([3, 9]));
  expect(code).toBe("#VALUE!");
  expect(message).toMatch(/3.*2/s);
});
