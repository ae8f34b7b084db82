/** What a workbook has beside its cells survives being saved and opened: set through Excel's API, read through it again. */
import { startHeadless, type Headless } from "../../../workbench/src/headless/start";
import { convert, hasLibreOffice } from "./libreOffice";
import { at, list, SavedFile, textOf } from "./savedFile";
import { hasSchemas, judged } from "./schemas";
import { handmade } from "./xmlPackage";

const ADDIN = { id: "4f4d6b2e-0c0f-4c67-9b35-6f0d2a9f7a11", version: "1.0.0.0", functions: [] };

let excel: Headless;
let again: Headless;
let file: SavedFile;
let saved: Uint8Array;
const undone: (() => void)[] = [];
beforeAll(async () => {
  excel = await startHeadless({ sheets: { Data: [] } });
  undone.push(excel.asGlobals());
  await Excel.run(fill);
  saved = await excel.saveXlsx(ADDIN);
  file = new SavedFile(saved);
  undone.pop()?.();
  again = await startHeadless({ xlsx: saved });
  undone.push(again.asGlobals());
});
afterAll(() => {
  undone.pop()?.();
  excel.dispose();
  again.dispose();
});

async function fill(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem("Data");
  sheet.getRange("A1:A3").values = [["good"], ["own"], ["plain"]];
  sheet.getRange("A1").style = "Good";
  workbook.styles.add("Headline");
  await context.sync();
  const headline = workbook.styles.getItem("Headline");
  headline.font.size = 20;
  headline.font.bold = true;
  headline.fill.color = "#DDEBF7";
  headline.includeBorder = false;
  workbook.styles.getItem("Bad").font.italic = true;
  sheet.getRange("A2").style = "Headline";
  sheet.getRange("A2").format.indentLevel = 2;
  sheet.getRange("B:B").style = "Headline";
  workbook.customXmlParts.add('<plan xmlns="urn:plan"><step n="1">ä &amp; b</step></plan>');
  workbook.customXmlParts.add('<?xml version="1.0"?><other/>');
  workbook.settings.add("plan", { rows: [1, "zwei"] });
  workbook.properties.title = "Survey & plan";
  workbook.properties.custom.add("Owner", "Service");
  workbook.names.add("addTax", "=LAMBDA(x,x*1.19)");
  await context.sync();
  addLists(workbook);
  await context.sync();
  addRules(sheet);
  const chart = sheet.charts.add("3DColumn", sheet.getRange("D1:E4"));
  chart.name = "Deep";
  await context.sync();
}

/** A table with a calculated column and a filter, and a filtered sheet. */
function addLists({ worksheets }: Excel.Workbook): void {
  const sheet = worksheets.getItem("Data");
  sheet.getRange("D1:E4").values = [
    ["Group", "Score"],
    ["a", 3],
    ["b", 9],
    ["c", 7],
  ];
  const table = sheet.tables.add("D1:E4", true);
  table.name = "groups";
  const twice = "=[@Score]*2";
  table.columns.add(undefined, [["Twice"], [twice], [twice], [twice]]);
  table.columns.getItem("Group").filter.applyValuesFilter(["a", "c"]);
  sheet.getRange("H1").formulas = [["=addTax(100)"]];
  const other = worksheets.add("Filtered");
  other.getRange("A1:B4").values = [
    ["n", "t"],
    [1, "x"],
    [6, "y"],
    [9, "z"],
  ];
  other.autoFilter.apply("A1:B4", 0, {
    filterOn: "Custom",
    criterion1: ">5",
    criterion2: "<8",
    operator: "And",
  });
}

function addRules(sheet: Excel.Worksheet): void {
  const bar = sheet.getRange("E2:E4").conditionalFormats.add("DataBar").dataBar;
  bar.lowerBoundRule = { type: "Number", formula: "=1" };
  bar.upperBoundRule = { type: "Percentile", formula: "=90" };
  const icons = sheet.getRange("F2:F4").conditionalFormats.add("IconSet").iconSet;
  icons.style = "ThreeStars";
  const thin = sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom;
  thin.rule.formula = "=LEN($A1)>3";
  thin.format.font.bold = false;
  thin.format.font.italic = true;
}

