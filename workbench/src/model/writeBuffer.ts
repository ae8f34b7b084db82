import type {
  IBorderStyleData,
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
} from "@univerjs/core";
import type { CellPatch } from "./entries";
import type { Area } from "./addresses";
import { customWith, FORMAT_KEY, type FurtherPatch } from "./furtherFormat";
import type { Host } from "../host";
import type { Worksheet } from "./worksheet";

type Custom = NonNullable<CellPatch["custom"]>;

interface Waiting {
  readonly rows: Map<number, Map<number, CellPatch>>;
  /** Areas whose contents changed, for the event. */
  readonly changed: Area[];
}

/**
 * Collects what a batch writes into cells and hands it to the engine in one piece for each sheet. office.js cuts a
 * large rectangle into blocks of rows, and the engine looks through the whole sheet at each change: without this,
 * a million cells take minutes.
 */
export class WriteBuffer {
  private readonly waiting = new Map<Worksheet, Waiting>();

  constructor(private readonly host: Host) {}

  put(sheet: Worksheet, row: number, column: number, patch: CellPatch): void {
    const { rows } = this.of(sheet);
    let line = rows.get(row);
    if (!line) rows.set(row, (line = new Map()));
    const earlier = line.get(column);
    line.set(column, earlier ? merged(earlier, patch) : patch);
  }

  /** The number format that the cell will have once everything waiting is written. */
  format(sheet: Worksheet, row: number, column: number): string {
    const style = this.waiting.get(sheet)?.rows.get(row)?.get(column)?.s;
    const waiting = style?.n?.pattern;
    return waiting ?? sheet.unflushedCells.format(row, column);
  }

  /** The line on one side of a cell once everything waiting is written. */
  border(
    sheet: Worksheet,
    row: number,
    column: number,
    side: "t" | "b" | "l" | "r"
  ): IBorderStyleData | null {
    const style = this.waiting.get(sheet)?.rows.get(row)?.get(column)?.s;
    const waiting = style?.bd?.[side];
    return waiting !== undefined
      ? waiting
      : (sheet.unflushedCells.style(row, column).bd?.[side] ?? null);
  }

  /** Notes that the contents of an area change; touching blocks are told to the add-in as one change. */
  noteChange(sheet: Worksheet, area: Area): void {
    const { changed } = this.of(sheet);
    const last = changed.at(-1);
    const continues =
      last?.left === area.left && last.right === area.right && last.bottom + 1 === area.top;
    if (last && continues) changed[changed.length - 1] = { ...last, bottom: area.bottom };
    else changed.push(area);
  }

  flush(): void {
    if (this.waiting.size === 0) return;
    const all = [...this.waiting];
    this.waiting.clear();
    for (const [sheet, { rows, changed }] of all) {
      this.write(sheet, rows);
      for (const area of changed)
        this.host.events.contentsChanged(sheet.id, area, "ThisLocalAddin");
      if (changed.length > 0) sheet.tables.adoptHeaders(changed);
    }
  }

  private of(sheet: Worksheet): Waiting {
    let waiting = this.waiting.get(sheet);
    if (!waiting) this.waiting.set(sheet, (waiting = { rows: new Map(), changed: [] }));
    return waiting;
  }

  private write(sheet: Worksheet, rows: Waiting["rows"]): void {
    const contents: IObjectMatrixPrimitiveType<ICellData> = {};
    const styles: IObjectMatrixPrimitiveType<ICellData> = {};
    let lastRow = -1;
    let lastColumn = -1;
    for (const [row, line] of rows) {
      if (row > lastRow) lastRow = row;
      for (const [column, patch] of line) {
        if (column > lastColumn) lastColumn = column;
        const onlyStyle = patch.v === undefined && patch.f === undefined;
        const target = onlyStyle ? styles : contents;
        // Without its type the engine would guess anew, and text such as "9" would become a number.
        const old = onlyStyle || patch.custom ? sheet.unflushedCells.raw(row, column) : null;
        (target[row] ??= {})[column] = {
          ...patch,
          ...(onlyStyle && old?.t != null ? { t: old.t } : {}),
          ...(patch.custom ? { custom: customWith(old?.custom, patch.custom) } : {}),
        } as ICellData;
      }
    }
    sheet.grow(lastRow, lastColumn);
    const where = { unitId: this.host.book.getId(), subUnitId: sheet.id };
    this.host.byItself(() => {
      if (Object.keys(contents).length > 0) {
        this.host.command("sheet.mutation.set-range-values", { ...where, cellValue: contents });
      }
      if (Object.keys(styles).length > 0) {
        // This trigger tells the engine that no formula has to be calculated.
        const trigger = "sheet.command.set-style";
        this.host.command("sheet.mutation.set-range-values", {
          ...where,
          cellValue: styles,
          trigger,
        });
      }
    });
  }
}

function merged(earlier: CellPatch, later: CellPatch): CellPatch {
  const both = { ...earlier, ...later };
  return {
    ...both,
    ...(earlier.s && later.s ? { s: mergedStyle(earlier.s, later.s) } : {}),
    ...(earlier.custom && later.custom
      ? { custom: mergedCustom(earlier.custom, later.custom) }
      : {}),
  };
}

/** Nulls stay: what they take away is known when the cell is written. */
function mergedCustom(earlier: Custom, later: Custom): Custom {
  const format = earlier[FORMAT_KEY] && later[FORMAT_KEY];
  if (!format) return { ...earlier, ...later };
  const formats = { ...(earlier[FORMAT_KEY] as FurtherPatch), ...(format as FurtherPatch) };
  return { ...earlier, ...later, [FORMAT_KEY]: formats };
}

function mergedStyle(earlier: IStyleData, later: IStyleData): IStyleData {
  const style: IStyleData = { ...earlier, ...later };
  if (earlier.bd && later.bd) style.bd = { ...earlier.bd, ...later.bd };
  return style;
}
