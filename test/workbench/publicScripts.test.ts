/** Set-ups in the manner of public sample scripts: they lean on what Excel forgives. */
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless();
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});
afterEach(() => expect([...excel.host.dispatcher.unimplemented.keys()]).toEqual([]));

it("starts over with a sheet, fills a table, fits columns and shows the sheet", async () => {
  for (let round = 0; round < 2; round++) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Sample").delete();
      const sheet = context.workbook.worksheets.add("Sample");
      const table = sheet.tables.add("A1:D1", true);
      table.name = "Expenses";
      table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
      table.rows.add(undefined, [
        ["1/1/2026", "The Phone Company", "Communications", "120"],
        ["1/2/2026", "Northwind Electric", "Energy", "142.33"],
        ["1/5/2026", "Best For You", "Food", "=2*13.5"],
      ]);
      table.columns.getItem("Amount").getDataBodyRange().numberFormat = [
        ["$0.00"],
        ["$0.00"],
        ["$0.00"],
      ];
      sheet.getUsedRange().format.autofitColumns();
      sheet.getUsedRange().format.autofitRows();
      sheet.activate();
      await context.sync();
    });
  }
  expect(excel.sheetNames()).toEqual(["Sheet1", "Sample"]);
  expect(excel.activeSheet()).toBe("Sample");
  expect(excel.cells("Sample!B2:D4")).toEqual([
    ["The Phone Company", "Communications", 120],
    ["Northwind Electric", "Energy", 142.33],
    ["Best For You", "Food", 27],
  ]);
  expect(excel.text("Sample!D4")).toBe("$27.00");
  // 1 January 2026 is day 46023.
  expect(excel.cell("Sample!A2")).toBe(46023);
});

it("adds a column of formulas and reads the table back", async () => {
  const seen = await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sample").tables.getItem("Expenses");
    table.columns.add(undefined, [["Tax"], ["=D2*0.1"], ["=D3*0.1"], ["=D4*0.1"]]);
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    const merchants = table.columns.getItem("Merchant").getDataBodyRange().load("values");
    const second = table.rows.getItemAt(1).load("values");
    await context.sync();
    return [
      header.values,
      body.values.map((line) => line[4] as unknown),
      merchants.values.length,
      second.values[0]?.[1] as unknown,
    ];
  });
  expect(seen).toEqual([
    [["Date", "Merchant", "Category", "Amount", "Tax"]],
    [expect.closeTo(12, 10), expect.closeTo(14.233, 10), expect.closeTo(2.7, 10)],
    3,
    "Northwind Electric",
  ]);
});

it("formats a report by looping over its parts", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sample");
    const header = sheet.getRange("A1:E1");
    header.format.fill.color = "#4472C4";
    header.format.font.color = "white";
    header.format.horizontalAlignment = "Center";
    for (const edge of ["EdgeTop", "EdgeBottom", "InsideVertical"] as const) {
      const border = header.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = "black";
    }
    sheet.freezePanes.freezeRows(1);
    sheet
      .getRange("D2:D4")
      .conditionalFormats.add(Excel.ConditionalFormatType.cellValue).cellValue.rule = {
      formula1: "100",
      operator: "GreaterThan",
    };
    context.workbook.names.add("Amounts", sheet.getRange("D2:D4"));
    sheet.getRange("G1").formulas = [["=SUM(Amounts)"]];
    await context.sync();
  });
  expect(excel.cell("Sample!G1")).toBeCloseTo(289.33, 10);
});

it("tidies up after itself", async () => {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items");
    names.load("items/name");
    await context.sync();
    names.items.forEach((name) => name.delete());
    worksheets.items.slice(1).forEach((sheet) => sheet.delete());
    await context.sync();
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(excel.sheetNames()).toEqual(["Sheet1"]);
});
