/** A hand-made .xlsx in the workbench, seen through the real office.js. */
import { startHeadless, type Headless } from "../../../workbench/src/headless/start";
import { PERSONS_FILE } from "./personsFile";

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless({ xlsx: PERSONS_FILE });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

async function read<K extends keyof Excel.Range>(address: string, ...names: K[]) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Da&ta").getRange(address);
    range.load(names);
    await context.sync();
    return names.map((name) => range[name]);
  });
}

test("values come as they are in the file, to the last digit", async () => {
  expect(await read("A1:D3", "values", "valueTypes")).toEqual([
    [
      ["Score", "rich", " a & b\r_x0041_ ", "😀 ü"],
      [0.0091, true, "#DIV/0!", 46295.123456789],
      [59, 0.25, "007", ""],
    ],
    [
      ["String", "String", "String", "String"],
      ["Double", "Boolean", "Error", "Double"],
      ["Double", "Double", "String", "Empty"],
    ],
  ]);
});

test("texts that read as something else stay texts", async () => {
  expect(await read("A9", "values", "formulas", "valueTypes")).toEqual([
    [["=1+1"]],
    [["=1+1"]],
    [["String"]],
  ]);
  expect(await read("A17:B17", "values", "valueTypes")).toEqual([
    [["12", "TRUE"]],
    [["String", "String"]],
  ]);
});

test("formulas keep the results of the file until something changes", async () => {
  expect(await read("A4:F4", "formulas", "values")).toEqual([
    [["=A2*2", '="x"&"y"', "=1=2", "=1/0", "=0*5", '=""']],
    [[77, "stale", false, "#N/A", 0, ""]],
  ]);
  expect(await read("A5:A7", "formulas", "values")).toEqual([
    [["=ROW()*$B$9+A2"], ["=ROW()*$B$9+A3"], ["=ROW()*$B$9+A4"]],
    [[1], [2], [3]],
  ]);
  expect(await read("B7:C7", "formulas", "values")).toEqual([
    [["=NOVEL(A1)", "=A2+1"]],
    [[5, 1.0091]],
  ]);
});

test("a formula that spills has its results in the cells below", async () => {
  expect(await read("H13:H15", "formulas", "values")).toEqual([
    [["=SORT(A14:A16)"], [20], [30]],
    [[10], [20], [30]],
  ]);
});

test("formats: fonts, fills, lines, alignment, number formats, theme colours with their tints", async () => {
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Da&ta");
    const cell = sheet.getRange("B3");
    const other = sheet.getRange("D3");
    cell.load("numberFormat,text");
    cell.format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
    cell.format.font.load("name,size,bold,italic,strikethrough,underline,color");
    cell.format.fill.load("color");
    const left = cell.format.borders.getItem("EdgeLeft").load("style,weight,color");
    const bottom = cell.format.borders.getItem("EdgeBottom").load("style,color");
    other.format.load("textOrientation,shrinkToFit");
    other.format.fill.load("color,pattern,patternColor");
    const free = sheet.getRange("C17").format.protection.load("locked");
    const date = sheet.getRange("A3").load("numberFormat");
    const stamp = sheet.getRange("D2").load("numberFormat");
    await context.sync();
    return {
      number: [cell.numberFormat, cell.text, date.numberFormat, stamp.numberFormat],
      align: cell.format.toJSON(),
      font: cell.format.font.toJSON(),
      fill: cell.format.fill.color,
      lines: [left.style, left.weight, left.color, bottom.style, bottom.color],
      other: [other.format.textOrientation, other.format.shrinkToFit],
      pattern: other.format.fill.toJSON(),
      locked: free.locked,
    };
  });
  expect(shown).toMatchObject({
    number: [[["0.00%"]], [["25.00%"]], [["yyyy\\-mm\\-dd"]], [["m/d/yyyy h:mm"]]],
    align: {
      horizontalAlignment: "Right",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
    },
    font: {
      name: "Arial",
      size: 14.5,
      bold: true,
      italic: true,
      strikethrough: true,
      underline: "Double",
    },
    fill: "#FFFF99",
    lines: ["Continuous", "Medium", "#00B050", "Double", "#000000"],
    other: [-45, true],
    pattern: { color: "#FFFF00", pattern: "LightUp", patternColor: "#0000FF" },
    locked: false,
  });
  // Accent 1 (4472C4), two fifths of the way to white by lightness: as Excel's colour picker has it.
  expect(shown.font.color).toBe("#8EA9DB");
});

test("the format of a row or column does not shine through cells that have another", async () => {
  const fills = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Da&ta");
    const cells = ["A11", "B11", "C11", "F2", "F4"].map((address) => {
      const { format } = sheet.getRange(address);
      format.fill.load("color");
      format.font.load("color");
      return format;
    });
    await context.sync();
    return cells.map(({ fill, font }) => [fill.color, font.color]);
  });
  const plain = ["#FFFFFF", "#000000"];
  const styled = ["#FFFF99", "#C00000"];
  // A11 and F4 are cells with the plain format in a formatted row and column.
  expect(fills).toEqual([plain, styled, styled, styled, plain]);
});

