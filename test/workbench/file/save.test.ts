/** What the workbench saves: read part by part, checked by schemas, and calculated again by LibreOffice. */
import type { AddinInFile } from "../../../workbench/src/file/opened";
import { saveXlsx } from "../../../workbench/src/file/saveXlsx";
import { startHeadless, type Headless } from "../../../workbench/src/headless/start";
import { convert, hasLibreOffice } from "./libreOffice";
import { fillRichWorkbook, PLAIN_FORMULAS } from "./richWorkbook";
import { hasSchemas, judged } from "./schemas";
import { at, list, SavedFile, textOf, type Node } from "./savedFile";

const ADDIN: AddinInFile = {
  id: "4f4d6b2e-0c0f-4c67-9b35-6f0d2a9f7a11",
  version: "1.2.0.0",
  functions: ["NPS", "STAGING.NPS"],
};
const [DATA, REPORT] = [1, 3];

let excel: Headless;
let undo: () => void;
let bytes: Uint8Array;
let file: SavedFile;
beforeAll(async () => {
  excel = await startHeadless({ sheets: { Data: [], "Q3 survey": [["here"]] } });
  undo = excel.asGlobals();
  await fillRichWorkbook();
  excel.setCell("Q3 survey!B1", "=NPS(Data!C2:C9)");
  await Excel.run(async (context) => {
    context.workbook.settings.add("company", { name: "A & B" });
    await context.sync();
  });
  await excel.settle();
  bytes = await saveXlsx(excel.host, ADDIN);
  file = new SavedFile(bytes);
});
afterAll(() => {
  undo();
  excel.dispose();
});

const sheet = (number: number): Node =>
  at(file.xml(`xl/worksheets/sheet${number}.xml`), "worksheet") as Node;

(hasSchemas ? test : test.skip)("every part is valid against the public schemas", () => {
  expect(judged(bytes)).toMatch(/problems 0\s/);
});

(hasLibreOffice ? test : test.skip)(
  "LibreOffice calculates the plain formulas to the same values",
  () => {
    const again = convert({ "rich.xlsx": bytes }, "xlsx")["rich.xlsx"];
    if (!again) throw new Error("LibreOffice wrote nothing.");
    const theirs = new SavedFile(again);
    PLAIN_FORMULAS.forEach((formula, index) => {
      const address = `A${index + 1}`;
      const [own] = excel.cells(`Report!${address}`)[0] ?? [];
      const other = theirs.value(REPORT, address);
      if (typeof own === "number")
        expect([formula, other]).toEqual([formula, expect.closeTo(own, 9)]);
      else expect([formula, other]).toEqual([formula, own]);
    });
    expect(theirs.value(DATA, "D10")).toBe(134.25);
    expect(theirs.value(REPORT, "G1")).toBe("=1+1");
    expect(theirs.value(REPORT, "E2")).toBe(3);
  }
);

test("the same workbook makes the same bytes", async () => {
  expect(Buffer.from(await saveXlsx(excel.host, ADDIN)).equals(Buffer.from(bytes))).toBe(true);
});

test("texts stay texts, whatever they look like", () => {
  const texts = ["=1+1", "5", "TRUE", "#N/A"];
  texts.forEach((text, index) => {
    const address = `G${index + 1}`;
    expect(["s", "inlineStr"]).toContain(file.cell(REPORT, address)["@t"]);
    expect(file.value(REPORT, address)).toBe(text);
    expect(file.style(REPORT, address)["@quotePrefix"]).toBe("1");
  });
  expect(file.cell(REPORT, "G5")).toMatchObject({ "@t": "e", v: "#N/A" });
  expect(file.value(REPORT, "G6")).toBe(" kept  spaces ");
  expect(file.value(REPORT, "G7")).toBe("two\nlines");
  expect(file.value(REPORT, "G8")).toBe("<&>\"' _x005F_x0041_ _x0001_ 😀");
  expect(file.value(REPORT, "G9")).toBe(true);
  expect(file.value(DATA, "A2")).toBe("001");
});

