/** Conditional formats by rank, average and ready-made criteria, and those that draw bars, icons and colours. */
import { excel, useOneWorkbook } from "./oneWorkbook";

useOneWorkbook();

/** Adds a format to Data!B1:B8, tells it what to be, and answers the numbers of the rows that it fills. */
async function filledRows(
  type: "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue" | "Custom",
  describe: (format: Excel.ConditionalFormat) => Excel.ConditionalRangeFormat
): Promise<number[]> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B1:B8");
    describe(range.conditionalFormats.add(type)).fill.color = "#ABCDEF";
    await context.sync();
  });
  await excel.settle();
  const rows = [1, 2, 3, 4, 5, 6, 7, 8];
  const looks = await Promise.all(rows.map((row) => excel.look(`Data!B${row}`)));
  return rows.filter((_, index) => looks[index]?.fill === "#ABCDEF");
}

/** What the column B holds, from row 1. */
async function fillColumn(values: readonly unknown[]): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(`B1:B${values.length}`);
    range.values = values.map((value) => [value]);
    await context.sync();
  });
}

describe("conditional formats by rank, average and ready-made criteria", () => {
  it.each<[rule: Excel.ConditionalTopBottomRule, rows: number[]]>([
    [{ rank: 3, type: "TopItems" }, [1, 4, 8]],
    [{ rank: 2, type: "BottomItems" }, [3, 7]],
    [{ rank: 25, type: "TopPercent" }, [1, 4]],
    [{ rank: 25, type: "BottomPercent" }, [3, 7]],
  ])("mark %j", async (rule, rows) => {
    await fillColumn([90, 20, 5, 80, 30, 40, 10, 50]);
    const marked = await filledRows("TopBottom", (format) => {
      format.topBottom.rule = rule;
      return format.topBottom.format;
    });
    expect(marked).toEqual(rows);
  });

  it.each<[criterion: Excel.ConditionalFormatPresetCriterion, rows: number[]]>([
    // 1, 1, 1, 1, 1, 1, 10 and nothing: mean 16/7, standard deviation 3.4.
    ["AboveAverage", [7]],
    ["BelowAverage", [1, 2, 3, 4, 5, 6]],
    ["EqualOrAboveAverage", [7]],
    ["OneStdDevAboveAverage", [7]],
    ["ThreeStdDevAboveAverage", []],
    ["DuplicateValues", [1, 2, 3, 4, 5, 6]],
    ["UniqueValues", [7]],
    ["Blanks", [8]],
    ["NonBlanks", [1, 2, 3, 4, 5, 6, 7]],
  ] as [Excel.ConditionalFormatPresetCriterion, number[]][])("mark %s", async (criterion, rows) => {
    await fillColumn([1, 1, 1, 1, 1, 1, 10, ""]);
    const marked = await filledRows("PresetCriteria", (format) => {
      format.preset.rule = { criterion };
      return format.preset.format;
    });
    expect(marked).toEqual(rows);
  });

  it("mark errors, and what is none", async () => {
    await fillColumn([1, "=1/0", "#N/A", "text", "", "=NA()", 7, 8]);
    const errors = await filledRows("PresetCriteria", (format) => {
      format.preset.rule = { criterion: "Errors" };
      return format.preset.format;
    });
    expect(errors).toEqual([2, 3, 6]);
  });

  it.each<[criterion: Excel.ConditionalFormatPresetCriterion, holds: (days: number) => boolean]>([
    ["Today", (days) => days === 0],
    ["Yesterday", (days) => days === -1],
    ["Tomorrow", (days) => days === 1],
    ["LastSevenDays", (days) => days <= 0 && days > -7],
    ["ThisWeek", (days) => week(days) === week(0)],
    ["LastWeek", (days) => week(days) === week(0) - 1],
    ["NextWeek", (days) => week(days) === week(0) + 1],
    ["ThisMonth", (days) => month(days) === month(0)],
    ["LastMonth", (days) => month(days) === month(0) - 1],
    ["NextMonth", (days) => month(days) === month(0) + 1],
  ] as [Excel.ConditionalFormatPresetCriterion, (days: number) => boolean][])(
    "mark dates: %s",
    async (criterion, holds) => {
      const days = [0, -1, 1, -7, 8, -30, 31, -400];
      await fillColumn(days.map((day) => serial(0) + day + 0.5));
      const marked = await filledRows("PresetCriteria", (format) => {
        format.preset.rule = { criterion };
        return format.preset.format;
      });
      expect(marked).toEqual(days.flatMap((day, index) => (holds(day) ? [index + 1] : [])));
    }
  );

  it.each<[rule: Excel.ConditionalTextComparisonRule, rows: number[]]>([
    [{ operator: "Contains", text: "slow" }, [1, 3]],
    [{ operator: "NotContains", text: "slow" }, [2, 4, 5, 6, 7, 8]],
    [{ operator: "BeginsWith", text: "Too" }, [1, 2]],
    [{ operator: "EndsWith", text: "y" }, [3, 4]],
    [{ operator: "Contains", text: "=$B$4" }, [4]],
  ])("look into texts: %j", async (rule, rows) => {
    await fillColumn(["Too slow", "too dear", "Slowly", "Tidy", "", 5, "=1/0", "ok"]);
    const marked = await filledRows("ContainsText", (format) => {
      format.textComparison.rule = rule;
      return format.textComparison.format;
    });
    expect(marked).toEqual(rows);
  });

  it("take an empty cell for 0 when values are compared", async () => {
    await fillColumn([30, 10, "", 0, "text", -1, 21, 20]);
    const marked = await filledRows("CellValue", (format) => {
      format.cellValue.rule = { formula1: "=20", operator: "LessThan" };
      return format.cellValue.format;
    });
    expect(marked).toEqual([2, 3, 4, 6]);
  });

  it("understand formulas counted from the cell", async () => {
    await fillColumn([1, 2, 1, 4, 1, 6, 1, 8]);
    const marked = await filledRows("Custom", (format) => {
      format.custom.rule.formulaR1C1 = "=AND(RC>1,RC<=R6C[0])";
      return format.custom.format;
    });
    expect(marked).toEqual([2, 4, 6]);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1:B8");
      const { rule } = range.conditionalFormats.getItemAt(0).custom;
      rule.load("formula,formulaR1C1");
      await context.sync();
      return [rule.formula, rule.formulaR1C1];
    });
    expect(read).toEqual(["=AND(B1>1,B1<=B$6)", "=AND(RC>1,RC<=R6C)"]);
  });

  it("keep borders and fonts, and give them back", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1");
      const added = range.conditionalFormats.add("Custom");
      added.custom.rule.formula = "=TRUE";
      added.custom.format.borders.getItem("EdgeBottom").style = "Dot";
      added.custom.format.borders.bottom.color = "#0000FF";
      added.custom.format.font.italic = true;
      added.custom.format.font.underline = "Double";
      await context.sync();
      const { borders, font } = range.conditionalFormats.getItemAt(0).custom.format;
      borders.load("count,items/sideIndex,items/style,items/color");
      font.load("italic,underline");
      await context.sync();
      const lines = borders.items.map((line) => [line.sideIndex, line.style, line.color]);
      const before = [font.italic, font.underline as string];
      font.clear();
      font.load("italic,underline");
      await context.sync();
      return { lines, before, after: [font.italic, font.underline as string] };
    });
    expect(read.lines).toContainEqual(["EdgeBottom", "Dot", "#0000FF"]);
    expect(read.lines).toContainEqual(["EdgeTop", "None", ""]);
    expect(read.before).toEqual([true, "Double"]);
    expect(read.after).toEqual([false, "None"]);
  });

  it("change places, and stop where they shall", async () => {
    await fillColumn([1, 2]);
    const order = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1:B2");
      for (const color of ["#111111", "#222222", "#333333"]) {
        const format = range.conditionalFormats.add("Custom");
        format.custom.rule.formula = "=TRUE";
        format.custom.format.fill.color = color;
      }
      range.conditionalFormats.getItemAt(0).priority = 2;
      const all = range.conditionalFormats;
      all.load("items/priority,items/custom/format/fill/color");
      await context.sync();
      return all.items.map((item) => [item.priority, item.custom.format.fill.color]);
    });
    expect(order).toEqual([
      [0, "#222222"],
      [1, "#111111"],
      [2, "#333333"],
    ]);
    expect((await excel.look("Data!B1")).fill).toBe("#222222");
  });

  it.each<(formats: Excel.ConditionalFormatCollection) => void>([
    (formats) => (formats.add("TopBottom").topBottom.rule = { rank: 0, type: "TopItems" }),
    (formats) => (formats.add("PresetCriteria").preset.rule = { criterion: "Invalid" }),
    (formats) => (formats.add("IconSet").iconSet.style = "Invalid"),
    (formats) => (formats.add("IconSet").iconSet.criteria = []),
    (formats) => (formats.add("DataBar").dataBar.lowerBoundRule = { type: "Number" }),
    (formats) => void (formats.add("DataBar").iconSet.style = "ThreeFlags"),
  ])("refuse what Excel refuses: %s", async (change) => {
    const refused = Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Data").getRange("B1:B8").conditionalFormats);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

/** Days since 1899-12-30 of the day so many days from now. */
function serial(days: number): number {
  const now = new Date();
  return (
    Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5) + 25569 + days
  );
}
const dayOf = (days: number): Date => new Date((serial(days) - 25569) * 864e5);
const month = (days: number): number =>
  dayOf(days).getUTCFullYear() * 12 + dayOf(days).getUTCMonth();
/** Weeks begin on Sunday; the serial 1 is one. */
const week = (days: number): number => Math.floor((serial(days) - 1) / 7);

describe("conditional formats that draw", () => {
  const looks = async (rows: readonly number[]) => {
    await excel.settle();
    return Promise.all(rows.map((row) => excel.look(`Data!B${row}`)));
  };
  beforeEach(() => fillColumn([0, 10, 20, 40, -20]));

  it("bars: as long as the value, with another colour below zero", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1:B5");
      const { dataBar } = range.conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#00AA00";
      dataBar.negativeFormat.fillColor = "#AA0000";
      dataBar.barDirection = "LeftToRight";
      dataBar.axisFormat = "CellMidPoint";
      dataBar.showDataBarOnly = true;
      dataBar.load();
      dataBar.positiveFormat.load();
      dataBar.negativeFormat.load();
      await context.sync();
      return {
        bar: dataBar.toJSON(),
        positive: dataBar.positiveFormat.toJSON(),
        negative: dataBar.negativeFormat.toJSON(),
      };
    });
    expect(read.bar).toMatchObject({
      axisFormat: "CellMidPoint",
      barDirection: "LeftToRight",
      showDataBarOnly: true,
      lowerBoundRule: { type: "Automatic" },
    });
    expect(read.positive).toMatchObject({ fillColor: "#00AA00", gradientFill: true });
    expect(read.negative).toMatchObject({ fillColor: "#AA0000", matchPositiveFillColor: false });
    const seen = (await looks([2, 4, 5])).map((look) => look.bar);
    expect(seen[1]).toEqual({ color: "#00AA00", length: 100 });
    expect(seen[0]).toEqual({ color: "#00AA00", length: 25 });
    expect(seen[2]).toEqual({ color: "#AA0000", length: -100 });
  });

  it("bars between numbers that were given", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1:B4");
      const { dataBar } = range.conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "=80" };
      await context.sync();
    });
    expect((await looks([2, 3, 4])).map((look) => look.bar?.length)).toEqual([13, 25, 50]);
  });

  it("icons, by thresholds, reversed on demand", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1:B4");
      const { iconSet } = range.conditionalFormats.add("IconSet");
      iconSet.style = "ThreeArrows";
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=10" },
        { type: "Number", operator: "GreaterThan", formula: "=20" },
      ];
      await context.sync();
      iconSet.load("style,criteria,reverseIconOrder");
      await context.sync();
      return iconSet.toJSON();
    });
    expect(read.style).toBe("ThreeArrows");
    expect(read.criteria?.map((each) => [each.type, each.formula])).toEqual([
      ["Invalid", ""],
      ["Number", "=10"],
      ["Number", "=20"],
    ]);
    const icons = ["3Arrows 2", "3Arrows 1", "3Arrows 1", "3Arrows 0"];
    expect((await looks([1, 2, 3, 4])).map((look) => look.icon)).toEqual(icons);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1:B4");
      range.conditionalFormats.getItemAt(0).iconSet.reverseIconOrder = true;
      await context.sync();
    });
    const reversed = ["3Arrows 0", "3Arrows 1", "3Arrows 1", "3Arrows 2"];
    expect((await looks([1, 2, 3, 4])).map((look) => look.icon)).toEqual(reversed);
  });

  it("colours between two or three points", async () => {
    const three = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B1:B4");
      const { colorScale } = range.conditionalFormats.add("ColorScale");
      colorScale.load("threeColorScale");
      await context.sync();
      const before = colorScale.threeColorScale;
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#000000" },
        maximum: { type: "HighestValue", color: "#FFFFFF" },
      };
      colorScale.load("threeColorScale,criteria");
      await context.sync();
      return [before, colorScale.threeColorScale, colorScale.criteria.maximum.color];
    });
    expect(three).toEqual([true, false, "#FFFFFF"]);
    const fills = (await looks([1, 3, 4])).map((look) => look.fill?.match(/\d+|[\dA-F]{2}/g));
    expect(fills[0]).not.toEqual(fills[1]);
    expect(fills[1]).not.toEqual(fills[2]);
  });
});
