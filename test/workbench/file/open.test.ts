/** A hand-made .xlsx in the workbench, seen through the real office.js. */
import { startHeadless, type Headless } from "../../../workbench/src/headless/start";
import { handmade, XMLNS } from "./xmlPackage";

const STYLES = `<styleSheet ${XMLNS}>
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>
<font><b/><i/><strike/><u val="double"/><sz val="14.5"/><color theme="4" tint="0.39997558519241921"/><name val="Arial"/></font>
<font><sz val="11"/><color rgb="FFC00000"/><name val="Calibri"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor indexed="43"/><bgColor indexed="64"/></patternFill></fill>
<fill><patternFill patternType="lightUp"><fgColor rgb="FF0000FF"/><bgColor rgb="FFFFFF00"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border><left style="medium"><color rgb="FF00B050"/></left><right/><top/><bottom style="double"><color auto="1"/></bottom><diagonal/></border></borders>
<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="right" vertical="top" wrapText="1" indent="2"/></xf>
<xf numFmtId="0" fontId="2" fillId="2" borderId="0"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="0" fontId="0" fillId="3" borderId="0"><alignment textRotation="135" shrinkToFit="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf>
<xf numFmtId="3" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="22" fontId="0" fillId="0" borderId="0"/></cellXfs>
<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><numFmt numFmtId="165" formatCode="0.0%"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

const CELLS = `<sheetData>
<row r="1" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b_x000D__x005F_x0041_ </t></is></c><c r="D1" t="str"><v>&#x1F600; ü</v></c></row>
<row r="2"><c r="A2"><v>9.1E-3</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#DIV/0!</v></c><c r="D2" s="8"><v>46295.123456789</v></c></row>
<row r="3"><c r="A3" s="1"><v>59</v></c><c r="B3" s="2"><v>0.25</v></c><c r="C3" s="4" t="s"><v>2</v></c><c r="D3" s="5"/></row>
<row r="4"><c r="A4"><f>A2*2</f><v>77</v></c><c r="B4" t="str"><f>"x"&amp;"y"</f><v>stale</v></c><c r="C4" t="b"><f>1=2</f><v>0</v></c><c r="D4" t="e"><f>1/0</f><v>#N/A</v></c><c r="E4"><f>0*5</f><v>0</v></c><c r="F4" t="str"><f>""</f><v></v></c></row>
<row r="5"><c r="A5"><f t="shared" ref="A5:A7" si="0">ROW()*$B$9+A2</f><v>1</v></c></row>
<row r="6"><c r="A6"><f t="shared" si="0"/><v>2</v></c></row><row r="7"><c r="A7"><f t="shared" si="0"/><v>3</v></c><c r="B7"><f>_xlfn.NOVEL(A1)</f><v>5</v></c><c r="C7"><f>A2+1</f></c></row>
<row r="9" hidden="1"><c r="A9" t="s"><v>3</v></c></row>
<row r="11" s="3" customFormat="1"><c r="A11"><v>1</v></c><c r="B11" s="3"><v>2</v></c></row>
<row r="13"><c r="H13" cm="1"><f t="array" ref="H13:H15">_xlfn._xlws.SORT(A14:A16)</f><v>10</v></c></row>
<row r="14"><c r="H14"><v>20</v></c></row><row r="15"><c r="H15"><v>30</v></c></row>
<row r="17"><c r="A17" t="s"><v>4</v></c><c r="B17" t="s"><v>5</v></c><c r="C17" s="6"><v>1</v></c></row>
</sheetData>`;

const NAMES = `<definedNames>
<definedName name="_xlnm.Print_Area" localSheetId="1">Rules!$A$1:$D$9,Rules!$F$1:$G$2</definedName>
<definedName name="_xlnm.Print_Titles" localSheetId="1">Rules!$A:$B,Rules!$1:$2</definedName>
<definedName name="half" comment="Halves">_xlfn.LAMBDA(_xlpm.x,_xlpm.x/2)</definedName>
<definedName name="only_here" localSheetId="1" hidden="1">Rules!$C$2</definedName>
<definedName name="rate">0.19</definedName>
<definedName name="Scores">'Da&amp;ta'!$A$1:$A$9</definedName></definedNames><calcPr calcId="191029"/>`;

const RULES = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showRowColHeaders="0"/></sheetViews>
<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Group</t></is></c><c r="B1" t="inlineStr"><is><t>N</t></is></c><c r="C1" t="inlineStr"><is><t>Twice</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><v>3</v></c><c r="C2"><f>tbl_Groups[[#This Row],[N]]*2</f><v>6</v></c></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c><c r="B3"><v>4</v></c><c r="C3"><f>tbl_Groups[[#This Row],[N]]*2</f><v>8</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t>Total</t></is></c><c r="B4"/><c r="C4"><f>SUBTOTAL(109,tbl_Groups[Twice])</f><v>14</v></c></row>
<row r="6"><c r="A6"><f>half(rate)</f><v>99</v></c></row></sheetData>
<sheetProtection sheet="1" objects="1" scenarios="1" sort="0" password="CC1A"/>
<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>$B$3</formula></cfRule><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$B2&gt;3</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C2:C3"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule><cfRule type="dataBar" priority="4"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="iconSet" priority="5"><iconSet iconSet="4Rating" showValue="0"><cfvo type="percent" val="0"/><cfvo type="percent" val="25"/><cfvo type="num" val="5" gte="0"/><cfvo type="percent" val="75"/></iconSet></cfRule><cfRule type="top10" dxfId="0" priority="6" percent="1" bottom="1" rank="5"/><cfRule type="aboveAverage" dxfId="0" priority="7" aboveAverage="0"/></conditionalFormatting>
<dataValidations count="3"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E2:E5"><formula1>"Yes,No"</formula1></dataValidation>
<dataValidation type="whole" errorStyle="warning" showErrorMessage="1" showInputMessage="1" errorTitle="Oh" error="No" promptTitle="P" prompt="Q" sqref="F2:F3 H2"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>
<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.5" right="0.25" top="1" bottom="1" header="0.3" footer="0.3"/>
<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;LLeft &amp;&amp; more&amp;RPage &amp;P</oddHeader><firstFooter>First</firstFooter></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>
<tableParts count="1"><tablePart r:id="t1"/></tableParts>
<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'Da&amp;ta'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G2:G4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const TABLE = `<table ${XMLNS} id="1" name="tbl_Groups" displayName="tbl_Groups" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Group" totalsRowLabel="Total"/><tableColumn id="2" name="N"/><tableColumn id="3" name="Twice" totalsRowFunction="sum"><calculatedColumnFormula>tbl_Groups[[#This Row],[N]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="1"/></table>`;

