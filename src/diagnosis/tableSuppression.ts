import { bridgesOf } from "./bridges";
import { SMALLEST_SHOWN } from "./suppression";

/** Answers of groups in two directions; all sums of rows and columns are taken as known. */
export interface CrossTable {
  /** By row, then column. */
  readonly answers: readonly (readonly number[])[];
  /** Rows and columns at the end that are never shown: what names no value, or a hidden one. */
  readonly unshownRows: number;
  readonly unshownColumns: number;
}

/** Rows are counted from 0, columns go on behind the last row: one number for either. */
type Line = number;

/**
 * Which cells of a cross table may be shown, so that no cell and no rest of a row or column with one to four
 * answers can be worked out from the shown cells and the sums.
 *
 * Cells under five answers are hidden. What is hidden of a row or column must be nobody's or five answers' at
 * least. And a small hidden cell must not follow from the others: with the hidden cells as links between their
 * rows and columns, exactly the links that lie on no closed path are determined by the sums. While either is
 * broken, the smallest cell shown beside it is hidden too, at worst all of them.
 *
 * Example: of [[50, 20], [30, 3]] the 3 is hidden, so are the 20 and the 30 beside it, and at last the 50.
 */
export function shownCells(table: CrossTable): boolean[][] {
  const hiding = new Hiding(table);
  const given = new Set<string>();
  for (;;) {
    const exposed = hiding.exposed(given);
    if (exposed === null) return hiding.shown;
    // Where nothing is left to hide, the sums alone tell it, and they are not this table's to hide.
    if (!hiding.hideSmallestIn(exposed)) given.add(exposed.join());
  }
}

class Hiding {
  readonly shown: boolean[][];
  private readonly answers: CrossTable["answers"];
  private readonly rows: number;
  private readonly columns: number;
  /** Hidden answers of each line. */
  private readonly unshown: number[];

  constructor({ answers, unshownRows, unshownColumns }: CrossTable) {
    this.answers = answers;
    this.rows = answers.length;
    this.columns = answers[0]?.length ?? 0;
    this.unshown = Array.from({ length: this.rows + this.columns }, () => 0);
    this.shown = answers.map((cells, row) =>
      cells.map((n, column) => {
        const isShown =
          n >= SMALLEST_SHOWN &&
          row < this.rows - unshownRows &&
          column < this.columns - unshownColumns;
        if (!isShown) this.count(row, column, n);
        return isShown;
      })
    );
  }

  /** A line whose hidden rest, or the two lines of a hidden cell, that can be worked out; null if there is none. */
  exposed(given: ReadonlySet<string>): Line[] | null {
    const isOpen = (lines: Line[], n: number) => isSmall(n) && !given.has(lines.join());
    const line = this.unshown.findIndex((n, at) => isOpen([at], n));
    if (line >= 0) return [line];
    for (const [row, behind] of bridgesOf(this.rows + this.columns, this.hiddenLinks())) {
      const lines = [Math.min(row, behind), Math.max(row, behind)] as const;
      if (isOpen([...lines], this.at(lines[0], lines[1] - this.rows))) return [...lines];
    }
    return null;
  }

  /** Hides the smallest shown cell of some lines; false if there is none. */
  hideSmallestIn(lines: readonly Line[]): boolean {
    let smallest: readonly [row: number, column: number] | null = null;
    const look = (row: number, column: number): void => {
      if (!this.shown[row]?.[column]) return;
      if (!smallest || this.at(row, column) < this.at(...smallest)) smallest = [row, column];
    };
    for (const line of lines) {
      if (line < this.rows) for (let at = 0; at < this.columns; at++) look(line, at);
      else for (let at = 0; at < this.rows; at++) look(at, line - this.rows);
    }
    if (!smallest) return false;
    const [row, column] = smallest as readonly [number, number];
    (this.shown[row] as boolean[])[column] = false;
    this.count(row, column, this.at(row, column));
    return true;
  }

  private count(row: number, column: number, n: number): void {
    (this.unshown[row] as number) += n;
    (this.unshown[this.rows + column] as number) += n;
  }

  private at(row: number, column: number): number {
    return this.answers[row]?.[column] ?? 0;
  }

  /** Ends of each hidden cell with answers; none where no small one is hidden, because then nothing needs hiding. */
  private hiddenLinks(): [Line, Line][] {
    const links: [Line, Line][] = [];
    let anySmall = false;
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        const n = this.at(row, column);
        if (n === 0 || this.shown[row]?.[column]) continue;
        links.push([row, this.rows + column]);
        anySmall ||= isSmall(n);
      }
    }
    return anySmall ? links : [];
  }
}

function isSmall(n: number): boolean {
  return n > 0 && n < SMALLEST_SHOWN;
}
