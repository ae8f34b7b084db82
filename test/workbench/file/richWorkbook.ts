/** A workbook with something of everything that a file has to hold, made through Excel's API. */

/** Formulas that any spreadsheet program calculates alike. */
export const PLAIN_FORMULAS: readonly string[] = [
  "=SUM(Data!C2:C9)",
  "=AVERAGE(Data!C2:C9)",
  '=COUNTIFS(Data!C2:C9,">=9")/COUNT(Data!C2:C9)',
  '=IF(Data!C2>8,"good","bad")&" "&TEXT(Data!D2,"0.00")',
  "=ROUND(SQRT(2)*100,3)",
  "=INDEX(Data!B2:B9,MATCH(10,Data!C2:C9,0))",
  '=SUMPRODUCT((Data!B2:B9="East")*Data!D2:D9)',
  "=STDEV.S(Data!C2:C9)",
  "=DATE(2026,3,31)-DATE(2026,1,1)",
  "=SUM(survey[Amount])",
  '=VLOOKUP("West",Data!B2:D9,3,FALSE)',
  "=1/0",
  "=MAX(Data!C2:C9)>MIN(Data!C2:C9)",
  "=scores_total*2",
];

const ROWS = [
  ["Id", "Region", "Score", "Amount", "When"],
  ["'001", "East", 9, 12.5, 46_100],
  ["'002", "West", 3, 8, 46_101],
  ["'003", "East", 10, 7.25, 46_102],
  ["'004", "West", 0, 100, 46_103],
  ["'005", "East", 7, 3, 46_104],
  ["'006", "North", 8, 2, 46_105],
  ["'007", "North", 6, 1, 46_106],
  ["'008", "East", 10, 0.5, 46_107],
];

/** Fills the sheets Data, Report and "Q3 survey" of an empty workbook. */
export async function fillRichWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const data = worksheets.getItem("Data");
    data.getRange("A1:E9").values = ROWS;
    data.getRange("E2:E9").numberFormat = ROWS.slice(1).map(() => ["yyyy-mm-dd"]);
    const table = data.tables.add("A1:E9", true);
    table.name = "survey";
    table.style = "TableStyleMedium4";
    table.showBandedRows = false;
    table.highlightFirstColumn = true;
    await context.sync();
    table.showTotals = true;
    await context.sync();
    data.getRange("C10:D10").formulas = [
      ["=SUBTOTAL(101,survey[Score])", "=SUBTOTAL(109,survey[Amount])"],
    ];
    names.add("scores_total", data.getRange("C10"), "All scores");
    names.add("twice", "=LAMBDA(x,x*2)");
    data.names.add("here", data.getRange("A1"));

    const report = worksheets.add("Report");
    report.getRange("A1:A14").formulas = PLAIN_FORMULAS.map((formula) => [formula]);
    report.getRange("C1").formulas = [["=SORT(UNIQUE(Data!B2:B9))"]];
    report.getRange("E1:E3").formulas = [
      ["=LET(n,COUNT(Data!C2:C9),n+1)"],
      ["=SUM((Data!C2:C9>8)*1)"],
      ["=A12"],
    ];
    report.getRange("G1:G9").values = [
      ["'=1+1"],
      ["'5"],
      ["'TRUE"],
      ["'#N/A"],
      ["#N/A"],
      [" kept  spaces "],
      ["two\nlines"],
      ["<&>\"' _x0041_ \u0001 😀"],
      [true],
    ];
    const title = report.getRange("B1");
    title.values = [["Title"]];
    title.format.font.bold = true;
    title.format.font.size = 16;
    title.format.font.name = "Arial";
    title.format.font.color = "#0F4C81";
    title.format.fill.color = "#FDE9E7";
    title.format.horizontalAlignment = "Center";
    title.format.verticalAlignment = "Top";
    title.format.wrapText = true;
    title.format.textOrientation = 30;
    title.format.borders.getItem("EdgeBottom").style = "Double";
    title.format.borders.getItem("EdgeBottom").color = "#C2410C";
    title.format.protection.locked = false;
    report.getRange("B2").format.indentLevel = 2;
    report.getRange("J:K").format.fill.color = "#FFFF00";
    report.getRange("20:20").format.font.italic = true;
    report.getRange("A:A").format.columnWidth = 120;
    report.getRange("3:3").format.rowHeight = 30;
    report.getRange("L:L").columnHidden = true;
    report.getRange("15:15").rowHidden = true;
    report.getRange("B4:C5").merge();
    report.freezePanes.freezeAt(report.getRange("A1:A1"));
    report.showGridlines = false;
    report.tabColor = "#0F4C81";
    report.getRange("B7").hyperlink = {
      address: "https://example.com/?a=1&b=2",
      screenTip: "A site",
      textToDisplay: "Site",
    };
    report.getRange("B8").hyperlink = { documentReference: "Data!A1", textToDisplay: "Data" };
    const page = report.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A3";
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintArea("A1:H30");
    page.setPrintTitleRows("$1:$2");
    page.centerHorizontally = true;
    page.headersFooters.defaultForAllPages.leftFooter = "NPS & more";
    page.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
    report.horizontalPageBreaks.add("A12");
    await context.sync();
    addRules(data, report);
    addChart(data, report);
    report.activate();
    report.protection.protect({ allowFormatCells: true });
    worksheets.getItem("Q3 survey").visibility = "Hidden";
    const hidden = worksheets.add("Hidden data");
    hidden.visibility = "VeryHidden";
    await context.sync();
  });
}

