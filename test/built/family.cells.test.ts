import { serial } from "./dates";
import { column, ExcelCalls, ExcelError, type Cell, type Table } from "./excelCalls";
import { TIME_TO_BUILD } from "./functionsBundle";

/** How every function takes the cells it is given: blanks, junk, errors, shapes. */

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await ExcelCalls.open();
}, TIME_TO_BUILD);

const SCORES = [10, 9, 3, 7, 8, 0, 9, 6, 10, 2, 9, 8];
const AFTER = [9, 9, 6, 9, 7, 3, 10, 7, 10, 3, 10, 9];
const GROUPS = SCORES.map((_, row) => (row % 3 === 0 ? "North" : "South"));
const FLAGS = SCORES.map((_, row) => row % 4 === 0);
const DATES = SCORES.map((_, row) => serial(2025, 1 + row, 15));

/** Every function that reads answers, with whatever stands beside them and after. */
const READERS: readonly (readonly [string, readonly (readonly unknown[])[], readonly unknown[]])[] =
  [
    ["NPS", [], []],
    ["NPSSHARE", [], []],
    ["NPSCI", [], []],
    ["NPSMOE", [], []],
    ["NPSNEEDED", [], [50]],
    ["NPSVERSUS", [], [10]],
    ["NPSPAIRED", [AFTER], []],
    ["NPSBY", [GROUPS], []],
    ["NPSSHRINK", [GROUPS], []],
    ["NPSIMPACT", [FLAGS], []],
    ["NPSTREND", [DATES], []],
    ["NPSSLOPE", [DATES], []],
    ["NPSDIRECTION", [DATES], []],
    ["NPSCHANGE", [DATES], []],
    ["NPSROLLING", [DATES], [6]],
  ];

const shown = (table: Table | ExcelError) =>
  table instanceof ExcelError
    ? { code: table.code, message: table.message }
    : table.map((line) => line.map((cell) => (cell instanceof ExcelError ? cell.code : cell)));

it("the family is whole: every function of the contract is in the bundle, and no other", () => {
  expect([...excel.names].sort()).toEqual(
    [
      ...READERS.map(([name]) => name),
      "NPSCATEGORY",
      "NPSCLASS",
      "NPSLEVEL",
      "NPSGAP",
      "NPSBENCHMARK",
      "NPSCOUNT",
      "NPSSAMPLE",
      "NPSPOWER",
      "NPSTEST",
      "NPSADJUST",
      "NPSTARGET",
      "NPSFROMCOUNTS",
      "NPSCAUSE",
      "NPSTHEMES",
      "NPSALIGN",
    ].sort()
  );
});

