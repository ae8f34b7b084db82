import type { IStyleData } from "@univerjs/core";
import { intersect, type Area } from "./addresses";
import { entryOf, type CellPatch } from "./entries";
import { invalidArgument, notCovered } from "./errors";
import { seriesOf, type Series } from "./fillSeries";
import type { FurtherFormat } from "./furtherFormat";
import { shiftedFormula } from "./formulaShift";
import { Range } from "./range";
import { formatPatch, valuePatch } from "./rangeCopy";

const TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
];

/** One cell of the source line, in the order of filling. */
interface Seed {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly formula: string | null;
  readonly style: IStyleData;
  readonly further: FurtherFormat;
}

/**
 * Range.autoFill: goes on with the source through the destination, which has the source at one of its ends, line by
 * line.
 *
 * @throws ApiError (InvalidArgument) where the destination does not lengthen the source in one direction
 */
export function autoFill(source: Range, destination: Range, type: string): void {
  if (type === "FlashFill") throw notCovered("flash fill");
  if (!TYPES.includes(type)) throw invalidArgument(`There is no filling of the type ${type}.`);
  const { sheet, area } = source;
  const direction = directionOf(area, destination.area);
  if (destination.sheet !== sheet || !direction) {
    throw invalidArgument("The destination has to hold the source and to lengthen it.");
  }
  sheet.assertWritable();
  const isVertical = direction === "down" || direction === "up";
  const [from, to] = isVertical ? [area.left, area.right] : [area.top, area.bottom];
  for (let line = from; line <= to; line++) {
    const seeds = seedsOf(source, line, isVertical);
    if (direction === "up" || direction === "left") seeds.reverse();
    fillLine(source, destination, seeds, type, isVertical, direction);
  }
  sheet.host.buffer.noteChange(sheet, destination.area);
  sheet.host.writes++;
}

function directionOf(from: Area, to: Area): "down" | "up" | "left" | "right" | null {
  const common = intersect(from, to);
  const holds =
    common?.top === from.top &&
    common.left === from.left &&
    common.bottom === from.bottom &&
    common.right === from.right;
  if (!holds) return null;
  const sameColumns = from.left === to.left && from.right === to.right;
  const sameRows = from.top === to.top && from.bottom === to.bottom;
  if (sameColumns && from.top === to.top) return "down";
  if (sameColumns && from.bottom === to.bottom) return "up";
  if (sameRows && from.left === to.left) return "right";
  return sameRows && from.right === to.right ? "left" : null;
}

function seedsOf({ sheet, area }: Range, line: number, isVertical: boolean): Seed[] {
  const { cells } = sheet;
  const [first, last] = isVertical ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const [row, column] = isVertical ? [first + index, line] : [line, first + index];
    const one = { top: row, left: column, bottom: row, right: column };
    return {
      row,
      column,
      value: cells.values(one)[0]?.[0] ?? "",
      formula: cells.formula(row, column),
      style: cells.style(row, column),
      further: cells.further(row, column),
    };
  });
}

function fillLine(
  source: Range,
  destination: Range,
  seeds: readonly Seed[],
  type: string,
  isVertical: boolean,
  direction: "down" | "up" | "left" | "right"
): void {
  const { sheet } = source;
  const { buffer } = sheet.host;
  const count = isVertical
    ? destination.rowCount - source.rowCount
    : destination.columnCount - source.columnCount;
  const series: Series | null =
    type === "FillFormats" || type === "FillCopy" ? null : seriesOf(seeds, type);
  const step = direction === "down" || direction === "right" ? 1 : -1;
  const last = seeds.at(-1);
  if (!last) return;
  for (let number = 1; number <= count; number++) {
    const seed = seeds[(number - 1) % seeds.length];
    if (!seed) continue;
    const row = isVertical ? last.row + step * number : last.row;
    const column = isVertical ? last.column : last.column + step * number;
    let content: CellPatch | undefined;
    if (type === "FillFormats") content = {};
    else if (seed.formula !== null) {
      const shift = { rows: row - seed.row, columns: column - seed.column };
      content = entryOf(shiftedFormula(seed.formula, shift), "General", sheet.host.entryRules);
    } else {
      const next = series?.(number, seed.value);
      content = valuePatch(next ?? seed.value, null);
    }
    const format = type === "FillValues" ? {} : formatPatch(seed.style, seed.further);
    buffer.put(sheet, row, column, { ...content, ...format });
  }
}
