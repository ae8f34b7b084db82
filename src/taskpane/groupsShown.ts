import type { Diagnosis, PairReading, SegmentReading } from "../diagnosis/diagnosis";
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
  const [worst, ...others] = surelyUnder(ranking);
  if (worst === undefined) {
    return say(
      ranking.some(isSure) ? "pane.diagnosis.groups.better" : "pane.diagnosis.groups.noDifference"
    );
  }
  if (others.length > 0) return say("pane.diagnosis.groups.many", { count: others.length + 1 });
  return say("pane.diagnosis.groups.one", {
    name: worst.value,
    points: pointsText(worst.againstRest?.difference ?? 0),
  });
}

/**
 * Combinations of two columns as one finding: first what their parts do not explain, then what stands under the
 * rest; only what is confirmed.
 */
export function pairsFinding(pairs: readonly PairReading[]): string {
  const beyond = pairs.find(({ beyondParts }) => beyondParts?.certainty === "confirmed");
  if (beyond !== undefined) {
    return say("pane.evidence.pairs.beyond", {
      name: beyond.value,
      points: pointsText(beyond.beyondParts?.difference ?? 0),
    });
  }
  const [worst, ...others] = surelyUnder(pairs);
  if (worst === undefined) return say("pane.evidence.pairs.none");
  return say("pane.evidence.pairs.under", {
    count: others.length + 1,
    name: worst.value,
    points: pointsText(worst.againstRest?.difference ?? 0),
  });
}

function surelyUnder(groups: readonly SegmentReading[]): readonly SegmentReading[] {
  return groups.filter((group) => isSure(group) && (group.againstRest?.difference ?? 0) < 0);
}

function isSure({ base, againstRest }: SegmentReading): boolean {
  return base === "reportable" && againstRest !== null && againstRest.pHolm < 0.05;
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
