/** Filters of tables and sheets, and sorting. */
import { ROWS, useOneTable, withTable } from "./oneTable";
import { excel } from "./oneWorkbook";

useOneTable();

/** The numbers of the rows 2 to 7 that are seen. */
const seenRows = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const rows = [2, 3, 4, 5, 6, 7].map((row) => sheet.getRange(`A${row}`));
    for (const row of rows) row.load("rowHidden");
    await context.sync();
    return rows.flatMap((row, index) => (row.rowHidden ? [] : [index + 2]));
  });

describe("filters of a table", () => {
  it.each<[name: string, column: number, filter: (filter: Excel.Filter) => void, seen: number[]]>([
    ["values", 0, (filter) => filter.applyValuesFilter(["north", "West"]), [2, 4, 5]],
    ["an empty value", 2, (filter) => filter.applyValuesFilter([""]), [5]],
    ["numbers by comparison", 1, (filter) => filter.applyCustomFilter(">=8"), [2, 4, 7]],
    ["two comparisons", 1, (filter) => filter.applyCustomFilter(">4", "<9", "And"), [5, 7]],
    ["one or the other", 1, (filter) => filter.applyCustomFilter("<3", ">9", "Or"), [4, 6]],
    ["texts with *", 2, (filter) => filter.applyCustomFilter("=*slow*"), [3, 6]],
    ["other texts", 2, (filter) => filter.applyCustomFilter("<>fine*"), [3, 5, 6, 7]],
    ["the highest", 1, (filter) => filter.applyTopItemsFilter(2), [2, 4]],
    ["the lowest", 1, (filter) => filter.applyBottomItemsFilter(1), [6]],
    ["the highest third", 1, (filter) => filter.applyTopPercentFilter(34), [2, 4]],
    ["the lowest half", 1, (filter) => filter.applyBottomPercentFilter(50), [3, 5, 6]],
    [
      "what is above average",
      1,
      (filter) => filter.applyDynamicFilter("AboveAverage"),
      [2, 4, 5, 7],
    ],
    [
      "given criteria",
      0,
      (filter) => filter.apply({ filterOn: Excel.FilterOn.values, values: ["East"] }),
      [6],
    ],
  ])("keep %s", async (_, column, filter, seen) => {
    await withTable(async (table, context) => {
      filter(table.columns.getItemAt(column).filter);
      await context.sync();
    });
    expect(await seenRows()).toEqual(seen);
  });

  it("count together, are read back, applied again and cleared", async () => {
    await withTable(async (table, context) => {
      table.columns.getItem("Region").filter.applyValuesFilter(["North", "South"]);
      table.columns.getItem("Score").filter.applyCustomFilter(">5");
      await context.sync();
      expect(await seenRows()).toEqual([2, 4, 7]);
      const { filter } = table.columns.getItem("Score");
      filter.load("criteria");
      table.autoFilter.load("enabled,isDataFiltered,criteria");
      await context.sync();
      expect(filter.criteria).toMatchObject({ filterOn: "Custom", criterion1: ">5" });
      expect(table.autoFilter.enabled).toBe(true);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(table.autoFilter.criteria.map((each) => each.filterOn)).toEqual([
        "Values",
        "Custom",
        undefined,
      ]);
      table.columns.getItem("Score").getDataBodyRange().values = [[9], [4], [1], [7], [2], [8]];
      await context.sync();
      table.reapplyFilters();
      await context.sync();
      expect(await seenRows()).toEqual([2, 7]);
      table.columns.getItem("Region").filter.clear();
      await context.sync();
      expect(await seenRows()).toEqual([2, 5, 7]);
      table.clearFilters();
      await context.sync();
      expect(await seenRows()).toEqual([2, 3, 4, 5, 6, 7]);
    });
  });

  it("find colours, where rows of other colours hold other values", async () => {
    await withTable(async (table, context) => {
      const body = table.columns.getItem("Score").getDataBodyRange();
      body.getCell(0, 0).format.fill.color = "#FF0000";
      body.getCell(3, 0).format.fill.color = "#FF0000";
      await context.sync();
      table.columns.getItem("Score").filter.applyCellColorFilter("#FF0000");
      await context.sync();
    });
    expect(await seenRows()).toEqual([2, 5]);
  });

  it.each<(filter: Excel.Filter) => void>([
    (filter) => filter.applyTopItemsFilter(0),
    (filter) => filter.apply({ filterOn: "Nothing" as "Values" }),
    (filter) => filter.applyDynamicFilter("Unknown"),
  ])("refuse what Excel refuses: %s", async (change) => {
    const refused = withTable(async (table, context) => {
      change(table.columns.getItemAt(1).filter);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("the filter of a sheet", () => {
  it("is applied, read, cleared and taken away", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:C7").values = ROWS;
      sheet.autoFilter.apply("A1:C7", 1, { filterOn: "Custom", criterion1: ">7" });
      sheet.autoFilter.load("enabled,isDataFiltered,criteria");
      const range = sheet.autoFilter.getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Data!A1:C7");
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(sheet.autoFilter.criteria[1]).toMatchObject({ criterion1: ">7" });
      expect(await seenRows()).toEqual([2, 4, 7]);
      sheet.autoFilter.apply("A1:C7", 0, { filterOn: "Values", values: ["North"] });
      await context.sync();
      expect(await seenRows()).toEqual([2, 4]);
      sheet.getRange("A7").values = [["North"]];
      sheet.autoFilter.reapply();
      await context.sync();
      expect(await seenRows()).toEqual([2, 4, 7]);
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect(await seenRows()).toEqual([2, 3, 4, 5, 6, 7]);
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      expect([sheet.autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
    });
  });
});

describe("sorting", () => {
  const column = (address: string) => excel.cells(`Data!${address}`).map((line) => line[0]);

  it("puts numbers before texts before truth values before errors, and empty cells last", async () => {
    const values = ["b", 3, "", true, "A", -1, "=NA()", false, 20];
    const sort = (ascending: boolean) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Data").getRange("A1:A9");
        range.values = values.map((value) => [value]);
        await context.sync();
        range.sort.apply([{ key: 0, ascending }]);
        await context.sync();
      });
    await sort(true);
    expect(column("A1:A9")).toEqual([-1, 3, 20, "A", "b", false, true, "#N/A", ""]);
    await sort(false);
    expect(column("A1:A9")).toEqual(["#N/A", true, false, "b", "A", 20, 3, -1, ""]);
  });

  it("sorts by several keys, keeps the order of equals, and carries formats and formulas", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:C7").values = ROWS;
      const twice = [2, 3, 4, 5, 6, 7].map((row) => [`=B${row}*2`]);
      sheet.getRange("D1:D7").formulas = [["Twice"], ...twice];
      sheet.getRange("B6").format.fill.color = "#00FF00";
      await context.sync();
      const fields = [{ key: 0 }, { key: 1, ascending: false }];
      sheet.getRange("A1:D7").sort.apply(fields, false, true);
      const range = sheet.getRange("A1:D7");
      range.load("values,formulas");
      const green = sheet.getRange("B2").format.fill;
      const plain = sheet.getRange("B6").format.fill;
      green.load("color");
      plain.load("color");
      await context.sync();
      return { range: range.toJSON(), colors: [green.color, plain.color] };
    });
    expect(seen.range.values?.map((line) => line.slice(0, 2))).toEqual([
      ["Region", "Score"],
      ["East", 2],
      ["North", 10],
      ["North", 9],
      ["South", 8],
      ["South", 4],
      ["West", 7],
    ]);
    expect(seen.range.formulas?.slice(1).map((line) => line[3])).toEqual(
      [2, 3, 4, 5, 6, 7].map((row) => `=B${row}*2`)
    );
    expect(seen.range.values?.slice(1).map((line) => line[3])).toEqual([4, 20, 18, 16, 8, 14]);
    expect(seen.colors).toEqual(["#00FF00", "#FFFFFF"]);
  });

  it("sorts columns, texts as numbers, by case and by colour", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:C2").values = [
        [3, 1, 2],
        ["c", "a", "b"],
      ];
      sheet.getRange("E1:E3").numberFormat = [["@"], ["@"], ["@"]];
      sheet.getRange("E1:E3").values = [["10"], ["9"], ["1"]];
      sheet.getRange("G1:G3").values = [["B"], ["a"], ["b"]];
      sheet.getRange("H1:H3").values = [[1], [2], [3]];
      sheet.getRange("H3").format.fill.color = "#FF0000";
      await context.sync();
      sheet.getRange("A1:C2").sort.apply([{ key: 0 }], false, false, "Columns");
      sheet.getRange("E1:E3").sort.apply([{ key: 0, dataOption: "TextAsNumber" }]);
      sheet.getRange("G1:G3").sort.apply([{ key: 0 }], true);
      sheet.getRange("H1:H3").sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]);
      await context.sync();
    });
    expect(excel.cells("Data!A1:C2")).toEqual([
      [1, 2, 3],
      ["a", "b", "c"],
    ]);
    expect(column("E1:E3")).toEqual(["1", "9", "10"]);
    expect(column("G1:G3")).toEqual(["a", "b", "B"]);
    expect(column("H1:H3")).toEqual([3, 1, 2]);
  });

  it("leaves hidden rows where they are, and refuses merged cells", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:A4").values = [[4], [3], [2], [1]];
      sheet.getRange("A2").rowHidden = true;
      await context.sync();
      sheet.getRange("A1:A4").sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect(column("A1:A4")).toEqual([1, 3, 2, 4]);
    const refused = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A3:B3").merge();
      sheet.getRange("A1:B4").sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("of a table is remembered and done again", async () => {
    await withTable(async (table, context) => {
      table.sort.apply([{ key: 1, ascending: false }], true);
      table.sort.load("fields,matchCase,method");
      await context.sync();
      expect(column("B1:B7")).toEqual(["Score", 10, 9, 8, 7, 4, 2]);
      expect(table.sort.fields).toEqual([{ key: 1, ascending: false }]);
      expect([table.sort.matchCase, table.sort.method]).toEqual([true, "PinYin"]);
      table.getDataBodyRange().getCell(5, 1).values = [[99]];
      table.sort.reapply();
      await context.sync();
      expect(column("B2:B3")).toEqual([99, 10]);
      table.sort.clear();
      table.sort.load("fields");
      await context.sync();
      expect(table.sort.fields).toEqual([]);
    });
  });
});