(hasSchemas ? test : test.skip)("every part is valid against the public schemas", () => {
  expect(judged(saved)).toMatch(/problems 0\s/);
});

test("named styles, those of Excel and those of a person", async () => {
  const shown = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Data");
    const cells = ["A1", "A2", "A3", "B9"].map((each) => sheet.getRange(each).load("style"));
    const indent = sheet.getRange("A2").format.load("indentLevel");
    const headline = workbook.styles.getItem("Headline");
    headline.load("builtIn,includeBorder,includeFont");
    headline.font.load("size,bold");
    headline.fill.load("color");
    const bad = workbook.styles.getItem("Bad").font.load("italic,color");
    await context.sync();
    return {
      cells: cells.map((each) => each.style),
      indent: indent.indentLevel,
      headline: headline.toJSON(),
      bad: bad.toJSON(),
    };
  });
  expect(shown.cells).toEqual(["Good", "Headline", "Normal", "Headline"]);
  expect(shown.indent).toBe(2);
  expect(shown.headline).toMatchObject({
    builtIn: false,
    includeBorder: false,
    includeFont: true,
    font: { size: 20, bold: true },
    fill: { color: "#DDEBF7" },
  });
  expect(shown.bad).toMatchObject({ italic: true, color: "#9C0006" });
});

test("a cell says only what it has otherwise than its named style", () => {
  const styles = at(file.xml("xl/styles.xml"), "styleSheet");
  const names = list(at(styles, "cellStyles", "cellStyle"));
  expect(names).toContainEqual({
    "@name": "Good",
    "@xfId": expect.any(String),
    "@builtinId": "26",
  });
  const headline = names.find((each) => each["@name"] === "Headline");
  const cell = file.style(1, "A2");
  expect(cell).toMatchObject({ "@xfId": headline?.["@xfId"], "@applyAlignment": "1" });
  expect(cell["@applyFont"]).toBeUndefined();
  const record = list(at(styles, "cellStyleXfs", "xf"))[Number(headline?.["@xfId"])];
  expect(record).toMatchObject({
    "@applyBorder": "0",
    "@applyFont": "1",
    "@fontId": cell["@fontId"],
  });
  expect(file.style(1, "A1")["alignment"]).toBeUndefined();
});

test("custom XML parts with their ids", async () => {
  const parts = async () =>
    Excel.run(async (context) => {
      const all = context.workbook.customXmlParts.load("items/id,items/namespaceUri");
      await context.sync();
      const xml = all.items.map((part) => part.getXml());
      await context.sync();
      return all.items.map((part, index) => [part.id, part.namespaceUri, xml[index]?.value]);
    });
  const ids = Object.keys(excel.host.memory.customXml);
  expect(await parts()).toEqual([
    [ids[0], "urn:plan", '<plan xmlns="urn:plan"><step n="1">ä &amp; b</step></plan>'],
    [ids[1], "", "<other/>"],
  ]);
});

test("settings of the add-in and properties of the document", async () => {
  const shown = await Excel.run(async ({ workbook }) => {
    const plan = workbook.settings.getItem("plan").load("value");
    const properties = workbook.properties.load("title");
    const owner = workbook.properties.custom.getItem("Owner").load("value");
    await workbook.context.sync();
    return [plan.value, properties.title, owner.value];
  });
  expect(shown).toEqual([{ rows: [1, "zwei"] }, "Survey & plan", "Service"]);
});

