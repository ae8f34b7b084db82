import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { customWith } from "./furtherFormat";
import type { FormatPatch } from "./formatPatches";
import type { ContentPatch, WaitingCell } from "./waitingCells";
import type { Worksheet } from "./worksheet";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Cells that had one style and get one change of it. */
interface Alike {
  /** The engine lays the change over this cell's style; the others get what comes out. */
  readonly first: Place;
  readonly others: Place[];
}
type Place = readonly [row: number, column: number];

/** This trigger tells the engine that no formula has to be calculated. */
const STYLE_TRIGGER = "sheet.command.set-style";

/** Hands what waits for the cells of a sheet to the engine, all at once. */
export function writeCells(sheet: Worksheet, cells: Iterable<WaitingCell>): void {
  const writing = new CellWriting(sheet);
  for (const cell of cells) writing.add(cell);
  writing.carryOut();
}

/**
 * The engine takes a style apart, lays the change over it and looks for the result among all styles, for each cell
 * anew. Here it does so once for all cells alike, and the others are given the style that came out.
 */
class CellWriting {
  private readonly firsts: Cells = {};
  private readonly contents: Cells = {};
  private readonly formats: Cells = {};
  private readonly alike = new Map<ICellData["s"], Map<FormatPatch["s"], Alike>>();
  /** What the engine is told of a cell whose style alone changes, by the type that its value keeps. */
  private readonly unchanged = new Map<ICellData["t"], ICellData>();
  private readonly withoutCustom = new Set<FormatPatch>();
  private lastRow = -1;
  private lastColumn = -1;

  constructor(private readonly sheet: Worksheet) {}

  add({ row, column, content, format }: WaitingCell): void {
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
    const old = this.sheet.unflushedCells.raw(row, column);
    const onlyFormat = content?.v === undefined && content?.f === undefined;
    // Without its type the engine would guess anew, and text such as "9" would become a number.
    const type = onlyFormat ? (old?.t ?? undefined) : undefined;
    const custom = format ? this.customOf(old, format) : undefined;
    const shares = format?.s !== undefined && sharesStyle(old, content, onlyFormat);
    const isFirst = shares && this.isFirst([row, column], old, format.s);
    if (isFirst)
      put(this.firsts, row, column, { ...said({ t: old?.t ?? undefined, s: format.s }) });
    if (shares && !content && custom === undefined) {
      if (!isFirst) put(this.formats, row, column, this.unchangedOf(type));
      return;
    }
    const more = said({ t: type, s: shares ? undefined : format?.s, custom });
    const patch = content && more ? { ...content, ...more } : (content ?? more ?? {});
    // The engine's types know no nulls, though they are how it takes a member away.
    put(onlyFormat ? this.formats : this.contents, row, column, patch as ICellData);
  }

  carryOut(): void {
    const { host } = this.sheet;
    this.sheet.grow(this.lastRow, this.lastColumn);
    host.byItself(() => {
      this.set(this.firsts, STYLE_TRIGGER);
      for (const changes of this.alike.values()) {
        for (const alike of changes.values()) this.giveStyle(alike);
      }
      this.set(this.contents);
      this.set(this.formats, STYLE_TRIGGER);
    });
  }

  /** Notes a cell among those alike; whether nothing was known of such cells. */
  private isFirst(place: Place, old: Nullable<ICellData>, change: FormatPatch["s"]): boolean {
    const style = old?.s ?? undefined;
    let changes = this.alike.get(style);
    if (!changes) this.alike.set(style, (changes = new Map<FormatPatch["s"], Alike>()));
    const known = changes.get(change);
    if (known) known.others.push(place);
    else changes.set(change, { first: place, others: [] });
    return known === undefined;
  }

  private giveStyle({ first, others }: Alike): void {
    const { unflushedCells } = this.sheet;
    const style = unflushedCells.raw(...first)?.s;
    for (const [row, column] of others) unflushedCells.setStyle(row, column, style);
  }

  private customOf(old: Nullable<ICellData>, format: FormatPatch): ICellData["custom"] | undefined {
    const { custom } = format;
    if (!custom) return custom;
    if (old?.custom) return customWith(old.custom, custom);
    // Most changes only take away what a cell does not have.
    if (this.withoutCustom.has(format)) return undefined;
    const own = customWith(undefined, custom);
    if (own) return own;
    this.withoutCustom.add(format);
    return undefined;
  }

  private unchangedOf(type: ICellData["t"]): ICellData {
    let known = this.unchanged.get(type);
    if (!known) this.unchanged.set(type, (known = { ...said({ t: type }) }));
    return known;
  }

  private set(cellValue: Cells, trigger?: string): void {
    if (Object.keys(cellValue).length === 0) return;
    const { host, id } = this.sheet;
    const where = { unitId: host.book.getId(), subUnitId: id };
    const given = { ...where, cellValue, ...(trigger ? { trigger } : {}) };
    host.command("sheet.mutation.set-range-values", given);
  }
}

/** Whether the cell's new style depends on nothing but its old style and the change, and its value not on its style. */
function sharesStyle(
  old: Nullable<ICellData>,
  content: ContentPatch | undefined,
  onlyFormat: boolean
): boolean {
  if (old?.p) return false;
  if (onlyFormat) return old?.v == null || old.t != null;
  return content?.t != null || content?.v === null;
}

function put(cells: Cells, row: number, column: number, patch: ICellData): void {
  (cells[row] ??= {})[column] = patch;
}

interface Members {
  readonly t?: ICellData["t"] | undefined;
  readonly s?: FormatPatch["s"] | undefined;
  readonly custom?: ICellData["custom"] | undefined;
}

/** The members that say something; null where none does. */
function said(members: Members): ICellData | null {
  const some = Object.entries(members).filter(([, value]) => value !== undefined);
  return some.length > 0 ? (Object.fromEntries(some) as ICellData) : null;
}
