/** What public scripts rely on beyond single members: the order of batches, one store of settings, what events say. */
import { excel, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();
const pause = (ms = 120) => new Promise((resolve) => setTimeout(resolve, ms));

it("finishes a batch before it begins the next, also where nobody waits for the first", async () => {
  const read = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Queue");
      const table = sheet.tables.getItem("Waiting").getRange().load("values");
      await context.sync();
      return table.values;
    });
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Queue");
    const table = sheet.tables.add("A1:B1", true);
    table.name = "Waiting";
    table.getHeaderRowRange().values = [["Name", "Since"]];
    table.rows.add(undefined, [["Ada", 3]]);
    sheet.getUsedRange().format.autofitColumns();
    const later = read();
    await context.sync();
    return later;
  });
  expect(seen).toEqual([
    ["Name", "Since"],
    ["Ada", 3],
  ]);
});

it("takes a range as the source of a list", async () => {
  await write("D1:D3", [["red"], ["amber"], ["green"]]);
  const kept = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const validation = worksheets.getItem("Q3 survey").getRange("C1:C3").dataValidation;
    const source = worksheets.getItem("Data").getRange("D1:D3");
    validation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
    validation.load("rule,type");
    await context.sync();
    return [validation.type, validation.rule];
  });
  expect(kept).toEqual(["List", { list: { inCellDropDown: true, source: "=Data!D1:D3" } }]);
});

it("keeps the settings of both APIs in one store", async () => {
  const { settings } = Office.context.document;
  const save = () => new Promise((resolve) => settings.saveAsync(resolve));
  const value = (key: string) =>
    Excel.run(async (context) => {
      const item = context.workbook.settings.getItemOrNullObject(key).load("value");
      await context.sync();
      return item.isNullObject ? null : (item.value as unknown);
    });
  await Excel.run(async (context) => {
    context.workbook.settings.add("reviewed", { by: "Ada" });
    context.workbook.settings.add("own", 7);
    await context.sync();
  });
  settings.set("reviewed", { by: "Grace" });
  settings.set("round", 2);
  await save();
  expect([await value("reviewed"), await value("round")]).toEqual([{ by: "Grace" }, 2]);
  // Added after the other API had read them all: not lost by its saving.
  expect(await value("own")).toBe(7);
  settings.remove("round");
  await save();
  expect(await value("round")).toBeNull();
});

it("tells what a cell held before and holds now, of the sheet and of a table, by hand and by the add-in", async () => {
  await write("A1:B3", [
    ["Name", "Score"],
    ["Ada", 9],
    ["Grace", ""],
  ]);
  const told: unknown[] = [];
  const undo = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const table = sheet.tables.add("A1:B3", true);
    const note = async (event: Excel.WorksheetChangedEventArgs | Excel.TableChangedEventArgs) => {
      told.push([event.type, event.address, event.details]);
    };
    const results = [sheet.onChanged.add(note), table.onChanged.add(note)];
    await context.sync();
    return async () => {
      results.forEach((each) => each.remove());
      table.delete();
      await context.sync();
    };
  });
  excel.setCell("Data!B2", "late");
  await pause();
  const byHand = {
    valueBefore: 9,
    valueTypeBefore: "Double",
    valueAfter: "late",
    valueTypeAfter: "String",
  };
  expect(told.splice(0)).toEqual([
    ["WorksheetChanged", "B2", byHand],
    ["TableChanged", "B2", byHand],
  ]);
  await write("B3", [[4]]);
  await pause();
  const byAddin = {
    valueBefore: "",
    valueTypeBefore: "Empty",
    valueAfter: 4,
    valueTypeAfter: "Double",
  };
  expect(told.splice(0)).toEqual([
    ["WorksheetChanged", "B3", byAddin],
    ["TableChanged", "B3", byAddin],
  ]);
  await write("A2:A3", [["a"], ["b"]]);
  await pause();
  expect(told).toEqual([
    ["WorksheetChanged", "A2:A3", undefined],
    ["TableChanged", "A2:A3", undefined],
  ]);
  await undo();
});

it("tells of cells that were inserted and deleted, and which way the others went", async () => {
  await write("A1:C3", [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  const told: unknown[] = [];
  const undo = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const added = sheet.onChanged.add(async ({ address, changeType, changeDirectionState }) => {
      const { insertShiftDirection: inserted, deleteShiftDirection: deleted } =
        changeDirectionState;
      told.push([address, changeType, inserted ?? "", deleted ?? ""]);
    });
    await context.sync();
    sheet.getRange("A2:C2").delete("Up");
    sheet.getRange("A1:A2").insert("Right");
    sheet.getRange("C1").values = [[0]];
    await context.sync();
    return async () => {
      added.remove();
      await context.sync();
    };
  });
  await pause();
  expect(told).toEqual([
    ["A2:C2", "CellDeleted", "", "Up"],
    ["A1:A2", "CellInserted", "Right", ""],
    ["C1", "RangeEdited", "", ""],
  ]);
  await undo();
});

it("takes one number format in a rectangle for all cells, but not one value", async () => {
  await write("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  const formats = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
    range.numberFormat = [["0.00"]];
    range.load("numberFormat,text");
    await context.sync();
    return [range.numberFormat, range.text];
  });
  expect(formats).toEqual([
    [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ],
    [
      ["1.00", "2.00"],
      ["3.00", "4.00"],
    ],
  ]);
  await expect(write("A1:B2", [[9]])).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("follows references relative to the cell, in formulas and in conditional formats", async () => {
  await write("A1:C3", [
    [1, 2, ""],
    [3, 5, '=INDIRECT("RC[-1]",FALSE)+INDIRECT("R[-1]C1",0)'],
    [8, 4, '=SUM(INDIRECT("R1C[-1]:RC[-1]",FALSE))'],
  ]);
  expect([excel.cell("Data!C2"), excel.cell("Data!C3")]).toEqual([6, 11]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B1:B3");
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = '=IF(B1>INDIRECT("RC[-1]",0),TRUE)';
    custom.format.font.color = "green";
    await context.sync();
  });
  const colors = [];
  for (const row of [1, 2, 3]) colors.push((await excel.look(`Data!B${row}`)).color);
  expect(colors).toEqual(["#008000", "#008000", null]);
});

it("answers the selected cells to the common API, as lines and as a text", async () => {
  await write(
    "B2:C3",
    [
      [1, 2.5],
      ["a", ""],
    ],
    "0.00"
  );
  excel.select("Data!B2:C3");
  const ask = (kind: Office.CoercionType, valueFormat: Office.ValueFormat) =>
    new Promise((resolve) =>
      Office.context.document.getSelectedDataAsync(kind, { valueFormat }, ({ status, value }) =>
        resolve([status, value])
      )
    );
  const { Matrix, Text, Ooxml } = Office.CoercionType;
  const { Formatted, Unformatted } = Office.ValueFormat;
  expect(await ask(Matrix, Unformatted)).toEqual([
    "succeeded",
    [
      [1, 2.5],
      ["a", ""],
    ],
  ]);
  expect(await ask(Text, Formatted)).toEqual(["succeeded", "1.00\t2.50\na\t"]);
  expect(await ask(Ooxml, Unformatted)).toEqual(["failed", undefined]);
});
