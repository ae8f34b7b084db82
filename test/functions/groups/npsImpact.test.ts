import fc from "fast-check";
import { call, column, problemOf } from "../caller";
import { split, type Counts } from "./split";

const HEADER = ["Impact", "Low", "High", "Answers flagged", "NPS flagged", "NPS without"];

function impact(...args: readonly unknown[]): number[] {
  const [header, line, ...more] = call("NPSIMPACT", args) as unknown[][];
  expect(header).toEqual(HEADER);
  expect(more).toEqual([]);
  return line as number[];
}

/** Flagged and other answers, one below the other. */
function flagged(some: Counts, others: Counts) {
  const { scores, names } = split([
    [true, some],
    [false, others],
  ]);
  return [scores, names] as const;
}

describe("=NPSIMPACT(scores, flag, [confidence])", () => {
  // The interval by an own reckoning with scipy: score intervals, MOVER, Wilson, and the larger outward error of the share.
  it.each<[Counts, Counts, number | null, number[]]>([
    [[10, 6, 4], [10, 26, 44], null, [-14.5, -25.8068, -5.0797, 20, -30, 42.5]],
    [[10, 6, 4], [10, 26, 44], 80, [-14.5, -21.4355, -8.3016, 20, -30, 42.5]],
    [[0, 0, 8], [0, 0, 30], 0.95, [0, -16.8828, 5.9075, 8, 100, 100]],
    [[1, 0, 0], [20, 30, 50], null, [-1.2871, -7.6492, 0.7583, 1, -100, 30]],
    [[5, 3, 12], [30, 30, 20], null, [9.5, 0.149, 19.4963, 20, 35, -12.5]],
    [[3, 3, 3], [9, 9, 9], null, [0, -16.7453, 16.7453, 9, 0, 0]],
  ])("of %j beside %j at %p", (some, others, confidence, expected) => {
    const line = impact(...flagged(some, others), confidence);
    expected.forEach((figure, index) => expect(line[index]).toBeCloseTo(figure, 3));
  });

  it.each([
    ["TRUE and FALSE", true, false],
    ["1 and 0", 1, 0],
    ["1 and blank", 1, null],
    ["yes and no", " Yes", "NO "],
    ["y and n", "y", "n"],
    ["x and blank", "x", ""],
    ["texts of truth values", "TRUE", "False"],
    ["a number with a card", { type: "Double", basicValue: 1 }, { type: "Double", basicValue: 0 }],
  ])("takes %s for flags", (_, yes, no) => {
    expect(impact(column(10, 9, 9, 2, 3), column(no, no, no, yes, yes))[0]).toBe(-80);
  });

  it.each(["Billing", "maybe", 2, -1, 0.5, NaN, "10"])(
    "does not guess what %p means",
    async (flag) => {
      const args = [column(10, 9, 3), column(true, false, flag)];
      const problem = await problemOf(() => call("NPSIMPACT", args));
      expect(problem.code).toBe("#VALUE!");
      expect(problem.message).toContain("cell 3");
      expect(problem.message).toContain('="Billing"');
    }
  );

  it("passes over what stands beside no answer, such as a header", () => {
    expect(impact(column("Score", 10, 3, ""), column("Theme", 0, 1, "Billing"))[0]).toBe(-100);
  });

  it.each([
    ["nobody is flagged", [column(9, 3), column(0, "")], "#N/A", /No answer is flagged/],
    ["only rows without an answer are", [column(9, ""), column(0, 1)], "#N/A", /No answer/],
    ["everybody is", [column(9, 3), column(1, true)], "#N/A", /Every answer/],
    ["lengths differ", [column(9, 3), column(1)], "#VALUE!", /scores.*2.*flag.*1/],
    ["there is no answer", [column("", "x"), column(1, 0)], "#N/A", /whole number/],
    ["a flag is an error", [column(9, 3), column(1, { code: "#NAME?" })], "#VALUE!", /#NAME\?/],
    ["an answer is an error", [column(9, { code: "#DIV/0!" }), column(1, 0)], "#DIV/0!", /^$/],
    ["confidence is none", [column(9, 3), column(1, 0), 1], "#VALUE!", /0\.95/],
  ])("is refused when %s", async (_, args, code, sentence) => {
    const problem = await problemOf(() => call("NPSIMPACT", args));
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(sentence);
  });

  it("does not ask the sheet about a 0 among the flags: blank and 0 both say no", () => {
    const asked: never[] = [];
    const result = call("NPSIMPACT", [column(9, 3), column(0, 1)], ["S!A1:A2", "S!B1:B2"], {
      asked,
    });
    expect(Array.isArray(result)).toBe(true);
    expect(asked).toEqual([]);
  });
});

describe("any impact", () => {
  const count = fc.integer({ min: 0, max: 40 });
  const counts = fc
    .tuple(count, count, count)
    .filter(([d, p, r]) => d + p + r > 0)
    .map((each): Counts => each);

  it("is the score less the score without, inside its interval, within ±200, and turns over with the scale", () => {
    fc.assert(
      fc.property(counts, counts, (some, others) => {
        const [cost = NaN, low = NaN, high = NaN] = impact(...flagged(some, others));
        const n = [some, others].map(([d, p, r]) => d + p + r) as [number, number];
        const surplus = [some, others].map(([d, , r]) => r - d) as [number, number];
        const all = (100 * (surplus[0] + surplus[1])) / (n[0] + n[1]);
        // The other formula: n_t/(N − n_t)·(NPS_t − NPS_all).
        expect(cost).toBeCloseTo((n[0] / n[1]) * ((100 * surplus[0]) / n[0] - all), 8);
        expect(low).toBeGreaterThanOrEqual(-200);
        expect(low).toBeLessThan(cost);
        expect(cost).toBeLessThan(high);
        expect(high).toBeLessThanOrEqual(200);
        const turn = ([d, p, r]: Counts): Counts => [r, p, d];
        const turned = impact(...flagged(turn(some), turn(others)));
        expect(turned[0]).toBeCloseTo(-cost, 8);
        expect(turned[1]).toBeCloseTo(-high, 6);
        expect(turned[2]).toBeCloseTo(-low, 6);
      }),
      { numRuns: 200 }
    );
  });

  it("is narrower at a lower confidence", () => {
    fc.assert(
      fc.property(counts, counts, (some, others) => {
        const [, low = NaN, high = NaN] = impact(...flagged(some, others), 0.99);
        const [, narrowLow = NaN, narrowHigh = NaN] = impact(...flagged(some, others), 0.8);
        expect(narrowLow).toBeGreaterThanOrEqual(low);
        expect(narrowHigh).toBeLessThanOrEqual(high);
      }),
      { numRuns: 100 }
    );
  });
});
