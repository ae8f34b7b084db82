/** A person's workbook as hand-written XML: what it holds is known without any reader or writer of ours. */
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

/** Cells of every kind, formats, a table, names, rules, page set-up, protection; one thing that is lost. */
export const PERSONS_FILE = handmade({
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