describe.each(READERS)("%s", (name, beside, after) => {
  const call = (scores: unknown[][], others: readonly (readonly unknown[])[]) =>
    excel.call(name, scores, ...others.map(column), ...after);
  const plain = async () => shown(await call(column(SCORES), beside));

  it.each<[string, unknown]>([
    ["null", null],
    ["an empty text", ""],
    ["undefined", undefined],
  ])("a blank as %s, and what stands beside it, changes nothing", async (_, blank) => {
    const scores = SCORES.flatMap((score) => [score, blank]);
    const others = beside.map((cells) => cells.flatMap((cell) => [cell, cell]));
    expect(shown(await call(column(scores), others))).toEqual(await plain());
  });

  it("cells that hold no answer change nothing either", async () => {
    const junk = ["n/a", 7.5, 11, -1, true];
    const scores = [...SCORES, ...junk];
    const others = beside.map((cells) => [...cells, ...junk.map((_, row) => cells[row])]);
    expect(shown(await call(column(scores), others))).toEqual(await plain());
  });

  it("a row or a block in place of a column changes nothing", async () => {
    const wide = (cells: readonly unknown[]) => [[...cells]];
    const block = (cells: readonly unknown[]) => [cells.slice(0, 6), cells.slice(6)];
    for (const shape of [wide, block]) {
      expect(shown(await excel.call(name, shape(SCORES), ...beside.map(shape), ...after))).toEqual(
        await plain()
      );
    }
  });

  it.each<[string, string, RegExp | null]>([
    ["#DIV/0!", "#DIV/0!", null],
    ["#N/A", "#N/A", null],
    ["#NUM!", "#NUM!", null],
    ["#NULL!", "#NULL!", null],
    ["#VALUE!", "#VALUE!", null],
    // A function cannot end with these two itself (platform's documentation of custom functions).
    ["#REF!", "#VALUE!", /#REF!/],
    ["#NAME?", "#VALUE!", /#NAME\?/],
  ])("%s among the answers, or beside them, is passed on as %s", async (code, shows, sentence) => {
    const columns = [SCORES, ...beside];
    for (const index of columns.keys()) {
      const broken = columns.map((cells, place) =>
        cells.map((cell, row) => (place === index && row === 4 ? new ExcelError(code) : cell))
      );
      const error = await call(column(broken[0] ?? []), broken.slice(1));
      expect(error).toBeInstanceOf(ExcelError);
      expect((error as ExcelError).code).toBe(shows);
      if (sentence) expect((error as ExcelError).message).toMatch(sentence);
    }
  });

  it("no answer at all is #N/A with a sentence", async () => {
    const result = await call(
      column(["", null, "none"]),
      beside.map((cells) => cells.slice(0, 3))
    );
    expect(result).toBeInstanceOf(ExcelError);
    expect((result as ExcelError).code).toBe("#N/A");
    expect((result as ExcelError).message.length).toBeGreaterThan(20);
  });

  it("rule 205: another column than the answers' is #VALUE!, counted", async () => {
    const scores = Array.from({ length: 30 }, (_, row) => (row < 12 ? 9 : 40 + row));
    const result = await call(
      column(scores),
      beside.map((cells) => scores.map((_, row) => cells[row % cells.length]))
    );
    expect(result).toBeInstanceOf(ExcelError);
    expect((result as ExcelError).code).toBe("#VALUE!");
    expect((result as ExcelError).message).toMatch(/18.*30/);
  });

  it("one answer is answered, or it is said what is missing", async () => {
    for (const score of [0, 7, 10]) {
      const result = await call(
        column([score]),
        beside.map((cells) => cells.slice(0, 1))
      );
      if (!(result instanceof ExcelError)) continue;
      expect([name, result.code]).toEqual([name, "#N/A"]);
      expect(result.message.length).toBeGreaterThan(20);
    }
  });
});

describe("cell by cell", () => {
  const codes = (table: Table) => table.map((line) => line.map(codeOf));
  const codeOf = (cell: Cell) => (cell instanceof ExcelError ? cell.code : cell);

  it("NPSCATEGORY keeps the shape; blank stays blank; what is no answer says so in its place", async () => {
    const table = await excel.table("NPSCATEGORY", [
      [0, 6, 7, 8, 9, 10],
      ["", null, "x", 7.5, 11, new ExcelError("#DIV/0!")],
    ]);
    expect(codes(table)).toEqual([
      ["Detractor", "Detractor", "Passive", "Passive", "Promoter", "Promoter"],
      ["", "", "#N/A", "#N/A", "#N/A", "#DIV/0!"],
    ]);
    const [, [, , text] = []] = table;
    expect((text as ExcelError).message.length).toBeGreaterThan(20);
  });

  it("NPSCATEGORY of nothing usable still answers cell by cell", async () => {
    expect(codes(await excel.table("NPSCATEGORY", column(["", "x"])))).toEqual([[""], ["#N/A"]]);
    const many = column(Array.from({ length: 40 }, () => "x"));
    expect(codes(await excel.table("NPSCATEGORY", many))).toEqual(many.map(() => ["#N/A"]));
  });

  it("NPSCOUNT counts every cell by its reason, errors too", async () => {
    const cells = [
      [9, 10, 0, "", null],
      [undefined, "text", 7.5, 11, -3],
      [true, false, 45_000, new ExcelError("#DIV/0!"), new ExcelError("#N/A")],
    ];
    const lines = await excel.body(["Cells", "Count"], "NPSCOUNT", cells);
    expect(lines.map(([what]) => what)).toEqual([
      "Answers",
      "Blank",
      "Text",
      "Decimal number",
      "Outside 0–10",
      "TRUE or FALSE",
      "Date",
      "Error",
      "All cells",
    ]);
    const count = Object.fromEntries(lines as [string, number][]);
    expect(count).toMatchObject({
      Answers: 3,
      Blank: 3,
      Text: 1,
      "Decimal number": 1,
      "TRUE or FALSE": 2,
      Error: 2,
      "All cells": 15,
    });
    // A serial number alone may be read as a date or as a number outside.
    expect((count["Outside 0–10"] ?? 0) + (count["Date"] ?? 0)).toBe(3);
  });

  it("NPSCOUNT never refuses", async () => {
    const none = await excel.body(["Cells", "Count"], "NPSCOUNT", column(["", null]));
    expect(none.find(([what]) => what === "Answers")).toEqual(["Answers", 0]);
    const junk = await excel.body(["Cells", "Count"], "NPSCOUNT", column(Array(50).fill("x")));
    expect(junk.find(([what]) => what === "Text")).toEqual(["Text", 50]);
  });

  it("NPSFROMCOUNTS: a score each; blanks are 0 beside a count; nothing at all is #N/A", async () => {
    const table = await excel.table(
      "NPSFROMCOUNTS",
      [[25, "", 0, 1, "", 5]],
      [[30, "", 0, "", "", -1]],
      [[45, "", 0, "", 4, 5]]
    );
    expect(codes(table)).toEqual([[20, "", "#N/A", -100, 100, "#VALUE!"]]);
    expect(await excel.cell("NPSFROMCOUNTS", 25, 30, 45)).toBe(20);
    expect((await excel.error("NPSFROMCOUNTS", 0, 0, 0)).code).toBe("#N/A");
    expect((await excel.error("NPSFROMCOUNTS", -1, 0, 5)).code).toBe("#VALUE!");
    expect((await excel.error("NPSFROMCOUNTS", [[1, 2]], [[1]], [[1, 2]])).code).toBe("#VALUE!");
  });

  it.each([
    ["NPSCLASS", []],
    ["NPSLEVEL", ["telecom"]],
    ["NPSGAP", ["telecom"]],
  ])("%s keeps the shape of its scores; blank stays blank", async (name, rest) => {
    const table = await excel.table(
      name,
      [
        [20, "", -5.5],
        [null, 101, 0],
      ],
      ...rest
    );
    expect([table.length, table[0]?.length]).toEqual([2, 3]);
    expect([table[0]?.[1], table[1]?.[0]]).toEqual(["", ""]);
    expect(codeOf(table[1]?.[1] ?? "")).toBe("#VALUE!");
  });
});
