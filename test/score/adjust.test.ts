import fc from "fast-check";
import { benjaminiHochberg, holm } from "../../src/score/adjust";
import { reference, withReference } from "./reference";

const rounded = (values: readonly number[]) => values.map((p) => Number(p.toFixed(12)));
const pValues = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(NaN)), {
  maxLength: 20,
});

// By hand: [0.01, 0.04, 0.03] by Holm is 3·.01, 2·.03, then no less than that.
describe("Holm's adjustment", () => {
  it.each([
    [
      [0.01, 0.04],
      [0.02, 0.04],
    ],
    [
      [0.04, 0.01, 0.03],
      [0.06, 0.03, 0.06],
    ],
    [
      [0.5, 0.6, 0.9],
      [1, 1, 1],
    ],
    [[], []],
    [[0.02], [0.02]],
    [
      [0.01, NaN, 0.04],
      [0.02, NaN, 0.04],
    ],
  ])("of %j is %j", (raw, adjusted) => {
    expect(rounded(holm(raw))).toEqual(adjusted);
  });
});

describe("Benjamini and Hochberg's adjustment", () => {
  // By hand and by scipy's false_discovery_control.
  it.each([
    [
      [0.01, 0.04, 0.03],
      [0.03, 0.04, 0.04],
    ],
    [
      [0.01, 0.04, 0.03, 0.005, 0.5, 0.04],
      [0.03, 0.048, 0.048, 0.03, 0.5, 0.048],
    ],
    [
      [0.9, 0.95, 1],
      [1, 1, 1],
    ],
    [[], []],
    [[0.02], [0.02]],
    [
      [NaN, 0.01, 0.04],
      [NaN, 0.02, 0.04],
    ],
  ])("of %j is %j", (raw, adjusted) => {
    expect(rounded(benjaminiHochberg(raw))).toEqual(adjusted);
  });
});

describe("both adjustments", () => {
  it("never lower a p, keep their order, pass over what is no test, and Holm asks for more", () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        const [byHolm, byDiscovery] = [holm(raw), benjaminiHochberg(raw)];
        raw.forEach((p, i) => {
          const [h, b] = [byHolm[i] as number, byDiscovery[i] as number];
          if (Number.isNaN(p)) {
            expect([h, b]).toEqual([NaN, NaN]);
            return;
          }
          expect(b).toBeGreaterThanOrEqual(p);
          expect(h).toBeGreaterThanOrEqual(b - 1e-15);
          expect(h).toBeLessThanOrEqual(1);
          raw.forEach((other, j) => {
            if (!(p < other)) return;
            expect(h).toBeLessThanOrEqual(byHolm[j] as number);
            expect(b).toBeLessThanOrEqual(byDiscovery[j] as number);
          });
        });
      })
    );
  });

  withReference("agree with R on twelve segments and seven quarters", () => {
    const { segments, quarter_steps_padj: steps } = reference<{
      segments: { pval: number; holm: number; BH: number }[];
      quarter_steps_padj: { raw: number[]; holm: number[]; BH: number[] };
    }>("trend_segments_r_reference.json");
    const close = (ours: number[], theirs: number[]) => {
      expect(ours).toHaveLength(theirs.length);
      ours.forEach((p, i) => expect(Math.abs(p - (theirs[i] as number))).toBeLessThan(1e-6));
    };
    const raw = segments.map(({ pval }) => pval);
    close(
      holm(raw),
      segments.map((segment) => segment.holm)
    );
    close(
      benjaminiHochberg(raw),
      segments.map(({ BH }) => BH)
    );
    close(holm(steps.raw), steps.holm);
    close(benjaminiHochberg(steps.raw), steps.BH);
  });
});
