import fc from "fast-check";
import { readCell } from "../../src/score/cells";
import { addTallies, emptyTally, tallyCodes, tallyMatrix, usability } from "../../src/score/tally";

const cell = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom("", null, undefined, "9", " 7 ", "x", 8.5, true, "#N/A", "10 - Extremely likely")
);
const column = fc.array(cell, { maxLength: 60 }).map((cells) => cells.map((value) => [value]));

describe("a tally", () => {
  it("counts answers and, by reason, what holds none", () => {
    const tally = tallyMatrix([
      [9, "10", ""],
      [0, null, 11],
      [undefined, 8.5, true],
      ["#N/A", "Score", new Date(0)],
    ]);
    expect([...tally.counts]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(tally.excluded).toEqual({
      blank: 3,
      text: 1,
      decimal: 1,
      outside: 1,
      boolean: 1,
      date: 1,
      error: 1,
    });
    expect(usability(tally)).toEqual({ filled: 9, unusable: 6 });
  });

  it("takes rows of any length, none, and −0", () => {
    expect(tallyMatrix([])).toEqual(emptyTally());
    expect(tallyMatrix([[], [1], [2, 3]]).counts[3]).toBe(1);
    expect(tallyMatrix([[-0]]).counts[0]).toBe(1);
  });

  it("adds up: two blocks tallied apart are the blocks tallied together", () => {
    fc.assert(
      fc.property(column, column, (a, b) => {
        expect(addTallies(tallyMatrix(a), tallyMatrix(b))).toEqual(tallyMatrix([...a, ...b]));
      })
    );
  });

  it("is the same of cells that were read before", () => {
    const codes = Int8Array.of(10, 0, -1, -7, -7);
    expect([...tallyCodes(codes).counts]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(tallyCodes(codes).excluded).toMatchObject({ blank: 1, text: 0, error: 2 });
    fc.assert(
      fc.property(column, (cells) => {
        const read = Int8Array.from(cells, ([value]) => readCell(value));
        expect(tallyCodes(read)).toEqual(tallyMatrix(cells));
      })
    );
  });

  it("does not depend on the order or the shape of the cells", () => {
    fc.assert(
      fc.property(column, (cells) => {
        const reversed = [...cells].reverse();
        const oneRow = [cells.map(([value]) => value)];
        expect(tallyMatrix(reversed)).toEqual(tallyMatrix(cells));
        expect(tallyMatrix(oneRow)).toEqual(tallyMatrix(cells));
      })
    );
  });

  it("loses no cell", () => {
    fc.assert(
      fc.property(column, (cells) => {
        const { counts, excluded } = tallyMatrix(cells);
        const counted = [...counts, ...Object.values(excluded)].reduce((sum, n) => sum + n, 0);
        expect(counted).toBe(cells.length);
      })
    );
  });
});
