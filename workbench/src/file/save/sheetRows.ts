import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Cell, CellValue } from "hucre/xlsx";
import { areaAddress, fromEngine, rowCount, columnCount, type Area } from "../../model/addresses";
import { ERROR_TEXT, looksTyped } from "../../model/entries";
import type { Hyperlink } from "../../model/hyperlinks";
import type { Worksheet } from "../../model/worksheet";
import { toFileFormula } from "../formulas";
import { mayAnswerArray } from "./dynamicArrays";
import { richText } from "./richText";
import type { SheetStyles } from "./sheetStyles";
import { officeText } from "./xml";

/** The cells of a sheet as the writing library takes them. */
export interface SheetRows {
  readonly rows: CellValue[][];
  /** What is more than a plain value, by "row,column". */
  readonly cells: Map<string, Partial<Cell>>;
  /** The library writes an error that a formula gave as a text; where there is one, it is put right afterwards. */
  readonly hasFormulaErrors: boolean;
  /** Everything used; null on an empty sheet. */
  readonly used: Area | null;
}

/** What formulas need to be written. */
export interface FormulaContext {
  readonly functionNames: readonly string[];
  /** The name of the table that has this cell, for references within it. */
  tableAt(row: number, column: number): string | undefined;
  /** The text that a header of a table has in the table's own part of the file; cell and part must agree. */
  headerAt(row: number, column: number): string | undefined;
}

/** Errors that every reader of files knows. Excel itself writes #VALUE! for the later ones, until it calculates. */
const KNOWN_ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;
const fileError = (text: string): string => (KNOWN_ERRORS.test(text) ? text : "#VALUE!");

type Lines<T> = Readonly<Record<number, Readonly<Record<number, T>> | null | undefined>>;

/** Reads a sheet straight from the engine's matrix: a million cells at a time is usual. */
export function sheetRows(
  sheet: Worksheet,
  styles: SheetStyles,
  context: FormulaContext
): SheetRows {
  const engine = sheet.engine.getSheet();
  const formulas = sheet.engine.getInject().get(FormulaDataModel);
  const { unitId } = engine;
  const spilled = (formulas.getArrayFormulaCellData()[unitId]?.[sheet.id] ??
    {}) as Lines<ICellData>;
  const spills = (formulas.getArrayFormulaRange()[unitId]?.[sheet.id] ?? {}) as Lines<
    Parameters<typeof fromEngine>[0]
  >;
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  let hasFormulaErrors = false;
  let used: { top: number; left: number; bottom: number; right: number } | null = null;

  engine.getCellMatrix().forValue((row, column, cell) => {
    if (cell) put(row, column, cell);
  });
  for (const [rowText, line] of Object.entries(spilled)) {
    for (const [columnText, cell] of Object.entries(line ?? {})) {
      const [row, column] = [Number(rowText), Number(columnText)];
      const own = engine.getCellMatrix().getValue(row, column);
      if (!hasContent(own)) put(row, column, { ...own, v: cell.v, t: cell.t });
    }
  }
  return { rows, cells, hasFormulaErrors, used };

  function put(row: number, column: number, cell: ICellData): void {
    const style = styles.ofCell(row, column, cell);
    const formula = cell.f || cell.si ? sheet.unflushedCells.formula(row, column) : null;
    const link = cell.custom?.["hyperlink"] as Hyperlink | undefined;
    const value = context.headerAt(row, column) ?? contentOf(cell);
    if (value === null && formula === null && !style && !link) return;
    include(row, column);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    const detail: Partial<Cell> = {};
    if (style) detail.style = style;
    if (link) detail.hyperlink = fileLink(link);
    let plain = value;
    if (formula !== null) {
      Object.assign(detail, fileFormula(formula, row, column, value, cell));
      plain = null;
    } else if (typeof value === "string") {
      const isForced = cell.t === CellValueType.FORCE_STRING;
      const isError = !isForced && ERROR_TEXT.test(value);
      plain = isError ? fileError(value) : officeText(value);
      if (!isError && needsQuote(value)) {
        if (style?.numFmt !== "@") detail.style = styles.quoted(style);
        // A text like "#N/A" would be written as the error, but not as rich text.
        if (ERROR_TEXT.test(value)) detail.richText = [{ text: value }];
      }
      const runs = richText(cell);
      if (runs) detail.richText = runs;
    }
    if (plain !== null) {
      while (line.length < column) line.push(null);
      line[column] = plain;
    }
    if (Object.keys(detail).length > 0) cells.set(`${row},${column}`, detail);
  }

  function fileFormula(
    formula: string,
    row: number,
    column: number,
    value: CellValue,
    cell: ICellData
  ): Partial<Cell> {
    const inTable = formula.includes("[") ? context.tableAt(row, column) : undefined;
    const text = toFileFormula(formula, context.functionNames, inTable);
    const first = spilled[row]?.[column];
    const result = value ?? (first ? contentOf(first) : null);
    const isError =
      typeof result === "string" &&
      cell.t !== CellValueType.FORCE_STRING &&
      ERROR_TEXT.test(result);
    if (isError) hasFormulaErrors = true;
    const range = spills[row]?.[column];
    const spill = range ? fromEngine(range) : null;
    const spreads = spill !== null && rowCount(spill) * columnCount(spill) > 1 && !isError;
    const cached = isError
      ? fileError(result)
      : typeof result === "string"
        ? officeText(result)
        : result;
    if (!spreads && !mayAnswerArray(formula)) {
      return { formula: text, formulaResult: cached };
    }
    const place = { top: row, left: column, bottom: row, right: column };
    return {
      formula: text,
      formulaResult: cached,
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: areaAddress(spreads ? spill : place),
    };
  }

  function include(row: number, column: number): void {
    if (!used) used = { top: row, left: column, bottom: row, right: column };
    else {
      if (row < used.top) used.top = row;
      if (row > used.bottom) used.bottom = row;
      if (column < used.left) used.left = column;
      if (column > used.right) used.right = column;
    }
  }
}

const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell != null && (cell.v != null || Boolean(cell.p));

/** Text that a person would have to type an apostrophe before. */
const needsQuote = (text: string): boolean => /^['=+@]|^-[^\s]/.test(text) || looksTyped(text);

/** A cell's own value: null where it has none. */
function contentOf(cell: ICellData): CellValue {
  if (cell.v == null) {
    const text = cell.p?.body?.dataStream;
    return text === undefined ? null : text.replace(/\r\n$/, "").replaceAll("\r", "\n");
  }
  if (cell.t === CellValueType.BOOLEAN) {
    return cell.v === true || cell.v === 1 || String(cell.v).toUpperCase() === "TRUE";
  }
  return cell.v;
}

function fileLink(link: Hyperlink): NonNullable<Cell["hyperlink"]> {
  const tooltip = link.screenTip ? { tooltip: link.screenTip } : {};
  const display = link.textToDisplay ? { display: link.textToDisplay } : {};
  if (!link.address) {
    return { target: "", location: link.documentReference ?? "", ...tooltip, ...display };
  }
  const target = link.documentReference
    ? `${link.address}#${link.documentReference}`
    : link.address;
  return { target, ...tooltip, ...display };
}