test("formulas bring their results: errors as errors, what spills with its range", () => {
  expect(file.cell(REPORT, "A1")).toMatchObject({ f: "SUM(Data!C2:C9)", v: "53" });
  expect(file.cell(REPORT, "A4")).toMatchObject({ "@t": "str", v: "good 12.50" });
  expect(file.cell(REPORT, "A12")).toMatchObject({ "@t": "e", v: "#DIV/0!" });
  expect(file.cell(REPORT, "A13")).toMatchObject({ "@t": "b", v: "1" });
  const spill = file.cell(REPORT, "C1");
  expect(spill["@cm"]).toBe("1");
  expect(spill["f"]).toEqual({
    "@t": "array",
    "@ref": "C1:C3",
    "#text": "_xlfn._xlws.SORT(_xlfn.UNIQUE(Data!B2:B9))",
  });
  expect(["C1", "C2", "C3"].map((cell) => file.value(REPORT, cell))).toEqual([
    "East",
    "North",
    "West",
  ]);
  expect(file.cell(REPORT, "C2")["f"]).toBeUndefined();
  expect(file.cell(REPORT, "E2")["@cm"]).toBe("1");
  expect(textOf(file.cell(REPORT, "E1")["f"])).toContain("_xlpm.n,COUNT(");
});

test("the add-in's functions, its settings and itself are named as Excel names them", () => {
  expect(textOf(file.cell(2, "B1")["f"])).toBe("_xldudf_NPS(Data!C2:C9)");
  expect(file.cell(2, "B1")).toMatchObject({ "@cm": "1", "@t": "e", v: "#NAME?" });
  const extension = at(file.xml("xl/webextensions/webextension1.xml"), "we:webextension");
  expect(at(extension, "we:reference", "@id")).toBe(ADDIN.id);
  expect(at(extension, "we:properties", "we:property")).toEqual({
    "@name": "company",
    "@value": '{"name":"A & B"}',
  });
  const ids = at(
    extension,
    "we:extLst",
    "a:ext",
    "we:customFunctionIdList",
    "we:customFunctionIds"
  );
  expect(ids).toEqual(["_xldudf_NPS", "_xldudf_STAGING_NPS"]);
  expect(file.text("_rels/.rels")).toContain("xl/webextensions/taskpanes.xml");
});

test("a cell's look is written whole", () => {
  const style = file.style(REPORT, "B1");
  const styles = at(file.xml("xl/styles.xml"), "styleSheet");
  const part = (folder: string, name: string, index: unknown): Node =>
    list(at(styles, folder, name))[Number(index)] ?? {};
  expect(part("fonts", "font", style["@fontId"])).toEqual({
    b: "",
    color: { "@rgb": "FF0F4C81" },
    sz: { "@val": "16" },
    name: { "@val": "Arial" },
  });
  expect(at(part("fills", "fill", style["@fillId"]), "patternFill", "fgColor", "@rgb")).toBe(
    "FFFDE9E7"
  );
  expect(at(part("borders", "border", style["@borderId"]), "bottom")).toMatchObject({
    "@style": "double",
    color: { "@rgb": "FFC2410C" },
  });
  expect(style["alignment"]).toMatchObject({
    "@horizontal": "center",
    "@vertical": "top",
    "@wrapText": "true",
    "@textRotation": "30",
  });
  expect(at(style, "protection", "@locked")).toBe("0");
  expect(at(file.style(REPORT, "B2"), "alignment", "@indent")).toBe("2");
  const date = list(at(styles, "numFmts", "numFmt")).find(
    (each) => each["@formatCode"] === "yyyy-mm-dd"
  );
  expect(file.style(DATA, "E2")["@numFmtId"]).toBe(date?.["@numFmtId"]);
});

test("columns and rows keep their sizes and styles", () => {
  const columns = list(at(sheet(REPORT), "cols", "col"));
  const styled = columns.find((each) => each["@min"] === "10");
  expect(columns.find((each) => each["@min"] === "1")?.["@width"]).toBe("22.85546875");
  expect(columns.find((each) => each["@min"] === "12")?.["@hidden"]).toBe("1");
  expect(styled?.["@max"]).toBe("11");
  const xfs = list(at(file.xml("xl/styles.xml"), "styleSheet", "cellXfs", "xf"));
  const fills = list(at(file.xml("xl/styles.xml"), "styleSheet", "fills", "fill"));
  const fill = fills[Number(xfs[Number(styled?.["@style"])]?.["@fillId"])];
  expect(at(fill, "patternFill", "fgColor", "@rgb")).toBe("FFFFFF00");
  const rows = list(at(sheet(REPORT), "sheetData", "row"));
  const row = (number: string): Node => rows.find((each) => each["@r"] === number) ?? {};
  expect(row("3")).toMatchObject({ "@ht": "30", "@customHeight": "1" });
  expect(row("15")["@hidden"]).toBe("1");
  expect(row("20")["@customFormat"]).toBe("1");
  expect(rows.at(-1)?.["@r"]).toBe("20");
});

