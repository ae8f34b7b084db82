import { strFromU8 } from "fflate";
import type { Cell, CellStyle } from "hucre/xlsx";
import { lastPlaceOf } from "./writtenSheet";

/**
 * The writing library numbers styles while it writes cells and knows no styles of rows and columns. Cells in a row
 * below all others carry those, so that they get numbers too; the row is cut out again with the numbers read.
 */
export class StyleCarriers {
  private readonly styles: CellStyle[] = [];
  private readonly places = new Map<string, number>();

  /** @param row from 0, below everything the sheet has */
  constructor(private readonly row: number) {}

  carry(style: CellStyle): void {
    const key = JSON.stringify(style);
    if (this.places.has(key)) return;
    this.places.set(key, this.styles.length);
    this.styles.push(style);
  }

  addTo(cells: Map<string, Partial<Cell>>): void {
    this.styles.forEach((style, column) => cells.set(`${this.row},${column}`, { style }));
  }

  /** Splits the rows of a written sheet from the row of carriers and answers how each style is numbered. */
  cutFrom(rows: Uint8Array): { readonly rows: Uint8Array; indexOf(style: CellStyle): number } {
    if (this.styles.length === 0) return { rows, indexOf: () => 0 };
    const start = lastPlaceOf(`<row r="${this.row + 1}"`, rows);
    const carriers = strFromU8(rows.subarray(start));
    const numbers = [...carriers.matchAll(/<c [^>]*s="(\d+)"/g)].map(([, number]) =>
      Number(number)
    );
    const indexOf = (style: CellStyle): number =>
      numbers[this.places.get(JSON.stringify(style)) ?? -1] ?? 0;
    return { rows: rows.subarray(0, start), indexOf };
  }
}
