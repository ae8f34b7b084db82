/** What tables do with formulas and totals, their events, and workbook.functions. */
import { useOneTable, withTable } from "./oneTable";
import { excel } from "./oneWorkbook";

useOneTable();

describe("tables", () => {
  it("give added rows the formula of their column", async () => {
    await withTable(async (table, context) => {
      const doubled = table.columns.add(undefined, undefined, "Doubled");
      doubled.getDataBodyRange().formulas = [2, 3, 4, 5, 6, 7].map((row) => [`=B${row}*2`]);
      await context.sync();
      // Excel takes null for a cell that is left alone; the types do not know it.
      table.rows.add(undefined, [["South", 6, "new", null as unknown as number]]);
      table.rows.add(0, [["West", 1, "first", null as unknown as number]]);
      const column = doubled.getDataBodyRange();
      column.load("values,formulas");
      await context.sync();
      expect(column.formulas[0]).toEqual(["=B2*2"]);
      expect(column.formulas[7]).toEqual(["=B9*2"]);
      expect(column.values.map(([value]) => value as number)).toEqual([
        2, 18, 8, 20, 14, 4, 16, 12,
      ]);
    });
  });

  it("sum up in a totals row, and keep what was chosen there", async () => {
    await withTable(async (table, context) => {
      table.columns.getItem("Note").delete();
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      totals.load("values");
      await context.sync();
      expect(totals.values).toEqual([["Total", 40]]);
      table.load("name");
      await context.sync();
      table.columns.getItem("Score").getTotalRowRange().formulas = [
        [`=SUBTOTAL(101,${table.name}[Score])`],
      ];
      await context.sync();
      table.showTotals = false;
      await context.sync();
      table.showTotals = true;
      totals.load("values,formulas");
      await context.sync();
      expect(totals.formulas[0]?.[1]).toContain("SUBTOTAL(101,");
      expect(totals.values[0]?.[1]).toBeCloseTo(40 / 6, 10);
    });
  });

  it("delete several rows at once", async () => {
    await withTable(async (table, context) => {
      table.rows.deleteRows([0, 5, 2]);
      await context.sync();
      table.rows.deleteRowsAt(1, 1);
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      expect(body.values.map(([region]) => region as string)).toEqual(["South", "East"]);
    });
  });

  it("tell of changes, of the selection, and of tables that come and go", async () => {
    const told: unknown[] = [];
    await withTable(async (table, context) => {
      table.load("id");
      table.onChanged.add(async (event) => void told.push(["changed", event.address]));
      table.onSelectionChanged.add(
        async (event) => void told.push(["selected", event.address, event.isInsideTable])
      );
      context.workbook.tables.onAdded.add(async () => void told.push(["added"]));
      context.workbook.tables.onDeleted.add(
        async (event) => void told.push(["deleted", event.tableName])
      );
      context.workbook.tables.onChanged.add(
        async (event) => void told.push(["some changed", event.tableId === table.id])
      );
      await context.sync();
      excel.setCell("Data!B3", 5);
      excel.setCell("Data!F3", 5);
      await excel.settle();
      excel.activate("Data");
      excel.select("Data!B2:B3");
      excel.select("Data!G9");
      const other = context.workbook.worksheets.getItem("Data").tables.add("F1:G2", true);
      other.name = "Other";
      await context.sync();
      other.delete();
      await context.sync();
      await excel.settle();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const list = told as (readonly unknown[])[];
    expect(list.filter(([kind]) => kind === "changed")).toEqual([["changed", "B3"]]);
    expect(list).toContainEqual(["some changed", true]);
    expect(list.filter(([kind]) => kind === "selected")).toEqual([
      ["selected", "B2:B3", true],
      ["selected", "", false],
    ]);
    expect(list).toContainEqual(["added"]);
    expect(list).toContainEqual(["deleted", "Other"]);
  });
});

describe("worksheet functions", () => {
  it("take ranges, values and results of others", async () => {
    const results = await Excel.run(async (context) => {
      const { functions } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B3").values = [
        ["a", 1],
        ["b", 2],
        ["c", 4],
      ];
      const scores = sheet.getRange("B1:B3");
      const all = [
        functions.sum(scores, 3),
        functions.vlookup("b", sheet.getRange("A1:B3"), 2, false),
        functions.stDev_P(scores),
        functions.norm_S_Dist(0, true),
        functions.chiSq_Dist_RT(3.841458820694124, 1),
        functions.sumIf(scores, ">1"),
        functions.power(functions.max(scores), 2),
        functions.networkDays_Intl("2026-11-16", "2026-11-22", 1),
        functions.true(),
        functions.upper("nps"),
        functions.iso_Ceiling(4.2),
      ];
      for (const each of all) each.load("value,error");
      const error = functions.vlookup("z", sheet.getRange("A1:B3"), 2, false);
      error.load("value,error");
      await context.sync();
      return [...all.map((each) => each.value as unknown), error.error];
    });
    const [sum, found, deviation, normal, tail, ...rest] = results;
    expect([sum, found]).toEqual([10, 2]);
    // Mean 7/3: deviations -4/3, -1/3, 5/3.
    expect(deviation).toBeCloseTo(Math.sqrt(42 / 27), 12);
    expect(normal).toBeCloseTo(0.5, 12);
    expect(tail).toBeCloseTo(0.05, 6);
    expect(rest).toEqual([6, 16, 5, true, "NPS", 5, "#N/A"]);
  });

  it("that the engine lacks are refused by name", async () => {
    const refused = Excel.run(async (context) => {
      context.workbook.functions.ecma_Ceiling(4.2, 1).load("value");
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("eCMA_Ceiling") as string,
    });
  });
});