test("a sheet keeps its view, its page, its protection and what it links to", () => {
  const report = sheet(REPORT);
  expect(at(report, "sheetViews", "sheetView")).toMatchObject({
    "@showGridLines": "0",
    "@tabSelected": "1",
    pane: { "@xSplit": "1", "@ySplit": "1", "@state": "frozen" },
  });
  expect(at(report, "sheetPr", "tabColor", "@rgb")).toBe("FF0F4C81");
  expect(at(report, "pageSetup")).toMatchObject({
    "@paperSize": "8",
    "@orientation": "landscape",
    "@fitToWidth": "1",
    "@fitToHeight": "0",
  });
  expect(at(report, "headerFooter", "oddFooter")).toBe("&LNPS & more&C&P of &N");
  expect(at(report, "rowBreaks", "brk", "@id")).toBe("11");
  expect(at(report, "mergeCells", "mergeCell", "@ref")).toBe("B4:C5");
  expect(at(report, "sheetProtection")).toMatchObject({
    "@sheet": "1",
    "@formatCells": "0",
    "@sort": "1",
  });
  expect(list(at(report, "hyperlinks", "hyperlink"))).toMatchObject([
    { "@ref": "B7", "@tooltip": "A site" },
    { "@ref": "B8", "@location": "Data!A1" },
  ]);
  expect(file.text("xl/worksheets/_rels/sheet3.xml.rels")).toContain(
    "https://example.com/?a=1&amp;b=2"
  );
});

test("the workbook keeps its names and which sheets are hidden", () => {
  const workbook = at(file.xml("xl/workbook.xml"), "workbook");
  expect(
    list(at(workbook, "sheets", "sheet")).map((each) => [each["@name"], each["@state"]])
  ).toEqual([
    ["Data", undefined],
    ["Q3 survey", "hidden"],
    ["Report", undefined],
    ["Hidden data", "veryHidden"],
  ]);
  expect(at(workbook, "bookViews", "workbookView", "@activeTab")).toBe("2");
  const names = list(at(workbook, "definedNames", "definedName")).map((each) => [
    each["@name"],
    each["@localSheetId"],
    textOf(each),
  ]);
  expect(names).toEqual([
    ["_xlnm.Print_Area", "2", "Report!$A$1:$H$30"],
    ["_xlnm.Print_Titles", "2", "Report!$1:$2"],
    ["here", "0", "Data!$A$1"],
    ["scores_total", undefined, "Data!$C$10"],
    ["twice", undefined, "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)"],
  ]);
});

test("a table keeps its style and its totals", () => {
  const table = at(file.xml("xl/tables/table1.xml"), "table") as Node;
  expect(table).toMatchObject({
    "@displayName": "survey",
    "@ref": "A1:E10",
    "@totalsRowCount": "1",
  });
  expect(at(table, "autoFilter", "@ref")).toBe("A1:E9");
  expect(at(table, "tableStyleInfo")).toEqual({
    "@name": "TableStyleMedium4",
    "@showFirstColumn": "1",
    "@showLastColumn": "0",
    "@showRowStripes": "0",
    "@showColumnStripes": "0",
  });
  const columns = list(at(table, "tableColumns", "tableColumn"));
  expect(columns.slice(0, 4)).toMatchObject([
    { "@name": "Id", "@totalsRowLabel": "Total" },
    { "@name": "Region" },
    { "@name": "Score", "@totalsRowFunction": "average" },
    { "@name": "Amount", "@totalsRowFunction": "sum" },
  ]);
});

