import { displayEdges, detractorEdges } from "../playbook/edges";
import { levelName } from "../playbook/levels";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { benchmarkOf } from "../diagnosis/industryLevel";
import { segmentsByImpact } from "../diagnosis/segmentImpact";
import { nameInSentence } from "../diagnosis/segmentName";
import { countText, npsText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import {
  counted,
  detractorShare,
  groupScore,
  knownCount,
  overallScore,
  unmeasuredShare,
} from "./metrics";
import type { Action } from "./roadmap";
import type { TaskId } from "./tasks";

/** What a task says about this diagnosis. */
export type TaskWords = Pick<Action, "title" | "because" | "how" | "metric">;

/** Rule 139 names three splits: tier, product line, geography. */
const SPLITS = 3;
/** Rules 97, 146 and 152. */
const ISSUES = 5;
const FIXES = 3;
/** Rule 155: product, sales, marketing, support. */
const TEAMS = 4;
/** The groups named in one sentence. */
const NAMED = 3;
/** Leaves room for the rest of a 40-character reason. */
const SHORT_NAME = 18;

/** The words and the measure of each of the 18 tasks, made concrete by what was found. */
export function taskWords(diagnosis: Diagnosis): (id: TaskId) => TaskWords {
  const facts = factsOf(diagnosis);
  const { worst, groups } = facts;
  const metrics: Record<TaskId, Action["metric"]> = {
    readWindow: knownCount("splits", diagnosis.segments.length, SPLITS),
    nameIssues: counted("issuesNamed", ISSUES),
    measureAnswers: unmeasuredShare("answered"),
    rankGroups: knownCount("groupsRanked", groups, null),
    answerDetractors: unmeasuredShare("answered"),
    briefLeadership: counted("briefingHeld", 1),
    pickFixes: counted("fixesChosen", FIXES),
    assignFixes: unmeasuredShare("fixesOwned", 1),
    doFixes: counted("fixesDone", FIXES),
    tellCustomers: counted("customerMessages", FIXES),
    askAgain: unmeasuredShare("askedAgain"),
    trackFixes: worst ? groupScore(worst) : overallScore(diagnosis),
    findSystemic: detractorShare(diagnosis),
    planNext: counted("planAgreed", 1),
    formTaskForce: counted("teams", TEAMS),
    doSystemic: overallScore(diagnosis),
    trackGroups: counted("groupsTracked", groups > 0 ? groups : null),
    reportMonthly: counted("reports", 1),
  };
  return (id) => ({
    title: say(`roadmap.task.${id}.title`),
    because: reason(id, facts),
    how: how(id, facts),
    metric: metrics[id],
  });
}

function factsOf(diagnosis: Diagnosis) {
  const { total, industry, detractors, window, segments, ranking } = diagnosis;
  const edges = displayEdges(benchmarkOf(diagnosis.context) ?? undefined);
  const byImpact = segmentsByImpact(diagnosis).map(({ segment }) => segment);
  const worst = byImpact[0] ?? null;
  const { assumptions } = diagnosis.context;
  const target = Math.min(100, total.nps + assumptions.phaseGainLow);
  return {
    worst,
    groups: ranking.filter(({ base }) => base === "reportable").length,
    hasSplits: segments.length > 0,
    hasIndustry: industry !== null,
    words: {
      n: countText(total.groups.n),
      window: window.words,
      splits: segments
        .map(({ name }) => nameInSentence(name, SHORT_NAME))
        .slice(0, NAMED)
        .join(", "),
      detractors: countText(total.groups.detractors),
      share: shareText(detractors.share, 0, detractorEdges(assumptions)),
      goal: assumptions.detractorsTarget,
      worst: worst ? nameInSentence(worst.value, SHORT_NAME) : "",
      worstScore: worst ? npsText(worst.nps, edges) : "",
      worstGroups: byImpact
        .slice(0, NAMED)
        .map(({ value }) => nameInSentence(value))
        .join(", "),
      level: industry ? levelName(industry.level) : "",
      industry: industry ? nameInSentence(industry.name, SHORT_NAME) : "",
      class: total.scoreClass.name,
      score: npsText(total.nps, edges),
      target: npsText(target, []),
      count: ranking.filter(({ base }) => base === "reportable").length,
    },
  };
}

type Facts = ReturnType<typeof factsOf>;

function reason(id: TaskId, { worst, groups, hasSplits, hasIndustry, words }: Facts): string {
  switch (id) {
    case "rankGroups":
      if (worst) return say("roadmap.task.rankGroups.becauseWorst", words);
      return say(`roadmap.task.rankGroups.${hasSplits ? "because" : "becauseNoSplit"}`);
    case "briefLeadership":
      return say(`roadmap.task.briefLeadership.${hasIndustry ? "because" : "becauseClass"}`, words);
    case "doFixes":
      return say(`roadmap.task.doFixes.${worst ? "becauseWorst" : "because"}`, words);
    case "trackFixes":
      return say(`roadmap.task.trackFixes.${worst ? "becauseWorst" : "because"}`, words);
    case "trackGroups":
      return say(`roadmap.task.trackGroups.${groups > 0 ? "becauseGroups" : "because"}`, words);
    default:
      return say(`roadmap.task.${id}.because`, words);
  }
}

function how(id: TaskId, { worst, hasSplits, words }: Facts): string {
  switch (id) {
    case "readWindow":
      return say(`roadmap.task.readWindow.${hasSplits ? "howSplit" : "how"}`, words);
    case "rankGroups":
      return say(`roadmap.task.rankGroups.${worst ? "howWorst" : "how"}`, words);
    case "doFixes":
      return say(`roadmap.task.doFixes.${worst ? "howWorst" : "how"}`, words);
    default:
      return say(`roadmap.task.${id}.how`, words);
  }
}
