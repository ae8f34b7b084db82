import fc from "fast-check";
import { dirichletAlpha } from "../../src/score/dirichletMultinomial";

/** Counted factor by factor, without any gamma function. */
function logLikelihood(rows: readonly (readonly number[])[], alpha: readonly number[]): number {
  const rising = (a: number, count: number) => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += Math.log(a + at);
    return sum;
  };
  const total = alpha.reduce((sum, a) => sum + a, 0);
  return rows.reduce(
    (sum, row) =>
      sum +
      row.reduce((own, count, k) => own + rising(alpha[k] as number, count), 0) -
      rising(
        total,
        row.reduce((n, count) => n + count, 0)
      ),
    0
  );
}

describe("the prior that rows of counts seem to be drawn from", () => {
  // scipy's Nelder-Mead on the same likelihood.
  it.each([
    [
      [
        [2, 0],
        [1, 2],
        [1, 0],
      ],
      [3.255711, 1.3636],
    ],
    [
      [
        [0, 2, 0],
        [2, 0, 3],
        [0, 1, 1],
        [0, 1, 2],
        [1, 0, 0],
        [0, 0, 1],
        [0, 1, 0],
        [0, 0, 2],
      ],
      [0.919527, 1.718143, 2.90175],
    ],
    [
      [
        [1, 0, 3],
        [2, 1, 0],
      ],
      [8.663386, 2.990967, 8.046892],
    ],
  ])("of %j is %j, also where few answers leave the likelihood flat", (rows, alpha) => {
    const found = dirichletAlpha(rows) ?? [];
    alpha.forEach((value, k) => expect((found[k] as number) / value).toBeCloseTo(1, 4));
  });

  it("is worth nothing where every row is all of one kind, and no end where all are alike", () => {
    const [a = NaN, b = NaN] = dirichletAlpha([
      [0, 1],
      [0, 2],
      [1, 0],
    ]) as number[];
    expect(a + b).toBeLessThan(1e-7);
    // Two rows of three.
    expect(b / (a + b)).toBeCloseTo(2 / 3, 4);
    expect(
      dirichletAlpha([
        [5, 5],
        [50, 50],
      ])
    ).toBeNull();
  });

  it("makes the rows likelier than any prior near it or far from it, and knows no order of rows", () => {
    const count = fc.integer({ min: 0, max: 12 });
    const rows = fc
      .array(fc.tuple(count, count, count), { minLength: 2, maxLength: 12 })
      .filter((all) => [0, 1, 2].every((k) => all.some((row) => (row[k] as number) > 0)));
    const factor = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(rows, fc.tuple(factor, factor, factor), (all, factors) => {
        const alpha = dirichletAlpha(all);
        expect(dirichletAlpha([...all].reverse())).toEqual(alpha);
        if (alpha === null) return;
        const best = logLikelihood(all, alpha);
        const others = [
          ...[0.97, 1.03].flatMap((by) =>
            [0, 1, 2].map((k) => alpha.map((a, at) => (at === k ? a * by : a)))
          ),
          alpha.map((a) => a * (factors[0] as number)),
          alpha.map((a, k) => a * (factors[k] as number)),
        ];
        for (const other of others) {
          expect(logLikelihood(all, other)).toBeLessThanOrEqual(best + 1e-8 * Math.abs(best));
        }
      }),
      { numRuns: 300 }
    );
  });
});
