import { sourceName } from "../playbook/sources";
import { say } from "../wording/say";
import type { Diagnosis } from "./diagnosis";
import { RANK, type RankedFinding } from "./finding";
import { segmentsBelowRest } from "./segmentImpact";
import { nameInSentence } from "./segmentName";
import { isDeclining } from "./trajectory";

type Facts = Pick<Diagnosis, "industry" | "total" | "trajectory" | "ranking">;

/** More names would bury the sentence. */
const MOST_NAMED = 3;

/**
 * Which of the guide's two kinds of bad this is (rule 11): some things to mend, or a loss nobody can explain yet.
 * A bad score that declines is the second kind whatever else is known (rule 8); one that holds still is the first
 * where single groups are surely below all others. Between the two nothing is said: what comments have in common
 * decides it. null where the score is not bad. Example: −12 and falling in telecom is "loss".
 */
export function kindOfBad({ industry, total, trajectory, ranking }: Facts): "few" | "loss" | null {
  const isBad = industry
    ? industry.level === "bad" || industry.level === "problemByGap"
    : total.nps < 0;
  if (!isBad) return null;
  if (trajectory.assessed && isDeclining(trajectory.reading.state)) return "loss";
  return segmentsBelowRest({ ranking }).length > 0 ? "few" : null;
}

/** Rule 11 as a finding; none where the kind is not known. */
export function kindOfBadFindings(facts: Facts): RankedFinding[] {
  const kind = kindOfBad(facts);
  if (kind === null) return [];
  const { trajectory } = facts;
  const isSure = trajectory.assessed && trajectory.reading.certainty === "confirmed";
  return [
    {
      id: "kindOfBad",
      rank: RANK.rest,
      certainty: kind === "loss" && isSure ? "confirmed" : "indicated",
      title: say(`diagnosis.finding.kindOfBad.${kind}.title`),
      detail: say(`diagnosis.finding.kindOfBad.${kind}.detail`, {
        groups: segmentsBelowRest(facts)
          .slice(0, MOST_NAMED)
          .map(({ value }) => nameInSentence(value))
          .join(", "),
      }),
      rules: [8, 11],
      source: sourceName("guideA"),
      evidence: { sheet: kind === "loss" ? "trend" : "segments" },
    },
  ];
}
