import { strToU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Host } from "../host";
import { withDefinedNames } from "./formulas";
import type { AddinInFile } from "./opened";
import { chartPart } from "./save/charts/chartPart";
import { drawingPart } from "./save/charts/drawing";
import { addCustomXml } from "./save/customXml";
import { fontsCompleted } from "./save/differentialStyles";
import { definedNames } from "./save/names";
import { edit } from "./save/parts";
import { fileProperties, withoutUnknownTime } from "./save/properties";
import { NamedStyles } from "./save/namedStyles";
import { sheetFile } from "./save/sheetFile";
import { addWebExtension } from "./save/webExtension";
import { DEFAULT_FONT } from "./save/cellStyles";
import { element } from "./save/xml";
import { zipped } from "./save/zip";

const CALCULATION_MODES: Readonly<Record<string, string>> = {
  Manual: "manual",
  AutomaticExceptTables: "autoNoTable",
};

/**
 * The workbook as an .xlsx file. What is being calculated is waited for; the same workbook makes the same bytes.
 *
 * @param addin names the add-in in the file, with its functions, settings and bindings; without it the functions of
 *   the running add-in are written as its ids all the same, but its settings stay behind
 * @throws where the workbook has something that no file can hold, such as two sheets of one name
 * @example fs.writeFileSync("report.xlsx", await saveXlsx(host))
 */
export async function saveXlsx(host: Host, addin?: AddinInFile): Promise<Uint8Array> {
  await host.settle();
  const sheets = host.workbook.worksheets.items();
  const functionNames = withDefinedNames(
    addin?.functions ?? host.functions?.names ?? [],
    [host.workbook, ...sheets].flatMap(({ names }) => names.items().map(({ name }) => name))
  );
  const active = sheets.findIndex((sheet) => sheet.id === host.activeSheet.id);
  const named = new NamedStyles(host);
  const files = sheets.map((sheet, index) =>
    sheetFile(sheet, index === active, functionNames, named)
  );
  const { memory } = host;
  const written = await writeXlsx({
    sheets: files.map(({ sheet }) => sheet),
    defaultFont: DEFAULT_FONT,
    properties: fileProperties(host),
    dateSystem: memory.date1904 ? "1904" : "1900",
    activeSheet: Math.max(active, 0),
    ...(memory.structureProtected && {
      workbookProtection: {
        lockStructure: true,
        ...(memory.structurePassword && { password: memory.structurePassword }),
      },
    }),
  });
  const parts = unzipSync(written);
  let tableNumber = 0;
  let chartNumber = 0;
  files.forEach((file, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (part) parts[name] = file.complete(part);
    file.tables.definitions.forEach((_, place) => {
      edit(parts, `xl/tables/table${++tableNumber}.xml`, (part) =>
        file.tables.complete(part, place)
      );
    });
  });
  sheets.forEach((sheet, index) => {
    const charts = memory.charts[sheet.id] ?? [];
    if (charts.length === 0) return;
    parts[`xl/drawings/drawing${index + 1}.xml`] = strToU8(drawingPart(sheet, charts));
    for (const chart of charts) {
      parts[`xl/charts/chart${++chartNumber}.xml`] = strToU8(chartPart(host, chart));
    }
  });
  const names = definedNames(
    host,
    sheets,
    files.map(({ filter }) => filter?.area ?? null),
    functionNames
  );
  edit(parts, "xl/workbook.xml", (part) =>
    part
      .replace("</sheets>", () => `</sheets>${names}`)
      .replace(/<calcPr [^>]*\/>/, calculation(memory.calculationMode))
  );
  edit(parts, "xl/styles.xml", (part) => named.complete(stylesCompleted(part)));
  edit(parts, "docProps/core.xml", withoutUnknownTime);
  edit(parts, "docProps/app.xml", (part) =>
    part.replace(
      /<Application>.*?<\/Application>/,
      "<Application>NPS Recovery Workbench</Application>"
    )
  );
  addCustomXml(parts, host);
  if (addin) addWebExtension(parts, host, addin);
  return zipped(parts);
}

/** Excel keeps the results that the file brings: functions of an add-in that is not there could not be calculated. */
const calculation = (mode: string): string =>
  element("calcPr", { calcId: 191029, calcMode: CALCULATION_MODES[mode] });

/**
 * Turns the mark of quoted texts into Excel's own (see QUOTED in cellStyles.ts), and takes the pattern from fills that
 * are laid over others: they have a colour behind it alone.
 */
const stylesCompleted = (styles: string): string =>
  fontsCompleted(styles)
    .replace(/<xf ([^>]*[^/])>(<alignment[^>]*?) readingOrder="0"/g, '<xf $1 quotePrefix="1">$2')
    .replaceAll('<patternFill patternType="solid"><bgColor', "<patternFill><bgColor");
