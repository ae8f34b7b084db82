import fc from "fast-check";
import { weightedAnswers } from "../../src/score/weighted";
import { reference, withReference } from "./reference";

interface Weighting {
  readonly x: number[];
  readonly w: number[];
  readonly weighted_nps: number;
  readonly svymean_se: number;
  readonly kish_neff: number;
}

describe("weighted answers", () => {
  withReference("agree with R: svymean's standard error and Kish's effective number", () => {
    const { weighting } = reference<{ weighting: Weighting }>("trend_segments_r_reference.json");
    const scores = Int8Array.from(weighting.x, (x) => (x < 0 ? 0 : x > 0 ? 10 : 8));
    const { sums, effective, n, standardError } = weightedAnswers(
      scores,
      Float64Array.from(weighting.w)
    );
    expect(n).toBe(100);
    expect((100 * (sums.promoters - sums.detractors)) / sums.n).toBeCloseTo(
      weighting.weighted_nps,
      6
    );
    expect(standardError).toBeCloseTo(weighting.svymean_se, 6);
    expect(effective.n).toBeCloseTo(weighting.kish_neff, 6);
  });

  it("of one weight are worth as many answers as they are", () => {
    const score = fc.integer({ min: -3, max: 10 });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1 }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (all, w) => {
          const scores = Int8Array.from([...all, 7]);
          const { n, effective } = weightedAnswers(scores, new Float64Array(scores.length).fill(w));
          expect(n).toBe(scores.filter((each) => each >= 0).length);
          expect(effective.n).toBeCloseTo(n, 8);
        }
      )
    );
  });

  it("whose weights sum to nothing have no score", () => {
    expect(() => weightedAnswers(Int8Array.of(9), Float64Array.of(0))).toThrow(RangeError);
  });
});
