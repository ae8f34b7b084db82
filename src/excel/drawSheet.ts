import { SHARE_BAR } from "../report/colours";
import type { Area, FormulaValue, PlanKind } from "../report/sheetPlan";
import { can } from "./capabilities";
import { cellInput, isBlank, isFormula, type TypedCell } from "./cellText";
import type { DrawnTable, SheetDrawing } from "./drawing";
import { nameSheets, type NamedSheet } from "./formulaReferences";
import type { Kept } from "./keep";
import { strokesOf } from "./paint";
import { rectanglesOf, within } from "./rectangles";
import { entryBytes, rangeOf, type Requests } from "./requests";
import type { SheetMemory } from "./sheetMemory";

const POINTS_PER_PIXEL = 0.75;
/** What a call takes in a request: the range it is made on, the objects on the way and the value. */
const CALL_BYTES = 700;
const DEFAULT_ROW = 15;
const TAB_COLOURS = { finding: "#0F4C81", work: "#3F76AB", record: "#8C959F" } as const;

export interface SheetToDraw {
  readonly sheet: Excel.Worksheet;
  readonly created: boolean;
  readonly kept: Kept;
  readonly previous: SheetMemory | null;
  /** Our sheets as they are in the workbook. */
  readonly sheetOf: (kind: PlanKind) => NamedSheet | null;
  /** Name for a table that is made, by its planned name. */
  readonly tableName: (planned: string) => string;
  /** Stores what was written; queued right after the contents, so that the two never differ. */
  readonly remember: () => void;
}

/** Puts one drawing on its sheet; queued in one request unless it is very large. */
export async function drawSheet(target: SheetToDraw, requests: Requests): Promise<void> {
  const { sheet, kept } = target;
  const { drawing } = kept;
  const stays = new Set(drawing.tables.filter((table) => staysTable(table, drawing)));
  if (!target.created) releaseOld(target, stays);
  for (const area of drawing.merges) rangeOf(sheet, area).merge();
  await writeCells(target, requests);
  await requests.room(JSON.stringify(kept.memory).length);
  target.remember();
  await requests.room(partsOf(drawing) * CALL_BYTES);
  for (const table of drawing.tables) drawTable(target, table, stays.has(table));
  drawLinks(target);
  for (const stroke of strokesOf(drawing)) {
    for (const area of stroke.areas) {
      await requests.room(CALL_BYTES + area.rows * area.columns * stroke.cellBytes);
      stroke.apply(rangeOf(sheet, area), area);
    }
  }
  sizeCells(target);
  drawRules(target);
  sheet.showGridlines = false;
  sheet.tabColor = TAB_COLOURS[drawing.plan.tab];
  freeze(target);
}

/** What is drawn once each, in calls of about the same size. */
function partsOf({ tables, links, names, ...drawing }: SheetDrawing): number {
  const { columnWidths, rowHeights, merges, conditionalFormats } = drawing;
  const sized = columnWidths.size + rowHeights.length + merges.length;
  return sized + links.length + names.length + 3 * (conditionalFormats.length + tables.length);
}

/**
 * A table stays the same object, so that people's formulas over it go on, where it keeps its place. It is
 * made anew where it moved or changed its columns, where it has a totals row (switching that shifts cells),
 * and where one column mixes people's formulas with other content, which Excel would fill down.
 */
function staysTable({ found, area, totals }: DrawnTable, drawing: SheetDrawing): boolean {
  if (found === null || totals !== null) return false;
  const samePlace = found.area.row === area.row && found.area.column === area.column;
  const sameRows = found.area.rows === area.rows || can("tableResize");
  if (!samePlace || !sameRows || found.area.columns !== area.columns) return false;
  for (let column = area.column; column < area.column + area.columns; column++) {
    let formulas = 0;
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      if (isFormula(drawing.cells.get(row, column)?.value)) formulas++;
    }
    if (formulas > 0 && formulas < area.rows - 1) return false;
  }
  return true;
}

/** Takes away what was drawn before: tables that move, merges, contents, formats, rules. */
function releaseOld({ sheet, kept }: SheetToDraw, stays: ReadonlySet<DrawnTable>): void {
  const { drawing, givenUp, clear } = kept;
  const moving = drawing.tables.flatMap((table) =>
    table.found === null || stays.has(table) ? [] : [table.found.name]
  );
  for (const name of [...givenUp, ...moving]) sheet.tables.getItem(name).convertToRange();
  // Emptying a header makes Excel name the column anew; headers that stay are written over instead.
  const headers = [...stays].map(({ area }) => ({ ...area, rows: 1 }));
  for (const area of clear) {
    const range = rangeOf(sheet, area);
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  }
  for (const area of withoutAreas(clear, headers)) rangeOf(sheet, area).clear();
}

function withoutAreas(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return areas.flatMap((area) => {
    if (!holes.some((hole) => hole.row < area.row + area.rows && hole.row + hole.rows > area.row)) {
      return [area];
    }
    const cells: (readonly [number, number])[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!holes.some((hole) => within(hole, row, column))) cells.push([row, column]);
      }
    }
    return rectanglesOf(cells);
  });
}

