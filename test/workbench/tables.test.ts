/** Tables, their columns and rows, and formulas that name them. */
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

const SURVEY = [
  ["Region", "Score", "Weight"],
  ["N", 9, 1],
  ["S", 4, 2],
  ["N", 10, 3],
];

let excel: Headless;
let undo: () => void;
let count = 0;
/** Each test has a sheet of its own with the survey in A1:C4 as a table. */
let sheetName = "";
let tableName = "";

beforeAll(async () => {
  excel = await startHeadless({ sheets: { Data: [] }, excelApi: "1.13" });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});
beforeEach(async () => {
  sheetName = `Sheet${++count + 10}`;
  tableName = `Survey${count}`;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.getRange("A1:C4").values = SURVEY;
    sheet.tables.add("A1:C4", true).name = tableName;
    await context.sync();
  });
});

const at = (address: string): string => `${sheetName}!${address}`;
const change = (act: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    act(context.workbook.tables.getItem(tableName), sheet);
    await context.sync();
  });
/** The addresses of the table's parts, its headers and how many rows it has. */
const shape = () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    const [whole, header, body] = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
    ];
    for (const range of [whole, header, body]) range.load("address");
    header.load("values");
    table.columns.load("items/name,items/index");
    const rows = table.rows.getCount();
    await context.sync();
    const plain = (range: Excel.Range) => range.address.split("!")[1];
    return {
      whole: plain(whole),
      header: plain(header),
      body: plain(body),
      names: table.columns.items.map((column) => column.name),
      rows: rows.value,
    };
  });
const SHAPE = {
  whole: "A1:C4",
  header: "A1:C1",
  body: "A2:C4",
  names: ["Region", "Score", "Weight"],
  rows: 3,
};

it("has headers, a body and columns", async () => {
  expect(await shape()).toEqual(SHAPE);
  const column = await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(tableName);
    const score = columns.getItem("score");
    const body = score.getDataBodyRange();
    score.load("name,index,id");
    body.load("address,values");
    const absent = columns.getItemOrNullObject("Absent");
    absent.load("name");
    await context.sync();
    return [score.name, score.index, body.address, body.values, absent.isNullObject];
  });
  expect(column).toEqual(["Score", 1, at("B2:B4"), [[9], [4], [10]], true]);
});

it.each<[formula: (table: string) => string, value: unknown]>([
  [(t) => `=SUM(${t}[Score])`, 23],
  [(t) => `=COUNTIFS(${t}[Region],"N")`, 2],
  [(t) => `=COUNTIFS(${t}[Region],"n",${t}[Score],">=9")`, 2],
  [(t) => `=COUNTIFS(${t}[Score],"<=6")`, 1],
  [(t) => `=COUNTIFS(${t}[Score],">=7",${t}[Score],"<=8")`, 0],
  [(t) => `=COUNTIF(${t}[Region],"="&"S")`, 1],
  [(t) => `=AVERAGEIFS(${t}[Score],${t}[Region],"N")`, 9.5],
  [(t) => `=ROWS(${t}[#Data])`, 3],
  [(t) => `=SUM(${t}[[Score]:[Weight]])`, 29],
  [(t) => `=${t}[[#Headers],[Score]]`, "Score"],
  [
    (t) => `=100*(COUNTIFS(${t}[Score],">=9")-COUNTIFS(${t}[Score],"<=6"))/COUNT(${t}[Score])`,
    100 / 3,
  ],
])("is named in formulas: %s", async (formula, value) => {
  await change((_, sheet) => {
    sheet.getRange("F1").formulas = [[formula(tableName)]];
  });
  const found = excel.cell(at("F1"));
  expect(found).toEqual(typeof value === "number" ? expect.closeTo(value, 10) : value);
});

