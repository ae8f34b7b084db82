import stdDigamma from "@stdlib/math-base-special-digamma";
import stdLogGamma from "@stdlib/math-base-special-gammaln";
import stdTrigamma from "@stdlib/math-base-special-trigamma";
import fc from "fast-check";
import { digamma, logGamma, trigamma } from "../../src/score/gammaSeries";

/** From the smallest prior that is looked at to ten million answers. */
const argument = fc.double({ min: -18, max: 18, noNaN: true }).map((power) => Math.exp(power));

describe("gamma functions", () => {
  it.each([
    ["logGamma", logGamma, stdLogGamma, 4],
    ["digamma", digamma, stdDigamma, 1],
    ["trigamma", trigamma, stdTrigamma, 1],
  ] as const)("%s is stdlib's, to thirteen digits of its larger parts", (_, ours, std, least) => {
    fc.assert(
      fc.property(argument, (x) => {
        const expected = std(x);
        expect(Math.abs(ours(x) - expected)).toBeLessThanOrEqual(
          1e-13 * Math.max(least, x, Math.abs(expected)) * 4
        );
      }),
      { numRuns: 2000 }
    );
  });

  it("knows what is known exactly", () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(digamma(1)).toBeCloseTo(-0.577_215_664_901_532_9, 13);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 13);
  });

  it.each([0, -1, -0.5, NaN])("is no number for %p", (x) => {
    expect([logGamma(x), digamma(x), trigamma(x)]).toEqual([NaN, NaN, NaN]);
  });
});
