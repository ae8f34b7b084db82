import type { CustomData, IStyleData } from "@univerjs/core";
import { FORMAT_KEY } from "../../model/furtherFormat";
import type { CellFormat, Styles } from "./styles";

/** How a cell, row or column of the snapshot carries its format. */
export interface Formatting {
  readonly s: string;
  readonly custom?: CustomData;
}

/**
 * The engine's table of styles for one workbook.
 *
 * In a file the format of a cell replaces that of its row and column; in the engine it lies over them, and what it
 * does not say shows through. So formats for cells say of everything that some row or column says, if only that
 * there is none of it.
 */
export class StyleSheet {
  readonly table: Record<string, IStyleData> = {};
  private readonly cells = new Map<number, Formatting | undefined>();
  private readonly said = { style: new Set<string>(), further: new Set<string>() };
  private hasLines = false;

  constructor(private readonly styles: Styles) {
    for (const key of Object.keys(styles.cell(0).style)) this.said.style.add(key);
  }

  /** What every cell of a sheet looks like where nothing else is said. */
  get normal(): IStyleData {
    return this.styles.cell(0).style;
  }

  /** The format of a whole row or column. Every one has to be asked for before the first cell's. */
  ofLine(index: number): Formatting {
    const format = this.styles.cell(index);
    this.hasLines = true;
    for (const key of Object.keys(format.style)) this.said.style.add(key);
    for (const key of Object.keys(format.further)) this.said.further.add(key);
    const id = `line-${index}`;
    this.table[id] = format.style;
    return formatting(id, format);
  }

  /** Undefined where a cell need not say anything. */
  ofCell(index: number): Formatting | undefined {
    if (!this.cells.has(index)) this.cells.set(index, this.add(index));
    return this.cells.get(index);
  }

  private add(index: number): Formatting | undefined {
    const format = this.styles.cell(index);
    const isNormal = index === 0 && Object.keys(format.further).length === 0;
    if (isNormal && !this.hasLines) return undefined;
    const style: Record<string, unknown> = { ...format.style };
    for (const key of this.said.style) style[key] ??= null;
    const further: Record<string, unknown> = { ...format.further };
    // Nothing but being locked has a default that is not "nothing".
    for (const key of this.said.further) further[key] ??= key === "locked" ? true : null;
    const id = `cell-${index}`;
    // The engine's type knows no null, which its own composing of styles takes for "none".
    this.table[id] = style as IStyleData;
    return formatting(id, { style: format.style, further });
  }
}

function formatting(s: string, { further }: CellFormat): Formatting {
  return Object.keys(further).length > 0 ? { s, custom: { [FORMAT_KEY]: further } } : { s };
}
