import { addressOf, type Block } from "../excel/addresses";
import { ExcelProblem } from "../excel/errors";
import type { Part } from "../excel/part";
import { say } from "../wording/say";
import { findHeader } from "./header";

/** The cells looked at in a block, from its top; see src/excel/inspect.ts. */
export interface Looked {
  readonly rows: readonly number[];
  readonly cells: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A source's data rows and columns, once titles, headers and blank columns are taken off. */
export interface Shape {
  readonly parts: readonly Part[];
  readonly hasHeader: boolean;
  /** One a column; "" where there is none. */
  readonly headers: readonly string[];
  readonly words: readonly string[];
  /** What was looked at in the data rows of the first part, one list a column. */
  readonly sample: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * The shape of one block or several. Blocks on the same rows of one sheet are columns side by side; any
 * others are read one after the other and must have the same columns, which are matched by header.
 * @param tableColumns names of the columns when the blocks are a table's body
 * @throws ExcelProblem that names the first difference
 */
export function shapeOf(
  blocks: readonly Block[],
  looks: readonly Looked[],
  tableColumns: readonly string[] | null
): Shape {
  const [first] = blocks;
  const [look] = looks;
  if (first === undefined || look === undefined) {
    throw new ExcelProblem("refused", {
      title: say("sources.nothing.title"),
      action: say("sources.nothing.action"),
    });
  }
  if (tableColumns !== null) return tableShape(first, look, tableColumns);
  if (areSideBySide(blocks)) return oneShape(joinedColumns(blocks), joinedLook(looks));
  const shape = oneShape({ ...first, columns: columnsOf(first) }, look);
  const others = blocks.slice(1).map((block, index) => {
    const other = oneShape({ ...block, columns: columnsOf(block) }, looks[index + 1] ?? look);
    return matched(shape, other, place(first), place(block));
  });
  return { ...shape, parts: [...shape.parts, ...others] };
}

function tableShape(block: Block, look: Looked, names: readonly string[]): Shape {
  return {
    parts: [{ sheet: block.sheet, row: block.row, rows: block.rows, columns: columnsOf(block) }],
    hasHeader: true,
    headers: names,
    words: names,
    sample: transposed(look.cells, names.length),
    texts: transposed(look.texts, names.length),
    formats: transposed(look.formats, names.length),
  };
}

function oneShape(part: Part, look: Looked): Shape {
  const header = findHeader(look.cells);
  const skipped = header.above + header.rows;
  const data = look.cells.slice(skipped);
  const isData = (column: number): boolean =>
    (header.words[column] ?? "") !== "" || data.some((row) => (row[column] ?? "") !== "");
  const kept = part.columns.map((_, column) => column).filter(isData);
  const pick = <T>(list: readonly T[], none: T): T[] => kept.map((column) => list[column] ?? none);
  return {
    parts: [
      {
        sheet: part.sheet,
        row: part.row + skipped,
        rows: Math.max(0, part.rows - skipped),
        columns: pick(part.columns, 0),
      },
    ],
    hasHeader: header.rows > 0,
    headers: pick(header.headers, ""),
    words: pick(header.words, ""),
    sample: pick(transposed(data, part.columns.length), []),
    texts: pick(transposed(look.texts.slice(skipped), part.columns.length), []),
    formats: pick(transposed(look.formats.slice(skipped), part.columns.length), []),
  };
}

/** The other block's part with its columns in the order of the first, or the sentence that says why not. */
function matched(first: Shape, other: Shape, firstName: string, otherName: string): Part {
  const [part] = other.parts;
  if (part === undefined) throw new RangeError("a shape has a part");
  const names = { first: firstName, other: otherName };
  if (!other.hasHeader || !first.hasHeader) {
    // Areas below each other on one sheet often share the header of the first.
    if (first.hasHeader && part.sheet !== first.parts[0]?.sheet) refuse("noHeader", names);
    if (first.headers.length !== other.headers.length) {
      refuse("width", {
        ...names,
        firstColumns: first.headers.length,
        otherColumns: other.headers.length,
      });
    }
    return part;
  }
  const keys = other.headers.map(headerKey);
  const used = new Set<number>();
  const columns = first.headers.map((header) => {
    // Two columns may bear the same name: the first one not taken yet.
    const found = keys.findIndex((key, index) => key === headerKey(header) && !used.has(index));
    if (found < 0) refuse("missing", { ...names, header });
    used.add(found);
    return part.columns[found] ?? 0;
  });
  const extra = other.headers.find((_, index) => !used.has(index));
  if (extra !== undefined) refuse("extra", { ...names, header: extra });
  return { ...part, columns };
}

interface Difference {
  readonly first: string;
  readonly other: string;
  readonly header?: string;
  readonly firstColumns?: number;
  readonly otherColumns?: number;
}

function refuse(kind: "width" | "missing" | "extra" | "noHeader", difference: Difference): never {
  const values = { header: "", firstColumns: 0, otherColumns: 0, ...difference };
  throw new ExcelProblem("refused", {
    title: say(`sources.shape.${kind}.title`, values),
    action: say(`sources.shape.${kind}.action`, values),
  });
}

function headerKey(header: string): string {
  return header.trim().replace(/\s+/g, " ").toLowerCase();
}

function areSideBySide(blocks: readonly Block[]): boolean {
  const [first] = blocks;
  if (first === undefined || blocks.length < 2) return false;
  const sameRows = blocks.every(
    ({ sheet, row, rows }) => sheet === first.sheet && row === first.row && rows === first.rows
  );
  const columns = blocks.flatMap(columnsOf);
  return sameRows && new Set(columns).size === columns.length;
}

function joinedColumns(blocks: readonly Block[]): Part {
  const { sheet = "", row = 0, rows = 0 } = blocks[0] ?? {};
  return { sheet, row, rows, columns: blocks.flatMap(columnsOf) };
}

function joinedLook(looks: readonly Looked[]): Looked {
  const join = <T>(lists: readonly (readonly (readonly T[])[])[]): T[][] =>
    (lists[0] ?? []).map((_, row) => lists.flatMap((list) => list[row] ?? []));
  return {
    rows: looks[0]?.rows ?? [],
    cells: join(looks.map((look) => look.cells)),
    texts: join(looks.map((look) => look.texts)),
    formats: join(looks.map((look) => look.formats)),
  };
}

function columnsOf(block: Block): number[] {
  return Array.from({ length: block.columns }, (_, i) => block.column + i);
}

function transposed<T>(rows: readonly (readonly T[])[], width: number): T[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] as T));
}

function place(block: Block): string {
  return addressOf(block);
}
