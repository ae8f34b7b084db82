import { intersect, type Area } from "./addresses";
import { writeRule } from "./conditionalEngine";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { compileRule, type Description } from "./conditionalRules";
import { DataValidation } from "./dataValidation";
import { shiftedFormula } from "./formulaShift";
import type { Worksheet } from "./worksheet";

/** A piece of a sheet, and where it is laid on another: as often as `tiles` say. */
export interface Laying {
  readonly from: Worksheet;
  readonly source: Area;
  readonly to: Worksheet;
  /** In rows from the top; all of the source's size. */
  readonly tiles: readonly Area[];
  readonly transpose: boolean;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Conditional formats are copied with the formats of cells: those of the destination go, those of the source are laid
 * below what else the sheet has. Read before anything is written; the answer writes.
 */
export function copiedConditionalFormats(laying: Laying): () => void {
  const { from, source, to } = laying;
  const formats = new ConditionalFormatCollection(from, [source]).items();
  const pieces = formats.map(({ description, firstCell, sheetAreas }) => ({
    description,
    first: firstCell,
    parts: sheetAreas.flatMap((area) => intersect(area, source) ?? []),
  }));
  return () => {
    new ConditionalFormatCollection(to, laying.tiles).clearAll();
    // Each is put above those before it.
    for (const { description, first, parts } of [...pieces].reverse()) {
      const areas = parts.flatMap((part) => placesOf(part, laying));
      const moved = shifted(description, first, parts[0], areas[0], laying) as Description;
      const id = to.host.nextId("conditional-format");
      to.host.memory.conditionalFormats[id] = { ...moved };
      writeRule(to, "add", id, areas, compileRule(moved, areas), moved.stopIfTrue);
    }
  };
}

/** The same for data validation, which is copied with everything only. */
export function copiedValidations(laying: Laying): () => void {
  const pieces = new DataValidation(laying.from, [laying.source]).pieces();
  return () => {
    new DataValidation(laying.to, laying.tiles).clear();
    for (const { area, first, described } of pieces) {
      // One rule each: the engine keeps a rule of several areas for the last one only.
      for (const place of placesOf(area, laying)) {
        const rule = shifted(described.rule, first, area, place, laying);
        new DataValidation(laying.to, [place]).describe({ ...described, rule: rule as object });
      }
    }
  };
}

function placesOf(part: Area, { source, tiles, transpose }: Laying): readonly Area[] {
  const [first, last] = [tiles[0], tiles.at(-1)];
  const isWhole = (Object.keys(part) as (keyof Area)[]).every((key) => part[key] === source[key]);
  if (isWhole && first && last) return [{ ...first, bottom: last.bottom, right: last.right }];
  const down = (row: number): number => row - source.top;
  const across = (column: number): number => column - source.left;
  return tiles.map(({ top, left }) =>
    transpose
      ? {
          top: top + across(part.left),
          bottom: top + across(part.right),
          left: left + down(part.top),
          right: left + down(part.bottom),
        }
      : {
          top: top + down(part.top),
          bottom: top + down(part.bottom),
          left: left + across(part.left),
          right: left + across(part.right),
        }
  );
}

/** The formulas in a description count from the first cell that it is for; they do so in the new place. */
function shifted(
  value: unknown,
  first: Cell,
  part: Area | undefined,
  place: Area | undefined,
  { transpose }: Laying
): unknown {
  if (!part || !place) return value;
  const start = { rows: part.top - first.row, columns: part.left - first.column };
  const move = {
    rows: place.top - part.top,
    columns: place.left - part.left,
    ...(transpose ? { transposedFrom: { row: part.top, column: part.left } } : {}),
  };
  const walk = (each: unknown): unknown => {
    if (typeof each === "string") {
      return each.startsWith("=") ? shiftedFormula(shiftedFormula(each, start), move) : each;
    }
    if (Array.isArray(each)) return each.map(walk);
    if (typeof each !== "object" || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}
