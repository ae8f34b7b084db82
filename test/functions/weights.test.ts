import { reference, withReference } from "../score/reference";
import { call, column, problemOf } from "./caller";

describe("weights beside the answers", () => {
  it("weigh score and shares", () => {
    // By hand: promoters 3, passives 1, detractors 2 of 6: 100/6.
    const args = [column(10, 8, 9, 2, ""), column(2, 1, 1, 2, 50)];
    expect(call("NPS", args)).toEqual([[expect.closeTo(100 / 6, 10)]]);
    expect(call("NPSSHARE", args)).toEqual([
      ["Group", "Share", "Weight"],
      ["Detractors", 2 / 6, 2],
      ["Passives", 1 / 6, 1],
      ["Promoters", 3 / 6, 3],
    ]);
  });

  it("of one each change nothing, and their scale neither", () => {
    const answers = column(10, 9, 3, 7, 8, 0, 6, 9);
    const plain = call("NPS", [answers]);
    for (const weight of [1, 0.25, 1000]) {
      expect(call("NPS", [answers, column(...Array<number>(8).fill(weight))])).toEqual(plain);
    }
  });

  it.each([
    ["fewer weights than answers", column(1, 1), "#VALUE!", /scores 3, weights 2/],
    ["an answer without weight", column(1, "", 1), "#VALUE!", /cell 2/],
    ["a negative weight", column(1, 1, -1), "#VALUE!", /Cell 3/],
    ["a weight beyond all measure", column(1, 1e300, 1), "#VALUE!", /Cell 2/],
    ["nothing but next to nothing", column(1e-300, 5e-324, 0), "#N/A", /All weights are 0/],
    ["a text", column("heavy", 1, 1), "#VALUE!", /Cell 1/],
    ["nothing but zeros", column(0, 0, 0), "#N/A", /All weights are 0/],
    ["an Excel error", column(1, { code: "#DIV/0!" }, 1), "#DIV/0!", /^$/],
    ["an error that no function can give", column(1, { code: "#REF!" }, 1), "#VALUE!", /#REF!/],
  ])("%s: told", async (_, weights, code, sentence) => {
    const problem = await problemOf(() => call("NPS", [column(9, 3, 10), weights]));
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(sentence);
  });

  it("are the numbers of cells that carry a card or another data type", () => {
    const double = (value: number) => ({ type: "Double", basicType: "Double", basicValue: value });
    expect(call("NPS", [column(9, 3), column(double(3), double(1))])).toEqual([[50]]);
  });

  it("of rows without an answer may be anything readable", () => {
    expect(call("NPS", [column(9, "", "x", 3), column(1, "", "", 3)])).toEqual([[-50]]);
  });

  withReference("give R's weighted score (survey::svymean)", () => {
    const { weighting } = reference<{
      weighting: { x: number[]; w: number[]; weighted_nps: number };
    }>("trend_segments_r_reference.json");
    const answers = weighting.x.map((x) => ({ "-1": 3, "0": 7, "1": 10 })[String(x)]);
    const [[given] = []] = call("NPS", [column(...answers), column(...weighting.w)]) as number[][];
    expect(given).toBeCloseTo(weighting.weighted_nps, 6);
  });
});
