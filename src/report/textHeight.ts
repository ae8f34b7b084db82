/** What the sheets' font takes per point of its size: pixels of an average character, points of a line. */
const CHARACTER_PER_POINT = 0.55;
const LINE_PER_POINT = 1.3;
/** Pixels that a cell keeps free at its sides. */
const PADDING = 8;
/** Words are not broken, so lines are not filled to their end. */
const FILLED = 0.95;

/** Characters of an average text that fit a line of so many pixels. Example: 38 of 10 points fit 230 pixels. */
export function charactersIn(pixels: number, size: number): number {
  return Math.floor(((pixels - PADDING) / (CHARACTER_PER_POINT * size)) * FILLED);
}

/**
 * How high a row must be, in points, for a text that wraps in so many pixels. A row is never autofitted: merged cells
 * are not.
 */
export function wrappedHeight(text: string, pixels: number, size: number): number {
  const lines = Math.max(1, Math.ceil(text.length / Math.max(1, charactersIn(pixels, size))));
  return Math.ceil(lines * LINE_PER_POINT * size) + 3;
}

/** Pixels of so many columns of a sheet, from one on. */
export function widthOf(columns: readonly number[], from: number, count: number): number {
  return columns.slice(from, from + count).reduce((sum, pixels) => sum + pixels, 0);
}
