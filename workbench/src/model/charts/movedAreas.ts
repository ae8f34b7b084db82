import { fromEngine, LAST_COLUMN, LAST_ROW, type Area, type EngineRange } from "../addresses";

/** Whole rows or columns that were inserted or deleted, from 0, ends included. */
export interface Lines {
  readonly along: "rows" | "columns";
  readonly insert: boolean;
  readonly first: number;
  readonly last: number;
}

/** An area after lines were inserted: moved by those before it, larger by those inside. */
export function withInserted(area: Area, lines: Lines): Area {
  const count = lines.last - lines.first + 1;
  const [start, end] = span(area, lines);
  const last = lines.along === "rows" ? LAST_ROW : LAST_COLUMN;
  const shift = (at: number): number => (at >= lines.first ? Math.min(at + count, last) : at);
  return respanned(area, lines, shift(start), shift(end));
}

/** An area after lines were deleted; null if nothing of it is left. */
export function withRemoved(area: Area, lines: Lines): Area | null {
  const count = lines.last - lines.first + 1;
  const [start, end] = span(area, lines);
  if (start >= lines.first && end <= lines.last) return null;
  const from = start < lines.first ? start : Math.max(lines.first, start - count);
  const to = end < lines.first ? end : Math.max(lines.first - 1, end - count);
  return respanned(area, lines, from, to);
}

/** Where an area lies after a rectangle that holds all of it was moved; null if it does not hold all. */
export function insideMoved(area: Area, from: EngineRange, to: EngineRange): Area | null {
  const [before, after] = [fromEngine(from), fromEngine(to)];
  const inside =
    area.top >= before.top &&
    area.bottom <= before.bottom &&
    area.left >= before.left &&
    area.right <= before.right;
  if (!inside) return null;
  const [down, right] = [after.top - before.top, after.left - before.left];
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
}

const span = (area: Area, { along }: Lines): readonly [number, number] =>
  along === "rows" ? [area.top, area.bottom] : [area.left, area.right];

const respanned = (area: Area, { along }: Lines, from: number, to: number): Area =>
  along === "rows" ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
