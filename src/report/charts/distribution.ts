import { say } from "../../wording/say";
import type { ChartPlan, ChartSeries } from "../chartPlan";
import { DETRACTOR, PASSIVE, PROMOTER, WHITE } from "../colours";
import { shareFormat } from "../numberFormats";
import type { CellValue, FormulaValue } from "../sheetPlan";
import { dataCell, type ChartCells } from "./chartCells";

/** Answers 0 to 10 and whom they make (rules 2–4). */
const GROUPS = [
  { group: "detractors", from: 0, to: 6, color: DETRACTOR },
  { group: "passives", from: 7, to: 8, color: PASSIVE },
  { group: "promoters", from: 9, to: 10, color: PROMOTER },
] as const;
const ANSWERS = Array.from({ length: 11 }, (_, answer) => answer);
/** A label needs this much of the highest column to stand inside its own. */
const ROOM = 0.14;

export interface DistributionOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  /** Answers of each score from 0 to 10. */
  readonly counts: readonly number[];
  /** The same as formulas over the answers; null where the source cannot be counted. */
  readonly live: ((answer: number) => FormulaValue) | null;
}

/** How many gave each answer, as shares: three series of columns that leave each other's places empty. */
export function distributionChart(cells: ChartCells, options: DistributionOptions): ChartPlan {
  const { counts, live, name } = options;
  cells.begin(name);
  const x = cells.column(say("sheets.charts.answer"), ANSWERS.map(String));
  const counted = cells.column(
    say("sheets.charts.answers"),
    ANSWERS.map((answer) => live?.(answer) ?? counts[answer] ?? 0)
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  const total = `SUM(${dataCell(counted, 0)}:${dataCell(counted, ANSWERS.length - 1)})`;
  const highest = Math.max(...counts);
  const series = GROUPS.map(({ group, from, to, color }): ChartSeries => {
    const isInside = (answer: number): boolean => answer >= from && answer <= to;
    const share = (answer: number): CellValue => {
      if (!isInside(answer)) return null;
      if (live === null) return (counts[answer] ?? 0) / all;
      return { formula: `=IF(${total}=0,0,${dataCell(counted, answer)}/${total})` };
    };
    return {
      name: say(`sheets.group.${group}`),
      x,
      values: cells.column(say(`sheets.group.${group}`), ANSWERS.map(share)),
      fill: color,
      line: null,
      marker: null,
      gap: 20,
      labels: ANSWERS.filter(
        (answer) => isInside(answer) && (counts[answer] ?? 0) >= ROOM * highest
      ).map((point) => ({
        point,
        text: null,
        numberFormat: shareFormat(0),
        position: "InsideEnd",
        color: WHITE,
      })),
    };
  });
  return {
    ...options.place,
    name,
    type: "ColumnStacked",
    series,
    x: { visible: true, gridlines: false },
    y: { visible: false, minimum: 0, gridlines: false },
    inside: { left: 0.02, top: 0.04, width: 0.96, height: 0.82 },
  };
}