test("calculated columns and what is filtered by", async () => {
  const shown = await Excel.run(async ({ workbook }) => {
    const table = workbook.tables.getItem("groups");
    const twice = table.columns.getItem("Twice").getDataBodyRange().load("formulas,values");
    const criteria = table.columns.getItem("Group").filter.load("criteria");
    const other = workbook.worksheets.getItem("Filtered");
    const filter = other.autoFilter.load("criteria,isDataFiltered");
    const range = filter.getRange().load("address");
    const hidden = ["2:2", "3:3", "4:4"].map((row) => other.getRange(row).load("rowHidden"));
    await workbook.context.sync();
    return {
      formulas: twice.formulas.flat(),
      values: twice.values.flat(),
      criteria: criteria.criteria,
      filter: [range.address, filter.isDataFiltered, filter.criteria[0]],
      hidden: hidden.map((row) => row.rowHidden),
    };
  });
  expect(shown).toMatchObject({
    formulas: Array(3).fill("=[@Score]*2"),
    values: [6, 18, 14],
    criteria: { filterOn: "Values", values: ["a", "c"] },
    filter: [
      "Filtered!A1:B4",
      true,
      { filterOn: "Custom", criterion1: ">5", criterion2: "<8", operator: "And" },
    ],
    hidden: [true, false, true],
  });
  const column = list(
    at(file.xml("xl/tables/table1.xml"), "table", "tableColumns", "tableColumn")
  )[2];
  expect(textOf(column?.["calculatedColumnFormula"])).toBe("groups[[#This Row],[Score]]*2");
});

test("bars with bounds of their own, newer icons, a look that takes bold away", async () => {
  const shown = await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Data");
    const first = (address: string) => sheet.getRange(address).conditionalFormats.getItemAt(0);
    const bar = first("E2:E4").dataBar.load("lowerBoundRule,upperBoundRule");
    const icons = first("F2:F4").iconSet.load("style");
    const font = first("A1:A3").custom.format.font.load("bold,italic");
    await workbook.context.sync();
    return [bar.lowerBoundRule, bar.upperBoundRule, icons.style, font.bold, font.italic];
  });
  expect(shown).toEqual([
    { type: "Number", formula: "=1" },
    { type: "Percentile", formula: "=90" },
    "ThreeStars",
    false,
    true,
  ]);
  expect(file.text("xl/styles.xml")).toMatch(/<dxf><font><b val="0"\/><i\/>/);
});

test("a function that was defined in the workbook is called as it was defined", () => {
  expect(textOf(file.cell(1, "H1")["f"])).toBe("addTax(100)");
  expect(Number(file.cell(1, "H1")["v"])).toBeCloseTo(119, 9);
});

