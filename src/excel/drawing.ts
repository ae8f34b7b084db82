import type {
  Area,
  Block,
  ConditionalFormatPlan,
  PlanKind,
  SheetPlan,
  StyleName,
  TableColumn,
  TableRow,
} from "../report/sheetPlan";
import { asStored, isBlank, isFormula, type TypedCell } from "./cellText";
import { moveReferences, type Moves } from "./formulaReferences";
import type { MergedCell } from "./mergeCells";
import type { MergedColumn } from "./mergeColumns";
import type { MergedTable } from "./mergeTable";
import { Following, Placement } from "./placement";

const NOTHING_SHOWN = ";;;";

/** A cell as it will be drawn. */
export interface DrawnCell {
  readonly value: TypedCell;
  /** null: keeps the look it has. */
  readonly style: StyleName | null;
  /** Only its font counts, over the style's own. */
  readonly font: StyleName | null;
  readonly numberFormat: string | null;
}
export interface DrawnTable {
  readonly key: string;
  /** The table in the workbook to write into, if there is one. */
  readonly found: { readonly name: string; readonly area: Area } | null;
  /** What people's totals row holds, by column; null where there is none. */
  readonly totals: ReadonlyMap<number, TypedCell> | null;
  readonly area: Area;
  readonly idColumn: number;
  readonly hidden: readonly number[];
  readonly lists: readonly {
    readonly column: number;
    readonly entries: NonNullable<TableColumn["list"]>;
  }[];
  readonly headerHeight: number;
  readonly filters: boolean;
}
/** All that is to be drawn on one sheet, in its own coordinates. */
export interface SheetDrawing {
  readonly plan: SheetPlan<PlanKind>;
  readonly cells: CellGrid;
  readonly tables: readonly DrawnTable[];
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly shareBars: readonly Area[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: SheetPlan["rowHeights"];
  readonly links: SheetPlan["links"];
  readonly names: SheetPlan["names"];
  readonly freeze: SheetPlan["freeze"];
  readonly print: SheetPlan["print"];
  readonly charts: SheetPlan["charts"];
  /** Where the plan's cells stand: for formulas on other sheets that refer to them. */
  readonly moves: Moves;
}

/** A sparse sheet. */
export class CellGrid {
  readonly rows = new Map<number, Map<number, DrawnCell>>();

  get(row: number, column: number): DrawnCell | undefined {
    return this.rows.get(row)?.get(column);
  }
  set(row: number, column: number, cell: DrawnCell): void {
    const line = this.rows.get(row);
    if (line === undefined) this.rows.set(row, new Map([[column, cell]]));
    else line.set(column, cell);
  }
  /** Row by row, left to right. */
  *entries(): Generator<readonly [row: number, column: number, cell: DrawnCell]> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const line = this.rows.get(row) ?? new Map<number, DrawnCell>();
      for (const column of [...line.keys()].sort((a, b) => a - b)) {
        const cell = line.get(column);
        if (cell !== undefined) yield [row, column, cell];
      }
    }
  }
  /** Last row with content, -1 for none. */
  bottom(): number {
    let bottom = -1;
    for (const [row, line] of this.rows) {
      if (row > bottom && [...line.values()].some((cell) => !isBlank(cell.value))) bottom = row;
    }
    return bottom;
  }
}

/** The plan with people's rows and columns worked in, laid out cell by cell. */
export function layOut(plan: SheetPlan<PlanKind>, placement: Placement): SheetDrawing {
  const cells = new CellGrid();
  const following = new Following(placement).moves();
  for (const block of plan.blocks) drawBlock(block, cells, placement);
  const tables = placement.tables.map((table) => drawTable(table, cells, placement, following));
  const cell = (row: number, column: number) => placement.moves().cell({ row, column });
  const links = plan.links.map((link) => ({ ...link, ...at(cell(link.row, link.column)) }));
  for (const link of links) {
    const under = cells.get(link.row, link.column);
    const style = under?.style ?? "link";
    cells.set(link.row, link.column, { value: link.text, style, font: null, numberFormat: null });
  }
  const widths = new Map<number, number>();
  plan.columns.forEach((width, column) => widths.set(placement.column(column), width));
  return {
    plan,
    cells,
    tables,
    links,
    merges: plan.merges.map((area) => placement.areaOf(area)),
    conditionalFormats: plan.conditionalFormats.map((rule) => ({
      ...rule,
      area: placement.areaOf(rule.area),
      // Relative to the area's first cell, which follows the plan's rows, not people's order of them.
      formula: moveReferences(rule.formula, {
        cell: (to) => ({
          row: to.row === null ? null : placement.row(to.row),
          column: placement.column(to.column),
        }),
      }),
    })),
    shareBars: (plan.shareBars ?? []).map((area) => placement.areaOf(area)),
    columnWidths: widths,
    rowHeights: plan.rowHeights.map(({ row, count, height }) => {
      const first = placement.row(row);
      return { row: first, count: placement.rowEnd(row + count - 1) - first + 1, height };
    }),
    names: plan.names.map((name) => ({ ...name, ...at(cell(name.row, name.column)) })),
    freeze: {
      rows: plan.freeze.rows === 0 ? 0 : placement.row(plan.freeze.rows - 1) + 1,
      columns: plan.freeze.columns === 0 ? 0 : placement.column(plan.freeze.columns - 1) + 1,
    },
    print: {
      ...plan.print,
      area: plan.print.area === null ? null : placement.areaOf(plan.print.area),
      titleRows:
        plan.print.titleRows === null
          ? null
          : {
              from: placement.row(plan.print.titleRows.from),
              to: placement.row(plan.print.titleRows.to),
            },
      breaksBefore: plan.print.breaksBefore.map((row) => placement.row(row)),
    },
    charts: plan.charts.map((chart) => ({ ...chart, area: placement.areaOf(chart.area) })),
    moves: placement.moves(),
  };
}

