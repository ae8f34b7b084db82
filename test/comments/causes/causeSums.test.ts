/** How the stretches of a comment are put together. */
import fc from "fast-check";
import { anyOf, stretchesOf } from "../../../src/comments/causes/causeSums";
import { CAUSES } from "../../../src/playbook/causes";

const all = (sum: number) => Float64Array.from(CAUSES, () => sum);
const sentence = { stems: ["late"], denied: [], ordered: [] };
const marks = { exclaims: false, asks: false };

it("two stretches of even odds are three to one", () => {
  expect(anyOf([all(0), all(0)])[0]).toBeCloseTo(Math.log(3), 12);
});

it("one stretch is itself; any further one only adds", () => {
  const sum = fc.double({ min: -12, max: 12, noNaN: true });
  fc.assert(
    fc.property(sum, sum, (first, second) => {
      expect(anyOf([all(first)])[3]).toBeCloseTo(first, 4);
      expect(anyOf([all(first), all(second)])[3]).toBeGreaterThanOrEqual(
        Math.max(first, second) - 1e-4
      );
    })
  );
});

it("a comment of one sentence is one stretch, of two three, of none none", () => {
  expect(stretchesOf([], marks)).toEqual([]);
  expect(stretchesOf([sentence], marks)).toHaveLength(1);
  const [first, second, whole] = stretchesOf([sentence, sentence], marks);
  expect([first?.marks, second?.marks, whole?.marks]).toEqual([null, null, marks]);
  expect(whole?.sentences).toHaveLength(2);
});
