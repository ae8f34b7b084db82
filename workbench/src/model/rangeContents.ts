import { LIMITS } from "../faults/limits";
import { Adapter } from "../protocol/adapter";
import {
  areaAddress,
  columnCount,
  hasAllColumns,
  hasAllRows,
  isOnSheet,
  LAST_COLUMN,
  LAST_ROW,
  quoteSheet,
  rowCount,
  toEngine,
  type Area,
} from "./addresses";
import { entryOf, type CellPatch } from "./entries";
import { invalidArgument } from "./errors";
import { fromR1C1, toR1C1 } from "./relativeFormulas";
import type { CellScalar, ValueType } from "./sheetCells";
import { enteredFormula, shownFormulas } from "./tableFormulas";
import type { Worksheet } from "./worksheet";

/** What is written in place of an entry that is given for a cell. */
type Translation = (entry: unknown, row: number, column: number) => unknown;

/** What a rectangle of cells holds and where it lies: the part of Excel's Range that is read and written. */
export abstract class RangeContents extends Adapter {
  readonly typeName = "Range";
  override readonly scalars = [
    "address",
    "addressLocal",
    "cellCount",
    "columnCount",
    "columnHidden",
    "columnIndex",
    "formulas",
    "formulasLocal",
    "formulasR1C1",
    "hidden",
    "hyperlink",
    "isEntireColumn",
    "isEntireRow",
    "linkedDataTypeState",
    "numberFormat",
    "numberFormatLocal",
    "rowCount",
    "rowHidden",
    "rowIndex",
    "style",
    "text",
    "values",
    "valueTypes",
  ];

  constructor(
    readonly sheet: Worksheet,
    readonly area: Area
  ) {
    super();
    if (!isOnSheet(area) || area.bottom < area.top || area.right < area.left) {
      throw invalidArgument("The range is not on the sheet.");
    }
  }

  override get keptByReference(): boolean {
    return true;
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }
  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${areaAddress(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return rowCount(this.area);
  }
  get columnCount(): number {
    return columnCount(this.area);
  }
  get cellCount(): number {
    const cells = this.rowCount * this.columnCount;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get isEntireRow(): boolean {
    return hasAllColumns(this.area);
  }
  get isEntireColumn(): boolean {
    return hasAllRows(this.area);
  }

  get values(): CellScalar[][] | null {
    return this.ifBounded(() => this.sheet.cells.values(this.area));
  }
  set values(values: unknown) {
    this.write(values);
  }
  get formulas(): CellScalar[][] | null {
    return this.ifBounded(() => shownFormulas(this.sheet, this.area));
  }
  set formulas(formulas: unknown) {
    this.write(formulas);
  }
  get formulasLocal(): CellScalar[][] | null {
    return this.formulas;
  }
  set formulasLocal(formulas: unknown) {
    this.write(formulas);
  }
  get formulasR1C1(): CellScalar[][] | null {
    const { top, left } = this.area;
    return (
      this.formulas?.map((line, i) =>
        line.map((entry, j) =>
          typeof entry === "string" && entry.startsWith("=")
            ? toR1C1(entry, { row: top + i, column: left + j })
            : entry
        )
      ) ?? null
    );
  }
  set formulasR1C1(formulas: unknown) {
    this.write(formulas, (entry, row, column) =>
      typeof entry === "string" && entry.startsWith("=") ? fromR1C1(entry, { row, column }) : entry
    );
  }
  get text(): string[][] | null {
    return this.ifBounded(() => this.sheet.cells.texts(this.area));
  }
  get valueTypes(): ValueType[][] | null {
    return this.ifBounded(() => this.sheet.cells.valueTypes(this.area));
  }
  get numberFormat(): string[][] | null {
    const { cells } = this.sheet;
    return this.ifBounded(() => this.eachCell((row, column) => cells.format(row, column)));
  }
  set numberFormat(formats: unknown) {
    this.assertBounded();
    this.sheet.assertWritable();
    // One object for all cells with one format: the buffer then looks into it once.
    const patches = new Map<string, CellPatch>();
    this.eachEntry(forAll(formats), (row, column, format) => {
      if (format === null) return;
      if (typeof format !== "string") throw invalidArgument("A number format is a text.");
      let patch = patches.get(format);
      if (!patch) patches.set(format, (patch = { s: { n: { pattern: format || "General" } } }));
      this.sheet.host.buffer.put(this.sheet, row, column, patch);
    });
    this.sheet.host.writes++;
  }
  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }
  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats as string[][];
  }

  /** The workbench's cells hold no data types; an empty text is no linked one either. */
  get linkedDataTypeState(): string[][] | null {
    return this.ifBounded(() => this.eachCell(() => "None"));
  }