describe("a filter on numbers that show as texts", () => {
  const PRICES = [["Price"], [12.4], [7], [12.3], [120]];
  const shown = (show: string) => Array.from({ length: 4 }, () => [show]);

  it.each(["a table", "a sheet"])("looks at the numbers in %s", async (kind) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:A5").values = PRICES;
      sheet.getRange("A2:A5").numberFormat = shown("$0.00");
      const criteria = { filterOn: Excel.FilterOn.custom, criterion1: ">=12.35" };
      if (kind === "a sheet") sheet.autoFilter.apply("A1:A5", 0, criteria);
      else sheet.tables.add("A1:A5", true).columns.getItemAt(0).filter.apply(criteria);
      const view = sheet.getRange("A2:A5").getVisibleView();
      view.load("values");
      await context.sync();
      expect(view.values).toEqual([[12.4], [120]]);
    });
  });

  it("is refused where one that goes shows the same as one that stays", async () => {
    const refused = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:A5").values = PRICES;
      sheet.getRange("A2:A5").numberFormat = shown("$0");
      sheet.autoFilter.apply("A1:A5", 0, { filterOn: "Custom", criterion1: ">=12.35" });
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "NotImplemented" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A2:A5").numberFormat = shown("General");
      await context.sync();
    });
  });

  it("can be taken off one column of several", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:C7").values = ROWS;
      sheet.autoFilter.apply("A1:C7", 0, { filterOn: "Values", values: ["North", "South"] });
      sheet.autoFilter.apply("A1:C7", 1, { filterOn: "Custom", criterion1: ">8" });
      await context.sync();
      expect(await seenRows()).toEqual([2, 4]);
      sheet.autoFilter.clearColumnCriteria(1);
      await context.sync();
      expect(await seenRows()).toEqual([2, 3, 4, 7]);
      sheet.autoFilter.clearColumnCriteria(3);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});