async function writeCells(target: SheetToDraw, requests: Requests): Promise<void> {
  const { cells, tables } = target.kept.drawing;
  // A table's body goes as a whole: here and there an empty cell would make a call of every few cells.
  const bodies = tables.map(({ area }) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }));
  const filled: (readonly [number, number])[] = [];
  for (const [row, column, cell] of cells.entries()) {
    const isWritten = !isBlank(cell.value) || bodies.some((body) => within(body, row, column));
    if (isWritten) filled.push([row, column]);
  }
  for (const area of rectanglesOf(filled)) {
    for (let first = 0; first < area.rows;) {
      const rows: (string | number | boolean)[][] = [];
      const room = requests.left;
      let bytes = 100;
      while (first + rows.length < area.rows && bytes < room) {
        const row = area.row + first + rows.length;
        const line = Array.from({ length: area.columns }, (_, j) =>
          inputOf(cells.get(row, area.column + j)?.value ?? null, target)
        );
        const more = line.reduce((sum: number, input) => sum + entryBytes(input), 0);
        if (rows.length > 0 && bytes + more > room) break;
        bytes += more;
        rows.push(line);
      }
      await requests.room(bytes);
      const part = { ...area, row: area.row + first, rows: rows.length };
      rangeOf(target.sheet, part).formulas = rows;
      first += rows.length;
    }
  }
}

function inputOf(value: TypedCell, target: SheetToDraw): string | number | boolean {
  if (!isFormula(value)) return cellInput(value);
  return cellInput({ formula: formulaOf(value, target) });
}

/** With the real names of our sheets in it. */
function formulaOf({ formula }: FormulaValue, { sheetOf }: SheetToDraw): string {
  return nameSheets(formula, (kind) => sheetOf(kind as PlanKind));
}

function drawTable(target: SheetToDraw, drawn: DrawnTable, stays: boolean): void {
  const { sheet } = target;
  const { found, area, totals } = drawn;
  const range = rangeOf(sheet, area);
  let table: Excel.Table;
  if (stays && found !== null) {
    table = sheet.tables.getItem(found.name);
    if (found.area.rows !== area.rows) table.resize(range);
  } else {
    table = sheet.tables.add(range, true);
    table.name = target.tableName(drawn.key);
  }
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = drawn.filters;
  if (totals !== null) {
    table.showTotals = true;
    // All of it, because Excel puts a label and a sum of its own into the first and the last cell.
    const line = { ...area, row: area.row + area.rows, rows: 1 };
    rangeOf(sheet, line).formulas = [
      Array.from({ length: area.columns }, (_, i) =>
        inputOf(totals.get(area.column + i) ?? null, target)
      ),
    ];
  }
  for (const { column, entries } of drawn.lists) {
    const body = sheet.getRangeByIndexes(area.row + 1, column, area.rows - 1, 1);
    const source = "formula" in entries ? formulaOf(entries, target) : entries.join(",");
    body.dataValidation.rule = { list: { inCellDropDown: true, source } };
    // Another word than those of the list is people's to choose.
    body.dataValidation.errorAlert = {
      message: "",
      showAlert: false,
      style: "Information",
      title: "",
    };
  }
}

function drawLinks({ sheet, kept, sheetOf }: SheetToDraw): void {
  for (const { row, column, to, text } of kept.drawing.links) {
    const name = sheetOf(to)?.name;
    if (name === undefined) continue;
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      // Always in quotes: a name that is a plain word in one language is a reference in another.
      documentReference: `'${name.replace(/'/g, "''")}'!B2`,
      textToDisplay: text,
      screenTip: name,
    };
  }
}

function sizeCells({ sheet, kept, created, previous }: SheetToDraw): void {
  const { drawing } = kept;
  const before = new Map(previous?.widths ?? []);
  for (const column of kept.unhide) {
    sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = false;
  }
  for (const [column, width] of drawing.columnWidths) {
    if (!created && before.get(column) === width) continue;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_PIXEL;
  }
  const bottom = drawing.cells.bottom();
  if (!created && bottom >= 0) {
    sheet.getRangeByIndexes(0, 0, bottom + 1, 1).format.rowHeight = DEFAULT_ROW;
  }
  for (const { row, count, height } of drawing.rowHeights) {
    if (count > 0) sheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = height;
  }
  for (const table of drawing.tables) {
    const { row } = table.area;
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = table.headerHeight;
  }
  for (const column of hiddenColumns(drawing)) {
    sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  }
}

/** A column that holds anything else than ids of rows stays visible; ids show nothing there either. */
function hiddenColumns({ tables, cells }: SheetDrawing): number[] {
  const wanted = [...new Set(tables.flatMap(({ hidden }) => hidden))];
  return wanted.filter((column) => {
    for (const [row, at, { value }] of cells.entries()) {
      if (at !== column || isBlank(value)) continue;
      const covered = tables.some(
        (table) => table.hidden.includes(column) && within(table.area, row, column)
      );
      if (!covered) return false;
    }
    return true;
  });
}

function drawRules({ sheet, kept, created }: SheetToDraw): void {
  const { conditionalFormats, shareBars } = kept.drawing;
  if (!created) {
    for (const area of [...conditionalFormats.map((rule) => rule.area), ...shareBars]) {
      rangeOf(sheet, area).conditionalFormats.clearAll();
    }
  }
  for (const area of shareBars) drawShareBars(rangeOf(sheet, area));
  for (const rule of conditionalFormats) {
    const added = rangeOf(sheet, rule.area).conditionalFormats.add("Custom");
    added.custom.rule.formula = rule.formula;
    const { format } = added.custom;
    if (rule.fill !== undefined) format.fill.color = rule.fill;
    if (rule.color !== undefined) format.font.color = rule.color;
    if (rule.bold !== undefined) format.font.bold = rule.bold;
    if (rule.italic !== undefined) format.font.italic = rule.italic;
    if (rule.numberFormat !== undefined) format.numberFormat = rule.numberFormat;
  }
}

/** Solid and always from 0 to 1, so that bars of two tables may be compared. */
function drawShareBars(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
  dataBar.upperBoundRule = { type: "Number", formula: "=1" };
  dataBar.positiveFormat.fillColor = SHARE_BAR;
  dataBar.positiveFormat.gradientFill = false;
}

function freeze({ sheet, kept, created }: SheetToDraw): void {
  const { rows, columns } = kept.drawing.freeze;
  if (!created) sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}
