/** Cells that move, merge, are cleared and linked, asked through the real office.js. */
import { excel, load, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

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

describe("cells beside and in a table", () => {
  const edit = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("B3:C5").values = [
        ["Score", "Value"],
        [1, 10],
        [2, 20],
      ];
      sheet.getRange("E1").formulas = [["=SUM(Moved[Value])"]];
      sheet.tables.add("B3:C5", true).name = "Moved";
      await context.sync();
      try {
        act(sheet);
        const sum = sheet.getRange("E1").load("values");
        const table = sheet.tables.getItem("Moved").getRange().load("address");
        await context.sync();
        return [table.address.replace(/^.*!/, ""), sum.values[0]?.[0]];
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      } finally {
        sheet.delete();
        await context.sync();
      }
    });

  it.each<[string, (sheet: Excel.Worksheet) => void, unknown]>([
    [
      "above all its columns",
      (sheet) => void sheet.getRange("B1:C1").insert("Down"),
      ["B4:C6", 30],
    ],
    ["beside all its rows", (sheet) => void sheet.getRange("A3:A5").insert("Right"), ["C3:D5", 30]],
    ["in all its columns", (sheet) => void sheet.getRange("B4:C4").insert("Down"), ["B3:C6", 30]],
    [
      "above one column",
      (sheet) => void sheet.getRange("B1").insert("Down"),
      "InsertDeleteConflict",
    ],
    ["in one column", (sheet) => sheet.getRange("C4").delete("Up"), "InsertDeleteConflict"],
    ["in one row", (sheet) => void sheet.getRange("B4").insert("Right"), "InsertDeleteConflict"],
  ])("%s", async (_, act, expected) => {
    expect(await edit(act)).toEqual(expected);
  });
});