const FILE = handmade({
  styles: STYLES,
  strings: [
    "<t>Score</t>",
    "<r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh sb='0' eb='1'><t>XX</t></rPh>",
    "<t>007</t>",
    "<t>=1+1</t>",
    "<t>12</t>",
    "<t>TRUE</t>",
  ],
  after: NAMES,
  parts: { "xl/tables/table1.xml": TABLE },
  sheets: [
    {
      name: "Da&amp;ta",
      xml: `<sheetPr><tabColor theme="5"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>
<cols><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1"/><col min="6" max="6" width="9.140625" style="3"/></cols>${CELLS}<mergeCells><mergeCell ref="A20:C21"/></mergeCells>
<hyperlinks><hyperlink ref="A1" r:id="l1" tooltip="Tip"/><hyperlink ref="B1" location="'Q3'!B2" display="There"/></hyperlinks>`,
      relationships: [["l1", "hyperlink", "https://example.org/a?b=1&amp;c=2"]],
    },
    {
      name: "Rules",
      xml: RULES,
      relationships: [["t1", "table", "../tables/table1.xml"]],
    },
    { name: "Hidden", entry: `state="hidden"`, xml: "<sheetData/>" },
    { name: "Deep", entry: `state="veryHidden"`, xml: "<sheetData/>" },
  ],
});

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless({ xlsx: FILE });
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
      [["=tbl_Groups[@N]*2"], ["=tbl_Groups[@N]*2"]],
      [[6], [8]],
    ],
    total: [[["Total", "", "=SUBTOTAL(109,tbl_Groups[Twice])"]], [["Total", "", 14]]],
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
    rule: { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
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
