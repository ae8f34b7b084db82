import { criterion } from "../../src/report/criterion";
import { evaluate, type Cells } from "./evaluator";

describe("a text as a criterion of COUNTIFS", () => {
  it.each([
    // value, criterion as it stands in the formula
    ["East", '"=East"'],
    ["A*", '"=A~*"'],
    ["why?", '"=why~?"'],
    ["~x", '"=~~x"'],
    ["=1+1", '"==1+1"'],
    ["<5 years", '"=<5 years"'],
    [">5 years", '"=>5 years"'],
    ["<>", '"=<>"'],
    ["+cmd", '"=+cmd"'],
    ["-cmd", '"=-cmd"'],
    ["@SUM", '"=@SUM"'],
    ['the "best"', '"=the ""best"""'],
    ["O'Neil", '"=O\'Neil"'],
    ["2024", '"=2024"'],
    ["0", '"=0"'],
    ["1-10 employees", '"=1-10 employees"'],
    ["Größe Ü", '"=Größe Ü"'],
  ])("%s is %s", (value, wanted) => {
    expect(criterion(value)).toBe(wanted);
  });

  it.each([
    ["a number with zeros in front also counts the plain one", "007"],
    ["a decimal", "1.50"],
    ["a percentage", "5%"],
    ["an amount", "$5"],
    ["an exponent", "1e3"],
    ["a date or a range", "1-10"],
    ["a date", "1/2/2024"],
    ["a date in words", "March 5"],
    ["a date in words, day first", "5 Mar 2024"],
    ["a time", "10:30"],
    ["a time with a. m.", "5 pm"],
    ["a truth value", "TRUE"],
    ["an error", "#N/A"],
    ["more digits than Excel keeps", "1234567890123456"],
    ["a mark of the writer's", "{{row}}"],
    ["a tab", "a\tb"],
    ["a line break", "a\nb"],
    ["spaces around", " a"],
    ["nothing", ""],
    ["longer than criteria may be", "x".repeat(251)],
    ["too long once escaped", "*".repeat(126)],
  ])("none for %s: %s", (_, value) => {
    expect(criterion(value)).toBeNull();
  });

  it("matches its own text and no other of the nasty ones, whatever the case", () => {
    const values = ["A*", "AB", "why?", "whyx", "~x", "=1+1", "<5", 'the "best"', "a~*", "A~B"];
    const live = values.filter((value) => criterion(value) !== null);
    expect(live).toEqual(values);
    const cells: Cells = {
      Answers: Object.fromEntries(values.map((value, row) => [`A${row + 1}`, value.toUpperCase()])),
    };
    for (const value of live) {
      const formula = `=COUNTIFS(Answers!$A$1:$A$${values.length},${criterion(value)})`;
      expect(evaluate(formula, () => null, cells)).toBe(1);
    }
  });
});
