import type { Diagnosis, SegmentReading } from "../diagnosis/diagnosis";
import { pointsText } from "../wording/figures";
import { say } from "../wording/say";

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
