import type { IBorderStyleData } from "@univerjs/core";
import type { Host } from "../host";
import type { Area } from "./addresses";
import { writeCells } from "./cellWriting";
import type { CellPatch } from "./entries";
import { WaitingCells } from "./waitingCells";
import { writeRowHeights } from "./rowHeights";
import type { Worksheet } from "./worksheet";

/**
 * Collects what a batch writes into cells and hands it to the engine in one piece for each sheet. office.js cuts a
 * large rectangle into blocks of rows, and the engine looks through the whole sheet at each change: without this,
 * a million cells take minutes.
 */
export class WriteBuffer {
  private readonly waiting = new Map<Worksheet, WaitingCells>();

  constructor(private readonly host: Host) {}

  put(sheet: Worksheet, row: number, column: number, patch: CellPatch): void {
    this.of(sheet).put(row, column, patch);
  }

  /** The number format that the cell will have once everything waiting is written. */
  format(sheet: Worksheet, row: number, column: number): string {
    const waiting = this.waiting.get(sheet)?.format(row, column)?.s?.n?.pattern;
    return waiting ?? sheet.unflushedCells.format(row, column);
  }

  /** The line on one side of a cell once everything waiting is written. */
  border(
    sheet: Worksheet,
    row: number,
    column: number,
    side: "t" | "b" | "l" | "r"
  ): IBorderStyleData | null {
    const waiting = this.waiting.get(sheet)?.format(row, column)?.s?.bd?.[side];
    return waiting !== undefined
      ? waiting
      : (sheet.unflushedCells.borders(row, column)?.[side] ?? null);
  }

  /** Rows from the first to the last get this height; the engine goes through all rows of the sheet at each change. */
  setRowHeights(sheet: Worksheet, first: number, last: number, pixels: number): void {
    const { rowHeights } = this.of(sheet);
    for (let row = first; row <= last; row++) rowHeights.set(row, pixels);
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
    for (const [sheet, waiting] of all) {
      writeCells(sheet, waiting.cells());
      if (waiting.rowHeights.size > 0) writeRowHeights(sheet, waiting.rowHeights);
      const { changed } = waiting;
      for (const area of changed)
        this.host.events.contentsChanged(sheet.id, area, "ThisLocalAddin");
      if (changed.length > 0) sheet.tables.adoptHeaders(changed);
    }
  }

  private of(sheet: Worksheet): WaitingCells {
    let waiting = this.waiting.get(sheet);
    if (!waiting) this.waiting.set(sheet, (waiting = new WaitingCells()));
    return waiting;
  }
}
