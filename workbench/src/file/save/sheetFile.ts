import { strFromU8 } from "fflate";
import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { areaAddress, type Area } from "../../model/addresses";
import type { Worksheet } from "../../model/worksheet";
import { hexOf } from "./fileColors";
import type { NamedStyles } from "./namedStyles";
import {
  fileHeaderFooter,
  filePageSetup,
  headerFooterAttributes,
  pageSetupElement,
} from "./pageSetup";
import { FilteredSheet } from "../../model/autoFilter";
import { fileFilter, type FileFilter } from "./autoFilters";
import { chartPlaceholders } from "./charts/drawing";
import { conditionalFormats } from "./conditionalFormats";
import { DifferentialStyles } from "./differentialStyles";
import { fileProtection } from "./protection";
import {
  columnRuns,
  columnsElement,
  rowLayout,
  sheetFormatElement,
  sheetViewsElement,
} from "./sheetLayout";
import { sheetRows } from "./sheetRows";
import { SheetStyles } from "./sheetStyles";
import { StyleCarriers } from "./styleCarriers";
import { sheetTables, type SheetTables } from "./tables";
import { validationsElement } from "./validations";
import { cutAtRows, joinedSheet } from "./writtenSheet";
import { element } from "./xml";

/** A sheet for the writing library, and what completes the part that it writes. */
export interface SheetFile {
  readonly sheet: WriteSheet;
  readonly tables: SheetTables;
  /** The filter of the sheet itself, outside its tables. */
  readonly filter: FileFilter | null;
  complete(part: Uint8Array): Uint8Array<ArrayBuffer>;
}

export function sheetFile(
  sheet: Worksheet,
  isActive: boolean,
  functionNames: readonly string[],
  named: NamedStyles
): SheetFile {
  const styles = new SheetStyles(sheet, named);
  const differential = new DifferentialStyles();
  const tables = sheetTables(sheet, differential, functionNames);
  const filter = sheetFilter(sheet, differential);
  const formats = conditionalFormats(sheet, differential, functionNames);
  const { rows, cells, hasFormulaErrors, used } = sheetRows(sheet, styles, {
    functionNames,
    tableAt: tables.tableAt,
    headerAt: tables.headerAt,
  });
  const filteredAreas = [...(filter ? [filter.area] : []), ...tables.areas];
  const layout = rowLayout(sheet, styles, filteredAreas);
  const columns = columnRuns(sheet, styles);
  const lastRow = Math.max(rows.length - 1, ...layout.definitions.keys());
  // Rows below the last cell that are hidden or have a height of their own are written only if they are there.
  while (rows.length <= lastRow) rows.push([]);
  const carriers = new StyleCarriers(lastRow + 1);
  for (const { style } of columns) if (style) carriers.carry(style);
  for (const style of layout.styles.values()) carriers.carry(style);
  for (const style of named.takeDefinitions()) carriers.carry(style);
  carriers.addTo(cells);

  const tabColor = hexOf(sheet.tabColor);
  const headerFooter = fileHeaderFooter(sheet);
  const protection = fileProtection(sheet);
  const breaks = sheet.host.memory.breaks[sheet.id];
  const merges = sheet.mergedAreas();
  const definition: WriteSheet = {
    name: sheet.name,
    rows,
    cells,
    rowDefs: layout.definitions,
    pageSetup: filePageSetup(sheet),
    tables: [...tables.definitions],
    conditionalRules: differential.carriers,
    charts: chartPlaceholders(sheet.host.memory.charts[sheet.id] ?? []),
    merges: merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    // A break stands after a row, where the model names the row after it.
    rowBreaks: (breaks?.rows ?? []).map((row) => row - 1),
    colBreaks: (breaks?.columns ?? []).map((column) => column - 1),
    ...(tabColor && { view: { tabColor: { rgb: tabColor } } }),
    ...(headerFooter && { headerFooter }),
    ...(protection && { protection }),
    ...(sheet.visibility === "Hidden" && { hidden: true }),
    ...(sheet.visibility === "VeryHidden" && { veryHidden: true }),
  };

  return { sheet: definition, tables, filter, complete };

  function complete(part: Uint8Array): Uint8Array<ArrayBuffer> {
    const written = cutAtRows(part);
    const cut = carriers.cutFrom(written.rows);
    const head = written.head
      .replace(/<dimension [^>]*\/>/, dimension(used))
      .replace(/<sheetViews>.*<\/sheetViews>/s, () => sheetViewsElement(sheet, isActive))
      .replace(
        /<sheetFormatPr [^>]*\/>/,
        sheetFormatElement(sheet) + columnsElement(columns, sheet, cut.indexOf)
      );
    const hasLines = layout.automatic.size > 0 || layout.styles.size > 0;
    let changed: string | null = null;
    if (hasFormulaErrors || hasLines) changed = strFromU8(cut.rows);
    if (changed !== null && hasFormulaErrors) changed = errorsMarked(changed);
    if (changed !== null && hasLines) changed = linesCompleted(changed, layout, cut.indexOf);
    const rules = differential.cutFrom(written.tail);
    const extension = formats.extension();
    const tail = rules
      .replace(/^(?:<sheetProtection [^>]*\/>)?/, (own) => own + (filter?.element() ?? ""))
      .replace(/<(?=hyperlinks|printOptions|pageMargins)/, () => {
        return `${formats.elements()}${validationsElement(sheet, functionNames)}<`;
      })
      .replace(/<pageSetup [^>]*\/>/, pageSetupElement(sheet))
      .replace("<headerFooter", `<headerFooter${headerFooterAttributes(sheet)}`)
      .replace("</worksheet>", () => {
        return `${extension === "" ? "" : element("extLst", null, extension)}</worksheet>`;
      });
    return joinedSheet(head, changed ?? cut.rows, tail);
  }
}

/** Rows with styles of their own, and those whose height follows what is in them. */
const linesCompleted = (
  rows: string,
  { automatic, styles }: ReturnType<typeof rowLayout>,
  indexOf: (style: CellStyle) => number
): string =>
  rows.replace(/<row r="(\d+)"([^>]*?)(\/?)>/g, (_, number, rest, end) => {
    const row = Number(number) - 1;
    const style = styles.get(row);
    const attributes = automatic.has(row)
      ? String(rest).replace(' customHeight="1"', "")
      : String(rest);
    const own = style ? ` s="${indexOf(style)}" customFormat="1"` : "";
    return `<row r="${String(number)}"${own}${attributes}${String(end)}>`;
  });

function sheetFilter(sheet: Worksheet, styles: DifferentialStyles): FileFilter | null {
  const filtered = new FilteredSheet(sheet);
  const area = filtered.filterArea;
  return area && fileFilter(area, styles, (column) => filtered.criteriaOf(column));
}

const dimension = (used: Area | null): string =>
  `<dimension ref="${used ? areaAddress(used) : "A1"}"/>`;

const FORMULA_ERROR =
  /( t=")str("[^>]*><f[^>]*>[^<]*<\/f><v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)<\/v>)/g;

/** An error that a formula gave is no text. */
const errorsMarked = (rows: string): string => rows.replace(FORMULA_ERROR, "$1e$2");