test("conditional formats keep their kind, their order and their look", () => {
  const rules = list(at(sheet(DATA), "conditionalFormatting")).flatMap((format) =>
    list(at(format, "cfRule")).map((rule): Node => ({ ...rule, sqref: format["@sqref"] }))
  );
  const rule = (type: string): Node => rules.find((each) => each["@type"] === type) ?? {};
  const looks = list(at(file.xml("xl/styles.xml"), "styleSheet", "dxfs", "dxf"));
  const look = (type: string): Node => looks[Number(rule(type)["@dxfId"])] ?? {};
  expect(rules).toHaveLength(8);
  expect(new Set(rules.map((each) => each["@priority"])).size).toBe(8);
  expect(rule("cellIs")).toMatchObject({ sqref: "C2:C9", "@operator": "lessThan", formula: "7" });
  expect(look("cellIs")).toMatchObject({
    font: { color: { "@rgb": "FFB42318" } },
    fill: { patternFill: { bgColor: { "@rgb": "FFFDE9E7" } } },
  });
  expect(rule("expression")["formula"]).toBe("$C2>=9");
  expect(look("expression")).toMatchObject({ font: { b: "" } });
  expect(rule("top10")["@rank"]).toBe("2");
  expect(rule("containsText")).toMatchObject({
    "@text": "No",
    formula: 'NOT(ISERROR(SEARCH("No",B2)))',
  });
  expect(list(at(rule("colorScale"), "colorScale", "color"))).toHaveLength(3);
  expect(at(rule("iconSet"), "iconSet", "@iconSet")).toBe("3TrafficLights1");
  const bar = at(
    sheet(DATA),
    "extLst",
    "ext",
    "x14:conditionalFormattings",
    "x14:conditionalFormatting"
  );
  expect(at(bar, "x14:cfRule", "@id")).toBe(at(rule("dataBar"), "extLst", "ext", "x14:id"));
  expect(at(bar, "x14:cfRule", "x14:dataBar", "@gradient")).toBe("0");
});

test("data validation keeps its rule and its words", () => {
  const [range, listed, whole, custom] = list(
    at(sheet(REPORT), "dataValidations", "dataValidation")
  );
  expect(range).toMatchObject({ "@sqref": "I1:I5", "@type": "list", formula1: "Data!$B$2:$B$9" });
  expect(range?.["@showDropDown"]).toBeUndefined();
  expect(listed).toMatchObject({ "@showDropDown": "1", formula1: '"Yes,No"' });
  expect(whole).toMatchObject({
    "@type": "whole",
    "@errorStyle": "warning",
    "@error": "1 to 10 & no more",
    "@prompt": "line 1\nline 2",
    formula1: "1",
    formula2: "10",
  });
  expect(custom).toMatchObject({ "@type": "custom", formula1: "LEN(I8)<5" });
});

test("charts are native ones that know their cells and what these held", () => {
  const chart = at(file.xml("xl/charts/chart1.xml"), "c:chartSpace", "c:chart");
  const plot = at(chart, "c:plotArea");
  const columns = at(plot, "c:barChart", "c:ser");
  expect(at(columns, "c:val", "c:numRef", "c:f")).toBe("Data!$C$2:$C$9");
  expect(
    list(at(columns, "c:val", "c:numRef", "c:numCache", "c:pt")).map((each) => each["c:v"])
  ).toEqual(["9", "3", "10", "0", "7", "8", "6", "10"]);
  expect(at(columns, "c:tx", "c:strRef", "c:strCache", "c:pt", "c:v")).toBe("Score");
  const line = at(plot, "c:lineChart", "c:ser");
  expect(at(line, "c:marker", "c:symbol", "@val")).toBe("diamond");
  expect(at(line, "c:dLbls", "c:showVal", "@val")).toBe("1");
  expect(list(at(plot, "c:valAx"))).toHaveLength(2);
  const title = at(chart, "c:title", "c:tx", "c:rich", "a:p", "a:r", "a:t");
  expect(title).toBe("Scores & amounts");
  const anchors = list(at(file.xml("xl/drawings/drawing3.xml"), "xdr:wsDr", "xdr:twoCellAnchor"));
  expect(anchors[0]).toMatchObject({
    "xdr:from": { "xdr:col": "1", "xdr:colOff": "0", "xdr:row": "11", "xdr:rowOff": "0" },
  });
  expect(at(anchors[0], "xdr:graphicFrame", "xdr:nvGraphicFramePr", "xdr:cNvPr", "@descr")).toBe(
    "Scores by region"
  );
  const dots = at(file.xml("xl/charts/chart2.xml"), "c:chartSpace", "c:chart", "c:plotArea");
  const series = at(dots, "c:scatterChart", "c:ser");
  expect(at(series, "c:spPr", "a:ln", "a:noFill")).toBe("");
  expect(at(series, "c:dLbls", "c:dLbl", "c:idx", "@val")).toBe("2");
  expect(at(series, "c:dLbls", "c:dLbl", "c:tx", "c:rich", "a:p", "a:r", "a:t")).toBe("the third");
  expect(at(dots, "c:layout", "c:manualLayout", "c:layoutTarget", "@val")).toBe("inner");
});