test("sizes, hidden lines, merges, panes, tabs and visibility", async () => {
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(
      "items/name,items/visibility,items/tabColor,items/showGridlines,items/showHeadings"
    );
    const sheet = worksheets.getItem("Da&ta");
    const heights = ["A1", "A2", "A9"].map((each) =>
      sheet.getRange(each).load("rowHidden,format/rowHeight")
    );
    const widths = ["A1", "B1", "C1", "D1"].map((each) =>
      sheet.getRange(each).load("columnHidden,format/columnWidth")
    );
    const pane = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return {
      sheets: worksheets.items.map((each) => [
        each.name,
        each.visibility,
        each.tabColor,
        each.showGridlines,
        each.showHeadings,
      ]),
      heights: heights.map((each) => [each.rowHidden, each.format.rowHeight]),
      widths: widths.map((each) => [each.columnHidden, each.format.columnWidth]),
      pane: pane.address,
    };
  });
  expect(seen).toEqual({
    sheets: [
      ["Da&ta", "Visible", "#ED7D31", false, true],
      ["Rules", "Visible", "", true, false],
      ["Hidden", "Hidden", "", true, true],
      ["Deep", "VeryHidden", "", true, true],
    ],
    heights: [
      [false, 30],
      [false, 15],
      [true, expect.any(Number)],
    ],
    // 20.7109375 characters of 7 pixels are 145 pixels.
    widths: [
      [false, 48],
      [false, 108.75],
      [false, 108.75],
      [true, expect.any(Number)],
    ],
    pane: "'Da&ta'!A1:A2",
  });
  expect(excel.mergedAreas("Da&ta")).toEqual(["A20:C21"]);
});

test("links keep their address, place and tip", async () => {
  expect(await read("A1", "hyperlink")).toEqual([
    { address: "https://example.org/a?b=1&c=2", screenTip: "Tip", textToDisplay: "Score" },
  ]);
  expect(await read("B1", "hyperlink", "values")).toEqual([
    { documentReference: "'Q3'!B2", textToDisplay: "There" },
    [["rich"]],
  ]);
});

test("names of the workbook and of one sheet, hidden ones and functions among them", async () => {
  const seen = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula,items/visible,items/comment");
    const own = worksheets.getItem("Rules").names.load("items/name,items/formula,items/visible");
    const cell = worksheets.getItem("Rules").getRange("A6").load("values,formulas");
    await context.sync();
    return {
      all: names.items.map((item) => [item.name, item.formula, item.visible, item.comment]),
      own: own.items.map((item) => [item.name, item.formula, item.visible]),
      cell: [cell.formulas, cell.values],
    };
  });
  expect(seen).toEqual({
    all: [
      ["half", "=LAMBDA(x,x/2)", true, "Halves"],
      ["rate", "=0.19", true, ""],
      ["Scores", "='Da&ta'!$A$1:$A$9", true, ""],
    ],
    own: [["only_here", "=Rules!$C$2", false]],
    cell: [[["=half(rate)"]], [[99]]],
  });
});

test("a table with its look, its calculated column and its totals", async () => {
  const seen = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tbl_Groups");
    table.load(
      "style,showTotals,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn"
    );
    const range = table.getRange().load("address");
    const body = table.columns.getItem("Twice").getDataBodyRange().load("formulas,values");
    const total = table.getTotalRowRange().load("formulas,values");
    await context.sync();
    return {
      look: table.toJSON(),
      at: range.address,
      body: [body.formulas, body.values],
      total: [total.formulas, total.values],
    };
  });
  expect(seen).toMatchObject({
    look: {
      style: "TableStyleLight9",
      showTotals: true,
      showBandedRows: false,
      showBandedColumns: true,
      showFilterButton: true,
      highlightFirstColumn: true,
    },
    at: "Rules!A1:C4",
    body: [
      [["=[@N]*2"], ["=[@N]*2"]],
      [[6], [8]],
    ],
    total: [[["Total", "", "=SUBTOTAL(109,[Twice])"]], [["Total", "", 14]]],
  });
  expect(Object.values(excel.host.memory.tables)).toEqual([
    expect.objectContaining({
      calculatedColumns: { Twice: "=tbl_Groups[@N]*2" },
      totals: { Group: { label: "Total" }, Twice: { function: "sum" } },
    }),
  ]);
});

