/** Copying, filling, finding, replacing and removing duplicates, asked through the real office.js. */
import { load, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

const onData = <T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> => Excel.run((context) => act(context.workbook.worksheets.getItem("Data"), context));

describe("copyFrom", () => {
  it("moves relative references, keeps absolute ones, and brings formats along", async () => {
    await write("A1:B2", [
      [2, "=A1*$A$1"],
      [3, "=A2*$A$1"],
    ]);
    await onData(async (sheet, context) => {
      sheet.getRange("B1").format.fill.color = "#FFCC00";
      sheet.getRange("B1").format.protection.locked = false;
      sheet.getRange("D5").copyFrom("A1:B2");
      await context.sync();
    });
    expect((await load("D5:E6", "formulas", "values")).flat(1)).toEqual([
      [2, "=D5*$A$1"],
      [3, "=D6*$A$1"],
      [2, 4],
      [3, 6],
    ]);
    const [color, locked] = await onData(async (sheet, context) => {
      const { format } = sheet.getRange("E5");
      format.load("fill/color,protection/locked");
      await context.sync();
      return [format.fill.color, format.protection.locked];
    });
    expect([color, locked]).toEqual(["#FFCC00", false]);
  });

  it("makes #REF! of a reference that would leave the sheet", async () => {
    await write("C3", [["=A1"]]);
    await onData(async (sheet, context) => {
      sheet.getRange("A1").copyFrom("C3", "Formulas");
      await context.sync();
    });
    expect((await load("A1", "formulas"))[0]).toEqual([["=#REF!"]]);
  });

  it("copies values only, skipping blanks, turned round, as often as they fit", async () => {
    await write("A1:C1", [["'007", "", "=1+1"]]);
    await write("E1:E6", [[9], [9], [9], [9], [9], [9]]);
    await onData(async (sheet, context) => {
      sheet.getRange("E1:E6").copyFrom("A1:C1", "Values", true, true);
      await context.sync();
    });
    expect((await load("E1:E6", "formulas"))[0]).toEqual([["007"], [9], [2], ["007"], [9], [2]]);
  });

  it("turns formulas round as Excel does", async () => {
    await write("A1:A2", [[5], ["=A1+$A$1"]]);
    await onData(async (sheet, context) => {
      sheet.getRange("C4").copyFrom("A1:A2", "All", false, true);
      await context.sync();
    });
    expect((await load("C4:D4", "formulas"))[0]).toEqual([[5, "=C4+$A$1"]]);
  });

  it("copies from another sheet, and formats alone", async () => {
    await write("A1", [["mine"]]);
    await onData(async (sheet, context) => {
      const other = context.workbook.worksheets.getItem("Q3 survey").getRange("A1");
      other.format.font.bold = true;
      sheet.getRange("A1").copyFrom(other, Excel.RangeCopyType.formats);
      sheet.getRange("B1").copyFrom("'Q3 survey'!A1");
      await context.sync();
      other.format.font.bold = false;
      await context.sync();
    });
    const [values] = await load("A1:B1", "values");
    const bold = await onData(async (sheet, context) => {
      const { font } = sheet.getRange("A1:B1").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    });
    expect([values, bold]).toEqual([[["mine", "here"]], true]);
  });
});

describe("autoFill", () => {
  it.each([
    ["goes on with steps", [[1], [3]], "FillDefault", [[5], [7], [9]]],
    ["repeats one number", [[4], [4]], "FillCopy", [[4], [4], [4]]],
    [
      "counts texts on",
      [["Item 1"], ["Item 2"]],
      "FillDefault",
      [["Item 3"], ["Item 4"], ["Item 5"]],
    ],
    ["knows the months", [["Nov"], ["Dec"]], "FillDefault", [["Jan"], ["Feb"], ["Mar"]]],
    ["grows", [[1], [2]], "GrowthTrend", [[4], [8], [16]]],
  ])("%s", async (_, seeds, type, expected) => {
    await write("A1:A2", seeds);
    await onData(async (sheet, context) => {
      sheet.getRange("A1:A2").autoFill("A1:A5", type as Excel.AutoFillType);
      await context.sync();
    });
    expect((await load("A3:A5", "values"))[0]).toEqual(expected);
  });

  it("carries formulas and formats on, upwards too", async () => {
    await write("B5:B6", [["=A5*2"], ["=A6*3"]]);
    await onData(async (sheet, context) => {
      sheet.getRange("B5:B6").autoFill("B2:B6");
      await context.sync();
    });
    expect((await load("B2:B4", "formulas"))[0]).toEqual([["=A2*3"], ["=A3*2"], ["=A4*3"]]);
  });

  it("goes on by months to the last day of a shorter one", async () => {
    await write("A1", [[46053]], "yyyy-mm-dd");
    await onData(async (sheet, context) => {
      sheet.getRange("A1").autoFill("A1:A3", "FillMonths");
      await context.sync();
    });
    // 31 January 2026, then 28 February and 31 March.
    expect((await load("A2:A3", "text"))[0]).toEqual([["2026-02-28"], ["2026-03-31"]]);
  });

  it("refuses a destination that does not hold the source", async () => {
    const filled = onData(async (sheet, context) => {
      sheet.getRange("A1:A2").autoFill("B1:B5");
      await context.sync();
    });
    await expect(filled).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("finding", () => {
  const found = (start: string, text: string, criteria: Excel.SearchCriteria = {}) =>
    onData(async (sheet, context) => {
      const range = sheet.getRange(start).findOrNullObject(text, criteria);
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address.slice(5);
    });

  beforeEach(() =>
    write("B2:C4", [
      ["apple", "Pineapple"],
      ["=1+1", "a*b"],
      ["APPLE", "axb"],
    ])
  );

  it.each<[string, string, Excel.SearchCriteria, string | null]>([
    ["B2:C4", "apple", {}, "B2"],
    ["B2:C4", "apple", { searchDirection: "Backwards" }, "B4"],
    ["B3:C4", "apple", { matchCase: true }, null],
    ["C2:C4", "apple", { completeMatch: true }, null],
    ["B2:C4", "a~*b", {}, "C3"],
    ["B2:C4", "a?b", { completeMatch: true }, "C3"],
    ["B2:C4", "1+1", {}, "B3"],
    ["B2", "apple", { completeMatch: true }, "B4"],
    ["B4", "apple", { completeMatch: true }, "B2"],
  ])("looks in %s for %s %j", async (start, text, criteria, address) => {
    expect(await found(start, text, criteria)).toBe(address);
  });

  it("says that there is none", async () => {
    const search = onData(async (sheet, context) => {
      sheet.getRange("B2:C4").find("pear", {}).load("address");
      await context.sync();
    });
    await expect(search).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("finds all on the sheet as areas", async () => {
    const [address, none] = await onData(async (sheet, context) => {
      const all = sheet.findAll("a", { completeMatch: false, matchCase: false });
      const nowhere = sheet.findAllOrNullObject("pear", {});
      all.load("address");
      await context.sync();
      return [all.address, nowhere.isNullObject];
    });
    expect([address, none]).toEqual(["Data!B2:C2,Data!C3,Data!B4:C4", true]);
  });

  it("replaces in what the cells hold and counts", async () => {
    const counts = await onData(async (sheet, context) => {
      const inRange = sheet.getRange("B2:B4").replaceAll("apple", "pear", { matchCase: true });
      const inSheet = sheet.replaceAll("1", "2", {});
      await context.sync();
      return [inRange.value, inSheet.value];
    });
    expect(counts).toEqual([1, 1]);
    expect((await load("B2:B4", "formulas"))[0]).toEqual([["pear"], ["=2+2"], ["APPLE"]]);
  });
});

describe("removeDuplicates", () => {
  it("keeps the first of each, moves the rest up, and counts", async () => {
    await write("A1:C6", [
      ["Who", "Score", "Next"],
      ["Ann", 9, "=B2+1"],
      ["ann", 9, "=B3+1"],
      ["Bob", 9, "=B4+1"],
      ["Ann", 7, "=B5+1"],
      ["Bob", 9, "=B6+1"],
    ]);
    const result = await onData(async (sheet, context) => {
      const done = sheet.getRange("A1:C6").removeDuplicates([0, 1], true);
      done.load();
      await context.sync();
      return [done.removed, done.uniqueRemaining];
    });
    expect(result).toEqual([2, 3]);
    expect((await load("A1:C6", "formulas"))[0]).toEqual([
      ["Who", "Score", "Next"],
      ["Ann", 9, "=B2+1"],
      ["Bob", 9, "=B3+1"],
      ["Ann", 7, "=B4+1"],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  it("refuses columns that the range does not have", async () => {
    const removed = onData(async (sheet, context) => {
      sheet.getRange("A1:C6").removeDuplicates([3], true);
      await context.sync();
    });
    await expect(removed).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("R1C1", () => {
  it("reads and writes formulas that count from their cell", async () => {
    await onData(async (sheet, context) => {
      sheet.getRange("C2:C4").formulasR1C1 = [
        ["=RC[-1]*2"],
        ["=SUM(R2C1:R[-1]C)"],
        ["=SUM(C1)+COUNT(R1:R[-3])"],
      ];
      await context.sync();
    });
    const [formulas, relative] = await load("C2:C4", "formulas", "formulasR1C1");
    expect(formulas).toEqual([["=B2*2"], ["=SUM($A$2:C2)"], ["=SUM($A:$A)+COUNT($1:1)"]]);
    expect(relative).toEqual([["=RC[-1]*2"], ["=SUM(R2C1:R[-1]C)"], ["=SUM(C1)+COUNT(R1:R[-3])"]]);
  });
});

it("copyFrom brings conditional formats with formats, and validation with everything", async () => {
  await write("A1:B2", [
    [5, 1],
    [1, 5],
  ]);
  const seen = await onData(async (sheet, context) => {
    const format = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>B1";
    format.custom.format.fill.color = "#FF0000";
    sheet.getRange("B2").dataValidation.rule = {
      wholeNumber: { formula1: "=A2", formula2: 9, operator: "Between" },
    };
    sheet.getRange("D2:E3").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    await context.sync();
    sheet.getRange("D1:E4").copyFrom("A1:B2");
    sheet.getRange("G1").copyFrom("A1:B2", "Formats");
    await context.sync();
    const copies = sheet.getRange("D1:E4").conditionalFormats.load("items");
    const formats = sheet.getRange("G1:H2").conditionalFormats.load("items");
    const rules = ["D2", "E2", "E4", "H2"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule")
    );
    await context.sync();
    const [copy, other] = [copies.items[0], formats.items[0]];
    const areas = copy?.getRanges().load("address");
    copy?.custom.rule.load("formula");
    other?.custom.rule.load("formula");
    await context.sync();
    return {
      counts: [copies.items.length, formats.items.length],
      areas: areas?.address,
      formulas: [copy?.custom.rule.formula, other?.custom.rule.formula],
      types: rules.map((rule) => rule.type),
      first: rules[1]?.rule.wholeNumber?.formula1,
    };
  });
  expect(seen).toEqual({
    counts: [1, 1],
    areas: "Data!D1:D2,Data!D3:D4",
    formulas: ["=D1>E1", "=G1>H1"],
    types: ["None", "WholeNumber", "WholeNumber", "None"],
    first: "=D2",
  });
});