test("a formula that no file marked as an array reads one cell of a range, and says so", async () => {
  const formulas = [
    ["A1:A3", "@A1:A3", 20],
    ["SUM(A1:A3)+$A$1:$A$3", "SUM(A1:A3)+@$A$1:$A$3", 80],
    ["(S!A:A-5)*2", "(@S!A:A-5)*2", 30],
    ["SUMPRODUCT(A1:A3*2)", "SUMPRODUCT(A1:A3*2)", 120],
  ] as const;
  const cells = formulas.map(([inFile], at) => `<c r="${"CDEF"[at] ?? ""}2"><f>${inFile}</f></c>`);
  const numbers = [10, 20, 30].map(
    (value, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${value}</v></c>`
  );
  const rows = `${numbers[0]}</row>${numbers[1]}${cells.join("")}</row>${numbers[2]}</row>`;
  const old = await startHeadless({
    xlsx: handmade({ sheets: [{ name: "S", xml: `<sheetData>${rows}</sheetData>` }] }),
  });
  try {
    await old.settle();
    const { cells: shown } = old.host.workbook.worksheets.getItem("S");
    expect(formulas.map((_, at) => shown.formula(1, at + 2))).toEqual(
      formulas.map(([, formula]) => `=${formula}`)
    );
    expect(old.cells("S!C2:F2")[0]).toEqual(formulas.map(([, , value]) => value));
  } finally {
    old.dispose();
  }
});

test("what a file holds otherwise is told", () => {
  expect(excel.savingLosses()).toEqual(["The chart Deep (Data) is saved without its depth."]);
});

test("dates since 1904 and texts of several fonts come through as they were", async () => {
  const own = await startHeadless({
    xlsx: handmade({
      before: '<workbookPr date1904="1"/>',
      strings: [
        '<r><t xml:space="preserve">plain </t></r><r><rPr><b/><color rgb="FFC00000"/></rPr><t>bold</t></r>',
      ],
      sheets: [
        {
          name: "S",
          xml: '<sheetData><row r="1"><c r="A1"><v>44000</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>',
        },
      ],
    }),
  });
  try {
    expect(own.cell("S!B1")).toBe("plain bold");
    const back = new SavedFile(await own.saveXlsx());
    expect(at(back.xml("xl/workbook.xml"), "workbook", "workbookPr", "@date1904")).toMatch(
      /^(1|true)$/
    );
    expect(back.value(1, "A1")).toBe(44_000);
    const runs = list(at(back.cell(1, "B1"), "is", "r"));
    expect(runs.map((run) => textOf(run["t"]))).toEqual(["plain ", "bold"]);
    expect(runs[1]?.["rPr"]).toMatchObject({ b: "", color: { "@rgb": "FFC00000" } });
  } finally {
    own.dispose();
  }
});

const FODS = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="2in"/></style:style>
<number:percentage-style style:name="P1"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="share" style:family="table-cell" style:data-style-name="P1"><style:table-cell-properties fo:background-color="#ffcc00"/><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Über sicht">
<table:table-column table:style-name="wide"/><table:table-column/>
<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Antworten &amp; mehr</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="9"/><table:table-cell office:value-type="percentage" office:value="0.125" table:style-name="share"/></table:table-row>
<table:table-row><table:table-cell table:formula="of:=SUM([.A2:.B2])" office:value-type="float" office:value="9.125"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;

(hasLibreOffice ? test : test.skip)(
  "a file that LibreOffice wrote opens as it was meant",
  async () => {
    const bytes = convert({ "made.fods": Buffer.from(FODS) }, "xlsx")["made.xlsx"];
    if (!bytes) throw new Error("LibreOffice wrote nothing.");
    const made = await startHeadless({ xlsx: bytes });
    const undo = made.asGlobals();
    try {
      const shown = await Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItem("Über sicht");
        const range = sheet.getRange("A1:B3").load("values,formulas,numberFormat,text");
        const share = sheet.getRange("B2").format;
        share.fill.load("color");
        share.font.load("bold");
        const column = sheet.getRange("A:A").format.load("columnWidth");
        await workbook.context.sync();
        return { range, share, width: column.columnWidth };
      });
      expect(shown.range.values).toEqual([
        ["Antworten & mehr", ""],
        [9, 0.125],
        [9.125, true],
      ]);
      expect(shown.range.formulas[2]?.[0]).toBe("=SUM(A2:B2)");
      expect(shown.range.numberFormat[1]?.[1]).toBe("0.0%");
      expect(shown.range.text[1]?.[1]).toBe("12.5%");
      expect([shown.share.fill.color, shown.share.font.bold]).toEqual(["#FFCC00", true]);
      // A file measures in digits of LibreOffice's standard font, which is whatever font it finds: the widest usual one
      // (DejaVu Sans) has digits a fifth wider than Excel's.
      expect(Math.abs(shown.width / 144 - 1)).toBeLessThan(0.2);
      expect(made.mergedAreas("Über sicht")).toEqual(["A1:B1"]);
    } finally {
      undo();
      made.dispose();
    }
  }
);

it("rows below the last cell that are hidden or have a height of their own", async () => {
  const before = await startHeadless({ sheets: { Data: [[1]] } });
  const endBefore = before.asGlobals();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("30:30").rowHidden = true;
    sheet.getRange("40:40").format.rowHeight = 60;
    await context.sync();
  });
  const bytes = await before.saveXlsx();
  endBefore();
  before.dispose();
  const after = await startHeadless({ xlsx: bytes });
  const endAfter = after.asGlobals();
  const rows = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const loaded = ["29:29", "30:30", "40:40"].map((row) => {
      return sheet.getRange(row).load("rowHidden,format/rowHeight");
    });
    await context.sync();
    return loaded.map(({ rowHidden, format }) => [rowHidden, format.rowHeight]);
  });
  endAfter();
  after.dispose();
  expect([rows[0]?.[0], rows[1]?.[0], rows[2]]).toEqual([false, true, [false, 60]]);
});