function at(reference: { readonly row: number | null; readonly column: number }) {
  return { row: reference.row ?? 0, column: reference.column };
}

function moved(value: TypedCell, moves: Moves): TypedCell {
  return isFormula(value) ? { formula: moveReferences(value.formula, moves) } : value;
}

function drawBlock(block: Block, cells: CellGrid, placement: Placement): void {
  const format = block.numberFormat ?? null;
  const bare: DrawnCell = { value: null, style: block.style, font: null, numberFormat: format };
  const covered = new Map<MergedTable, number>();
  const put = (row: number, values: Block["values"][number] | null, width: number): void => {
    for (let j = 0; j < width; j++) {
      const column = placement.column(block.column + j);
      const value = asStored(moved(values?.[j] ?? null, placement.moves(row + 1)));
      cells.set(row, column, { ...bare, value });
      // Columns people inserted within the block take its look.
      const next = j + 1 < width ? placement.column(block.column + j + 1) : column + 1;
      for (let between = column + 1; between < next; between++) cells.set(row, between, bare);
    }
  };
  block.values.forEach((values, i) => {
    const planned = block.row + i;
    const table = placement.soleTableAround(planned);
    if (table !== null) covered.set(table, (covered.get(table) ?? 0) + 1);
    const row = placement.besides(planned);
    if (row !== null) put(row, values, values.length);
  });
  // Beside a table from its first to its last row: rows that people added belong to it too.
  for (const [table, count] of covered) {
    if (count < table.plan.rows.length) continue;
    table.rows.forEach((row, i) => {
      if (row.planned === null)
        put(placement.top(table) + 1 + i, null, block.values[0]?.length ?? 0);
    });
  }
}

function drawTable(
  table: MergedTable,
  cells: CellGrid,
  placement: Placement,
  following: Moves
): DrawnTable {
  const area = placement.area(table);
  const definitions = table.columns.map((column) => definitionOf(table, column));
  table.columns.forEach((column, j) => {
    const style = definitions[j]?.headerStyle ?? "head";
    // The ids' own header shows no more than they do, where their column cannot be hidden.
    const numberFormat = column.isId ? NOTHING_SHOWN : "General";
    const header: DrawnCell = { value: column.header, style, font: null, numberFormat };
    cells.set(area.row, area.column + j, header);
  });
  const rows = table.rows.length > 0 ? table.rows : [null];
  rows.forEach((row, i) => {
    const at = area.row + 1 + i;
    const planned = row === null || row.planned === null ? null : table.plan.rows[row.planned];
    table.columns.forEach((column, j) => {
      const cell = row?.cells[j];
      const value = cell?.value ?? null;
      const definition = definitions[j];
      cells.set(at, area.column + j, {
        value:
          cell?.from === "plan"
            ? asStored(moved(value, placement.moves(at + 1)))
            : moved(value, following),
        style: column.isId ? "cellId" : (definition?.style ?? "cell"),
        font: column.isId ? null : (planned?.style ?? null),
        numberFormat: formatOf(column, cell, planned ?? null, definition),
      });
    });
  });
  const hidden = table.columns.flatMap((column, j) =>
    column.isId || (column.planned !== null && definitions[j]?.hidden === true)
      ? [area.column + j]
      : []
  );
  return {
    key: table.plan.name,
    found: table.found === null ? null : { name: table.found.name, area: table.found },
    totals: table.totals === null ? null : totalsOf(table, area, following),
    area,
    idColumn: area.column + table.columns.findIndex((column) => column.isId),
    hidden,
    lists: definitions.flatMap((definition, j) =>
      definition?.list === undefined || table.columns[j]?.planned === null
        ? []
        : [{ column: area.column + j, entries: definition.list }]
    ),
    headerHeight: table.plan.headerHeight,
    filters: table.plan.filters ?? true,
  };
}

function formatOf(
  column: MergedColumn,
  cell: MergedCell | undefined,
  row: TableRow | null,
  definition: TableColumn | undefined
): string | null {
  // Shows nothing even where the column cannot be hidden.
  if (column.isId) return NOTHING_SHOWN;
  if (cell?.format !== null && cell?.format !== undefined) return cell.format;
  if (column.planned === null) return "General";
  const ofCell = cell?.from === "plan" ? row?.numberFormats?.[column.planned] : null;
  return ofCell ?? definition?.numberFormat ?? null;
}

function totalsOf(table: MergedTable, area: Area, following: Moves): Map<number, TypedCell> {
  const totals = new Map<number, TypedCell>();
  table.columns.forEach((column, j) => {
    const value = column.found === null ? null : table.totals?.[column.found];
    if (!isBlank(value)) totals.set(area.column + j, moved(value ?? null, following));
  });
  return totals;
}

/** A column of people's looks like the last column that is theirs to fill in. */
function definitionOf(table: MergedTable, column: MergedColumn): TableColumn | undefined {
  const { columns } = table.plan;
  if (column.planned !== null) return columns[column.planned];
  if (column.isId) return undefined;
  const theirs = columns.filter(({ ownedBy, list }) => ownedBy === "people" && list === undefined);
  return theirs.at(-1) ?? columns[0];
}
