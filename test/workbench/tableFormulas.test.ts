/** Formulas inside tables: references without the table's name, as Excel takes and shows them. */
import { unzipSync } from "fflate";
import { excel, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

beforeEach(async () => {
  await write("A1:C4", [
    ["Score", "Twice the [score]", "Share"],
    [9, "", ""],
    [3, "", ""],
    [6, "", ""],
  ]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Data!A1:C4", true);
    table.name = "Survey";
    await context.sync();
  });
});
afterEach(() =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem("Survey").delete();
    context.workbook.worksheets.getItem("Data").protection.unprotect();
    await context.sync().catch(() => undefined);
  })
);

const formulas = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address).load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat();
  });
const set = (address: string, formula: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(address).formulas = formula as never;
    await context.sync();
  });

it("count from their own row, and are shown as they were written", async () => {
  await set("B2:B4", "=[@Score]*2");
  await set("C2:C4", "=[@Score]/SUM([Score])");
  expect(excel.cells("Data!B2:C4")).toEqual([
    [18, 0.5],
    [6, 3 / 18],
    [12, 6 / 18],
  ]);
  expect(await formulas("B3:C3")).toEqual(["=[@Score]*2", "=[@Score]/SUM([Score])"]);
  expect(excel.formula("Data!B2")).toBe("=[@Score]*2");
});

it("name a column with brackets as Excel does", async () => {
  await set("C2", "=[@[Twice the '[score']]]");
  expect(await formulas("C2")).toEqual(["=[@[Twice the '[score']]]"]);
});

it("have the table's name outside it", async () => {
  await set("E2", "=Survey[@Score]*2");
  await set("E6", "=SUM(Survey[Score])");
  expect(await formulas("E2:E6")).toEqual(["=Survey[@Score]*2", "", "", "", "=SUM(Survey[Score])"]);
  expect([excel.cell("Data!E2"), excel.cell("Data!E6")]).toEqual([18, 18]);
  await set("E2", "=[@Score]*2");
  expect(excel.cell("Data!E2")).toBe("#NAME?");
});

it("are understood when a person types them, and in rows that are added", async () => {
  excel.setCell("Data!B2:B4", "=[@Score]+1");
  await excel.settle();
  expect(excel.cells("Data!B2:B4")).toEqual([[10], [4], [7]]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Survey");
    // Excel takes null for a cell that is left alone; the types do not know it.
    table.rows.add(undefined, [[8, null as unknown as number, "new"]]);
    await context.sync();
  });
  expect(excel.cell("Data!B5")).toBe(9);
  expect(await formulas("B5")).toEqual(["=[@Score]+1"]);
});

it("are found and replaced as they are shown", async () => {
  await set("B2", "=[@Score]*2");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:C4");
    const found = range.find("=[@Score]", {}).load("address");
    const replaced = range.replaceAll("[@Score]*2", "[@Score]*3", {});
    await context.sync();
    expect([found.address, replaced.value]).toEqual(["Data!B2", 1]);
  });
  expect(excel.cell("Data!B2")).toBe(27);
});

it("follow a new name of the table", async () => {
  await set("B2:B4", "=[@Score]*2");
  await set("E6", "=SUM(Survey[Score])");
  const rename = (from: string, to: string) =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem(from).name = to;
      context.workbook.worksheets.getItem("Data").getRange("A2").values = [[1]];
      await context.sync();
    });
  await rename("Survey", "Answers");
  expect([excel.cell("Data!B2"), excel.cell("Data!E6")]).toEqual([2, 10]);
  expect(await formulas("B2")).toEqual(["=[@Score]*2"]);
  expect(await formulas("E6")).toEqual(["=SUM(Answers[Score])"]);
  await rename("Answers", "Survey");
});

it("have their long form in a file", async () => {
  await set("B2:B4", "=[@Score]*2");
  await set("C2", "=SUM([Score])");
  const files = unzipSync(await excel.saveXlsx());
  const text = (part: string) => new TextDecoder().decode(files[part]);
  const sheet = text("xl/worksheets/sheet1.xml");
  expect(sheet.match(/<f>Survey\[\[#This Row\],\[Score\]\]\*2<\/f>/g)).toHaveLength(3);
  expect(sheet).toContain("<f>SUM(Survey[Score])</f>");
  expect(text("xl/tables/table1.xml")).toContain(
    "<calculatedColumnFormula>Survey[[#This Row],[Score]]*2</calculatedColumnFormula>"
  );
});

it("a person cannot type into locked cells of a protected sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A2").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const refused: string[] = [];
  excel.host.onRefusal = (text) => void refused.push(text);
  excel.setCell("Data!A2", 1);
  expect(() => excel.setCell("Data!A3", 1)).toThrow(
    expect.objectContaining({ code: "AccessDenied" })
  );
  // As the grid does it when a cell's editor is closed.
  const sheet = excel.host.workbook.worksheets.getItem("Data").engine;
  sheet.getRange("A4").setValue(1);
  await excel.settle();
  expect(excel.cells("Data!A2:A4")).toEqual([[1], [3], [6]]);
  expect(refused).toEqual(["Data is protected. Unprotect it before you change these cells."]);
});
