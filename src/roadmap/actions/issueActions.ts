import type { Diagnosis } from "../../diagnosis/diagnosis";
import { nameInSentence } from "../../diagnosis/segmentName";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { fixId } from "./actionIds";
import type { ChosenIssues } from "../found/issueChoice";
import { issueShare } from "../metrics";
import { planned, type PlannedAction } from "./planned";
import type { Issue } from "../priorities/priorities";
import { IMPROVEMENT_DAYS, PHASE_DAYS } from "../tasks/tasks";

const LONGEST_NAME = 50;
/** Leave room for the rest of a title. */
const LONGEST_CALLED = 46;
const LONGEST_CALLED_SYSTEMIC = 35;
const LONGEST_PLACES = 60;

/** Chosen and owned in the first days of phase 2 (rules 146, 147), then they begin. */
const QUICK_FROM = PHASE_DAYS[1].from + 5;
const QUICK_TO = PHASE_DAYS[1].to;
/** A week to agree on what the systemic fixes are, then they begin. */
const SYSTEMIC_FROM = IMPROVEMENT_DAYS.from + 7;

/**
 * One action an issue: quick ones in phase 2 (rules 146–148), the others within the improvement plan (rules 153–156,
 * 159).
 */
export function issueActions(
  { quick, systemic }: ChosenIssues,
  diagnosis: Pick<Diagnosis, "context">
): PlannedAction[] {
  return [
    ...quick.map((issue) =>
      planned(
        {
          ...sketchOf(issue),
          title: titlesOf(issue)[0],
          phase: 2,
          startDay: QUICK_FROM,
          dueDay: quickDueDay(issue),
          serves: ["quickWins", "fixRootCauses"],
          rules: [97, 146, 148],
        },
        diagnosis
      )
    ),
    ...systemic.map((issue) =>
      planned(
        {
          ...sketchOf(issue),
          title: titlesOf(issue)[1],
          phase: 3,
          startDay: SYSTEMIC_FROM,
          dueDay: Math.min(IMPROVEMENT_DAYS.to, SYSTEMIC_FROM + issue.days),
          serves: ["fixRootCauses"],
          rules: [98, 153, 156, 159],
        },
        diagnosis
      )
    ),
  ];
}

/** The day on which the fix of an issue is due in phase 2, from the plan's start. */
export function quickDueDay({ days }: Pick<Issue, "days">): number {
  return Math.min(QUICK_TO, QUICK_FROM + days);
}

function sketchOf(issue: Issue) {
  const { id, cause, kind, share, where, days, impact, effort, team, evidence } = issue;
  const because = kind === "group" ? "roadmap.fix.becauseGroup" : "roadmap.fix.because";
  const places = nameInSentence(where, LONGEST_PLACES);
  return {
    id: fixId(id),
    team: team === "" ? ("customerCare" as const) : { name: team },
    because: say(because, { share: shareText(share) }),
    how: [
      say(`roadmap.fix.how.${cause ?? "none"}`),
      places === "" ? "" : say("roadmap.fix.where", { where: places }),
      say("roadmap.fix.days", { count: days }),
    ].join(""),
    impact,
    effort,
    evidence,
    metric: issueShare(issue),
  };
}

type Titles = readonly [quick: string, systemic: string];

/** A group is no words of customers: what goes wrong there is to be found out first. */
function titlesOf({ kind, name, where }: Issue): Titles {
  if (kind === "theme") return themeTitles(name);
  if (kind === "cause") return causeTitles(name);
  const group = nameInSentence(where, LONGEST_NAME);
  return [
    say("roadmap.fix.titleGroup", { group }),
    say("roadmap.fix.titleGroupSystemic", { group }),
  ];
}

/** All that the action for an issue of this name may be called. */
export function fixTitles(name: string): readonly string[] {
  return [...themeTitles(name), ...causeTitles(name)];
}

/** What is wrong with a thing that customers only name is still to be found out: “desk” alone cannot be fixed. */
function themeTitles(name: string): Titles {
  const called = (longest: number) => ({ issue: nameInSentence(name, longest) });
  return [
    say("roadmap.fix.titleTheme", called(LONGEST_CALLED)),
    say("roadmap.fix.titleThemeSystemic", called(LONGEST_CALLED_SYSTEMIC)),
  ];
}

function causeTitles(name: string): Titles {
  const issue = nameInSentence(name, LONGEST_NAME);
  return [say("roadmap.fix.title", { issue }), say("roadmap.fix.titleSystemic", { issue })];
}
