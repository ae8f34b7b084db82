import type { Area } from "./addresses";
import type { CellPatch } from "./entries";
import { FormatPatches, type FormatPatch } from "./formatPatches";

/** What is to happen to the contents of one cell. */
export type ContentPatch = Omit<CellPatch, "s" | "custom">;

/** What waits for one cell; at least one of the two is there. */
export interface WaitingCell {
  readonly row: number;
  readonly column: number;
  readonly content: ContentPatch | undefined;
  readonly format: FormatPatch | undefined;
}

interface Parts {
  readonly content?: ContentPatch;
  readonly format?: FormatPatch;
}
type Rows<T> = Map<number, Map<number, T>>;

/** What a batch has written into one sheet so far, contents and formats apart: formats are shared by many cells. */
export class WaitingCells {
  /** Areas whose contents changed, for the event. */
  readonly changed: Area[] = [];
  /** In pixels, by row. */
  readonly rowHeights = new Map<number, number>();
  private readonly contents: Rows<ContentPatch> = new Map();
  private readonly formats: Rows<FormatPatch> = new Map();
  private readonly patches = new FormatPatches();
  /** Neighbours are mostly given one patch. */
  private last: { readonly patch: CellPatch; readonly parts: Parts } | null = null;

  put(row: number, column: number, patch: CellPatch): void {
    const { content, format } = this.partsOf(patch);
    if (content) {
      const line = lineOf(this.contents, row);
      const earlier = line.get(column);
      line.set(column, earlier ? { ...earlier, ...content } : content);
    }
    if (format) {
      const line = lineOf(this.formats, row);
      const earlier = line.get(column);
      line.set(column, earlier ? this.patches.over(earlier, format) : format);
    }
  }

  /** The format that waits for a cell, if one does. */
  format(row: number, column: number): FormatPatch | undefined {
    return this.formats.get(row)?.get(column);
  }

  *cells(): Generator<WaitingCell> {
    for (const [row, line] of this.contents) {
      const formats = this.formats.get(row);
      for (const [column, content] of line) {
        yield { row, column, content, format: formats?.get(column) };
      }
    }
    for (const [row, line] of this.formats) {
      const contents = this.contents.get(row);
      for (const [column, format] of line) {
        if (!contents?.has(column)) yield { row, column, content: undefined, format };
      }
    }
  }

  private partsOf(patch: CellPatch): Parts {
    if (patch.s === undefined && patch.custom === undefined) return { content: patch };
    if (this.last?.patch === patch) return this.last.parts;
    const { s, custom, ...content } = patch;
    const format = this.patches.shared({
      ...(s === undefined ? {} : { s }),
      ...(custom === undefined ? {} : { custom }),
    });
    const parts = Object.keys(content).length > 0 ? { content, format } : { format };
    this.last = { patch, parts };
    return parts;
  }
}

function lineOf<T>(rows: Rows<T>, row: number): Map<number, T> {
  let line = rows.get(row);
  if (!line) rows.set(row, (line = new Map<number, T>()));
  return line;
}
