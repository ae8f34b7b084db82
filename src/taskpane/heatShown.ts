import type { Diagnosis } from "../diagnosis/diagnosis";
import { benchmarkOf } from "../diagnosis/industryLevel";
import type { HeatMap, HeatMapRow } from "../diagnosis/heatMapReading";
import { npsText } from "../wording/figures";
import { say } from "../wording/say";
import type { ChartTable } from "./parts/ChartFigure";
import { spoken } from "./spoken";

/** Under five nothing is shown. */
const LEAST = 5;
/** A threshold that itself counts as bad (rule 21) begins its step just above it, in points. */
const JUST_ABOVE = 1e-6;

export type Cell = HeatMapRow["cells"][number];

export function isShown(cell: Cell): cell is NonNullable<Cell> {
  return cell !== null && cell.n >= LEAST;
}

/** Where the colour changes, as on the sheet. */
export function heatEdges({ steps }: HeatMap, { context }: Pick<Diagnosis, "context">) {
  const isInclusive = benchmarkOf(context)?.reading === "guideB";
  return steps.map((step, at) => (at === 1 && isInclusive ? step + JUST_ABOVE : step));
}

/** 0…4, the lowest step first. `heatStep(-12, [-20, 0, 19, 29])` is 1. */
export function heatStep(nps: number, edges: readonly number[]): number {
  return edges.filter((edge) => nps >= edge).length;
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