  get rowHidden(): boolean | null {
    return this.allHidden(this.area.top, this.area.bottom, "rows");
  }
  set rowHidden(hidden: boolean) {
    const { bottom } = this.area;
    this.sheet.grow(bottom === LAST_ROW ? 0 : bottom, 0);
    this.setHidden("row", hidden, { ...this.area, left: 0, right: LAST_COLUMN });
  }
  get columnHidden(): boolean | null {
    return this.allHidden(this.area.left, this.area.right, "columns");
  }
  set columnHidden(hidden: boolean) {
    const { right } = this.area;
    this.sheet.grow(0, right === LAST_COLUMN ? 0 : right);
    this.setHidden("col", hidden, { ...this.area, top: 0, bottom: LAST_ROW });
  }
  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === null || this.columnHidden === null ? null : false;
  }

  /** office.js sends a large rectangle in blocks and has its size checked first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongShape();
  }

  private write(entries: unknown, translated: Translation = (entry) => entry): void {
    this.assertBounded();
    this.sheet.assertWritable();
    const { buffer, entryRules } = this.sheet.host;
    this.eachEntry(entries, (row, column, given) => {
      const entry = translated(given, row, column);
      // The format matters to texts only, and reading it costs.
      const format = typeof entry === "string" ? buffer.format(this.sheet, row, column) : "";
      const patch = entryOf(entry, format, entryRules);
      if (!patch) return;
      const f = patch.f ? enteredFormula(this.sheet, row, column, patch.f) : patch.f;
      buffer.put(this.sheet, row, column, patch.f ? { ...patch, f } : patch);
    });
    buffer.noteChange(this.sheet, this.area);
    this.sheet.host.writes++;
  }

  /** One value for all cells, or a rectangle of exactly this size. */
  private eachEntry(entries: unknown, put: (row: number, column: number, entry: unknown) => void) {
    const { top, left, bottom, right } = this.area;
    if (!Array.isArray(entries)) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) put(row, column, entries);
      }
      return;
    }
    const lines = entries as readonly unknown[];
    const fits = (line: unknown) => Array.isArray(line) && line.length === this.columnCount;
    if (lines.length !== this.rowCount || !lines.every(fits)) throw wrongShape();
    lines.forEach((line, i) =>
      (line as readonly unknown[]).forEach((entry, j) => put(top + i, left + j, entry))
    );
  }

  private eachCell<T>(cell: (row: number, column: number) => T): T[][] {
    const { top, left } = this.area;
    return Array.from({ length: this.rowCount }, (_, i) =>
      Array.from({ length: this.columnCount }, (__, j) => cell(top + i, left + j))
    );
  }

  private hasAtMost(cells: number): boolean {
    const isLines = this.isEntireRow || this.isEntireColumn;
    return !isLines && this.rowCount * this.columnCount <= cells;
  }
  /** A range too large is answered with null instead of values, as Excel on the web does. */
  private ifBounded<T>(read: () => T): T | null {
    return this.hasAtMost(this.sheet.host.faults.limits.readCells) ? read() : null;
  }
  private assertBounded(): void {
    if (!this.hasAtMost(LIMITS.readCells))
      throw invalidArgument("Cells cannot be set one by one on whole lines.");
  }

  /** The engine's commands for it would move the selection too. */
  private setHidden(lines: "row" | "col", hidden: boolean, area: Area): void {
    const { host, id } = this.sheet;
    host.flush();
    const laid = this.sheet.laidOut(area);
    if (!laid) return;
    host.byItself(() =>
      host.command(`sheet.mutation.set-${lines}-${hidden ? "hidden" : "visible"}`, {
        unitId: host.book.getId(),
        subUnitId: id,
        ranges: [toEngine(laid)],
      })
    );
  }

  private allHidden(from: number, to: number, lines: "rows" | "columns"): boolean | null {
    const { cells } = this.sheet;
    const size = cells.size[lines];
    const isHidden = (line: number): boolean =>
      lines === "rows" ? cells.isRowHidden(line) : cells.isColumnHidden(line);
    const first = from < size && isHidden(from);
    for (let line = from + 1; line <= Math.min(to, size); line++) {
      if ((line < size && isHidden(line)) !== first) return null;
    }
    return first;
  }
}

const wrongShape = () => invalidArgument("The rectangle of values is not as large as the range.");

/** A rectangle of one format is a format for all cells, however many there are. */
function forAll(formats: unknown): unknown {
  if (!Array.isArray(formats) || formats.length !== 1) return formats;
  const [line] = formats as readonly unknown[];
  return Array.isArray(line) && line.length === 1 ? (line[0] as unknown) : formats;
}
