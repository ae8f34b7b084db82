import { charactersIn, wrappedHeight } from "../../src/report/textHeight";
import { figureFormat, columnStyle, type ResultStyle } from "./resultColumns";

/** A function and what its formula gives on the sample. */
export interface WorkedFunction {
  readonly name: string;
  readonly description: string;
  readonly formula: string;
  /** Row by row; "" where a cell of a table says nothing. */
  readonly result: readonly (readonly unknown[])[];
}

export interface Area {
  readonly title: string;
  readonly functions: readonly WorkedFunction[];
}

/** A result with a header, or figures alone. Rows and columns count from 0. */
export type ResultLayout =
  | { readonly kind: "table"; readonly columns: readonly ResultStyle[] }
  | { readonly kind: "figures"; readonly format: string };

export interface Block {
  readonly worked: WorkedFunction;
  /** Of the name and the formula; below it the description, then the result. */
  readonly row: number;
  readonly descriptionHeight: number;
  readonly resultRow: number;
  readonly rows: number;
  /** Points of each row of the result. */
  readonly rowHeights: readonly number[];
  readonly width: number;
  readonly layout: ResultLayout;
}

export interface Section {
  readonly title: string;
  readonly row: number;
  readonly blocks: readonly Block[];
}

export interface FunctionsSheet {
  readonly sections: readonly Section[];
  /** Pixels by column. */
  readonly columns: readonly number[];
  /** Rows that stay while the rest is scrolled: the header and the links to the sections. */
  readonly headRows: number;
  /** The first row under everything. */
  readonly end: number;
  /** Rows before which a printed page ends, so that no block is torn. */
  readonly breaksBefore: readonly number[];
}

/** Points. */
export const HEIGHTS = { line: 20, gap: 10, section: 30, links: 18 } as const;
/** Results begin in this column; names stand in the one before. */
export const RESULT_COLUMN = 2;
export const NAME_COLUMN = 1;
/** Descriptions are 9 points high and run over this many columns. */
export const DESCRIPTION = { columns: 9, size: 9 } as const;

const HEAD_ROWS = 5;
const MARGIN = 16;
const NAMES = 126;
/** Names of groups, and readings in words; longer ones run on over the empty cells beside them. */
const FIRST_RESULT = 150;
const RESULT = 74;
/** Texts in tables wrap from this width on. */
const WIDEST_TEXT = 190;
const INDENT = 12;
const TABLE_SIZE = 10;
/** Rows below the head that fit a printed page, A4 or Letter, at the scale that one page of width asks for. */
const PAGE_POINTS = 560;

/**
 * Where everything stands on the Functions sheet: sections one below the other, in each a block for every function with
 * as many rows as its result has, so that no result is in another's way.
 */
export function layOut(areas: readonly Area[]): FunctionsSheet {
  const columns = widths(areas.flatMap(({ functions }) => functions));
  const described = columns
    .slice(RESULT_COLUMN, RESULT_COLUMN + DESCRIPTION.columns)
    .reduce((sum, pixels) => sum + pixels, 0);
  const pages = new Pages();
  let row = HEAD_ROWS;
  const sections = areas
    .filter(({ functions }) => functions.length > 0)
    .map(({ title, functions }): Section => {
      const sectionRow = row++;
      const blocks = functions.map((worked, index): Block => {
        const block = blockAt(row, worked, columns, described);
        // A section's heading stays with its first function.
        if (index === 0) pages.add(sectionRow, HEIGHTS.section + heightOf(block));
        else pages.add(row, heightOf(block));
        row = block.resultRow + block.rows + 1;
        return block;
      });
      return { title, row: sectionRow, blocks };
    });
  return { sections, columns, headRows: HEAD_ROWS, end: row, breaksBefore: pages.breaks };
}

/** Columns of figures are alike; where a table has texts, the column is as wide as they are. */
function widths(functions: readonly WorkedFunction[]): number[] {
  const count = Math.max(
    DESCRIPTION.columns,
    ...functions.map(({ result }) => result[0]?.length ?? 0)
  );
  const results = Array.from({ length: count }, (_, column) => {
    if (column === 0) return FIRST_RESULT;
    const texts = functions.flatMap(({ result }) =>
      result.slice(1).map((line) => textWidth(line[column]))
    );
    return Math.max(RESULT, ...texts);
  });
  return [MARGIN, NAMES, ...results];
}

function textWidth(cell: unknown): number {
  if (typeof cell !== "string") return 0;
  let pixels = RESULT;
  while (pixels < WIDEST_TEXT && charactersIn(pixels - INDENT, TABLE_SIZE) < cell.length)
    pixels += 4;
  return pixels;
}

function blockAt(
  row: number,
  worked: WorkedFunction,
  columns: readonly number[],
  described: number
): Block {
  const { result, description } = worked;
  const layout = resultLayout(worked);
  const rowHeights = result.map((line) => {
    if (layout.kind === "figures") return HEIGHTS.line;
    const texts = line.map((cell, column) => {
      const isIndented = column > 0 && layout.columns[column]?.style === "cellWrapIndent";
      const pixels = (columns[RESULT_COLUMN + column] ?? RESULT) - (isIndented ? INDENT : 0);
      return typeof cell === "string" ? wrappedHeight(cell, pixels, TABLE_SIZE) : 0;
    });
    return Math.max(HEIGHTS.line, ...texts);
  });
  return {
    worked,
    row,
    descriptionHeight: wrappedHeight(description, described, DESCRIPTION.size),
    resultRow: row + 2,
    rows: result.length,
    width: result[0]?.length ?? 0,
    rowHeights,
    layout,
  };
}

function resultLayout({ name, result }: WorkedFunction): ResultLayout {
  const [header = [], ...body] = result;
  const isTable =
    header.length > 1 && body.length > 0 && header.every((word) => typeof word === "string");
  if (!isTable) return { kind: "figures", format: figureFormat(name, result.flat()) };
  const columns = header.map((word, column) =>
    columnStyle(
      name,
      String(word),
      body.map((line) => line[column])
    )
  );
  return { kind: "table", columns };
}

const heightOf = ({ descriptionHeight, rowHeights }: Block): number =>
  HEIGHTS.line +
  descriptionHeight +
  rowHeights.reduce((sum, points) => sum + points, 0) +
  HEIGHTS.gap;

/** Fills printed pages from above. */
class Pages {
  readonly breaks: number[] = [];
  private filled = 0;

  /** Adds rows that stay together. */
  add(row: number, points: number): void {
    if (this.filled > 0 && this.filled + points > PAGE_POINTS) {
      this.breaks.push(row);
      this.filled = 0;
    }
    this.filled += points;
  }
}
