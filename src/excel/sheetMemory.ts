import * as z from "zod/mini";
import { SHEET_KINDS, type Area, type PlanKind } from "../report/sheetPlan";
import { isBlank, isFormula, type TypedCell } from "./cellText";
import { formulaSkeleton } from "./formulaReferences";

/**
 * What the add-in remembers of the last time it wrote a sheet, to tell people's typing from its own: marks
 * (short hashes) of what the report put into each cell, never the contents.
 */
export interface SheetMemory {
  readonly version: 1;
  readonly kind: PlanKind;
  readonly sheetId: string;
  readonly name: string;
  /** Marks of the cells outside tables, row by row: see {@link packCells}. */
  readonly cells: string;
  /** What the layout covered, to be emptied before it is drawn anew. */
  readonly painted: readonly Area[];
  readonly tables: Readonly<Record<string, TableMemory>>;
  /** Pixel widths set, by column; a width people changed is left alone while the plan's stays the same. */
  readonly widths: readonly (readonly [column: number, width: number])[];
  /** Names of the charts drawn. A chart that people renamed is theirs; one they added never was ours. */
  readonly charts?: readonly string[] | undefined;
  /** When it was written and of what; days are Excel serials. Sheets of earlier versions have none. */
  readonly stamp?: SheetStamp | undefined;
}

export interface SheetStamp {
  readonly writtenOn: number;
  readonly asOf: number | null;
}

export interface TableMemory {
  /** Name of the table in the workbook, which may differ from the planned one. */
  readonly name: string;
  /** Key and mark of the planned header, the id column not among them. */
  readonly columns: readonly (readonly [key: string, header: string])[];
  /** Headers as they stood after the last run, left to right: key, "" for people's columns, and mark. */
  readonly headers?: readonly (readonly [key: string, header: string])[] | undefined;
  /** Keys of the columns that people fill in. */
  readonly theirs?: readonly string[] | undefined;
  /** In the order written: id and the marks of its cells, joined by dots. */
  readonly rows: readonly (readonly [id: string, marks: string])[];
  /** Planned rows that people deleted: they are not written again. */
  readonly deleted: readonly string[];
  /** People put the rows into an order of their own, which stays. */
  readonly sorted: boolean;
}

/** Stands where people's own content was kept: whatever is there stays theirs. */
export const PEOPLES = "!";

/**
 * A short mark of a cell's content: equal contents have equal marks, other contents have another one
 * (in all but one of four thousand million cases). Blank is "". What Excel itself changes in storing a cell,
 * the 16th digit of a number or the place a formula points to, does not change the mark.
 */
export function markOf(cell: TypedCell | undefined): string {
  if (cell === undefined || cell === null || isBlank(cell)) return "";
  if (typeof cell === "number") return hash(`n${Number(cell.toPrecision(12))}`);
  if (typeof cell === "boolean") return hash(`b${cell}`);
  if (isFormula(cell)) return hash(`f${formulaSkeleton(cell.formula)}`);
  if (typeof cell === "object") return hash(`e${cell.error}`);
  return hash(`t${cell.replace(/\r\n?/g, "\n")}`);
}

/** FNV-1a with a final mix, 32 bits in base 36. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(36);
}

export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly mark: string;
}

/** "2:1=abc,3=def;5:1=xyz": rows and columns from 0. */
export function packCells(cells: readonly MarkedCell[]): string {
  const rows = new Map<number, string[]>();
  for (const { row, column, mark } of cells) {
    const entry = `${column}=${mark}`;
    const list = rows.get(row);
    if (list === undefined) rows.set(row, [entry]);
    else list.push(entry);
  }
  return [...rows].map(([row, entries]) => `${row}:${entries.join(",")}`).join(";");
}

export function unpackCells(packed: string): MarkedCell[] {
  if (packed === "") return [];
  return packed.split(";").flatMap((line) => {
    const [row = "", entries = ""] = line.split(":");
    return entries.split(",").map((entry) => {
      const [column = "", mark = ""] = entry.split("=");
      return { row: Number(row), column: Number(column), mark };
    });
  });
}

const area = z.object({
  row: z.number(),
  column: z.number(),
  rows: z.number(),
  columns: z.number(),
});
const pair = z.tuple([z.string(), z.string()]);
const SCHEMA = z.object({
  version: z.literal(1),
  kind: z.enum([...SHEET_KINDS, "chartData"]),
  sheetId: z.string(),
  name: z.string(),
  cells: z.string(),
  painted: z.array(area),
  widths: z.array(z.tuple([z.number(), z.number()])),
  charts: z.optional(z.array(z.string())),
  stamp: z.optional(z.object({ writtenOn: z.number(), asOf: z.nullable(z.number()) })),
  tables: z.record(
    z.string(),
    z.object({
      name: z.string(),
      columns: z.array(pair),
      headers: z.optional(z.array(pair)),
      theirs: z.optional(z.array(z.string())),
      rows: z.array(pair),
      deleted: z.array(z.string()),
      sorted: z.boolean(),
    })
  ),
});

/**
 * From the workbook's settings. Anything that does not look like ours is no memory: then all that stands
 * outside the tables is taken for people's.
 */
export function parseMemory(stored: unknown): SheetMemory | null {
  if (typeof stored !== "string") return null;
  try {
    const parsed = z.safeParse(SCHEMA, JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
