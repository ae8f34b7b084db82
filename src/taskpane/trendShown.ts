import type { Diagnosis } from "../diagnosis/diagnosis";
import { benchmarkOf } from "../diagnosis/industryLevel";
import type { ChangeSplit, TrendPeriod, TrendReading } from "../diagnosis/trendReading";
import { displayEdges } from "../playbook/edges";
import { countText, intervalText, npsText } from "../wording/figures";
import { say } from "../wording/say";
import type { ChartTable } from "./parts/ChartFigure";
import { spoken } from "./spoken";

/** Nothing is shown of fewer answers. */
const LEAST = 5;

/** A period as it may be shown: its score, or null where nobody or too few answered. */
export interface ShownPeriod extends TrendPeriod {
  readonly nps: number | null;
}

export function shownPeriods({ periods }: TrendReading): readonly ShownPeriod[] {
  return periods.map((period) =>
    period.groups.n < LEAST ? { ...period, nps: null, interval: null, change: null } : period
  );
}

/** The chart in words (rules 39–48): its finding, and each period's score. */
export function trendLabel(
  finding: string,
  periods: readonly ShownPeriod[],
  edges: readonly number[]
): string {
  const told = periods.flatMap(({ label, nps, complete }) =>
    nps === null
      ? []
      : [
          say(complete ? "pane.evidence.trend.one" : "pane.evidence.trend.oneRunning", {
            label,
            score: spoken(npsText(nps, edges)),
          }),
        ]
  );
  return say("pane.evidence.trend.label", { finding, periods: told.join(", ") });
}

export function trendTable(
  { length }: TrendReading,
  periods: readonly ShownPeriod[],
  edges: readonly number[]
): ChartTable {
  return {
    head: [
      say(`pane.evidence.trend.${length}`),
      say("pane.diagnosis.groups.answers"),
      say("pane.diagnosis.groups.nps"),
      say("pane.evidence.interval"),
      say("pane.evidence.trend.change"),
    ],
    rows: periods.map(({ label, complete, broken, groups, nps, interval, change }) => ({
      name: label,
      ...(complete && !broken
        ? {}
        : { sub: say(complete ? "pane.evidence.trend.broken" : "pane.evidence.trend.running") }),
      cells: [
        groups.n < LEAST ? say("pane.evidence.trend.underFive") : countText(groups.n),
        nps === null ? NOTHING : npsText(nps, edges),
        interval === null ? NOTHING : intervalText(interval, edges),
        change === null ? NOTHING : npsText(change.points, [0]),
      ],
    })),
  };
}

const NOTHING = "–";

/**
 * Of the splits the one where who answered weighs most: that is what a manager has to know (rule 43). null where
 * neither who answered nor how groups scored moved the total by what counts as flat (points).
 */
export function tellingSplit(
  { splits }: Pick<TrendReading, "splits">,
  flatBelow: number
): ChangeSplit | null {
  return splits
    .filter(({ mix, rate }) => Math.max(Math.abs(mix), Math.abs(rate)) >= flatBelow)
    .reduce<ChangeSplit | null>(
      (found, split) =>
        found === null || Math.abs(split.mix) > Math.abs(found.mix) ? split : found,
      null
    );
}

export function edgesOf({ context }: Pick<Diagnosis, "context">): readonly number[] {
  return displayEdges(benchmarkOf(context) ?? undefined);
}
