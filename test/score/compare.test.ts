import fc from "fast-check";
import { compareScores, compareToNumber } from "../../src/score/compare";
import { groupsFrom, type Groups } from "../../src/score/groups";
import { npsInterval, type IntervalMethod } from "../../src/score/interval";
import { someGroups } from "./arbitraries";
import { reference, withReference } from "./reference";

type Counts = [number, number, number];
interface TwoSample {
  readonly x: { detractors: number; passives: number; promoters: number };
  readonly y: { detractors: number; passives: number; promoters: number };
  readonly wald: { delta: number; p: number; ci95_signed: [number, number] };
  readonly adjusted_wald: { p: number; ci95_signed: [number, number] };
}

describe("two scores", () => {
  it("are compared by the ends of their score intervals", () => {
    const a = groupsFrom(9, 12, 39);
    const b = groupsFrom(28, 16, 36);
    const result = compareScores(a, b);
    const [ia, ib] = [npsInterval(a), npsInterval(b)];
    expect(result.difference).toBe(40);
    expect(result.interval.low).toBeCloseTo(40 - Math.hypot(50 - ia.low, ib.high - 10), 9);
    expect(result.interval.high).toBeCloseTo(40 + Math.hypot(ia.high - 50, 10 - ib.low), 9);
  });

  // Another program for the same interval (Python, bisection); p likewise.
  it.each([
    [[9, 12, 39], [28, 16, 36], 40, 11.7574, 65.3201, 0.00591949],
    [[30, 60, 110], [40, 70, 90], 15, 0.1701, 29.5503, 0.0474431],
    [[0, 0, 20], [4, 6, 10], 70, 26.6732, 106.8154, 0.00404351],
    [[1, 1, 3], [3, 1, 1], 80, -25.9645, 140.305, 0.155654],
    [[9, 9, 12], [60, 90, 150], -20, -50.8193, 9.2166, 0.191366],
    [[0, 0, 5], [5, 0, 0], 200, 77.1098, 200, 0.000512104],
    [[0, 5, 0], [0, 8, 0], 0, -54.2232, 54.2232, 1],
    [[0, 0, 1], [1, 0, 0], 200, -24.4217, 200, 0.120238],
    [[200, 300, 500], [210, 300, 490], 2, -4.8772, 8.8709, 0.56878],
  ] as [Counts, Counts, number, number, number, number][])(
    "%j against %j differ by %d points",
    (a, b, difference, low, high, p) => {
      const result = compareScores(groupsFrom(...a), groupsFrom(...b));
      expect(result.difference).toBeCloseTo(difference, 9);
      expect(result.interval.low).toBeCloseTo(low, 3);
      expect(result.interval.high).toBeCloseTo(high, 3);
      expect(result.p / p).toBeCloseTo(1, 4);
    }
  );

  it("that are worlds apart have the smallest p there is, not none", () => {
    const { p, interval } = compareScores(groupsFrom(0, 0, 5000), groupsFrom(5000, 0, 0));
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThan(1e-100);
    expect(interval.high).toBe(200);
  });

  withReference("agree with R's packages by Wald and adjusted Wald", () => {
    const { two_sample } = reference<{ two_sample: TwoSample[] }>("nps_r_reference.json");
    expect(two_sample.length).toBeGreaterThan(5);
    for (const { x, y, ...expected } of two_sample) {
      const [a, b] = [x, y].map((g) => groupsFrom(g.detractors, g.passives, g.promoters));
      if (!a || !b) continue;
      for (const [method, listed] of [
        ["wald", expected.wald],
        ["adjusted", expected.adjusted_wald],
      ] as const) {
        const { difference, interval, p } = compareScores(a, b, { method });
        // The difference is the plain one whatever the method.
        expect(difference).toBeCloseTo(expected.wald.delta, 9);
        expect(Math.abs(interval.low - listed.ci95_signed[0])).toBeLessThan(1e-3);
        expect(Math.abs(interval.high - listed.ci95_signed[1])).toBeLessThan(1e-3);
        expect(p / listed.p).toBeCloseTo(1, 6);
      }
    }
  });

  it.each([
    ["wald", [0, 0, 5], [0, 0, 9], 0, 0, 0, 1],
    ["wald", [0, 0, 5], [9, 0, 0], 200, 200, 200, 0],
    // By hand: 0.75/1.5/5.75 against its mirror: means ±0.625, variance 0.421875 each, so SE = 0.32476.
    ["adjusted", [0, 0, 5], [5, 0, 0], 200, 61.348, 188.652, 0.000118],
  ] as [IntervalMethod, Counts, Counts, number, number, number, number][])(
    "by %s take groups without variance: %j against %j",
    (method, a, b, difference, low, high, p) => {
      const result = compareScores(groupsFrom(...a), groupsFrom(...b), { method });
      expect(result.difference).toBe(difference);
      expect(result.interval.low).toBeCloseTo(low, 2);
      expect(result.interval.high).toBeCloseTo(high, 2);
      expect(result.p).toBeCloseTo(p, 5);
    }
  );

  it("turn with their order and with the scale, stay within ±200 and widen with confidence, by every method", () => {
    const flipped = ({ detractors, passives, promoters }: Groups) =>
      groupsFrom(promoters, passives, detractors);
    fc.assert(
      fc.property(
        someGroups,
        someGroups,
        fc.constantFrom<IntervalMethod>("score", "adjusted", "wald"),
        (a, b, method) => {
          const forward = compareScores(a, b, { method });
          for (const back of [
            compareScores(b, a, { method }),
            compareScores(flipped(a), flipped(b), { method }),
          ]) {
            expect(back.difference).toBeCloseTo(-forward.difference, 9);
            expect(back.interval.low).toBeCloseTo(-forward.interval.high, 6);
            expect(back.interval.high).toBeCloseTo(-forward.interval.low, 6);
            expect(back.p).toBeCloseTo(forward.p, 8);
          }
          const { low, high } = forward.interval;
          expect(low).toBeGreaterThanOrEqual(-200);
          expect(high).toBeLessThanOrEqual(200);
          const wider = compareScores(a, b, { method, confidence: 0.99 }).interval;
          expect(wider.low).toBeLessThanOrEqual(low + 1e-9);
          expect(wider.high).toBeGreaterThanOrEqual(high - 1e-9);
        }
      ),
      { numRuns: 60 }
    );
  });

  it("have p < α exactly when 0 lies outside the 1 − α interval, and turn with their order", () => {
    fc.assert(
      fc.property(someGroups, someGroups, (a, b) => {
        const forward = compareScores(a, b);
        const back = compareScores(b, a);
        expect(back.difference).toBeCloseTo(-forward.difference, 9);
        expect(back.interval.low).toBeCloseTo(-forward.interval.high, 6);
        expect(back.p).toBeCloseTo(forward.p, 8);
        expect(forward.p).toBeGreaterThanOrEqual(0);
        expect(forward.p).toBeLessThanOrEqual(1);
        const { low, high } = forward.interval;
        if (Math.min(Math.abs(low), Math.abs(high)) > 1e-6) {
          expect(forward.p < 0.05).toBe(low > 0 || high < 0);
        }
      }),
      { numRuns: 60 }
    );
  });

  it("of equal groups do not differ", () => {
    expect(compareScores(groupsFrom(5, 5, 5), groupsFrom(50, 50, 50)).p).toBe(1);
    expect(compareToNumber(groupsFrom(25, 30, 45), 20)).toMatchObject({ difference: 0, p: 1 });
  });

  // Score interval and score test in Python.
  it.each([
    [[25, 30, 45], 35, -15, -31.3522, 0.1904, 0.0531196],
    [[9, 12, 39], 0, 50, 28.8679, 66.0976, 1.49023e-5],
    [[0, 0, 10], 100, 0, -55.5066, 0, 1],
    [[0, 0, 10], 50, 50, -5.5066, 50, 0.0678892],
    [[3, 1, 30], 41, 38.4118, 10.2916, 50.9328, 0.0120169],
    [[10, 0, 0], -100, 0, 0, 55.5066, 1],
    [[1, 0, 0], 0, -100, -100, 58.6901, 0.317311],
  ] as [Counts, number, number, number, number, number][])(
    "%j against the number %d are %d points apart",
    (counts, fixed, difference, low, high, p) => {
      const result = compareToNumber(groupsFrom(...counts), fixed);
      expect(result.difference).toBeCloseTo(difference, 4);
      expect(result.interval.low).toBeCloseTo(low, 3);
      expect(result.interval.high).toBeCloseTo(high, 3);
      expect(result.p / p).toBeCloseTo(1, 5);
    }
  );

  it("refuses no answers", () => {
    expect(() => compareScores(groupsFrom(0, 0, 0), groupsFrom(1, 1, 1))).toThrow(RangeError);
    expect(() => compareToNumber(groupsFrom(0, 0, 0), 0)).toThrow(RangeError);
  });
});
