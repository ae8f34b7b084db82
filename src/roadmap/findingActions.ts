import { detractorEdges } from "../playbook/edges";
import type { Diagnosis, SegmentReading } from "../diagnosis/diagnosis";
import { segmentsBelowRest } from "../diagnosis/segmentImpact";
import { segmentKey } from "../diagnosis/segmentFindings";
import { nameInSentence } from "../diagnosis/segmentName";
import { notUsable } from "../diagnosis/surveyFindings";
import { isDeclining } from "../diagnosis/trajectory";
import { countText, npsText, pointsText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import { counted, detractorShare, groupScore, heldScore, usableRows } from "./metrics";
import type { Action } from "./roadmap";
import type { TeamId } from "./tasks";

/** An action before it has dates: days count from the plan's start. */
export interface PlannedAction extends Omit<Action, "start" | "due" | "owner" | "ownerTyped"> {
  readonly team: TeamId;
  readonly startDay: number;
  readonly dueDay: number;
}

/** More would drown the guide's own tasks. */
const MOST_GROUPS = 3;
/** Our cut-off: from here on mending the export comes before trusting the score. */
const TOO_MANY_UNUSABLE = 0.1;
const SHORT_NAME = 18;

/** Actions beyond the guide's 18, each put there by something found. */
export function findingActions(diagnosis: Diagnosis): PlannedAction[] {
  return [
    ...urgencyActions(diagnosis),
    ...detractorActions(diagnosis),
    ...groupActions(diagnosis),
    ...surveyActions(diagnosis),
  ];
}

/** A decline, a class or a level that asks for causes within 30 or a plan within 60 days (rule 37). */
function urgencyActions({ trajectory, total, priority }: Diagnosis): PlannedAction[] {
  if (trajectory.assessed && isDeclining(trajectory.reading.state)) {
    const latest = trajectory.reading.quarters.filter(({ complete }) => complete).at(-1);
    const isDrop = trajectory.reading.state === "recentDrop";
    return [
      {
        ...words(isDrop ? "drop" : "decline", { quarter: latest?.label ?? "" }),
        id: "finding:trajectory",
        phase: 1,
        team: "cxOffice",
        startDay: 0,
        dueDay: 14,
        metric: heldScore(latest?.nps ?? total.nps),
        rules: isDrop ? [40] : [39, 41, 42],
      },
    ];
  }
  if (total.scoreClass.id === "crisis" || total.scoreClass.id === "systematic") {
    return [
      {
        ...words("causes", { class: total.scoreClass.name }),
        id: "finding:causes",
        phase: 1,
        team: "cxOffice",
        startDay: 7,
        dueDay: 30,
        metric: counted("causesAgreed", 1),
        rules: [total.scoreClass.rule, 37],
      },
    ];
  }
  if (priority.urgency !== "within60days") return [];
  return [
    {
      ...words("plan", { class: total.scoreClass.name }),
      id: "finding:plan",
      phase: 2,
      team: "cxOffice",
      startDay: 36,
      dueDay: 60,
      metric: counted("planAgreed", 1),
      rules: [37],
    },
  ];
}

function detractorActions(diagnosis: Diagnosis): PlannedAction[] {
  const { band, share } = diagnosis.detractors;
  const { assumptions } = diagnosis.context;
  const facts = {
    share: shareText(share, 0, detractorEdges(assumptions)),
    immediate: String(assumptions.detractorsImmediate),
  };
  if (band.urgency !== "immediate") return [];
  const call: PlannedAction = {
    ...words("detractors", facts),
    id: "finding:detractors",
    phase: 1,
    team: "customerCare",
    startDay: 0,
    dueDay: 14,
    metric: detractorShare(diagnosis, "detractorsImmediate"),
    rules: [55, 111],
  };
  const change: PlannedAction = {
    ...words("quality", facts),
    id: "finding:quality",
    phase: 3,
    team: "product",
    startDay: 61,
    dueDay: 90,
    metric: detractorShare(diagnosis),
    rules: [54, 156],
  };
  return band.id === "quality" ? [call, change] : [call];
}

/** Hidden problems first, then groups below all others, then columns with two experiences (rule 51). */
function groupActions(diagnosis: Diagnosis): PlannedAction[] {
  const hidden = diagnosis.ranking.filter(({ hiddenProblem }) => hiddenProblem !== null);
  const below = segmentsBelowRest(diagnosis).filter(({ hiddenProblem }) => hiddenProblem === null);
  return [
    ...hidden.slice(0, MOST_GROUPS).map((segment) => hiddenAction(segment)),
    ...below.slice(0, MOST_GROUPS).map((segment) => belowAction(segment)),
    ...diagnosis.segments.flatMap(({ name, twoExperiences, segments }): PlannedAction[] => {
      const low = segments.find(({ value }) => value === twoExperiences?.low);
      if (!twoExperiences || !low) return [];
      const facts = {
        low: nameInSentence(twoExperiences.low, SHORT_NAME),
        high: nameInSentence(twoExperiences.high, SHORT_NAME),
        points: pointsText(twoExperiences.difference),
      };
      return [
        {
          ...words("twoExperiences", facts),
          id: `finding:column:${name}:twoExperiences`,
          phase: 3,
          team: "product",
          startDay: 61,
          dueDay: 85,
          metric: groupScore(low),
          rules: [50, 51],
        },
      ];
    }),
  ];
}

function hiddenAction(segment: SegmentReading): PlannedAction {
  return {
    ...words("hidden", groupFacts(segment)),
    id: `finding:segment:${segmentKey(segment)}:hidden`,
    phase: 1,
    team: "cxOffice",
    startDay: 3,
    dueDay: 21,
    metric: groupScore(segment),
    rules: [50, 51],
  };
}

function belowAction(segment: SegmentReading): PlannedAction {
  return {
    ...words("below", groupFacts(segment)),
    id: `finding:segment:${segmentKey(segment)}:below`,
    phase: 2,
    team: "operations",
    startDay: 36,
    dueDay: 57,
    metric: groupScore(segment),
    rules: [51, 142, 148],
  };
}

function groupFacts(segment: SegmentReading) {
  return {
    value: nameInSentence(segment.value, SHORT_NAME),
    score: npsText(segment.nps),
    n: countText(segment.groups.n),
  };
}

/** A survey in doubt is mended first; a direction nobody can read needs the next quarter asked alike. */
function surveyActions(diagnosis: Diagnosis): PlannedAction[] {
  const { quality, trajectory } = diagnosis;
  const unusable = notUsable(quality) + quality.undated.count;
  const share = quality.rows > 0 ? unusable / quality.rows : 0;
  const actions: PlannedAction[] = [];
  if (quality.warnings.length > 0 || share > TOO_MANY_UNUSABLE) {
    const tooMany = share > TOO_MANY_UNUSABLE;
    actions.push({
      ...words(tooMany ? "rows" : "survey", { share: shareText(share) }),
      id: "finding:survey",
      phase: 1,
      team: "analytics",
      startDay: 0,
      dueDay: 10,
      metric: usableRows(diagnosis),
      rules: tooMany ? [4, 205] : [205],
    });
  }
  if (!trajectory.assessed) {
    actions.push({
      ...words("trend", {}),
      id: "finding:trend",
      phase: 2,
      team: "analytics",
      startDay: 31,
      dueDay: 60,
      metric: counted("quarters", 2),
      rules: [42, 46],
    });
  }
  return actions;
}

type FindingWords = keyof typeof import("../wording/en/roadmap").roadmap.finding;

/** What the texts may name; each uses its own few. */
const NO_FACTS = {
  class: "",
  high: "",
  low: "",
  n: "",
  points: "",
  quarter: "",
  score: "",
  share: "",
  immediate: "",
  value: "",
};

function words(
  key: FindingWords,
  known: Partial<typeof NO_FACTS>
): Pick<Action, "title" | "because" | "how"> {
  const facts = { ...NO_FACTS, ...known };
  return {
    title: say(`roadmap.finding.${key}.title`, facts),
    because: say(`roadmap.finding.${key}.because`, facts),
    how: say(`roadmap.finding.${key}.how`, facts),
  };
}
