import type { Source } from "../model/charts/description";

/** One cell that a chart reads. */
export interface ChartCell {
  /** "" and null are blank. */
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
  /** As the cell shows it. */
  readonly text: string;
  readonly numberFormat: string;
}

/** The cells of a source in order, those in hidden rows and columns left out where the chart leaves them out. */
export type ReadSource = (
  source: Source,
  visibleOnly: boolean
) => readonly (readonly ChartCell[])[];

/** The cells line by line; fixed values as one column. */
export function readFixed(values: readonly (string | number | null)[]): ChartCell[][] {
  return values.map((value) => [
    { value, isError: false, text: value === null ? "" : String(value), numberFormat: "General" },
  ]);
}

/**
 * The number that is plotted for a cell: null where nothing is. As in Excel a text counts as 0 and #N/A as blank.
 *
 * @example plottedNumber({ value: "n/a", isError: false, text: "n/a", numberFormat: "General" }) // 0
 */
export function plottedNumber({ value, isError }: ChartCell): number | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isError && value === "#N/A" ? null : 0;
}
