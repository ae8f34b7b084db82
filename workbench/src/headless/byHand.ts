import { CellValueType, type IStyleData } from "@univerjs/core";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { Host } from "../host";
import {
  areaAddress,
  columnCount,
  parseAddress,
  rowCount,
  splitReference,
  type Area,
} from "../model/addresses";
import { entryOf } from "../model/entries";
import { assertTypeable } from "../model/handEdits";
import { setPaneVisible } from "../model/runtime";
import type { CellScalar } from "../model/sheetCells";
import { shownFormula } from "../model/tableFormulas";
import type { Worksheet } from "../model/worksheet";

/** What is seen of a cell. */
export interface Look {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly text: string;
  /** A data bar: its colour, and its length with the sign of the value, in percent of the longest. */
  readonly bar: { readonly color: string; readonly length: number } | null;
  /** An icon: its set as the grid names it, and its place there from 0, the best one first. */
  readonly icon: string | null;
}

/** What a person does in the grid, for tests. Addresses are "B2" (active sheet) or "Data!B2". */
export class ByHand {
  constructor(protected readonly workbookHost: Host) {}

  /**
   * Types into a cell, or the same into each cell of an area: "=…" is a formula, "5%" a number.
   *
   * @throws ApiError (AccessDenied) for a locked cell of a protected sheet
   */
  setCell(address: string, value: unknown): void {
    const { sheet, area } = this.locate(address);
    const host = this.workbookHost;
    host.flush();
    assertTypeable(sheet, area);
    sheet.grow(area.bottom, area.right);
    const cellValue: Record<number, Record<number, object>> = {};
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const patch = entryOf(value ?? "", sheet.cells.format(row, column), host.entryRules);
        (cellValue[row] ??= {})[column] = patch ?? {};
      }
    }
    const unitId = host.book.getId();
    host.command("sheet.mutation.set-range-values", { unitId, subUnitId: sheet.id, cellValue });
  }

  /** The value of one cell; "" if it is empty. */
  cell(address: string): CellScalar {
    return this.cells(address)[0]?.[0] ?? "";
  }
  /** The values of an area. */
  cells(address: string): CellScalar[][] {
    const { sheet, area } = this.locate(address);
    return sheet.cells.values(area);
  }
  /** What one cell shows. */
  text(address: string): string {
    const { sheet, area } = this.locate(address);
    return sheet.cells.texts(area)[0]?.[0] ?? "";
  }
  /** The formula of one cell; null if it has none. */
  formula(address: string): string | null {
    const { sheet, area } = this.locate(address);
    const formula = sheet.cells.formula(area.top, area.left);
    return formula === null ? null : shownFormula(sheet, area.top, area.left, formula);
  }
  /** The message that a custom function gave with its error; null without one. */
  errorMessage(address: string): string | null {
    const { sheet, area } = this.locate(address);
    return this.workbookHost.functions?.messageAt(sheet.id, area.top, area.left) ?? null;
  }
  /** True if the cell holds a text, however much it looks like a number. */
  isText(address: string): boolean {
    const { sheet, area } = this.locate(address);
    const type = sheet.cells.raw(area.top, area.left)?.t;
    return type === CellValueType.STRING || type === CellValueType.FORCE_STRING;
  }

  /** How the grid would draw one cell, conditional formats included. Evaluating those takes a moment. */
  async look(address: string): Promise<Look> {
    const { sheet, area } = this.locate(address);
    const read = () => sheet.engine.getSheet().getCell(area.top, area.left);
    // The first look makes the engine calculate the formulas of conditional formats.
    read();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await this.workbookHost.settle();
    const cell = read();
    const styles = this.workbookHost.book.getWorkbook().getStyles();
    const conditional = sheet.engine
      .getInject()
      .get(ConditionalFormattingService)
      .composeStyle(this.workbookHost.book.getId(), sheet.id, area.top, area.left);
    const { dataBar, iconSet } = conditional ?? {};
    const style: IStyleData = { ...styles.getStyleByCell(cell), ...conditional?.style };
    return {
      fill: style.bg?.rgb?.toUpperCase() ?? null,
      color: style.cl?.rgb?.toUpperCase() ?? null,
      bold: style.bl === 1,
      text: String(cell?.v ?? ""),
      bar: dataBar ? { color: dataBar.color, length: Math.round(dataBar.value) } : null,
      icon: iconSet ? `${iconSet.iconType} ${iconSet.iconId}` : null,
    };
  }

  sheetNames(): string[] {
    return this.workbookHost.workbook.worksheets.items().map((sheet) => sheet.name);
  }
  activeSheet(): string {
    return this.workbookHost.workbook.activeSheet.name;
  }
  addSheet(name: string): void {
    this.workbookHost.book.create(name, 1000, 26);
  }
  deleteSheet(name: string): void {
    const sheet = this.workbookHost.workbook.worksheets.getItem(name);
    this.workbookHost.book.deleteSheet(sheet.engine);
  }
  renameSheet(name: string, newName: string): void {
    this.workbookHost.workbook.worksheets.getItem(name).engine.setName(newName);
  }
  activate(name: string): void {
    this.workbookHost.workbook.worksheets.getItem(name).engine.activate();
  }

  /** Selects an area, or several separated by commas, on one sheet. */
  select(address: string): void {
    const [first = "", ...rest] = address.split(",");
    const { sheet, area } = this.locate(first);
    sheet.engine.activate();
    const areas = [area, ...rest.map((each) => this.locate(each).area)];
    const selections = areas.map((each, index) => {
      const laid = sheet.laidOut(each) ?? each;
      const range = {
        startRow: laid.top,
        endRow: laid.bottom,
        startColumn: laid.left,
        endColumn: laid.right,
      };
      const primary = index === areas.length - 1 ? primaryCell(laid) : null;
      return { range, primary, style: null };
    });
    const unitId = this.workbookHost.book.getId();
    const params = { unitId, subUnitId: sheet.id, selections };
    this.workbookHost.command("sheet.operation.set-selections", params);
  }

  /** Hides a row by its number as the grid shows it: hideRow("Data!3"). */
  hideRow(row: string, hidden = true): void {
    const { sheet, address } = splitReference(row);
    const owner = this.owner(sheet);
    const index = Number(address) - 1;
    if (hidden) owner.engine.hideRows(index, 1);
    else owner.engine.showRows(index, 1);
  }
  /** Hides a column by its letter: hideColumn("Data!B"). */
  hideColumn(column: string, hidden = true): void {
    const { sheet, address } = splitReference(column);
    const owner = this.owner(sheet);
    const left = parseAddress(`${address}1`)?.left ?? 0;
    if (hidden) owner.engine.hideColumns(left, 1);
    else owner.engine.showColumns(left, 1);
  }
  /** Filters an area with a header row: only rows with one of the texts in the column (from 0) stay visible. */
  filter(address: string, column: number, texts: readonly string[]): void {
    const { sheet, area } = this.locate(address);
    const range = sheet.engine.getRange(area.top, area.left, rowCount(area), columnCount(area));
    const filter = range.createFilter() ?? range.getFilter();
    const colId = area.left + column;
    filter?.setColumnFilterCriteria(colId, { colId, filters: { filters: [...texts] } });
  }
  /** Takes the filter of a sheet away. */
  unfilter(sheet: string): void {
    this.owner(sheet).engine.getFilter()?.remove();
  }
  /** The merged areas of a sheet, as addresses. */
  mergedAreas(sheet: string): string[] {
    return this.owner(sheet)
      .mergedAreas()
      .map((area) => areaAddress(area));
  }
  /** Merges an area as a person does: the first cell's value stays. */
  merge(address: string): void {
    const { sheet, area } = this.locate(address);
    const range = sheet.engine.getRange(area.top, area.left, rowCount(area), columnCount(area));
    range.merge({ isForceMerge: true });
  }
  insertRow(row: string): void {
    const { sheet, address } = splitReference(row);
    this.owner(sheet).engine.insertRowsBefore(Number(address) - 1, 1);
  }
  deleteRow(row: string): void {
    const { sheet, address } = splitReference(row);
    this.owner(sheet).engine.deleteRows(Number(address) - 1, 1);
  }
  /** Opens or closes the pane. */
  showPane(visible: boolean): void {
    setPaneVisible(this.workbookHost, visible);
  }

  private locate(address: string): { readonly sheet: Worksheet; readonly area: Area } {
    const { sheet, address: cells } = splitReference(address);
    const area = parseAddress(cells);
    if (!area) throw new Error(`${address} is no address.`);
    return { sheet: this.owner(sheet), area };
  }
  private owner(name: string | null): Worksheet {
    const { worksheets, activeSheet } = this.workbookHost.workbook;
    return name === null ? activeSheet : worksheets.getItem(name);
  }
}

const primaryCell = (area: Area) => ({
  actualRow: area.top,
  actualColumn: area.left,
  startRow: area.top,
  endRow: area.top,
  startColumn: area.left,
  endColumn: area.left,
  isMerged: false,
  isMergedMainCell: false,
});
