import { readCsv, sheetNameOf } from "../../../workbench/src/shell/csv";
import { typedCell } from "../../../workbench/src/shell/csvCells";

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const valuesIn = (file: Uint8Array) =>
  readCsv(file).rows.map((row) => row.map((cell) => cell?.value ?? null));

describe("a field is typed only where there is a single reading of it", () => {
  const text = (value: string) => ({ kind: "text", value });
  test.each([
    // plain numbers
    ["9", { kind: "number", value: 9 }],
    ["0", { kind: "number", value: 0 }],
    ["-1", { kind: "number", value: -1 }],
    ["7.25", { kind: "number", value: 7.25 }],
    ["123456789012345", { kind: "number", value: 123456789012345 }],
    // what only looks like a number
    ["007", text("007")],
    ["+49", text("+49")],
    ["1e5", text("1e5")],
    ["1,5", text("1,5")],
    ["1 000", text("1 000")],
    [" 9 ", text(" 9 ")],
    [".5", text(".5")],
    ["5.", text("5.")],
    ["1234567890123456", text("1234567890123456")],
    ["NaN", text("NaN")],
    ["TRUE", text("TRUE")],
    // ISO dates: serials counted by hand from 1 January 2026 = 46,023
    ["2026-01-01", { kind: "date", value: 46023, format: "yyyy-mm-dd" }],
    ["2026-09-30", { kind: "date", value: 46295, format: "yyyy-mm-dd" }],
    ["2024-02-29", { kind: "date", value: 45351, format: "yyyy-mm-dd" }],
    ["1900-03-01", { kind: "date", value: 61, format: "yyyy-mm-dd" }],
    ["2026-01-01T18:00", { kind: "date", value: 46023.75, format: "yyyy-mm-dd hh:mm" }],
    ["2026-01-01 06:00:00", { kind: "date", value: 46023.25, format: "yyyy-mm-dd hh:mm:ss" }],
    // no dates, uncertain ones, and instants that a serial cannot hold
    ["2026-02-30", text("2026-02-30")],
    ["2025-02-29", text("2025-02-29")],
    ["2026-13-01", text("2026-13-01")],
    ["2026-01-01T24:00", text("2026-01-01T24:00")],
    ["1900-02-28", text("1900-02-28")],
    ["2026-01-01T18:00:00Z", text("2026-01-01T18:00:00Z")],
    ["31/12/2026", text("31/12/2026")],
    ["12/31/2026", text("12/31/2026")],
    ["1.2.2026", text("1.2.2026")],
    // formulas stay text
    ["=1+1", text("=1+1")],
    ["@SUM(A1)", text("@SUM(A1)")],
    ["", null],
  ])("%j", (field, expected) => {
    expect(typedCell(field)).toEqual(expected);
  });
});

describe("charset", () => {
  const french = "Score,Motif\n".concat("3,Déçu par la qualité, très déçu\n".repeat(30));
  test.each([
    ["UTF-8", bytes("Größe\n"), "Größe"],
    ["UTF-8", bytes("\ufeffGröße\n"), "Größe"],
    ["UTF-16LE", utf16("Größe\n"), "Größe"],
  ])("%s", (charset, file, first) => {
    expect(readCsv(file).charset).toBe(charset);
    expect(valuesIn(file)).toEqual([[first]]);
  });

  test("one that came before Unicode", () => {
    expect(valuesIn(latin1(french))[1]?.slice(0, 2)).toEqual([3, "Déçu par la qualité"]);
  });

  test("the first letter that is not ASCII may come late", () => {
    const late = "Score,Comment\n".concat("9,fine\n".repeat(200_000), "3,Größe\n");
    expect(valuesIn(bytes(late)).at(-1)).toEqual([3, "Größe"]);
    expect(valuesIn(latin1(late)).at(-1)).toEqual([3, "Größe"]);
  });
});

describe("rows and fields", () => {
  test.each([
    [",", "A,B\n1,2"],
    [";", "A;B\n1;2"],
    ["\t", "A\tB\n1\t2"],
    ["|", "A|B\n1|2"],
    ["^", "sep=^\nA^B\n1^2"],
  ])("separated by %j", (delimiter, content) => {
    expect(readCsv(bytes(content)).delimiter).toBe(delimiter);
    expect(valuesIn(bytes(content))).toEqual([
      ["A", "B"],
      [1, 2],
    ]);
  });

  test("a quoted field may hold line breaks, separators and quotation marks", () => {
    expect(valuesIn(bytes('A,B\r\n9,"one\ntwo, ""three"""\r\n'))).toEqual([
      ["A", "B"],
      [9, 'one\ntwo, "three"'],
    ]);
  });

  test("empty rows stay in the middle and go at the end; short rows stay short", () => {
    expect(valuesIn(bytes("A,B\n1\n\n2,3\n\n,\n"))).toEqual([["A", "B"], [1], [null], [2, 3]]);
  });

  test("a text longer than a cell is cut, and that is said", () => {
    const table = readCsv(bytes(`A\n${"x".repeat(32_768)}\n`));
    expect(table.rows[1]?.[0]?.value).toHaveLength(32_767);
    expect(table.remarks).toEqual([
      "One text is longer than a cell holds (32,767 characters) and was cut.",
    ]);
  });

  test.each([
    ["", "This file is empty."],
    ["\n\n", "This file is empty."],
    ['A,B\n1,"two\n3,4\n', "a quotation mark opened in row 2 is never closed"],
    ["A\n".repeat(1_048_577), "1,048,577 rows"],
  ])("a file that cannot be opened says why", (content, reason) => {
    expect(() => readCsv(bytes(content))).toThrow(reason);
  });

  test("a file that is no text says so", () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff, 0x80, 0, 1]);
    expect(() => readCsv(zip)).toThrow("not readable as text");
  });
});

test.each([
  ["survey.csv", "survey"],
  ["Q3 [final]/answers*.csv", "answers_"],
  ["a: b?.csv", "a_ b_"],
  ["no-ending", "no-ending"],
  ["'quoted'.csv", "quoted"],
  ["a-name-that-is-longer-than-excel-allows.csv", "a-name-that-is-longer-than-exce"],
  [".csv", "Sheet1"],
  ["History.csv", "Sheet1"],
])("the sheet of %s is named %s", (file, sheet) => {
  expect(sheetNameOf(file)).toBe(sheet);
});
