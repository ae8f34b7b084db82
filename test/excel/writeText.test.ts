import fc from "fast-check";
import { cellInput, cellText, LONGEST_TEXT, readTyped } from "../../src/excel/cellText";
import {
  formulaSkeleton,
  moveReferences,
  nameSheets,
  type Moves,
} from "../../src/excel/formulaReferences";
import { rectanglesOf } from "../../src/excel/rectangles";

const HOSTILE = [
  "=1+1",
  "+cmd",
  "-1",
  "@SUM(A1)",
  "1-2",
  "March 5",
  "TRUE",
  "#N/A",
  "'quoted",
  "\t=1",
  "\r=1",
  "10%",
  "1e5",
  "",
];

test.each(HOSTILE.filter((text) => text !== ""))("%j is handed over as a text", (text) => {
  expect(cellText(text)).toBe(`'${text.replace("\r", "\n")}`);
});

test("no text is too long for a cell, and a cut is visible", () => {
  const long = cellText("x".repeat(LONGEST_TEXT + 5));
  expect(long).toHaveLength(LONGEST_TEXT);
  expect(long.endsWith("x […]")).toBe(true);
  expect(cellText("x".repeat(LONGEST_TEXT - 1))).toHaveLength(LONGEST_TEXT);
  const emoji = cellText("\u{1F600}".repeat(LONGEST_TEXT));
  expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(emoji)).toBe(false);
});

test("what a workbook cannot store is replaced", () => {
  expect(cellText("a\u0000b\u001Fc\uD800")).toBe("'a\uFFFDb\uFFFDc\uFFFD");
});

test("every text begins with the apostrophe", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "binary" }), (text) => cellText(text)[0] === "'")
  );
});

test("a formula or number Excel cannot hold is refused", () => {
  expect(() => cellInput(Number.NaN)).toThrow(RangeError);
  expect(() => cellInput({ formula: "1+1" })).toThrow(RangeError);
  expect(() => cellInput({ formula: `=${"1+".repeat(5000)}1` })).toThrow(RangeError);
});

test.each([
  ["=1+1", 2, "Double", { formula: "=1+1" }],
  ["=1+1", "=1+1", "String", "=1+1"],
  ["#N/A", "#N/A", "String", "#N/A"],
  ["#N/A", "#N/A", "Error", { error: "#N/A" }],
  ["", "", "Empty", null],
  [0, 0, "Double", 0],
  [true, true, "Boolean", true],
])("formula %j, value %j of type %s is %j", (formula, value, type, expected) => {
  expect(readTyped(formula, value, type)).toEqual(expected);
});

const down = {
  cell: (at: { row: number | null; column: number }) => ({
    row: at.row === null ? null : at.row + 1,
    column: at.column,
  }),
};
test.each([
  ["=$B2+B$2", "=$B3+B$3"],
  ['=COUNTIFS(Answers!B2:B9,"<=6")&B2', '=COUNTIFS(Answers!B2:B9,"<=6")&B3'],
  ["='It''s A1'!B2+LOG10(C3)", "='It''s A1'!B2+LOG10(C4)"],
  ['="B2"&B2&"""B2"', '="B2"&B3&"""B2"'],
  ["=Table1[[#This Row],[B2]]+B2", "=Table1[[#This Row],[B2]]+B3"],
  ["=SUM(A1:B3)+A1B2+x.B2", "=SUM(A2:B4)+A1B2+x.B2"],
  ["={{summary}}!B2+D{{row}}", "={{summary}}!B2+D{{row}}"],
])("%s moved down by one is %s", (formula, expected) => {
  expect(moveReferences(formula, down)).toBe(expected);
});

test("the number of the row is filled in", () => {
  expect(moveReferences("=C{{row}}/$D{{row}}", { cell: (at) => at, rowNumber: 12 })).toBe(
    "=C12/$D12"
  );
});

test("names of sheets are filled in outside quotes only", () => {
  const name = (kind: string) => (kind === "summary" ? { name: "NPS 'x'" } : null);
  expect(nameSheets('={{summary}}!B2&"{{summary}}!"&{{other}}!A1', name)).toBe(
    "='NPS ''x'''!B2&\"{{summary}}!\"&{{other}}!A1"
  );
});

test("references to other planned sheets follow where their cells stand", () => {
  const down: Moves = { cell: (at) => ({ row: (at.row ?? 0) + 3, column: at.column + 1 }) };
  const sheet = (kind: string) =>
    kind === "segments" ? { name: "S", moves: down } : { name: "T" };
  expect(
    nameSheets('=INDEX({{segments}}!$H$8:$H$9,MATCH("{{segments}}!$A$1",{{summary}}!B2,0))', sheet)
  ).toBe('=INDEX(S!$I$11:$I$12,MATCH("{{segments}}!$A$1",T!B2,0))');
});

test.each([
  ['=COUNTIFS(Answers!$B$2:$B$9,"<=6")', "=countifs( 'Other sheet'!$C$3:$C$99, \"<=6\" )"],
  ["=SUM(Survey[Score])", "=SUM(Survey2[Score])"],
  ["=A1+1", "=#REF!+1"],
])("%s and %s are the same formula at another place", (a, b) => {
  expect(formulaSkeleton(a)).toBe(formulaSkeleton(b));
});
test.each([
  ['=COUNTIF(A1:A9,"<=6")', '=COUNTIF(A1:A9,"<=7")'],
  ["=A1+1", "=A1+2"],
  ["=SUM(A1)", "=MAX(A1)"],
])("%s and %s are different formulas", (a, b) => {
  expect(formulaSkeleton(a)).not.toBe(formulaSkeleton(b));
});

test("rectangles cover exactly the cells given", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { selector: String }), (cells) => {
      const sorted = [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      const covered = rectanglesOf(sorted).flatMap((area) =>
        Array.from({ length: area.rows * area.columns }, (_, i) =>
          String([area.row + Math.floor(i / area.columns), area.column + (i % area.columns)])
        )
      );
      expect(covered.sort()).toEqual(sorted.map(String).sort());
    })
  );
  expect(
    rectanglesOf([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ])
  ).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
});
