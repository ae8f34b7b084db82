/** Conditional formats, and what may be entered into cells. */
import { excel, useOneWorkbook } from "./oneWorkbook";

useOneWorkbook();

describe("conditional formats", () => {
  const shown = (address: string) => excel.look(address);

  beforeEach(() => {
    ["Bad", "Good", "", "Bad"].forEach((text, i) => excel.setCell(`Data!A${i + 1}`, text));
    [1, 50, "", 30].forEach((value, i) => excel.setCell(`Data!B${i + 1}`, value));
  });

  it("show a fill, a colour and bold where a formula holds", async () => {
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A4");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$A1="Bad"';
      format.custom.format.fill.color = "#FDE9E7";
      format.custom.format.font.color = "#B42318";
      format.custom.format.font.bold = true;
      format.custom.format.numberFormat = '"▼ "@';
      await context.sync();
      range.conditionalFormats.load("items/type,items/priority,items/id");
      const again = range.conditionalFormats.getItemAt(0);
      again.custom.rule.load("formula");
      again.custom.format.load("numberFormat,fill/color,font/color,font/bold");
      const place = again.getRange();
      place.load("address");
      await context.sync();
      const { custom } = again;
      return [
        range.conditionalFormats.items.map((item) => item.type),
        custom.rule.formula,
        custom.format.fill.color,
        custom.format.font.color,
        custom.format.font.bold,
        custom.format.numberFormat as unknown,
        place.address,
      ];
    });
    expect(kept).toEqual([
      ["Custom"],
      '=$A1="Bad"',
      "#FDE9E7",
      "#B42318",
      true,
      '"▼ "@',
      "Data!A1:A4",
    ]);
    await excel.settle();
    expect(await shown("Data!A1")).toMatchObject({ fill: "#FDE9E7", color: "#B42318", bold: true });
    expect(await shown("Data!A2")).toMatchObject({ fill: null });
    expect((await shown("Data!A1")).text).toBe("▼ Bad");
    expect(excel.text("Data!A1")).toBe("Bad");
    expect(await shown("Data!A4")).toMatchObject({ fill: "#FDE9E7" });
    excel.setCell("Data!A2", "Bad");
    await excel.settle();
    expect(await shown("Data!A2")).toMatchObject({ fill: "#FDE9E7" });
  });

  it.each<[rule: Excel.ConditionalCellValueRule, filled: number[]]>([
    [{ formula1: "=30", operator: "GreaterThan" }, [2]],
    [{ formula1: "30", operator: "GreaterThanOrEqual" }, [2, 4]],
    [{ formula1: "=30", operator: "LessThan" }, [1, 3]],
    [{ formula1: "=1", formula2: "=30", operator: "Between" }, [1, 4]],
    [{ formula1: "=$B$4", operator: "EqualTo" }, [4]],
  ])("compare values: %j", async (rule, filled) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1:B4");
      const format = range.conditionalFormats.add("CellValue");
      format.cellValue.format.fill.color = "#ABCDEF";
      format.cellValue.rule = rule;
      await context.sync();
    });
    await excel.settle();
    const looks = await Promise.all([1, 2, 3, 4].map((row) => shown(`Data!B${row}`)));
    expect(looks.flatMap((look, i) => (look.fill === "#ABCDEF" ? [i + 1] : []))).toEqual(filled);
  });

  it("are cleared from some cells and stay on others", async () => {
    const left = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const format = sheet.getRange("A1:B4").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      sheet.getRange("A2:A3").conditionalFormats.clearAll();
      const one = sheet.getRange("A2").conditionalFormats.getCount();
      const other = sheet.getRange("B2").conditionalFormats.getCount();
      const areas = sheet.getRange("B1").conditionalFormats.getItemAt(0).getRanges();
      areas.load("address");
      await context.sync();
      return [one.value, other.value, areas.address];
    });
    expect(left).toEqual([0, 1, "Data!A1:B1,Data!A4:B4,Data!B2:B3"]);
  });

  it("are deleted, and the newest comes first", async () => {
    const seen = await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Data").getRange("A1:A4");
      conditionalFormats.add("Custom").custom.rule.formula = "=FALSE";
      const second = conditionalFormats.add("CellValue");
      conditionalFormats.load("items/type");
      await context.sync();
      const types = conditionalFormats.items.map((item) => item.type);
      second.delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      return [types, count.value];
    });
    expect(seen).toEqual([["CellValue", "Custom"], 1]);
  });

  it("of another kind are refused", async () => {
    const refused = Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Data").getRange("A1");
      conditionalFormats.add("Sparkles" as "DataBar");
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("validation", () => {
  it("keeps a list with its messages, on those cells only", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const { dataValidation } = sheet.getRange("C2:C9");
      dataValidation.rule = {
        list: { inCellDropDown: true, source: "Not started,In progress,Done" },
      };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Status",
        message: "Pick one.",
      };
      dataValidation.prompt = { showPrompt: true, title: "", message: "Status of the task" };
      await context.sync();
      const inside = sheet.getRange("C9").dataValidation;
      const outside = sheet.getRange("C10").dataValidation;
      for (const each of [inside, outside]) each.load("type,rule,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      return [
        inside.type,
        inside.rule.list,
        inside.errorAlert,
        inside.prompt.message,
        inside.ignoreBlanks,
        outside.type,
      ];
    });
    expect(seen).toEqual([
      "List",
      { inCellDropDown: true, source: "Not started,In progress,Done" },
      { showAlert: true, style: "Stop", title: "Status", message: "Pick one." },
      "Status of the task",
      true,
      "None",
    ]);
  });

  it("takes a list from cells, numbers and formulas, and is cleared", async () => {
    const types = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("E1:E2").values = [["a"], ["b"]];
      const rules: Excel.DataValidationRule[] = [
        { list: { inCellDropDown: true, source: "=Data!$E$1:$E$2" } },
        { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
        { decimal: { formula1: 0, operator: "GreaterThan" } },
        { custom: { formula: "=ISNUMBER(D4)" } },
      ];
      rules.forEach((rule, i) => (sheet.getRange(`D${i + 1}`).dataValidation.rule = rule));
      sheet.getRange("D2").dataValidation.clear();
      await context.sync();
      const cells = rules.map((_, i) => sheet.getRange(`D${i + 1}`).dataValidation);
      for (const each of cells) each.load("type");
      await context.sync();
      return cells.map((each) => each.type);
    });
    expect(types).toEqual(["List", "None", "Decimal", "Custom"]);
  });

  it("finds what is not allowed, whatever the rule compares with", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:F4").values = [
        [5, 1.5, "2026-11-21", 0.25, "short", "ok"],
        [5.5, 3, "2026-01-01", 0.75, "far too long", "OK"],
        ["x", -1, 12, 0.5, "", "no"],
        ["", 9, "", 2, "four", ""],
      ];
      sheet.getRange("H1:H2").values = [["ok"], ["fine"]];
      sheet.getRange("I1").values = [[3]];
      const rules: [string, Excel.DataValidationRule][] = [
        ["A", { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } }],
        ["B", { decimal: { formula1: "=$I$1", operator: "LessThanOrEqualTo" } }],
        ["C", { date: { formula1: "2026-06-01", operator: "GreaterThan" } }],
        ["D", { time: { formula1: "6:00", formula2: "18:00", operator: "Between" } }],
        ["E", { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } }],
        ["F", { list: { inCellDropDown: true, source: "=$H$1:$H$2" } }],
        ["G", { custom: { formula: "=ISNUMBER(A1)" } }],
      ];
      // G is checked by what stands beside it.
      sheet.getRange("G1:G4").values = [[1], [1], [1], [1]];
      const invalid = rules.map(([column, rule]) => {
        const { dataValidation } = sheet.getRange(`${column}1:${column}4`);
        dataValidation.rule = rule;
        return dataValidation;
      });
      await context.sync();
      const cells = invalid.map((each) => each.getInvalidCellsOrNullObject());
      for (const each of cells) each.load("address");
      for (const each of invalid) each.load("type,rule");
      invalid[0]?.load("valid");
      await context.sync();
      return {
        cells: cells.map((each) => each.address),
        types: invalid.map((each) => each.type),
        valid: invalid[0]?.valid,
        first: invalid[0]?.rule.wholeNumber,
      };
    });
    expect(found.cells).toEqual([
      "Data!A2:A3",
      "Data!B4",
      "Data!C2:C3",
      "Data!D4",
      "Data!E2",
      "Data!F3",
      "Data!G3:G4",
    ]);
    expect(found.types).toEqual([
      "WholeNumber",
      "Decimal",
      "Date",
      "Time",
      "TextLength",
      "List",
      "Custom",
    ]);
    expect(found.valid).toBeNull();
    expect(found.first).toEqual({ formula1: "=0", formula2: "=10", operator: "Between" });
  });

  it("says when rules differ, and when cells have none; blanks may be forbidden", async () => {
    const types = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const whole = { formula1: 0, operator: "GreaterThan" } as const;
      sheet.getRange("A1:A2").dataValidation.rule = { wholeNumber: whole };
      sheet.getRange("A3").dataValidation.rule = { decimal: whole };
      sheet.getRange("A1:A2").dataValidation.ignoreBlanks = false;
      await context.sync();
      const all = ["A1:A2", "A1:A3", "A1:A4", "B1"].map(
        (address) => sheet.getRange(address).dataValidation
      );
      for (const each of all) each.load("type,valid");
      const none = sheet.getRange("B1").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      return [...all.map((each) => each.type), all[0]?.valid, all[3]?.valid, none.isNullObject];
    });
    expect(types).toEqual([
      "WholeNumber",
      "Inconsistent",
      "MixedCriteria",
      "None",
      false,
      true,
      true,
    ]);
  });

  it.each<Excel.DataValidationRule>([
    { wholeNumber: { formula1: 1, operator: "Between" } },
    { decimal: { formula1: 1, operator: "Near" as "EqualTo" } },
    { list: { inCellDropDown: true, source: "x,".repeat(200) } },
    {},
  ])("refuses what Excel refuses: %j", async (rule) => {
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
