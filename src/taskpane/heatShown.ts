import type { HeatMap, HeatMapRow } from "../diagnosis/heatMapReading";
import { npsText } from "../wording/figures";
import { say } from "../wording/say";
import type { ChartTable } from "./parts/ChartFigure";
import { spoken } from "./spoken";

/** Fewer answers than this carry a hint only; under five nothing is shown. */
const REPORTABLE = 30;
const LEAST = 5;
/** Points between the steps beyond line and average. */
const FAR_BELOW = 20;
const FAR_ABOVE = 10;

export type Cell = HeatMapRow["cells"][number];

export function isShown(cell: Cell): cell is NonNullable<Cell> {
  return cell !== null && cell.n >= LEAST;
}

export function isHint(cell: NonNullable<Cell>): boolean {
  return cell.n < REPORTABLE;
}

/**
 * Where the colour changes: 20 under the line, the line, the average, 10 above it, in points. Without an
 * industry the line is 0 and there is no average: the steps above it are 10 and 20.
 */
export function heatSteps(line: number, average: number | null): readonly number[] {
  const middle = average ?? line + FAR_ABOVE;
  return [line - FAR_BELOW, line, middle, middle + FAR_ABOVE];
}

/** 0…4, the lowest step first. `heatStep(-12, [-20, 0, 19, 29])` is 1. */
export function heatStep(nps: number, steps: readonly number[]): number {
  return steps.filter((step) => nps >= step).length;
}

export function stepsWords(steps: readonly number[]): string {
  const [bad20 = 0, bad = 0, average = 0, above = 0] = steps;
  return say("pane.evidence.heat.steps", {
    bad20: npsText(bad20, []),
    bad: npsText(bad, []),
    average: npsText(average, []),
    above: npsText(above, []),
  });
}

/** The finding of one column: how many of its groups stand under the line now. */
export function heatFinding({ column, rows }: HeatMap): string {
  const under = rows.filter(({ underSince }) => underSince !== null).length;
  if (rows.length === 0) return say("heatMap.heading.empty", { column });
  return under === 0
    ? say("heatMap.heading.none", { column })
    : say("heatMap.heading.under", { column, count: under, all: rows.length });
}

export function heatLabel(finding: string, rows: readonly HeatMapRow[]): string {
  const told = rows.map(({ value, cells }) =>
    say("pane.evidence.heat.row", {
      name: value,
      scores: cells
        .map((cell) =>
          isShown(cell) ? spoken(npsText(cell.nps)) : say("pane.evidence.heat.nothing")
        )
        .join(", "),
    })
  );
  return say("pane.evidence.heat.label", { finding, rows: told.join("; ") });
}

export function heatTable(map: HeatMap, rows: readonly HeatMapRow[]): ChartTable {
  return {
    head: [say("pane.evidence.heat.group"), ...map.periods.map(({ label }) => label)],
    rows: rows.map(({ value, cells }) => ({
      name: value,
      cells: cells.map((cell) => (isShown(cell) ? npsText(cell.nps) : "–")),
    })),
  };
}
