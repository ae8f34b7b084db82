import fc from "fast-check";
import { rootBetween } from "../../src/score/root";

describe("a root between two points", () => {
  it.each([
    ["√2", (x: number) => x * x - 2, 0, 2, Math.SQRT2],
    ["√2 from above", (x: number) => x * x - 2, 2, 0, Math.SQRT2],
    ["ln 3", (x: number) => Math.exp(x) - 3, -5, 20, Math.log(3)],
    ["a jump", (x: number) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
    ["a flat crossing", (x: number) => (x - 0.7) ** 5, 0, 1, 0.7],
    ["an end", (x: number) => x, 0, 1, 0],
    ["an end that rounding moved", (x: number) => x + 1e-17, 0, 1, 0],
  ])("finds %s", (_, f, from, to, root) => {
    expect(Math.abs(rootBetween(f, from, to) - root)).toBeLessThan(2e-3);
  });

  it("finds the root of any line to the last digits", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (root) => {
        expect(rootBetween((x) => x - root, 0, 1)).toBeCloseTo(root, 13);
        expect(rootBetween((x) => Math.tanh(9 * (root - x)), 0, 1)).toBeCloseTo(root, 12);
      })
    );
  });
});
