import fc from "fast-check";
import { areOneEditApart, misspellings } from "../../../src/comments/themes/nearDuplicates";

/** Optimal string alignment distance by its table: another way than the one tested. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0))
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, at(i - 2, j - 2) + 1);
      }
      (table[i] as number[])[j] = least;
    }
  }
  return at(one.length, other.length);
}

describe("words one edit apart", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  it("are those at Damerau's distance 1", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(areOneEditApart(one, other)).toBe(distance(one, other) === 1);
      }),
      { numRuns: 2_000 }
    );
  });
});

describe("misspellings (near-duplicates of rule 60's themes)", () => {
  const words = (counts: Record<string, number>) =>
    Object.entries(counts).map(([stem, comments]) => ({ stem, written: stem, comments }));
  const KNOWN = new Set(["appointment", "contract", "contact", "delivery", "engineer", "router"]);
  const knows = (each: string) => KNOWN.has(each);

  it.each([
    ["a letter left out", { appointment: 50, apointment: 3 }, [["apointment", "appointment"]]],
    ["a letter added", { delivery: 50, delivvery: 1 }, [["delivvery", "delivery"]]],
    ["a letter changed", { delivery: 50, delivary: 10 }, [["delivary", "delivery"]]],
    ["two swapped", { engineer: 50, enginere: 1 }, [["enginere", "engineer"]]],
    ["a word of its own", { contract: 50, contact: 3 }, []],
    ["too frequent for a slip", { delivery: 50, delivary: 11 }, []],
    ["another first letter", { engineer: 50, angineer: 1 }, []],
    ["too short to tell", { bills: 50, bils: 1 }, []],
    ["two edits", { appointment: 50, apointmnt: 1 }, []],
  ])("%s", (_, counts, expected) => {
    expect([...misspellings(words(counts), knows)]).toEqual(expected);
  });

  it("does not depend on the order of words", () => {
    const all = words({ delivery: 50, delivary: 2, delivry: 2, engineer: 9, enginer: 1 });
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(new Map(misspellings(shuffled, knows))).toEqual(
          new Map([
            ["delivary", "delivery"],
            ["delivry", "delivery"],
            ["enginer", "engineer"],
          ])
        );
      })
    );
  });
});
