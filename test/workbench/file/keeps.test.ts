/** What a workbook has beside its cells survives being saved and opened: set through Excel's API, read through it again. */
import { startHeadless, type Headless } from "../../../workbench/src/headless/start";
import { at, list, SavedFile } from "./savedFile";

let excel: Headless;
let again: Headless;
let file: SavedFile;
const undone: (() => void)[] = [];
beforeAll(async () => {
  excel = await startHeadless({ sheets: { Data: [] } });
  undone.push(excel.asGlobals());
  await Excel.run(fill);
  const bytes = await excel.saveXlsx();
  file = new SavedFile(bytes);
  undone.pop()?.();
  again = await startHeadless({ xlsx: bytes });
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
  await context.sync();
}

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
