import { SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Host } from "../host";
import {
  addressParts,
  fromEngine,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  splitReference,
  type Area,
} from "./addresses";
import { AutoFilter, FilteredSheet } from "./autoFilter";
import { ChartCollection } from "./charts/chartCollection";
import { colorOf } from "./colors";
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  notCovered,
} from "./errors";
import { FreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./pageLayout";
import { PageBreakCollection } from "./pageBreaks";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { findInSheet, replaceInRange, type Criteria } from "./rangeFind";
import { rangeOfAddress } from "./rangeOfAddress";
import { SheetCells } from "./sheetCells";
import { SheetEvents } from "./sheetEvents";
import { TableCollection } from "./tables";
import { copyWorksheet } from "./worksheetCopy";
import { WorksheetProtection } from "./worksheetProtection";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export class Worksheet extends SheetEvents {
  readonly typeName = "Worksheet";
  override readonly scalars = [
    "id",
    "name",
    "position",
    "visibility",
    "tabColor",
    "enableCalculation",
    "showGridlines",
    "showHeadings",
    "standardWidth",
    "standardHeight",
  ];
  readonly names: NamedItemCollection;
  readonly tables: TableCollection;
  readonly freezePanes: FreezePanes;
  readonly pageLayout: PageLayout;
  readonly horizontalPageBreaks: PageBreakCollection;
  readonly verticalPageBreaks: PageBreakCollection;
  readonly charts: ChartCollection;
  readonly protection: WorksheetProtection;
  readonly standardHeight = 15;
  standardWidth = 8.43;
  showHeadings = true;
  /** The cells as they are, waiting writes left out. */
  readonly unflushedCells: SheetCells;
  private veryHidden = false;

  constructor(
    readonly host: Host,
    private readonly sheet: FWorksheet
  ) {
    super();
    this.unflushedCells = new SheetCells(sheet);
    this.names = new NamedItemCollection(host, this);
    this.tables = new TableCollection(host, this);
    this.freezePanes = new FreezePanes(this);
    this.pageLayout = new PageLayout(this);
    this.horizontalPageBreaks = new PageBreakCollection(this, "rows");
    this.verticalPageBreaks = new PageBreakCollection(this, "columns");
    this.charts = new ChartCollection(this);
    this.protection = new WorksheetProtection(this);
  }

  override identity() {
    return { Id: this.id };
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(new FilteredSheet(this));
  }

  /** The engine's sheet with every waiting write applied. */
  get engine(): FWorksheet {
    this.host.flush();
    return this.sheet;
  }
  /** The cells with every waiting write applied. */
  get cells(): SheetCells {
    this.host.flush();
    return this.unflushedCells;
  }

  get id(): string {
    return this.sheet.getSheetId();
  }
  get name(): string {
    return this.sheet.getSheetName();
  }
  set name(name: string) {
    this.host.workbook.worksheets.assertFree(name, this);
    this.host.byItself(() => this.engine.setName(name));
  }
  get position(): number {
    return this.sheet.getIndex();
  }
  set position(index: number) {
    const last = this.host.book.getSheets().length - 1;
    if (index < 0 || index > last) throw invalidArgument("There is no such position.");
    this.host.byItself(() => this.host.book.moveSheet(this.engine, index));
  }
  get visibility(): Visibility {
    if (!this.sheet.isSheetHidden()) return "Visible";
    return this.veryHidden ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: Visibility) {
    this.veryHidden = visibility === "VeryHidden";
    this.host.byItself(() => {
      if (visibility === "Visible") this.host.activeSheet.keep(() => this.engine.showSheet());
      else if (this.host.workbook.worksheets.getCount(true) < 2) {
        throw invalidOperation("A workbook needs one visible worksheet.");
      } else this.engine.hideSheet();
    });
  }
  get tabColor(): string {
    return (this.sheet.getTabColor() ?? "").toUpperCase();
  }
  set tabColor(color: string) {
    this.host.byItself(() => this.engine.setTabColor(color === "" ? "" : colorOf(color)));
  }
  get showGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }
  set showGridlines(show: boolean) {
    this.host.byItself(() => this.engine.setHiddenGridlines(!show));
  }
  /** Formulas of this sheet follow their cells; switching that off is not covered. */
  get enableCalculation(): boolean {
    return true;
  }
  set enableCalculation(enable: boolean) {
    if (!enable) throw notCovered("worksheets without calculation");
  }
  /** The client reads these two by one name and sets them by another. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }
  set headings(show: boolean) {
    this.showHeadings = show;
  }

  activate(): void {
    this.host.flush();
    this.host.byItself(() => this.host.activeSheet.change(this.id));
  }

  delete(): void {
    if (this.host.memory.structureProtected) throw accessDenied("The workbook is protected.");
    if (this.visibility === "Visible" && this.host.workbook.worksheets.getCount(true) < 2) {
      throw invalidOperation("A workbook needs one visible worksheet.");
    }
    if (this.visibility === "VeryHidden") throw invalidOperation("A very hidden sheet stays.");
    for (const name of this.names.items()) name.delete();
    const { id, engine } = this;
    const { activeSheet, book } = this.host;
    this.host.byItself(() => {
      if (activeSheet.id === id) book.deleteSheet(engine);
      else activeSheet.keep(() => book.deleteSheet(engine));
    });
    this.host.forget(id);
  }

  getRange(address?: string | null): Range {
    if (!address) return new Range(this, WHOLE_SHEET);
    this.assertAddressLength(address);
    const range = rangeOfAddress(this.host, address, this);
    // A name or a table leads to its own sheet, an address that names another sheet is a mistake.
    if (range.sheet !== this && parseAddress(splitReference(address).address)) {
      throw invalidArgument(`${address} is not on ${this.name}.`);
    }
    return range;
  }
  getRanges(address?: string | null): RangeAreas {
    if (!address) return new RangeAreas(this, [WHOLE_SHEET]);
    this.assertAddressLength(address);
    return new RangeAreas(
      this,
      addressParts(address).map((part) => this.getRange(part).area)
    );
  }
  getCell(row: number, column: number): Range {
    return new Range(this, { top: row, left: column, bottom: row, right: column });
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return new Range(this, area);
  }
  getUsedRange(valuesOnly?: boolean | null): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.cells.usedArea(valuesOnly ?? false);
    return used ? new Range(this, used) : null;
  }
  getNext(visibleOnly?: boolean | null): Worksheet {
    const next = this.getNextOrNullObject(visibleOnly);
    if (!next) throw invalidOperation("There is no next worksheet.");
    return next;
  }
  getNextOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.neighbour(1, visibleOnly ?? false);
  }
  getPrevious(visibleOnly?: boolean | null): Worksheet {
    const previous = this.getPreviousOrNullObject(visibleOnly);
    if (!previous) throw invalidOperation("There is no previous worksheet.");
    return previous;
  }
  getPreviousOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.neighbour(-1, visibleOnly ?? false);
  }
  calculate(): void {
    this.host.flush();
    this.host.manual.release(this.id);
    this.host.calculation.start(true);
    this.host.writes++;
  }

  findAll(text: string, criteria?: Criteria | null): RangeAreas {
    const found = this.findAllOrNullObject(text, criteria);
    if (!found) throw itemNotFound(`cell with “${text}”`);
    return found;
  }
  findAllOrNullObject(text: string, criteria?: Criteria | null): RangeAreas | null {
    return findInSheet(this, text, criteria ?? null);
  }
  replaceAll(text: string, replacement: string, criteria?: Criteria | null): number {
    return replaceInRange(this.getRange(), text, replacement, criteria ?? null);
  }
  copy(position?: string | null, relativeTo?: Worksheet | null): Worksheet {
    return copyWorksheet(this, position ?? "None", relativeTo ?? null);
  }
  _GetSheetById(id: string): Worksheet | null {
    return this.host.sheet(id);
  }
  _GetAnotherWorksheetById(id: string): Worksheet | null {
    return this.host.sheet(id);
  }

  protected listen(type: number, on: boolean): void {
    if (on) this.host.events.watch(type, this.id);
    else this.host.events.unwatch(type, this.id);
  }

  private assertAddressLength(address: string): void {
    if (address.length <= this.host.faults.limits.address) return;
    throw invalidArgument("The address is too long.");
  }

  /** @throws ApiError (AccessDenied) where the sheet is protected and the member being executed is not allowed */
  assertWritable(): void {
    if (this.protection.protected && this.host.admitted !== this) {
      throw accessDenied(`${this.name} is protected.`);
    }
  }

  /**
   * Runs a change for which the engine always takes the active sheet, and after which it selects what has changed.
   * This sheet is the active one for so long; afterwards sheet and selection are as before, and nobody is told.
   */
  asActive(change: () => void): void {
    const { host } = this;
    const workbook = host.book.getWorkbook();
    const active = workbook.getActiveSheet();
    const selections = this.sheet.getInject().get(SheetsSelectionsService);
    const unitId = host.book.getId();
    const before = selections.getWorkbookSelections(unitId).getSelectionsOfWorksheet(this.id);
    const selected = [...before];
    host.flush();
    host.byItself(() => {
      if (active !== this.sheet.getSheet()) workbook.setActiveSheet(this.sheet.getSheet());
      try {
        change();
      } finally {
        selections.setSelections(unitId, this.id, selected);
        if (active !== this.sheet.getSheet()) workbook.setActiveSheet(active);
      }
    });
  }

  /** Lays out the engine's sheet so far that this cell is on it. */
  grow(row: number, column: number): void {
    const { rows, columns } = this.unflushedCells.size;
    if (row >= rows) this.host.byItself(() => this.sheet.setRowCount(row + 1));
    if (column >= columns) this.host.byItself(() => this.sheet.setColumnCount(column + 1));
  }

  /** What of an area the engine has laid out; null where it is all beyond. */
  laidOut(area: Area): Area | null {
    const { rows, columns } = this.unflushedCells.size;
    return intersect(area, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  }

  /** An area of the engine's sheet as Excel would have it: all laid-out rows are all rows. */
  logical(area: Area): Area {
    const { rows, columns } = this.unflushedCells.size;
    const allRows = area.top === 0 && area.bottom >= rows - 1;
    const allColumns = area.left === 0 && area.right >= columns - 1;
    return {
      ...area,
      bottom: allRows ? LAST_ROW : area.bottom,
      right: allColumns ? LAST_COLUMN : area.right,
    };
  }

  mergedAreas(): readonly Area[] {
    return this.engine.getMergedRanges().map((range) => fromEngine(range.getRange()));
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.host.workbook.worksheets.items();
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || sheet.visibility === "Visible")) return sheet;
    }
    return null;
  }
}

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
