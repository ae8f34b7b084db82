/** A workbook with charts as hand-written XML in the forms that Excel writes. */
import { handmade } from "./xmlPackage";

const SPACE =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Text 1, so much of it left and so much lighter, in thousandths of a percent. */
const text1 = (left: number): string =>
  `<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="${left}"/><a:lumOff val="${100_000 - left}"/></a:schemeClr></a:solidFill>`;
const REFERENCE = (kind: "num" | "str", formula: string, values: readonly (string | null)[]) =>
  `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache><c:ptCount val="${values.length}"/>${values
    .map((value, index) =>
      value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
    )
    .join("")}</c:${kind}Cache></c:${kind}Ref>`;
const TURNED = `<a:bodyPr rot="-60000000" vert="horz"/><a:lstStyle/>`;
const FLAGS = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const COLUMNS = `<c:chartSpace ${SPACE}><c:roundedCorners val="0"/>
<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14" xmlns:c14="x"><c14:style val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent>
<c:chart><c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400">${text1(65_000)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:r><a:rPr lang="en-US"/><a:t>Sales by </a:t></a:r><a:r><a:rPr lang="en-US"/><a:t>Q</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>
<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>
<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${REFERENCE("str", "Data!$B$1", ["Sales"])}</c:tx>
<c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="accent1"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst></a:gradFill></c:spPr><c:invertIfNegative val="0"/>
<c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:schemeClr></a:solidFill></c:spPr></c:dPt>
<c:dLbls><c:dLbl><c:idx val="1"/><c:tx>${REFERENCE("str", "Data!$D$2", ["best"])}</c:tx>${FLAGS(1)}</c:dLbl><c:dLbl><c:idx val="2"/><c:delete val="1"/></c:dLbl>
<c:txPr>${TURNED}<a:p><a:pPr><a:defRPr sz="900">${text1(75_000)}</a:defRPr></a:pPr></a:p></c:txPr><c:dLblPos val="outEnd"/>${FLAGS(1)}</c:dLbls>
<c:cat>${REFERENCE("str", "Data!$A$2:$A$4", ["a", "b", "c"])}</c:cat><c:val>${REFERENCE("num", "Data!$B$2:$B$4", ["1", "2", "3"])}</c:val></c:ser>
<c:gapWidth val="219"/><c:overlap val="-27"/><c:axId val="1"/><c:axId val="2"/></c:barChart>
<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/></c:catAx>
<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525" cap="flat">${text1(15_000)}<a:round/></a:ln></c:spPr></c:majorGridlines>
<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:p><a:r><a:t>Euro</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>
<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>${TURNED}<a:p><a:pPr><a:defRPr sz="900"/></a:pPr></a:p></c:txPr><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>
<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="zero"/></c:chart>
<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln w="9525">${text1(15_000)}</a:ln></c:spPr></c:chartSpace>`;

const axis = (kind: string, id: number, across: number, more: string): string =>
  `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${kind === "valAx" && id === 4 ? `<c:max val="5"/>` : ""}</c:scaling>${more}<c:crossAx val="${across}"/><c:crosses val="${id === 4 ? "max" : "autoZero"}"/></c:${kind}>`;
const LINES = `<c:chartSpace ${SPACE}><c:chart><c:plotArea>
<c:lineChart><c:grouping val="standard"/><c:ser><c:idx val="1"/><c:order val="0"/><c:tx><c:v>Own</c:v></c:tx><c:marker><c:symbol val="none"/></c:marker><c:val>${REFERENCE("num", "Data!numbers", ["1", "2", "3"])}</c:val></c:ser><c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>
<c:lineChart><c:grouping val="standard"/><c:ser><c:idx val="0"/><c:order val="1"/><c:marker><c:symbol val="square"/><c:size val="7"/><c:spPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></c:spPr></c:marker><c:val>${REFERENCE("num", "[1]Other!$A$1:$A$3", ["1.5", null, "4"])}</c:val><c:smooth val="1"/></c:ser><c:marker val="1"/><c:axId val="3"/><c:axId val="4"/></c:lineChart>
${axis("catAx", 1, 2, "")}${axis("valAx", 2, 1, "")}${axis("valAx", 4, 3, "")}${axis("catAx", 3, 4, `<c:delete val="1"/>`)}
</c:plotArea></c:chart></c:chartSpace>`;

const SOLID = `<c:chartSpace ${SPACE}><c:pivotSource><c:name>P</c:name></c:pivotSource><c:chart><c:plotArea><c:bar3DChart><c:barDir val="bar"/><c:grouping val="stacked"/>
<c:ser><c:idx val="0"/><c:order val="0"/><c:errBars><c:errBarType val="both"/><c:errValType val="cust"/></c:errBars><c:val>${REFERENCE("num", "Data!$B$2:$B$4", ["1"])}</c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:bar3DChart>${axis("catAx", 1, 2, "")}${axis("valAx", 2, 1, "")}</c:plotArea></c:chart></c:chartSpace>`;
const SURFACE = `<c:chartSpace ${SPACE}><c:chart><c:plotArea><c:surfaceChart/></c:plotArea></c:chart></c:chartSpace>`;

const frame = (name: string, id: number, more = ""): string =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}" ${more}/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="c${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const corner = (name: string, column: number, x: number, row: number, y: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x * 12700}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y * 12700}</xdr:rowOff></xdr:${name}>`;
const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${SPACE}>
<xdr:twoCellAnchor>${corner("from", 2, 1, 2, 2)}${corner("to", 4, 1, 12, 0)}${frame("Columns", 1, 'descr="Sales of three quarters"')}</xdr:twoCellAnchor>
<xdr:absoluteAnchor><xdr:pos x="127000" y="254000"/><xdr:ext cx="3810000" cy="1905000"/>${frame("Lines", 2)}</xdr:absoluteAnchor>
<xdr:oneCellAnchor>${corner("from", 0, 0, 0, 0)}<xdr:ext cx="1270000" cy="1270000"/>${frame("Solid", 3)}</xdr:oneCellAnchor>
<xdr:twoCellAnchor>${corner("from", 0, 0, 0, 0)}${corner("to", 1, 0, 1, 0)}${frame("Surface", 4)}</xdr:twoCellAnchor>
<xdr:twoCellAnchor>${corner("from", 0, 0, 0, 0)}${corner("to", 1, 0, 1, 0)}<xdr:grpSp>${frame("Grouped", 1)}</xdr:grpSp></xdr:twoCellAnchor></xdr:wsDr>`;

const relationship = (id: number): string =>
  `<Relationship Id="c${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart${id}.xml"/>`;

/** On the sheet Data: Columns, Lines, Solid, and two that no description stands for. */
export const CHARTS_OF_EXCEL = handmade({
  after: `<definedNames><definedName name="Numbers">Data!$B$2:$B$4</definedName></definedNames>`,
  sheets: [
    {
      name: "Data",
      xml: `<sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>Sales</t></is></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>`,
      relationships: [["d", "drawing", "../drawings/drawing1.xml"]],
    },
  ],
  parts: {
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships>${[1, 2, 3, 4].map(relationship).join("")}</Relationships>`,
    "xl/charts/chart1.xml": COLUMNS,
    "xl/charts/chart2.xml": LINES,
    "xl/charts/chart3.xml": SOLID,
    "xl/charts/chart4.xml": SURFACE,
  },
});
