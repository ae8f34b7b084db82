/** Cells and ranges as code meets them in Excel, asked through the real office.js. */
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

let excel: Headless;
let undo: () => void;

beforeAll(async () => {
  excel = await startHeadless({ sheets: { Data: [], "Q3 survey": [["here"]] } });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

const empty = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange().clear();
    sheet.getRange("A1:Z100").rowHidden = false;
    sheet.getRange("A1:Z100").columnHidden = false;
    await context.sync();
  });

beforeEach(empty);

/** Loads properties of a range on the sheet Data. */
async function load<K extends keyof Excel.Range>(address: string, ...names: K[]) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address);
    range.load(names);
    await context.sync();
    return names.map((name) => range[name]);
  });
}

async function write(address: string, values: unknown[][], format?: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address);
    if (format) range.numberFormat = values.map((line) => line.map(() => format));
    range.values = values;
    await context.sync();
  });
}

describe("what is typed becomes what Excel makes of it", () => {
  const serialOf = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) / 86400000 + 25569;
  it.each<[typed: unknown, value: unknown, type: string, format: string]>([
    [9, 9, "Double", "General"],
    ["9", 9, "Double", "General"],
    [" 9 ", 9, "Double", "General"],
    ["1,234", 1234, "Double", "#,##0"],
    ["5%", 0.05, "Double", "0%"],
    ["2026-09-30", serialOf(2026, 9, 30), "Double", "yyyy-mm-dd"],
    ["30 Sep 2026", serialOf(2026, 9, 30), "Double", "d mmm yyyy"],
    ["31/12/2026", "31/12/2026", "String", "General"],
    ["TRUE", true, "Boolean", "General"],
    [false, false, "Boolean", "General"],
    ["'9", "9", "String", "General"],
    ["'=1+1", "=1+1", "String", "General"],
    ["''quoted'", "'quoted'", "String", "General"],
    ["'TRUE", "TRUE", "String", "General"],
    ["'#N/A", "#N/A", "String", "General"],
    ["#N/A", "#N/A", "Error", "General"],
    ["=1+1", 2, "Double", "General"],
    ["=1/0", "#DIV/0!", "Error", "General"],
    ["=", "=", "String", "General"],
    ["+cmd", "+cmd", "String", "General"],
    ["10 - Extremely likely", "10 - Extremely likely", "String", "General"],
    ["", "", "Empty", "General"],
    ["two\nlines", "two\nlines", "String", "General"],
  ])("%j", async (typed, value, type, format) => {
    await write("B2", [[typed]]);
    expect(await load("B2", "values", "valueTypes", "numberFormat")).toEqual([
      [[value]],
      [[type]],
      [[format]],
    ]);
  });

  it.each(["9", "5%", "=1+1", "TRUE", "1-2"])("%s stays text in a text cell", async (text) => {
    await write("B2", [[text]], "@");
    expect(await load("B2", "values", "valueTypes")).toEqual([[[text]], [["String"]]]);
  });

  it("keeps a text that looks like a number when only its format changes", async () => {
    await write("B2", [["'9"]]);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Data").getRange("B2");
      cell.format.fill.color = "#FFEEDD";
      await context.sync();
    });
    expect(await load("B2", "values", "valueTypes")).toEqual([[["9"]], [["String"]]]);
  });

  it("leaves a cell for null and empties it for an empty text", async () => {
    await write("A1:C1", [[1, 2, 3]]);
    await write("A1:C1", [[null, "", 4]]);
    expect((await load("A1:C1", "values"))[0]).toEqual([[1, "", 4]]);
  });

  it("shows numbers as their format says", async () => {
    await write("A1", [[0.423]], "0%");
    await write("A2", [[46295]], "d mmm yyyy");
    await write("A3", [[true]]);
    expect((await load("A1:A3", "text"))[0]).toEqual([["42%"], ["30 Sep 2026"], ["TRUE"]]);
  });
});