function addRules(data: Excel.Worksheet, report: Excel.Worksheet): void {
  const scores = data.getRange("C2:C9");
  const compared = scores.conditionalFormats.add("CellValue").cellValue;
  compared.format.fill.color = "#FDE9E7";
  compared.format.font.color = "#B42318";
  compared.rule = { formula1: "=7", operator: "LessThan" };
  const custom = scores.conditionalFormats.add("Custom").custom;
  custom.rule.formula = "=$C2>=9";
  custom.format.font.bold = true;
  custom.format.fill.color = "#DCFCE7";
  const bar = data.getRange("D2:D9").conditionalFormats.add("DataBar").dataBar;
  bar.positiveFormat.fillColor = "#6C98C2";
  bar.positiveFormat.gradientFill = false;
  data.getRange("E2:E9").conditionalFormats.add("ColorScale");
  data.getRange("C2:C9").conditionalFormats.add("IconSet");
  const top = data.getRange("D2:D9").conditionalFormats.add("TopBottom").topBottom;
  top.rule = { rank: 2, type: "TopItems" };
  top.format.font.bold = true;
  const text = data.getRange("B2:B9").conditionalFormats.add("ContainsText").textComparison;
  text.rule = { operator: "Contains", text: "No" };
  text.format.font.italic = true;
  const preset = data.getRange("C2:C9").conditionalFormats.add("PresetCriteria").preset;
  preset.rule = { criterion: "AboveAverage" };
  preset.format.font.underline = "Single";

  report.getRange("I1:I5").dataValidation.rule = {
    list: { inCellDropDown: true, source: "=Data!$B$2:$B$9" },
  };
  report.getRange("I6").dataValidation.rule = { list: { inCellDropDown: false, source: "Yes,No" } };
  const whole = report.getRange("I7").dataValidation;
  whole.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
  whole.errorAlert = {
    message: "1 to 10 & no more",
    showAlert: true,
    style: "Warning",
    title: "No",
  };
  whole.prompt = { message: "line 1\nline 2", showPrompt: true, title: "Score" };
  report.getRange("I8").dataValidation.rule = { custom: { formula: "=LEN(I8)<5" } };
}

function addChart(data: Excel.Worksheet, report: Excel.Worksheet): void {
  const chart = report.charts.add("ColumnClustered", data.getRange("B1:D9"), "Columns");
  chart.name = "Scores by region";
  chart.title.text = "Scores & amounts";
  chart.setPosition("B12", "F26");
  const line = chart.series.getItemAt(1);
  line.chartType = "LineMarkers";
  line.axisGroup = "Secondary";
  line.format.line.color = "#C2410C";
  line.markerStyle = "Diamond";
  line.hasDataLabels = true;
  const dots = report.charts.add("XYScatter", data.getRange("C1:D9"), "Columns");
  dots.name = "Dots";
  dots.title.visible = false;
  dots.left = 520;
  dots.top = 260;
  dots.plotArea.insideLeft = 40;
  dots.plotArea.insideWidth = 250;
  dots.axes.valueAxis.minimum = 0;
  dots.axes.valueAxis.numberFormat = "0.0";
  const points = dots.series.getItemAt(0);
  points.points.getItemAt(2).dataLabel.text = "the third";
}