test("conditional formats of every kind, in their order", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rules");
    const first = sheet.getRange("B2:B3").conditionalFormats.load("items/type,items/stopIfTrue");
    const second = sheet.getRange("C2:C3").conditionalFormats.load("items/type");
    await context.sync();
    const [formula, value] = first.items;
    const [scale, bar, icons, top, average] = second.items;
    formula?.custom.rule.load("formula");
    formula?.custom.format.fill.load("color");
    formula?.custom.format.font.load("bold,color");
    value?.cellValue.load("rule");
    scale?.colorScale.load("criteria,threeColorScale");
    bar?.dataBar.load("lowerBoundRule,upperBoundRule");
    bar?.dataBar.positiveFormat.load("fillColor");
    icons?.iconSet.load("style,criteria,showIconOnly");
    top?.topBottom.load("rule");
    average?.preset.load("rule");
    await context.sync();
    return {
      types: [...first.items, ...second.items].map((item) => item.type),
      stops: first.items.map((item) => item.stopIfTrue),
      formula: formula?.custom.rule.formula,
      look: [
        formula?.custom.format.fill.color,
        formula?.custom.format.font.bold,
        formula?.custom.format.font.color,
      ],
      value: value?.cellValue.rule,
      scale: scale?.colorScale.criteria,
      bar: [
        bar?.dataBar.lowerBoundRule,
        bar?.dataBar.upperBoundRule,
        bar?.dataBar.positiveFormat.fillColor,
      ],
      icons: [
        icons?.iconSet.style,
        icons?.iconSet.showIconOnly,
        icons?.iconSet.criteria.map((each) => [each.type, each.formula, each.operator]),
      ],
      top: top?.topBottom.rule,
      average: average?.preset.rule,
    };
  });
  expect(seen).toMatchObject({
    types: [
      "Custom",
      "CellValue",
      "ColorScale",
      "DataBar",
      "IconSet",
      "TopBottom",
      "PresetCriteria",
    ],
    stops: [true, false],
    formula: "=$B2>3",
    look: ["#FFC7CE", true, "#9C0006"],
    value: { formula1: "=1", formula2: "=$B$3", operator: "Between" },
    scale: {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    },
    bar: [{ type: "Number", formula: "=0" }, { type: "HighestValue" }, "#638EC6"],
    icons: [
      "FourRating",
      true,
      [
        ["Invalid", "", "Invalid"],
        ["Percent", "=25", "GreaterThanOrEqual"],
        ["Number", "=5", "GreaterThan"],
        ["Percent", "=75", "GreaterThanOrEqual"],
      ],
    ],
    top: { type: "BottomPercent", rank: 5 },
    average: { criterion: "BelowAverage" },
  });
});

test("data validation, with a list on another sheet", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rules");
    const all = ["E3", "G4", "F2", "H2"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks")
    );
    await context.sync();
    return all.map((each) => each.toJSON());
  });
  const whole = {
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=0", formula2: "=10", operator: "Between" } },
    ignoreBlanks: false,
    errorAlert: { showAlert: true, style: "Warning", title: "Oh", message: "No" },
    prompt: { showPrompt: true, title: "P", message: "Q" },
  };
  expect(seen).toMatchObject([
    {
      type: "List",
      rule: { list: { source: "Yes,No", inCellDropDown: true } },
      ignoreBlanks: true,
    },
    { type: "List", rule: { list: { source: "='Da&ta'!$A$1:$A$3" } } },
    whole,
    whole,
  ]);
});

test("page set-up and protection", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rules");
    const page = sheet.pageLayout.load(
      "orientation,paperSize,leftMargin,rightMargin,topMargin,zoom,centerHorizontally,printGridlines"
    );
    const area = page.getPrintArea().load("address");
    const rows = page.getPrintTitleRowsOrNullObject().load("address");
    const columns = page.getPrintTitleColumnsOrNullObject().load("address");
    page.headersFooters.load("state");
    const head = page.headersFooters.defaultForAllPages.load("leftHeader,centerHeader,rightHeader");
    const first = page.headersFooters.firstPage.load("centerFooter");
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    const protection = sheet.protection.load("protected,options");
    await context.sync();
    return {
      page: page.toJSON(),
      around: [area.address, rows.address, columns.address],
      texts: [page.headersFooters.state, head.leftHeader, head.rightHeader, first.centerFooter],
      breaks: breaks.items.map((each) => each.rowIndex),
      protection: [
        protection.protected,
        protection.options.allowSort,
        protection.options.allowFormatCells,
      ],
    };
  });
  expect(seen).toMatchObject({
    page: {
      orientation: "Landscape",
      paperSize: "A3",
      leftMargin: 36,
      rightMargin: 18,
      topMargin: 72,
      centerHorizontally: true,
      printGridlines: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    },
    around: ["Rules!A1:D9,Rules!F1:G2", "Rules!1:2", "Rules!A:B"],
    texts: ["FirstAndDefault", "Left && more", "Page &P", "First"],
    breaks: [5],
    protection: [true, true, false],
  });
});

test("what a save would lose is told, and nothing else", () => {
  expect(excel.host.memory.losses).toEqual([
    "Rules is protected with a password; it stays protected, without the password.",
  ]);
});
