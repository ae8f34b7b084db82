import { Adapter } from "../protocol/adapter";
import { memberName, wireName } from "../protocol/wire";
import { RangeBorderCollection } from "./borders";
import { invalidArgument } from "./errors";
import type { Range } from "./range";

// Range.get…Properties and set…Properties: many cells, rows or columns with their own formats in one call.

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The lines of a cell, which have other names in these trees than in the collection of borders. */
const BORDERS = {
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const;
const EDGES = ["bottom", "left", "right", "top"] as const;

function partOf(target: Adapter, member: string): unknown {
  if (target instanceof RangeBorderCollection && member in BORDERS) {
    return target.getItem(BORDERS[member as keyof typeof BORDERS]);
  }
  // Members are reached by the names that Excel gives them in the properties.
  return (target as unknown as Tree)[member];
}

/** Answers what a tree such as `{ format: { fill: { color: true } } }` asks for. */
function read(target: Adapter, wanted: Tree): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if (target instanceof RangeBorderCollection) {
    // What is asked of the borders is asked of each of them.
    for (const side of EDGES) answer[side] = read(target.getItem(BORDERS[side]), wanted);
    return answer;
  }
  for (const [name, part] of Object.entries(wanted)) {
    const value = (target as unknown as Tree)[memberName(name)];
    if (part === false || value === undefined) continue;
    answer[name] = isTree(part) && value instanceof Adapter ? read(value, part) : value;
  }
  return answer;
}

function write(target: Adapter, properties: Tree): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const member = memberName(name);
    const current = partOf(target, member);
    if (current === undefined && !(member in target)) {
      throw invalidArgument(`There is no ${wireName(name)} here.`);
    }
    if (isTree(value) && current instanceof Adapter) write(current, value);
    else (target as unknown as Record<string, unknown>)[member] = value;
  }
}

export const readCellProperties = (range: Range, wanted: object): unknown =>
  Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) =>
      read(range.getCell(row, column), wanted as Tree)
    )
  );

export const readRowProperties = (range: Range, wanted: object): unknown =>
  Array.from({ length: range.rowCount }, (_, row) => read(range.getRow(row), wanted as Tree));

export const readColumnProperties = (range: Range, wanted: object): unknown =>
  Array.from({ length: range.columnCount }, (_, column) =>
    read(range.getColumn(column), wanted as Tree)
  );

export function writeCellProperties(range: Range, lines: readonly (readonly object[])[]): void {
  const fits = (line: readonly object[]) => line.length === range.columnCount;
  if (lines.length !== range.rowCount || !lines.every(fits)) throw wrongShape();
  lines.forEach((line, row) =>
    line.forEach((properties, column) => write(range.getCell(row, column), properties as Tree))
  );
}

export function writeRowProperties(range: Range, rows: readonly object[]): void {
  if (rows.length !== range.rowCount) throw wrongShape();
  rows.forEach((properties, row) => write(range.getRow(row), properties as Tree));
}

export function writeColumnProperties(range: Range, columns: readonly object[]): void {
  if (columns.length !== range.columnCount) throw wrongShape();
  columns.forEach((properties, column) => write(range.getColumn(column), properties as Tree));
}

const wrongShape = () => invalidArgument("The properties are not as many as the range has cells.");
