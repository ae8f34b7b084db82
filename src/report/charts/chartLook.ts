import { ACCENT, DETRACTOR, DONE, PASSIVE } from "../colours";
import type { ChartAxis, ChartLine, ChartMarker } from "../chartPlan";

/** Marks of charts, the same in all of them: solid is certain, grey is not. Lengths are points. */
export const INTERVAL: ChartLine = { color: "#6C98C2", weight: 2 };
export const BAND = "#D9E6F1";
export const BAD_LINE: ChartLine = { color: DETRACTOR, weight: 1.25, dashed: true };
export const AVERAGE_LINE: ChartLine = { color: PASSIVE, weight: 1.25, dashed: true };
export const ALL_LINE: ChartLine = { color: PASSIVE, weight: 1.25 };
export const OURS_LINE: ChartLine = { color: ACCENT, weight: 2.5 };
/** 30 answers or more; fewer. */
export const SURE_DOT: ChartMarker = { style: "Circle", size: 9, color: ACCENT };
export const HINT_DOT: ChartMarker = { style: "Diamond", size: 9, color: DONE };

/** Rows of a dot-and-line chart: n at the top down to 1, so that no axis has to be reversed. */
export function rowsAxis(rows: number): ChartAxis {
  return { visible: false, minimum: LOWEST, maximum: rows + 0.6, gridlines: false };
}
const LOWEST = 0.4;

/** Where a line across all rows begins and ends. */
export const acrossRows = (rows: number): [number, number] => [LOWEST, rows + 0.6];

/** Scores along the lower edge: from and to the next round figure that holds all of them, −100 to 100 at most. */
export function pointsAxis(
  values: readonly number[],
  step: number
): ChartAxis & { readonly minimum: number; readonly maximum: number } {
  const low = step * Math.floor(Math.min(...values) / step);
  const high = step * Math.ceil(Math.max(...values) / step);
  return {
    visible: true,
    minimum: Math.max(-100, low === high ? low - step : low),
    maximum: Math.min(100, low === high ? high + step : high),
    majorUnit: step,
    numberFormat: '+0;"−"0;0',
    gridlines: true,
  };
}
