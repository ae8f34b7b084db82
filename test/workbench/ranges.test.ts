/** Ranges: where they are, what of them is used, hidden or selected, asked through the real office.js. */
import { excel, load, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

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
        beyond: range.getCell(2, 0).getResizedRange(-3, 1),
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
      beyond: "B1:C4",
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
