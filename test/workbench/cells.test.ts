/** What is put into cells and what they then hold, asked through the real office.js. */
import { load, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

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