it.each(["nps_segments", "Survey.2026", "_private"])(
  "is named %s in formulas of the batch that made it",
  async (name) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.getRange("H1:I3").values = [
        ["Segment", "n"],
        ["North", 5],
        ["South", 7],
      ];
      const table = sheet.tables.add("H1:I3", true);
      table.name = name;
      sheet.getRange("K1").formulas = [[`=SUM(${name}[n])+ROWS(${name})`]];
      await context.sync();
    });
    // 5 + 7, and two rows.
    expect(excel.cell(at("K1"))).toBe(14);
  }
);

it("keeps formulas alive: a changed cell, a renamed column, a new row", async () => {
  await change((_, sheet) => {
    sheet.getRange("F1:F2").formulas = [
      [`=SUM(${tableName}[Score])`],
      [`=COUNTIFS(A2:A9,"N",B2:B9,">=9")`],
    ];
  });
  expect(excel.cells(at("F1:F2"))).toEqual([[23], [2]]);
  excel.setCell(at("B3"), 10);
  excel.setCell(at("A3"), "N");
  await excel.settle();
  expect(excel.cells(at("F1:F2"))).toEqual([[29], [3]]);
  await change((table) => table.rows.add(undefined, [["N", 1, 1]]));
  expect(excel.cell(at("F1"))).toBe(30);
  await change((_, sheet) => {
    sheet.getRange("B1").values = [["Rating"]];
    sheet.getRange("F3").formulas = [[`=MAX(${tableName}[Rating])`]];
  });
  expect((await shape()).names).toEqual(["Region", "Rating", "Weight"]);
  expect(excel.cell(at("F3"))).toBe(10);
});

it("takes over a header that a person types", async () => {
  excel.setCell(at("C1"), "Share");
  await excel.settle();
  expect((await shape()).names).toEqual(["Region", "Score", "Share"]);
});

describe("rows", () => {
  it("are added at the end, at an index, and pushed apart from what stands below", async () => {
    await change((table, sheet) => {
      sheet.getRange("A6").values = [["below"]];
      table.rows.add(undefined, [
        ["E", 1, 1],
        ["W", 2, 2],
      ]);
      table.rows.add(0, [["first", 0, 0]]);
    });
    expect(await shape()).toEqual({ ...SHAPE, whole: "A1:C7", body: "A2:C7", rows: 6 });
    expect(excel.cells(at("A1:A9")).flat()).toEqual([
      "Region",
      "first",
      "N",
      "S",
      "N",
      "E",
      "W",
      "",
      "below",
    ]);
  });

  it("are read, changed and deleted by index", async () => {
    const values = await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem(tableName);
      rows.getItemAt(1).values = [["S", 5, 2]];
      rows.getItemAt(0).delete();
      rows.load("items/values,items/index,count");
      await context.sync();
      return [rows.items.map((row) => row.values[0]), rows.count];
    });
    expect(values).toEqual([
      [
        ["S", 5, 2],
        ["N", 10, 3],
      ],
      2,
    ]);
    expect((await shape()).whole).toBe("A1:C3");
  });

  it("fill an empty table in place", async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const table = sheet.tables.add("H1:I1", true);
      table.getHeaderRowRange().values = [["Key", "Value"]];
      table.rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
      const range = table.getRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe(at("H1:I3"));
  });
});

describe("columns", () => {
  it("are added with values and a name, and deleted", async () => {
    await change((table) => table.columns.add(undefined, [["Note"], ["x"], ["y"], ["z"]]));
    expect((await shape()).names).toEqual(["Region", "Score", "Weight", "Note"]);
    await change((table) => table.columns.getItem("Score").delete());
    expect(await shape()).toEqual({ ...SHAPE, names: ["Region", "Weight", "Note"] });
    expect(excel.cells(at("A2:C2"))).toEqual([["N", 1, "x"]]);
  });
});

