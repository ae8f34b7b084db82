import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { segmentKey } from "../../diagnosis/segmentFindings";
import { segmentsBelowRest } from "../../diagnosis/segmentImpact";
import { segmentRowId } from "../../diagnosis/segmentIds";
import { nameInSentence } from "../../diagnosis/segmentName";
import { countText, npsText, pointsText } from "../../wording/figures";
import { findingWords } from "./findingWords";
import { groupScore } from "../metrics";
import { planned, type PlannedAction } from "./planned";
import type { ActionEvidence } from "../roadmap";

/** More would drown the guide's own tasks. */
const MOST_GROUPS = 3;
const SHORT_NAME = 18;

/** A group with an action of its own, because something hidden goes wrong there or because it is below all others. */
export interface PlannedGroup {
  readonly segment: SegmentReading;
  readonly why: "hidden" | "below";
}

type Facts = Pick<Diagnosis, "ranking" | "segments" | "context">;

/** Hidden problems first, then groups below all others (rule 51), up to three each. */
export function plannedGroups(diagnosis: Pick<Diagnosis, "ranking">): PlannedGroup[] {
  const hidden = diagnosis.ranking.filter(({ hiddenProblem }) => hiddenProblem !== null);
  const below = segmentsBelowRest(diagnosis).filter(({ hiddenProblem }) => hiddenProblem === null);
  return [
    ...hidden.slice(0, MOST_GROUPS).map((segment) => ({ segment, why: "hidden" as const })),
    ...below.slice(0, MOST_GROUPS).map((segment) => ({ segment, why: "below" as const })),
  ];
}

/** Named by the group, so that it is the same action in the next run. */
export function groupActionId(
  group: Pick<SegmentReading, "column" | "value">,
  why: PlannedGroup["why"]
): string {
  return `finding:segment:${segmentKey(group)}:${why}`;
}

/**
 * Named by the group that is behind: where another one of its column is last in a later run, that is another action, and
 * owner, status and notes of this one do not pass to it. Which group is ahead may change.
 */
export function experiencesActionId(low: Pick<SegmentReading, "column" | "value">): string {
  return `finding:column:${segmentKey(low)}:twoExperiences`;
}

/** Actions for groups that are worse than the rest, and for columns with two experiences (rule 51). */
export function groupActions(diagnosis: Facts): PlannedAction[] {
  return [
    ...plannedGroups(diagnosis).map((group) => groupAction(group, diagnosis)),
    ...diagnosis.segments.flatMap((column) => experiencesAction(column, diagnosis)),
  ];
}

function groupAction({ segment, why }: PlannedGroup, diagnosis: Facts): PlannedAction {
  const isHidden = why === "hidden";
  return planned(
    {
      ...findingWords(why, {
        value: nameInSentence(segment.value, SHORT_NAME),
        score: npsText(segment.nps),
        n: countText(segment.groups.n),
      }),
      id: groupActionId(segment, why),
      phase: isHidden ? 1 : 2,
      team: isHidden ? "cxOffice" : "operations",
      startDay: isHidden ? 3 : 36,
      dueDay: isHidden ? 21 : 57,
      impact: 4,
      metric: groupScore(segment, diagnosis),
      evidence: evidenceOf(segment, diagnosis),
      serves: isHidden ? ["segmentDetractors"] : ["quickWins", "segmentDetractors"],
      rules: isHidden ? [50, 51] : [51, 142, 148],
    },
    diagnosis
  );
}

function experiencesAction(
  { name, twoExperiences, segments }: Diagnosis["segments"][number],
  diagnosis: Facts
): PlannedAction[] {
  const low = segments.find(({ value }) => value === twoExperiences?.low);
  if (!twoExperiences || !low) return [];
  return [
    planned(
      {
        ...findingWords("twoExperiences", {
          low: nameInSentence(twoExperiences.low, SHORT_NAME),
          high: nameInSentence(twoExperiences.high, SHORT_NAME),
          points: pointsText(twoExperiences.difference),
        }),
        id: experiencesActionId({ column: name, value: twoExperiences.low }),
        phase: 3,
        team: "product",
        startDay: 61,
        dueDay: 85,
        impact: 4,
        metric: groupScore(low, diagnosis),
        evidence: evidenceOf(low, diagnosis),
        serves: ["fixRootCauses"],
        rules: [50, 51],
      },
      diagnosis
    ),
  ];
}

function evidenceOf(segment: SegmentReading, { ranking }: Facts): ActionEvidence {
  const row = segmentRowId(ranking, segment);
  return { sheet: "segments", ...(row !== undefined && { row }) };
}
