import { call, column, problemOf } from "./caller";

/** 0…10 as given: by hand 2+1+0+1+0+3+3 = 10 detractors, 20 passives, 30 promoters of 60: 33.33 points. */
const COUNTS = [2, 1, 0, 1, 0, 3, 3, 8, 12, 14, 16];
const pairs = (counts: readonly unknown[]) => counts.map((count, answer) => [answer, count]);
const across = (cells: readonly (readonly unknown[])[]) =>
  (cells[0] ?? []).map((_, at) => cells.map((line) => line[at]));

describe("answers that come counted", () => {
  it.each([
    ["answers and counts in two columns", pairs(COUNTS)],
    ["counts first", pairs(COUNTS).map(([a, c]) => [c, a])],
    ["in two rows", across(pairs(COUNTS))],
    ["from 10 down to 0", pairs(COUNTS).reverse()],
    ["under a header", [["Answer", "Count"], ...pairs(COUNTS)]],
    ["blank for none", pairs(COUNTS.map((count) => (count === 0 ? "" : count)))],
    ["eleven counts alone that cannot be answers", column(...COUNTS)],
    ["the same in a row", [COUNTS]],
    [
      "the groups by name",
      [
        ["Promoters", 30],
        ["Passives", 20],
        ["Detractors", 10],
      ],
    ],
    [
      "the table of NPSSHARE",
      [
        ["Group", "Share", "Count"],
        ["Detractors", 1 / 6, 10],
        ["Passives", 1 / 3, 20],
        ["Promoters", 1 / 2, 30],
      ],
    ],
  ])("%s are counts", (_, cells) => {
    expect(call("NPS", [cells])).toEqual([[expect.closeTo(100 / 3, 10)]]);
    const shares = call("NPSSHARE", [cells]) as unknown[][];
    expect(shares.slice(1).map((line) => line[2])).toEqual([10, 20, 30]);
  });

  it("counts of ten and less stand for themselves beside 0…10", () => {
    // By hand: 6 detractors, 2 passives, 2 promoters.
    expect(call("NPS", [pairs([6, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1])])).toEqual([[-40]]);
  });

  it.each([
    ["eleven answers", column(10, 9, 9, 8, 7, 6, 3, 10, 0, 1, 2), (100 * (4 - 5)) / 11],
    ["eleven answers with blanks", column(10, "", 9, "", 7, 6, "", "", "", "", ""), 25],
    ["twelve cells with numbers above ten", column(9, 9, 11, 12, 13, 14, 3, 9, 9, 9, 9, 9), 75],
    ["two columns of other length", [...pairs(COUNTS.slice(0, 10))], NaN],
    ["0…10 once each", column(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), (100 * (2 - 7)) / 11],
  ])("%s are answers", (_, cells, score) => {
    const [[given] = []] = call("NPS", [cells]) as number[][];
    if (Number.isNaN(score)) expect(given).toBeLessThan(100);
    else expect(given).toBeCloseTo(score, 10);
  });

  it("eleven cells that may be either are refused with what to write", async () => {
    const { code, message } = await problemOf(() =>
      call("NPS", [column(10, 9, 99, 8, 7, 6, 3, 10, 9, 9, 9)])
    );
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/two columns: the answers 0 to 10/);
  });

  it.each([
    ["a negative count", pairs([1, 2, -3, 0, 0, 0, 0, 0, 0, 4, 5]), "#VALUE!"],
    ["a text for a count", pairs([1, 2, "many", 0, 0, 0, 0, 0, 0, 4, 5]), "#VALUE!"],
    ["nothing counted", pairs(Array<number>(11).fill(0)), "#N/A"],
  ])("%s is told", async (_, cells, code) => {
    expect((await problemOf(() => call("NPS", [cells]))).code).toBe(code);
  });
});