it("is resized, named, styled, turned into a range and deleted", async () => {
  await change((table) => {
    table.resize("A1:B3");
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  });
  expect(await shape()).toEqual({
    whole: "A1:B3",
    header: "A1:B1",
    body: "A2:B3",
    names: ["Region", "Score"],
    rows: 2,
  });
  const look = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    table.load("style,showBandedRows,showFilterButton,showTotals,showHeaders,name");
    await context.sync();
    return [
      table.style,
      table.showBandedRows,
      table.showFilterButton,
      table.showTotals,
      table.name,
    ];
  });
  expect(look).toEqual(["TableStyleLight1", false, false, false, tableName]);
  await change((table) => void table.convertToRange());
  expect(excel.cell(at("B2"))).toBe(9);
  await Excel.run(async (context) => {
    const again = context.workbook.worksheets.getItem(sheetName).tables.add("A1:C4", true);
    again.name = tableName;
    await context.sync();
  });
  await change((table) => table.delete());
  expect(excel.cells(at("A1:C4")).flat()).toEqual(Array<string>(12).fill(""));
});

it("shows a row of totals", async () => {
  await change((table) => {
    table.showTotals = true;
    table.getTotalRowRange().getLastCell().formulas = [["=SUM(C2:C4)"]];
  });
  expect(excel.cells(at("A5:C5"))).toEqual([["Total", "", 6]]);
  expect(await shape()).toEqual({ ...SHAPE, whole: "A1:C5" });
});

it.each<[what: string, code: string, act: (table: Excel.Table, sheet: Excel.Worksheet) => void]>([
  ["overlaps another", "InvalidOperation", (_, sheet) => void sheet.tables.add("C3:D9", true)],
  [
    "has a taken name",
    "ItemAlreadyExists",
    (table, sheet) => {
      sheet.tables.add("H1:I2", true);
      const other = sheet.tables.getItemAt(1);
      other.name = tableName;
      void table;
    },
  ],
  ["has a name with a space", "InvalidArgument", (table) => (table.name = "my table")],
  ["is absent", "ItemNotFound", (_, sheet) => void sheet.tables.getItem("Absent").getRange()],
])("is refused when it %s", async (_what, code, act) => {
  await expect(change(act)).rejects.toMatchObject({ code });
});

it("is found by its name, by its sheet and by a range", async () => {
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.tables.load("items/name,count");
    const inside = sheet.getRange("B2").getTables(false);
    inside.load("items/name");
    const absent = context.workbook.tables.getItemOrNullObject("Absent");
    absent.delete();
    absent.load("name");
    await context.sync();
    return [
      sheet.tables.items.map((t) => t.name),
      inside.items.map((t) => t.name),
      absent.isNullObject,
    ];
  });
  expect(found).toEqual([[tableName], [tableName], true]);
});

it("takes formulas, totals and columns of formulas along when a column gets another name", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:C3").values = [
      ["Who", "Score", "Twice"],
      ["Ann", 9, ""],
      ["Bob", 4, ""],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Renamed";
    table.columns.getItem("Twice").getDataBodyRange().formulas = [["=[@Score]*2"], ["=[@Score]*2"]];
    sheet.getRange("F1").formulas = [["=SUM(Renamed[Score])"]];
    await context.sync();
    table.showTotals = true;
    await context.sync();
    sheet.getRange("B1:C1").values = [["How likely?", "Double"]];
    table.rows.add(undefined, [["Cy", 2, null]] as unknown as string[][]);
    await context.sync();
    // Neither a new column nor one that goes is a new name for those beside it.
    table.columns.add(1, undefined, "Between");
    table.columns.add(1, undefined, "Other");
    table.columns.getItem("Other").delete();
    const [cells, sum] = [table.getRange(), sheet.getRange("G1")];
    cells.load("values");
    sum.load("formulas,values");
    await context.sync();
    expect(cells.values).toEqual([
      ["Who", "Between", "How likely?", "Double"],
      ["Ann", "", 9, 18],
      ["Bob", "", 4, 8],
      ["Cy", "", 2, 4],
      ["Total", "", "", 30],
    ]);
    expect([sum.formulas, sum.values]).toEqual([[["=SUM(Renamed[How likely?])"]], [[15]]]);
    table.delete();
    await context.sync();
  });
});
