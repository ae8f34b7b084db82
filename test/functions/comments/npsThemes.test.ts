import { call, column, problemOf } from "../caller";

/** Six detractors, of whom four speak of the parking, one passive, three promoters: (3 − 6) ÷ 10 is −30 points. */
const ROWS = [
  ["Parking", 2],
  ["The parking", 0],
  ["Parking again", 5],
  ["Oh, your parking", 6],
  ["The shop is dirty", 3],
  ["n/a", 1],
  ["", 8],
  ["Lovely staff", 9],
  ["", 10],
  ["", 10],
] as const;
const COMMENTS = column(...ROWS.map(([comment]) => comment));
const SCORES = column(...ROWS.map(([, score]) => score));
const HEADER = ["Theme", "Comments of detractors", "Share", "Impact"];

const themes = async (...args: unknown[]) => (await call("NPSTHEMES", args)) as unknown[][];

describe("=NPSTHEMES(comments, scores, [count])", () => {
  it("is a table: theme, detractors' comments, their share, impact on the score (rules 96, 97)", async () => {
    const [header, line = [], ...others] = await themes(COMMENTS, SCORES);
    expect(header).toEqual(HEADER);
    expect(others).toEqual([]);
    const [name, comments, share, impact] = line;
    expect(name).toBe("parking");
    // By hand: four of five comments that hold words; without them 3 − 2 of 6 is 16.7 points.
    expect(comments).toBe(4);
    expect(share).toBeCloseTo(0.8, 12);
    expect(impact).toBeCloseTo(-30 - 100 / 6, 9);
  });

  it("has the same impact as NPSIMPACT of the same answers", async () => {
    const [, [, , , impact] = []] = await themes(COMMENTS, SCORES);
    const flags = column(...ROWS.map((_, row) => row < 4));
    const [, [expected] = []] = call("NPSIMPACT", [SCORES, flags]) as number[][];
    expect(impact).toBeCloseTo(expected ?? NaN, 12);
  });

  it("leaves comments out that stand beside no answer", async () => {
    const scores = SCORES.map(([score], row) => [row === 3 ? "" : score]);
    const [, [, comments, share] = []] = await themes(COMMENTS, scores);
    expect([comments, share]).toEqual([3, 0.75]);
  });

  it("gives as many themes as asked for, five if not, most frequent first", async () => {
    const WORDS = ["parking", "heating", "invoice", "password", "queue", "elevator", "coffee"];
    const comments = WORDS.flatMap((word, index) =>
      Array.from({ length: 12 - index }, () => `The ${word}`)
    );
    const cells = [column(...comments), column(...comments.map(() => 2))] as const;
    const counts = async (count?: number) =>
      (await themes(...cells, count)).slice(1).map(([, comments]) => comments as number);
    for (const [count, most] of [
      [undefined, 5],
      [1, 1],
      [3, 3],
      [50, 50],
    ] as const) {
      const found = await counts(count);
      expect(found.length).toBeLessThanOrEqual(most);
      expect(found).toEqual([...found].sort((a, b) => b - a));
    }
    expect(await counts(1)).toHaveLength(1);
    expect(await counts()).toHaveLength(5);
    expect((await counts(50)).slice(0, 5)).toEqual(await counts());
  });

  it.each([0, 51, 2.5, "many", -1])("refuses %p themes", async (count) => {
    const problem = await problemOf(() => call("NPSTHEMES", [COMMENTS, SCORES, count]));
    expect(problem).toEqual({
      code: "#VALUE!",
      message: "The number of themes is a whole number from 1 to 50.",
    });
  });
});

describe.each(["NPSTHEMES", "NPSALIGN"])("=%s(comments, scores)", (name) => {
  it.each([
    ["ranges of different size", COMMENTS, SCORES.slice(1), "#VALUE!", /comments 10, scores 9/],
    ["no comments", column("", "", ""), column(1, 9, 3), "#N/A", /holds a comment/],
    ["comments beside no answers", COMMENTS, SCORES.map(() => [""]), "#N/A", /0 to 10/],
    ["no detractors", COMMENTS, SCORES.map(() => [9]), "#N/A", /detractors/],
    ["no English", column("zu teuer", "immer zu spät"), column(1, 3), "#N/A", /English/],
    ["words in place of answers", COMMENTS, COMMENTS, "#N/A", /0 to 10/],
  ])("says what is wrong with %s", async (_, comments, scores, code, sentence) => {
    const problem = await problemOf(() => call(name, [comments, scores]));
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(sentence);
  });

  it("refuses counts in place of answers", async () => {
    const counts = Array.from({ length: 11 }, (_, answer) => [answer, 20 + answer]);
    const comments = counts.map(() => ["Late delivery", "Late delivery"]);
    const problem = await problemOf(() => call(name, [comments, counts]));
    expect(problem.code).toBe("#VALUE!");
    expect(problem.message).toMatch(/counts/);
  });

  it("passes an Excel error among comments or answers on", async () => {
    const error = [{ code: "#DIV/0!", message: "" }];
    for (const args of [
      [[...COMMENTS.slice(1), error], SCORES],
      [COMMENTS, [...SCORES.slice(1), error]],
    ]) {
      expect((await problemOf(() => call(name, args))).code).toBe("#DIV/0!");
    }
  });
});