describe("addresses", () => {
  it.each([
    ["B2", "Data!B2", 1, 1, 1, 1],
    ["B2:C5", "Data!B2:C5", 1, 1, 4, 2],
    ["$C$5:$B$2", "Data!B2:C5", 1, 1, 4, 2],
    ["B:B", "Data!B:B", 0, 1, 1048576, 1],
    ["2:3", "Data!2:3", 1, 0, 2, 16384],
    ["Data!A1", "Data!A1", 0, 0, 1, 1],
  ])("%s", async (address, shown, row, column, rows, columns) => {
    const names = ["address", "rowIndex", "columnIndex", "rowCount", "columnCount"] as const;
    expect(await load(address, ...names)).toEqual([shown, row, column, rows, columns]);
  });

  it("quotes the name of a sheet that needs it", async () => {
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Q3 survey").getRange("A1");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Q3 survey'!A1");
  });

  it("has no values for whole columns", async () => {
    expect(await load("A:A", "values", "cellCount")).toEqual([null, 1048576]);
  });

  it("moves about", async () => {
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B2:C5");
      const found = {
        cell: range.getCell(1, 1),
        row: range.getRow(0),
        column: range.getColumn(1),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
        lastCell: range.getLastCell(),
        below: range.getRowsBelow(2),
        above: range.getRowsAbove(1),
        after: range.getColumnsAfter(1),
        offset: range.getOffsetRange(1, 2),
        resized: range.getResizedRange(-1, 1),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        bounding: range.getBoundingRect("E1"),
        common: range.getIntersection("C4:D9"),
        byIndexes: context.workbook.worksheets.getItem("Data").getRangeByIndexes(2, 3, 4, 1),
      };
      for (const each of Object.values(found)) each.load("address");
      const none = range.getIntersectionOrNullObject("F1:F9");
      none.load("isNullObject");
      await context.sync();
      const entries = Object.entries(found).map(([name, each]) => [name, each.address.slice(5)]);
      return { ...Object.fromEntries(entries), none: none.isNullObject };
    });
    expect(seen).toEqual({
      cell: "C3",
      row: "B2:C2",
      column: "C2:C5",
      lastRow: "B5:C5",
      lastColumn: "C2:C5",
      lastCell: "C5",
      below: "B6:C7",
      above: "B1:C1",
      after: "D2:D5",
      offset: "D3:E6",
      resized: "B2:D4",
      entireRow: "2:5",
      entireColumn: "B:C",
      bounding: "B1:E5",
      common: "C4:C5",
      byIndexes: "D3:D6",
      none: true,
    });
  });
});

describe("what is used", () => {
  const used = (address: string | null, valuesOnly: boolean) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = address
        ? sheet.getRange(address).getUsedRangeOrNullObject(valuesOnly)
        : sheet.getUsedRangeOrNullObject(valuesOnly);
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address.slice(5);
    });

  it("is nothing on an empty sheet", async () => {
    expect(await used(null, true)).toBeNull();
  });

  it("starts at the first used cell; formats count only if asked for", async () => {
    await write("C3:D4", [
      [1, ""],
      ["", 2],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("F9").format.fill.color = "red";
      await context.sync();
    });
    expect(await used(null, true)).toBe("C3:D4");
    expect(await used(null, false)).toBe("C3:F9");
    expect(await used("D:D", true)).toBe("D4");
    expect(await used("A:A", true)).toBeNull();
  });

  it("takes in what a formula spills", async () => {
    await write("B2", [["=SEQUENCE(3)"]]);
    await excel.settle();
    expect(await used(null, true)).toBe("B2:B4");
    expect((await load("B2:B4", "values"))[0]).toEqual([[1], [2], [3]]);
  });

  it("finds the region around a cell", async () => {
    await write("B2:C4", [
      ["Region", "Score"],
      ["N", 9],
      ["S", 4],
    ]);
    await write("E2", [["apart"]]);
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("C3");
      const region = range.getSurroundingRegion();
      region.load("address");
      await context.sync();
      return region.address;
    });
    expect(found).toBe("Data!B2:C4");
  });
});

describe("what is hidden", () => {
  beforeEach(() =>
    write("A1:B5", [
      ["Kind", "Score"],
      ["a", 1],
      ["b", 2],
      ["a", 3],
      ["b", 4],
    ])
  );

  it("is told row by row", async () => {
    excel.hideRow("Data!3");
    excel.hideColumn("Data!A");
    expect(await load("A3:B3", "rowHidden", "columnHidden")).toEqual([true, null]);
    expect(await load("B2:B4", "rowHidden", "columnHidden")).toEqual([null, false]);
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B5");
      const rows = range.getRowProperties({ rowHidden: true });
      const view = range.getVisibleView();
      view.load("values,rowCount,columnCount");
      const visible = range.getSpecialCells("Visible");
      visible.load("address,areaCount");
      await context.sync();
      return [
        rows.value.map((row) => row.rowHidden),
        view.values,
        [view.rowCount, view.columnCount],
        visible.address,
      ];
    });
    expect(seen).toEqual([
      [false, false, true, false, false],
      [["Score"], [1], [3], [4]],
      [4, 1],
      "Data!B1:B2,Data!B4:B5",
    ]);
  });

  it("includes rows that a filter hides", async () => {
    excel.filter("Data!A1:B5", 0, ["a"]);
    const hidden = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B5");
      const rows = range.getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map((row) => row.rowHidden);
    });
    expect(hidden).toEqual([false, false, true, false, true]);
    excel.unfilter("Data");
  });
});

