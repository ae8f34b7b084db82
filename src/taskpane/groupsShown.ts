import type { Diagnosis, SegmentReading } from "../diagnosis/diagnosis";
import { countText, npsText, pointsText } from "../wording/figures";
import { say } from "../wording/say";
import type { ChartTable } from "./parts/ChartFigure";
import { spoken } from "./spoken";

const WORST = 4;
const BEST = 2;

/** The few groups a chart starts with: the worst four and the best two, worst first. */
export function fewGroups(ranking: readonly SegmentReading[]): readonly SegmentReading[] {
  if (ranking.length <= WORST + BEST) return ranking;
  return [...ranking.slice(0, WORST), ...ranking.slice(-BEST)];
}

/** The groups as one finding: only what is confirmed against the rest of its column is called a difference. */
export function groupsFinding({ ranking }: Pick<Diagnosis, "ranking">): string {
  const sure = ranking.filter(
    ({ base, againstRest }) =>
      base === "reportable" && againstRest !== null && againstRest.pHolm < 0.05
  );
  const under = sure.filter(({ againstRest }) => (againstRest?.difference ?? 0) < 0);
  const [worst] = under;
  if (worst === undefined) {
    return say(
      sure.length === 0 ? "pane.diagnosis.groups.noDifference" : "pane.diagnosis.groups.better"
    );
  }
  if (under.length > 1) return say("pane.diagnosis.groups.many", { count: under.length });
  return say("pane.diagnosis.groups.one", {
    name: worst.value,
    points: pointsText(worst.againstRest?.difference ?? 0),
  });
}

/** The line the groups are read against: the industry's bad threshold, else zero (rule 51). */
export function referenceOf({ industry }: Pick<Diagnosis, "industry">) {
  return industry === null
    ? { at: 0, label: say("pane.diagnosis.groups.referenceZero") }
    : {
        at: industry.badBelow,
        label: say("pane.diagnosis.groups.reference", { score: npsText(industry.badBelow, []) }),
      };
}

/** The chart of these groups in words. */
export function groupsLabel(
  finding: string,
  shown: readonly SegmentReading[],
  edges: readonly number[]
): string {
  return say("pane.diagnosis.groups.label", {
    finding,
    worst: shown
      .map(({ value, nps }) =>
        say("pane.diagnosis.groups.labelRow", { name: value, score: spoken(npsText(nps, edges)) })
      )
      .join(", "),
  });
}

/** The same as rows. */
export function groupsTable(
  groups: readonly SegmentReading[],
  edges: readonly number[]
): ChartTable {
  return {
    head: (["group", "answers", "nps", "low", "high"] as const).map((key) =>
      say(`pane.diagnosis.groups.${key}`)
    ),
    rows: groups.map(({ column, value, groups: counts, nps, interval }) => ({
      name: value,
      sub: column,
      cells: [
        countText(counts.n),
        npsText(nps, edges),
        npsText(interval.low, edges),
        npsText(interval.high, edges),
      ],
    })),
  };
}
