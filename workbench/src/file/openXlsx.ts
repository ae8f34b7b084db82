import type { FUniver } from "@univerjs/core/facade";
import { CalculationMode } from "@univerjs/sheets-formula";
import { Host } from "../host";
import type { OpenedWorkbook } from "./opened";
import { spillCached, takeSpilled, type CachedSpill } from "./open/cachedSpills";
import { calculateMissing } from "./open/calculation";
import { addHyperlinks } from "./open/hyperlinks";
import { lossesOf } from "./open/losses";
import { namesOf } from "./open/names";
import type { OpenFile } from "./open/openFile";
import { richDocument, textRuns } from "./open/richText";
import { sharedStrings } from "./open/sharedStrings";
import { shownFormulas } from "./open/shownFormulas";
import { sheetFeatures } from "./open/sheetFeatures";
import { announceLineStyles, sheetSnapshot, type SheetRead } from "./open/sheetSnapshot";
import { Styles } from "./open/styles";
import { StyleSheet } from "./open/styleSheet";
import { tablesOf } from "./open/tables";
import { ThemeColors } from "./open/themeColors";
import { workbookFeatures } from "./open/workbookFeatures";
import { workbookPart, type WorkbookPart } from "./open/workbookPart";
import type { XmlElement } from "./open/xml";
import { XlsxPackage } from "./open/xlsxPackage";

export { FileRefusal } from "./open/refusal";

/**
 * Reads an .xlsx: cells with the results that the file holds, formats, tables, names, rules, charts. Nothing is
 * calculated anew but what the file has no result for.
 *
 * @param name of the file, shown in the title bar
 * @param functionNames functions of add-ins by which formulas are known again: "NPS", "STAGING.NPS"
 * @throws FileRefusal with a sentence for the person, where the bytes cannot be opened
 * @example const opened = await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
 */
export async function openXlsx(
  bytes: Uint8Array,
  name: string,
  functionNames: readonly string[] = []
): Promise<OpenedWorkbook> {
  // A large file keeps the page busy for a while: what it says of that is painted first.
  await new Promise((painted) => setTimeout(painted));
  const open = openFile(bytes, functionNames);
  const { workbook, formulaOf } = open;
  const sheetStyles = new StyleSheet(open.styles);
  const { sheets, spills } = readSheets(open, sheetStyles);
  const names = namesOf(workbook, formulaOf);
  const tables = tablesOf(open.file, workbook.sheets, formulaOf);
  const features = [
    ...workbook.sheets.flatMap((sheet) => sheetFeatures(open, sheet, names.print)),
    ...workbookFeatures(open),
  ];
  const losses = new Set([
    ...lossesOf(open, sheets),
    ...names.losses,
    ...tables.losses,
    ...features.flatMap((feature) => feature.losses),
  ]);
  return {
    snapshot: {
      name,
      sheetOrder: workbook.sheets.map(({ id }) => id),
      sheets: Object.fromEntries(
        workbook.sheets.map(({ id }, index) => [id, sheets[index]?.snapshot ?? {}])
      ),
      styles: sheetStyles.table,
      resources: [
        { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(names.engine) },
        { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tables.engine) },
      ],
    },
    get losses() {
      return [...losses];
    },
    finish(host: Host): void {
      spillCached(host, spills);
      names.finish(host);
      tables.finish(host);
      for (const feature of features) for (const loss of feature.finish(host)) losses.add(loss);
      host.memory.losses = [...losses];
      calculateMissing(host, workbook.root.at("calcPr")?.flag("fullCalcOnLoad") ?? false);
    },
  };
}

/**
 * Starts the engine's workbook with what was read, and the host over it.
 *
 * @example const host = startOpened(engine.univerAPI, await openXlsx(bytes, "Survey.xlsx"));
 */
export function startOpened(api: FUniver, opened: OpenedWorkbook): Host {
  // Otherwise the engine calculates every formula whose result is 0 or an empty text.
  api.getFormula().setInitialFormulaComputing(CalculationMode.NO_CALCULATION);
  const host = new Host(api, api.createWorkbook(opened.snapshot));
  opened.finish(host);
  return host;
}

function openFile(bytes: Uint8Array, functionNames: readonly string[]): OpenFile {
  const file = XlsxPackage.open(bytes);
  const workbook = workbookPart(file);
  const part = (type: string) => partOf(file, workbook, type);
  const styles = part("styles");
  const palette = styles?.at("colors", "indexedColors")?.all("rgbColor") ?? [];
  const colors = new ThemeColors(
    part("theme"),
    palette.map((color) => color.attribute("rgb") ?? "")
  );
  const formulaOf = shownFormulas(workbook, functionNames);
  return { file, workbook, styles: new Styles(styles, colors), colors, formulaOf };
}

function readSheets(
  { file, workbook, colors, formulaOf, styles: fonts }: OpenFile,
  styles: StyleSheet
): { readonly sheets: readonly SheetRead[]; readonly spills: Map<string, readonly CachedSpill[]> } {
  const name = targetOf(file, workbook, "sharedStrings");
  const strings = sharedStrings(name === undefined ? "" : (file.text(name) ?? ""));
  for (const sheet of workbook.sheets) announceLineStyles(sheet, styles);
  const spills = new Map<string, readonly CachedSpill[]>();
  const formatOf = styles.ofCell.bind(styles);
  const richOf = (item: string) => richDocument(textRuns(item, (font) => fonts.runFont(font)));
  const sheets = workbook.sheets.map((sheet) => {
    const read = sheetSnapshot(sheet, styles, colors, { strings, formatOf, formulaOf, richOf });
    spills.set(sheet.id, takeSpilled(read.cells.cells, read.cells.spilled));
    addHyperlinks(sheet, read.cells.cells);
    return read;
  });
  return { sheets, spills };
}

const targetOf = (file: XlsxPackage, workbook: WorkbookPart, type: string): string | undefined =>
  file.relationships(workbook.name).find((each) => each.type === type)?.target;

function partOf(file: XlsxPackage, workbook: WorkbookPart, type: string): XmlElement | null {
  const name = targetOf(file, workbook, type);
  return name === undefined ? null : file.xml(name);
}
