import {
  addressOf,
  columnLetters,
  columnNumber,
  intersection,
  parseAddress,
  quoteSheet,
  splitAreas,
  tableColumn,
} from "../../src/excel/addresses";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

it.each([
  ["Answers", "Answers"],
  ["Bob's data", "'Bob''s data'"],
  ["Q3", "'Q3'"],
  ["R1C1", "'R1C1'"],
  ["2024", "'2024'"],
  ["Größe", "'Größe'"],
  ["a-b", "'a-b'"],
])("sheet %s in a formula is %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});

it.each([
  ["Answers!B2:B500", { sheet: "Answers", row: 1, column: 1, rows: 499, columns: 1 }],
  ["'Bob''s data'!$C$3", { sheet: "Bob's data", row: 2, column: 2, rows: 1, columns: 1 }],
  ["A!B:C", { sheet: "A", row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["A!2:3", { sheet: "A", row: 1, column: 0, rows: 2, columns: 16_384 }],
  ["[Book1.xlsx]A!B2", { sheet: "A", row: 1, column: 1, rows: 1, columns: 1 }],
  ["B2", { sheet: "", row: 1, column: 1, rows: 1, columns: 1 }],
  ["C5:B2", { sheet: "", row: 1, column: 1, rows: 4, columns: 2 }],
])("%s", (address, block) => {
  expect(parseAddress(address)).toEqual(block);
});

it.each(["", "A!", "NPS", "A1:B", "ZZZZ1", "A!B0", "A1048577", "A1,B2", "XFE1"])(
  "%j is no block",
  (address) => {
    expect(parseAddress(address)).toBeNull();
  }
);

it("writes a block back, plain and absolute", () => {
  const block = { sheet: "Bob's", row: 1, column: 1, rows: 3, columns: 2 };
  expect(addressOf(block)).toBe("'Bob''s'!B2:C4");
  expect(addressOf(block, true)).toBe("'Bob''s'!$B$2:$C$4");
});

it("splits areas, not sheet names with commas", () => {
  expect(splitAreas("'a,b''c'!A1:A2,D!B1")).toEqual(["'a,b''c'!A1:A2", "D!B1"]);
});

it.each([
  ["Score", "Survey[Score]"],
  ["Score 0 to 10", "Survey[Score 0 to 10]"],
  ["NPS #1", "Survey[[NPS '#1]]"],
  ["[new]", "Survey[['[new']]]"],
  ["Bob's", "Survey[[Bob''s]]"],
  ["a@b", "Survey[[a'@b]]"],
  ["Why?", "Survey[[Why?]]"],
])("table column %s", (name, reference) => {
  expect(tableColumn("Survey", name)).toBe(reference);
});

it("intersects blocks of one sheet only", () => {
  const a = { sheet: "A", row: 0, column: 0, rows: 10, columns: 3 };
  const b = { sheet: "A", row: 5, column: 2, rows: 10, columns: 3 };
  expect(intersection(a, b)).toEqual({ sheet: "A", row: 5, column: 2, rows: 5, columns: 1 });
  expect(intersection(a, { ...b, sheet: "B" })).toBeNull();
  expect(intersection(a, { ...b, row: 10 })).toBeNull();
});