describe("cells move", () => {
  beforeEach(() =>
    write("A1:B3", [
      [1, 2],
      [3, 4],
      ["=A1+A2", "=SUM(B1:B2)"],
    ])
  );

  it.each<
    [what: string, change: (sheet: Excel.Worksheet) => void, address: string, values: unknown[][]]
  >([
    ["down", (sheet) => void sheet.getRange("A2").insert("Down"), "A1:A4", [[1], [""], [3], [4]]],
    ["right", (sheet) => void sheet.getRange("A1").insert("Right"), "A1:C1", [["", 1, 2]]],
    ["up", (sheet) => sheet.getRange("A1").delete("Up"), "A1:A2", [[3], ["#REF!"]]],
    ["with a whole row", (sheet) => sheet.getRange("2:2").delete("Up"), "B1:B2", [[2], [2]]],
    [
      "with a new row",
      (sheet) => void sheet.getRange("2:2").insert("Down"),
      "B1:B4",
      [[2], [""], [4], [6]],
    ],
    ["with a column", (sheet) => sheet.getRange("A:A").delete("Left"), "A1:A3", [[2], [4], [6]]],
  ])("%s", async (_what, change, address, values) => {
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Data"));
      await context.sync();
    });
    expect((await load(address, "values"))[0]).toEqual(values);
  });

  it("are cleared in part", async () => {
    const clear = (what: Excel.ClearApplyTo | "Contents" | "Formats" | "All") =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1").clear(what);
        await context.sync();
      });
    const look = () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Data").getRange("A1");
        cell.load("values,numberFormat,format/fill/color,format/font/bold");
        await context.sync();
        return [cell.values, cell.numberFormat, cell.format.fill.color, cell.format.font.bold].flat(
          2
        );
      });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Data").getRange("A1");
      cell.numberFormat = [["0.0"]];
      cell.format.fill.color = "#123456";
      cell.format.font.bold = true;
      await context.sync();
    });
    await clear("Contents");
    expect(await look()).toEqual(["", "0.0", "#123456", true]);
    await write("A1", [[7]]);
    await clear("Formats");
    expect(await look()).toEqual([7, "General", "#FFFFFF", false]);
    await clear("All");
    expect((await look())[0]).toBe("");
  });
});

it("merges and parts cells", async () => {
  await write("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  const merge = (change: (range: Excel.Range) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Data").getRange("A1:B2"));
      await context.sync();
    });
  await merge((range) => range.merge(false));
  expect((await load("A1:B2", "values"))[0]).toEqual([
    [1, ""],
    ["", ""],
  ]);
  expect(excel.mergedAreas("Data")).toEqual(["A1:B2"]);
  await merge((range) => range.unmerge());
  expect(excel.mergedAreas("Data")).toEqual([]);
});

it("links to another sheet with Excel's look of a link", async () => {
  const link = {
    documentReference: "'Q3 survey'!A1",
    textToDisplay: "=not a formula",
    screenTip: "Go",
  };
  const seen = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("C3");
    cell.hyperlink = link;
    await context.sync();
    cell.load("hyperlink,values,format/font/underline,format/font/color");
    await context.sync();
    return [cell.hyperlink, cell.values, cell.format.font.underline, cell.format.font.color];
  });
  expect(seen).toEqual([link, [["=not a formula"]], "Single", "#0563C1"]);
});

it("knows selections, one or several", async () => {
  excel.select("Data!B2:B5");
  const one = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    range.load("address");
    cell.load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect(one).toEqual(["Data!B2:B5", "Data!B2"]);
  excel.select("Data!B2:B5,Data!D2:D5");
  const several = await Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("address,areaCount,areas/items/address");
    await context.sync();
    return [areas.address, areas.areaCount, areas.areas.items.map((area) => area.address)];
  });
  expect(several).toEqual(["Data!B2:B5,Data!D2:D5", 2, ["Data!B2:B5", "Data!D2:D5"]]);
  const refused = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("formats several areas at once", async () => {
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("Data").getRanges("A1:A2,C1");
    areas.format.fill.color = "#00FF00";
    await context.sync();
  });
  const color = async (address: string) => {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange(address);
      range.load("format/fill/color");
      await context.sync();
      return range.format.fill.color;
    });
  };
  expect([
    await color("A1:A2"),
    await color("B1"),
    await color("C1"),
    await color("A1:B1"),
  ]).toEqual(["#00FF00", "#FFFFFF", "#00FF00", ""]);
});
