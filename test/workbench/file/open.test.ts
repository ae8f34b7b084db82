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
<xf numFmtId="22" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;

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
  sheets: [
    {
      name: "Da&amp;ta",
      xml: `<sheetPr><tabColor theme="5"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>
<cols><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1"/><col min="6" max="6" width="9.140625" style="3"/></cols>${CELLS}<mergeCells><mergeCell ref="A20:C21"/></mergeCells>
<hyperlinks><hyperlink ref="A1" r:id="l1" tooltip="Tip"/><hyperlink ref="B1" location="'Q3'!B2" display="There"/></hyperlinks>`,
      relationships: [["l1", "hyperlink", "https://example.org/a?b=1&amp;c=2"]],
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
