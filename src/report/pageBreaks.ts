import type { SheetPlan } from "./sheetPlan";

/**
 * A4 landscape inside the margins: pixels across at 96 dpi, points down. Letter is a little wider than high enough for
 * the same.
 */
const PAGE_WIDTH = 1026;
const PAGE_HEIGHT = 516;
const DEFAULT_HEIGHT = 15;
/** The header block is repeated on every page but the first. */
const REPEATED = 74;

/** Rows that belong together: `to` is the first row after them. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows before which a page begins, so that no section that fits a page is split. The sheet is scaled to
 * the width of the page, never enlarged. `width` in pixels.
 */
export function pageBreaks(
  heights: SheetPlan["rowHeights"],
  sections: readonly Section[],
  width: number
): number[] {
  const capacity = PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / width);
  const heightOf = heightsOf(heights);
  const breaks: number[] = [];
  let used = 0;
  for (const { from, to } of sections) {
    let height = 0;
    for (let row = from; row < to; row++) height += heightOf(row);
    const fitsAPage = height <= capacity - REPEATED;
    if (used > 0 && used + height > capacity && fitsAPage) {
      breaks.push(from);
      used = REPEATED;
    }
    used = (used + height) % capacity;
  }
  return breaks;
}

/** The same with what follows the last of them, up to `end`: a note is not left alone on a page. */
export function withEnd(sections: readonly Section[], end: number): Section[] {
  const last = sections.at(-1) ?? { from: 0, to: end };
  return [...sections.slice(0, -1), { from: last.from, to: end }];
}

/** A list of lines that may be split, but not right after its heading: the heading with its first lines, then each line. */
export function splitList(from: number, to: number, headed: number): Section[] {
  const head = Math.min(to, from + headed);
  const lines = Array.from({ length: to - head }, (_, index) => head + index);
  return [{ from, to: head }, ...lines.map((line) => ({ from: line, to: line + 1 }))];
}

function heightsOf(heights: SheetPlan["rowHeights"]): (row: number) => number {
  const known = new Map<number, number>();
  for (const { row, count, height } of heights) {
    for (let index = 0; index < count; index++) known.set(row + index, height);
  }
  return (row) => known.get(row) ?? DEFAULT_HEIGHT;
}
