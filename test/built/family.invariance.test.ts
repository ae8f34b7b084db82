import fc from "fast-check";
import { column, ExcelCalls, ExcelError, numberIn, type Cell } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";
import { near } from "./near";
import { category } from "./oracle/paired";
import { customers, type Row } from "./surveyArbitraries";

/** What changes nothing, and what changes only the sign. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

/** What every function that reads answers gives for these rows; the order of lines is left out of it. */
async function everything(given: readonly Row[]): Promise<Record<string, unknown>> {
  const scores = column(given.map(({ score }) => score));
  const beside = {
    group: column(given.map(({ group }) => group)),
    flag: column(given.map(({ flag }) => flag)),
    day: column(given.map(({ day }) => day)),
    after: column(given.map(({ after }) => after)),
  };
  const calls: readonly (readonly [string, ...unknown[]])[] = [
    ["NPS", scores],
    ["NPSSHARE", scores],
    ["NPSCOUNT", scores],
    ["NPSCI", scores],
    ["NPSMOE", scores, 0.9, "adjusted"],
    ["NPSNEEDED", scores, 60],
    ["NPSTEST", scores, beside.after],
    ["NPSVERSUS", scores, 12],
    ["NPSPAIRED", scores, beside.after],
    ["NPSBY", scores, beside.group],
    ["NPSSHRINK", scores, beside.group],
    ["NPSIMPACT", scores, beside.flag],
    ["NPSTREND", scores, beside.day],
    ["NPSSLOPE", scores, beside.day],
    ["NPSCHANGE", scores, beside.day],
    ["NPSDIRECTION", scores, beside.day],
    ["NPSROLLING", scores, beside.day, 3],
  ];
  const found: Record<string, unknown> = {};
  for (const [name, ...args] of calls) {
    const result = await excel.call(name, ...args);
    found[name] =
      result instanceof ExcelError
        ? `${result.code} ${result.message}`
        : result.map((line) => line.map(roundedCell).join(" | ")).sort();
  }
  return found;
}

/** To nine digits: sums in another order differ in the last ones. */
const roundedCell = (value: Cell): string =>
  value instanceof ExcelError
    ? value.code
    : typeof value === "number"
      ? String(Number(value.toPrecision(9)) + 0)
      : String(value);

it("the order of the rows does not matter to any function", async () => {
  await fc.assert(
    fc.asyncProperty(
      customers,
      fc.array(fc.nat(), { minLength: 90, maxLength: 90 }),
      async (given, keys) => {
        const shuffled = given
          .map((each, index) => ({ each, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(await everything(shuffled)).toEqual(await everything(given));
      }
    ),
    { numRuns: 25 }
  );
}, 120_000);

it("cells that are no answers do not matter to any function but NPSCOUNT", async () => {
  await fc.assert(
    fc.asyncProperty(customers, async (given) => {
      // Pairs need both cells, so rows without an answer go whole.
      const answered = given.filter(({ score }) => category(score) !== null);
      const [all, some] = [await everything(given), await everything(answered)];
      // The second column of NPSTEST stands for itself.
      // A group whose rows hold no answer keeps a line that says so.
      const answeredLines = (found: unknown) =>
        Array.isArray(found)
          ? (found as string[]).filter((line) => !/^(North|South|East|West) \| 0 /.test(line))
          : found;
      for (const name of Object.keys(all).filter((each) => !/NPSCOUNT|NPSTEST/.test(each))) {
        expect([name, answeredLines(all[name])]).toEqual([name, answeredLines(some[name])]);
      }
    }),
    { numRuns: 25 }
  );
}, 120_000);

describe("trend and impact", () => {
  it("NPSSLOPE and NPSIMPACT change their sign with the scale", async () => {
    const MIRROR = [10, 10, 10, 10, 10, 10, 10, 8, 7, 3, 0];
    const mirrored = (score: unknown) =>
      category(score) === null ? score : MIRROR[score as number];
    await fc.assert(
      fc.asyncProperty(customers, async (given) => {
        const scores = column(given.map(({ score }) => score));
        const flipped = column(given.map(({ score }) => mirrored(score)));
        for (const [name, beside] of [
          ["NPSSLOPE", column(given.map(({ day }) => day))],
          ["NPSIMPACT", column(given.map(({ flag }) => flag))],
        ] as const) {
          const [there, back] = [
            await excel.call(name, scores, beside),
            await excel.call(name, flipped, beside),
          ];
          if (there instanceof ExcelError) {
            expect(back).toEqual(there);
            continue;
          }
          const place = name === "NPSSLOPE" ? [0, 2, 3] : [0, 1, 2];
          const figures = (table: typeof back) =>
            place.map((each) => numberIn((table as Cell[][])[1]?.[each]));
          const [centre = NaN, low = NaN, high = NaN] = figures(there);
          const other = figures(back);
          near(other[0] ?? NaN, -centre, 1e-6, name);
          near(other[1] ?? NaN, -high, 1e-6, name);
          near(other[2] ?? NaN, -low, 1e-6, name);
          expect(low).toBeLessThanOrEqual(centre);
          expect(high).toBeGreaterThanOrEqual(centre);
        }
      }),
      { numRuns: 40 }
    );
  });

  it("NPSTREND's answers add up to all of them, NPSBY's too", async () => {
    await fc.assert(
      fc.asyncProperty(
        customers,
        fc.constantFrom("day", "week", "month", "quarter", "year"),
        async (given, period) => {
          const scores = column(given.map(({ score }) => score));
          const all = given.filter(({ score }) => category(score) !== null).length;
          const sum = async (name: string, beside: unknown[][], at: number, ...more: unknown[]) => {
            const [, ...lines] = await excel.table(name, scores, beside, ...more);
            return lines.reduce((total, line) => total + numberIn(line[at]), 0);
          };
          const days = column(given.map(({ day }) => day));
          expect(await sum("NPSTREND", days, 2, period)).toBe(all);
          expect(await sum("NPSBY", column(given.map(({ group }) => group)), 1)).toBe(all);
        }
      ),
      { numRuns: 40 }
    );
  });
});
