import { day } from "../../diagnosis/survey";
import { diagnose } from "../../../src/diagnosis/diagnose";
import { inIndustry, reading, type Row } from "../../diagnosis/survey";
import { call, column, problemOf } from "../caller";
import { answers, callOver, scoring } from "./series";

const AS_OF = day(2026, 9, 30);
/** Early enough in their quarters to cover half of them; the newest in Q3 2026. */
const DAYS = [day(2025, 7, 5), day(2025, 10, 5), day(2026, 1, 5), day(2026, 4, 5), day(2026, 7, 5)];

/** One group of n answers a quarter, the last in Q3 2026; null is a quarter without answers. */
function quarters(scores: readonly (number | null)[], n = 1000): Row[] {
  const days = DAYS.slice(-scores.length);
  return scores.flatMap((score, index) =>
    score === null ? [] : scoring(score, n, days[index] as number)
  );
}

describe("=NPSDIRECTION(scores, dates, [industry], [asof])", () => {
  it.each<[string, (number | null)[], number, string | null, string]>([
    ["198, 39", [40, 40, 40, 25], 1000, null, "Crisis in motion, confirmed"],
    ["198, 39, 47", [40, 40, 40, 25], 200, null, "Crisis in motion, indicated"],
    ["198, 39", [40, 33, 25], 1000, null, "Crisis in motion, confirmed"],
    ["40", [30, 30, 30, 30, 20], 1000, null, "Recent drop, confirmed"],
    ["198, 41", [30, 27, 24], 1000, null, "Slow decline, indicated"],
    ["41", [38, 34, 30, 26], 4000, null, "Slow decline, confirmed"],
    ["44", [12, 9], 1000, null, "Drifting down, indicated"],
    ["198, 44", [30, 29.8, 29.6], 500, null, "Flat, indicated"],
    ["198, 44", [30, 29.8, 29.6], 1000, null, "Flat, confirmed"],
    ["198, 44", [15, 15, 15, 15], 4000, null, "Flat, confirmed"],
    ["44", [10, 13, 16], 1000, null, "Improving slowly, indicated"],
    ["44", [10, 15, 20], 4000, null, "Improving, confirmed"],
    [
      "198, 44: low without an industry",
      [5, 5, 5, 5],
      4000,
      null,
      "Flat at a low level, confirmed",
    ],
    ["198: telecom at +5 is not low", [5, 5, 5, 5], 4000, "Telecom", "Flat, confirmed"],
    [
      "198: e-commerce at +5 is",
      [5, 5, 5, 5],
      4000,
      "e-commerce",
      "Flat at a low level, confirmed",
    ],
  ])("rule %s: %p with %i answers each in %p: %s", (_, scores, n, industry, text) => {
    expect(callOver("NPSDIRECTION", quarters(scores, n), industry, AS_OF)).toEqual([[text]]);
  });

  it("takes the newest answer for the as-of day, so that its quarter may still be running", async () => {
    // On 5 July 2026 the quarter of +25 has just begun.
    expect(callOver("NPSDIRECTION", quarters([40, 40, 40, 25]))).toEqual([["Flat, confirmed"]]);
    const late = [...quarters([40, 40, 40, 25]), ...answers([0, 1, 0], AS_OF)];
    expect(callOver("NPSDIRECTION", late)).toEqual([["Crisis in motion, confirmed"]]);
    // A text, a number and a cell say the same day.
    for (const asOf of ["2026-06-30", day(2026, 6, 30), [[day(2026, 6, 30) + 0.5]]]) {
      expect(callOver("NPSDIRECTION", late, null, asOf)).toEqual([["Flat, confirmed"]]);
    }
  });

  it.each<[string, Row[], unknown[], string, RegExp]>([
    ["198: a single quarter", quarters([20]), [null, AS_OF], "#N/A", /Q3 2026.*two are needed/],
    ["198: a gap", quarters([40, null, 25]), [null, AS_OF], "#N/A", /Q2 2026 has no answers/],
    ["no complete quarter", quarters([20]), [], "#N/A", /No complete quarter/],
    [
      "an as-of day before every answer",
      quarters([20, 20]),
      [null, 40_000],
      "#N/A",
      /later than the as-of day/,
    ],
    ["an as-of day that is none", quarters([20, 20]), [null, "soon"], "#VALUE!", /2026-09-30/],
    ["an unknown industry", quarters([20, 20]), ["retail"], "#VALUE!", /telecom/],
  ])("says why not: %s", async (_, rows, rest, code, why) => {
    const problem = await problemOf(() => callOver("NPSDIRECTION", rows, ...rest));
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(why);
  });

  it("says the same as the diagnosis of the same answers", () => {
    const rows = quarters([30, 24, 22, 15, 12], 300);
    const { trajectory } = diagnose(reading(rows), { ...inIndustry("ecommerce"), asOf: AS_OF });
    const [[text]] = callOver("NPSDIRECTION", rows, "ecommerce", AS_OF) as [[string]];
    expect(trajectory).toMatchObject({ reading: { state: "slowDecline", certainty: "confirmed" } });
    expect(text).toBe("Slow decline, confirmed");
  });

  it("leaves answers without a date out", () => {
    const cells = [column(9, 3, 9), column(46_100, null, 45_950)];
    expect(call("NPSDIRECTION", [...cells, null, 46_112])).toEqual([["Flat, indicated"]]);
  });
});
