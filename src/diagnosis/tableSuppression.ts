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

/**
 * Which cells of a cross table may be shown, so that no cell and no rest of a row or column with one to four
 * answers can be worked out from the shown cells and the sums.
 *
 * Cells under five answers are hidden. What is hidden of a row or column must be nobody's or five answers' at
 * least; while it is less, its smallest shown cell is hidden too. And a small hidden cell must not follow from the
 * others: with the hidden cells as links between their rows and columns, exactly the links that lie on no closed
 * path are determined by the sums. While there is such a one, the smallest cell that closes a path with it is
 * hidden too; where no single one does, the smallest beside those it is linked with.
 *
 * Example: of [[50, 20], [30, 3]] the 3 is hidden, so are the 20 and the 30 beside it, and at last the 50.
 */
export function shownCells(table: CrossTable): boolean[][] {
  const hiding = new Hiding(table);
  while (hiding.hideOneMore());
  return hiding.shown;
}

/** Rows are counted from 0, columns go on behind the last row: one number for either. */
type Line = number;
type Cell = readonly [row: number, column: number];

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

  /** Hides one more cell if something small can be worked out; false where nothing can, or nothing more helps. */
  hideOneMore(): boolean {
    const line = this.unshown.findIndex((n, at) => isSmall(n) && this.smallest(isOn(at)) !== null);
    if (line >= 0) return this.hide(this.smallest(isOn(line)));
    const links = this.hiddenLinks();
    for (const bridge of bridgesOf(this.rows + this.columns, links)) {
      const [row, column] = [Math.min(...bridge), Math.max(...bridge) - this.rows];
      if (!isSmall(this.at(row, column))) continue;
      const others = links.filter(([a, b]) => !(a === row && b === column + this.rows));
      const side = linkedWith(row, others);
      const far = linkedWith(column + this.rows, others);
      const closing = this.smallest(
        (a, b) => (side.has(a) && far.has(b)) || (far.has(a) && side.has(b))
      );
      const beside = () =>
        this.smallest((a, b) => [side, far].some((of) => of.has(a) || of.has(b)));
      // Where nothing is left to hide, the sums alone tell it, and they are not this table's to hide.
      if (this.hide(closing ?? beside())) return true;
    }
    return false;

    function isOn(line: Line) {
      return (row: Line, column: Line) => row === line || column === line;
    }
  }

  private smallest(isCandidate: (row: Line, column: Line) => boolean): Cell | null {
    let found: Cell | null = null;
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        if (!this.shown[row]?.[column] || !isCandidate(row, column + this.rows)) continue;
        if (!found || this.at(row, column) < this.at(...found)) found = [row, column];
      }
    }
    return found;
  }

  private hide(cell: Cell | null): boolean {
    if (!cell) return false;
    const [row, column] = cell;
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

/** Everything that can be reached over links, the start included. */
function linkedWith(start: Line, links: readonly (readonly [Line, Line])[]): Set<Line> {
  const reached = new Set([start]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const [a, b] of links) {
      if (reached.has(a)) reached.add(b);
      else if (reached.has(b)) reached.add(a);
    }
  }
  return reached;
}

function isSmall(n: number): boolean {
  return n > 0 && n < SMALLEST_SHOWN;
}
