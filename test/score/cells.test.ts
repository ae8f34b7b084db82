import fc from "fast-check";
import { EXCLUSIONS, exclusionOf, readCell, type Exclusion } from "../../src/score/cells";

describe("what a cell says as an answer to a 0–10 question (rule 4)", () => {
  const answers: [unknown, number][] = [
    [0, 0],
    [-0, 0],
    [10, 10],
    ["0", 0],
    ["9", 9],
    ["10", 10],
    [" 9 ", 9],
    ["\u00a09\u00a0", 9],
    ["\u200b7", 7],
    ["9.0", 9],
    ["9,0", 9],
    ["9.00", 9],
    ["+9", 9],
    ["09", 9],
    ["\uff19", 9],
    ["\uff11\uff10", 10],
    ["10 - Extremely likely", 10],
    ["0 (Not at all likely)", 0],
    ["0 - Not at all likely", 0],
    ["7: fairly likely", 7],
    ["8 \u2013 sehr zufrieden", 8],
    ["8 \u2014 content", 8],
    ["6 = so lala", 6],
    ["9. Very good", 9],
    ["10) Promoter", 10],
    ["10 Extremely likely", 10],
    ["0 Not at all likely", 0],
    ["Not at all likely - 0", 0],
    ["Extremely likely - 10", 10],
    ["Extremely likely (10)", 10],
    ["10\nExtremely likely", 10],
    ["10\uff1a\u975e\u5e38\u53ef\u80fd", 10],
    ["5 - maybe", 5],
    ["3 - marginal", 3],
    [{ type: "Double", basicValue: 9 }, 9],
  ];
  it.each(answers)("%j is the answer %d", (value, answer) => {
    const read = readCell(value);
    expect(read).toBe(answer);
    expect(Object.is(read, -0)).toBe(false);
  });

  const others: [unknown, Exclusion][] = [
    [null, "blank"],
    [undefined, "blank"],
    ["", "blank"],
    [" ", "blank"],
    ["   ", "blank"],
    ["\u00a0", "blank"],
    ["\u200b", "blank"],
    ["\ufeff \u200b", "blank"],
    ["\n", "blank"],
    ["NA", "text"],
    ["n/a", "text"],
    ["-", "text"],
    ["nine", "text"],
    ["Likelihood to recommend (0-10)", "text"],
    ["Score", "text"],
    ["1-5", "text"],
    ["0-10", "text"],
    ["5 stars", "text"],
    ["3 days", "text"],
    ["Store - 5", "text"],
    ["9 out of 10", "text"],
    ["9/10", "text"],
    ["9,000", "text"],
    ["9.000", "text"],
    ["1e1", "text"],
    ["=9", "text"],
    ["#1", "text"],
    ["#winning", "text"],
    ["0x9", "text"],
    [NaN, "text"],
    [8.5, "decimal"],
    ["8.5", "decimal"],
    ["8,5", "decimal"],
    ["8.5 - good", "decimal"],
    [9.999999, "decimal"],
    [11, "outside"],
    [-1, "outside"],
    [99, "outside"],
    [10.5, "outside"],
    [-0.5, "outside"],
    [45000, "outside"],
    [Infinity, "outside"],
    [-Infinity, "outside"],
    ["11", "outside"],
    ["-1", "outside"],
    ["\u22121", "outside"],
    ["99 - no answer", "outside"],
    [true, "boolean"],
    [false, "boolean"],
    [new Date(0), "date"],
    ["10-12-2024", "date"],
    ["10/12/2024", "date"],
    ["10.12.2024", "date"],
    ["2024-10-12", "date"],
    ["2024-10-12T09:30:00Z", "date"],
    ["10-Dec-2024", "date"],
    ["10-Dec", "date"],
    ["9. Mai", "date"],
    ["9. M\u00e4rz 2024", "date"],
    ["10:30", "date"],
    ["#N/A", "error"],
    ["#VALUE!", "error"],
    ["#DIV/0!", "error"],
    ["#n/a", "error"],
    [{ code: "#N/A" }, "error"],
    [{ type: "Error", basicValue: "#N/A" }, "error"],
    [new Error("x"), "error"],
    [{}, "text"],
    [[9], "text"],
    [9n, "text"],
    [Symbol("9"), "text"],
  ];
  it.each(others)("%p holds no answer: %s", (value, reason) => {
    const read = readCell(value);
    expect(read).toBeLessThan(0);
    expect(exclusionOf(read)).toBe(reason);
  });

  it("gives every reason its own code and refuses others", () => {
    expect(EXCLUSIONS.map((_, index) => exclusionOf(-1 - index))).toEqual([...EXCLUSIONS]);
    expect(() => exclusionOf(3)).toThrow(RangeError);
    expect(() => exclusionOf(-8)).toThrow(RangeError);
  });

  it("never throws and always gives a whole number −7…10", () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true }), (value) => {
        const read = readCell(value);
        expect(Number.isInteger(read) && read >= -7 && read <= 10).toBe(true);
      })
    );
  });

  it("reads a number and its text alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), (number) => {
        expect(readCell(String(number))).toBe(readCell(number));
        expect(readCell(` ${number}.0 `)).toBe(readCell(number));
      })
    );
  });

  // A pattern that goes back and forth over these would not end before the test runner does.
  it("takes long hostile text without hanging", () => {
    const read = [
      "9 ".repeat(20000),
      "likely ".repeat(5000),
      "1".repeat(50000),
      "10 - " + "a ".repeat(20000),
      " ".repeat(50000) + "x",
      "x" + "-".repeat(30000) + "likely" + " -".repeat(10000),
    ].map((text) => readCell(text));
    expect(read.map((code) => (code < 0 ? exclusionOf(code) : code))).toEqual([
      "text",
      "text",
      "text",
      10,
      "text",
      "text",
    ]);
  });
});
