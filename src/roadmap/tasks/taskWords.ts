import { nameInSentence } from "../../diagnosis/segmentName";
import { dateText } from "../../wording/figures";
import { say } from "../../wording/say";
import { reportCount } from "../actions/reportActions";
import { calledIn, namesOf, type TaskFacts } from "./taskFacts";
import { planEnd } from "../phases";
import type { Action, Roadmap } from "../roadmap";
import { TASK_REPORT, type TaskId } from "./tasks";

/** What a task says about this diagnosis. */
export type TaskWords = Pick<Action, "title" | "because" | "how">;

/** The words of one of the 18 tasks, made concrete by what was found and when the phases are. */
export function taskWords(id: TaskId, facts: TaskFacts, phases: Roadmap["phases"]): TaskWords {
  return {
    title: title(id, facts, phases),
    because: reason(id, facts, phases),
    how: how(id, facts),
  };
}

function title(id: TaskId, { hasRevenue }: TaskFacts, phases: Roadmap["phases"]): string {
  switch (id) {
    case "rankGroups":
      return say(`roadmap.task.rankGroups.${hasRevenue ? "titleRevenue" : "title"}`);
    case "reportMonthly": {
      const count = reportCount(phases);
      return say("roadmap.task.reportMonthly.title", { number: TASK_REPORT, count });
    }
    default:
      return say(`roadmap.task.${id}.title`);
  }
}

function reason(id: TaskId, facts: TaskFacts, phases: Roadmap["phases"]): string {
  const { worst, tracked, groups, hasSplits, hasIndustry, isAnsweringKnown } = facts;
  const { named, chosen, owners, words } = facts;
  switch (id) {
    case "nameIssues":
      return say(`roadmap.task.nameIssues.${named.length > 0 ? "becauseFound" : "because"}`, words);
    case "measureAnswers":
    case "answerDetractors":
      return say(`roadmap.task.${id}.${isAnsweringKnown ? "becauseKnown" : "because"}`, words);
    case "rankGroups":
      if (worst) return say("roadmap.task.rankGroups.becauseWorst", words);
      return say(`roadmap.task.rankGroups.${hasSplits ? "because" : "becauseNoSplit"}`);
    case "briefLeadership":
      return say(`roadmap.task.briefLeadership.${hasIndustry ? "because" : "becauseClass"}`, words);
    case "pickFixes":
      return chosen.quick.length > 0
        ? say("roadmap.task.pickFixes.becauseFound", {
            chosen: chosen.quick.length,
            count: chosen.fitting,
          })
        : say("roadmap.task.pickFixes.because");
    case "doFixes":
      return say(`roadmap.task.doFixes.${worst ? "becauseWorst" : "because"}`, words);
    case "trackFixes":
      return say(`roadmap.task.trackFixes.${tracked ? "becauseTracked" : "because"}`, words);
    case "findSystemic": {
      const [first] = chosen.systemic;
      if (first === undefined) return say("roadmap.task.findSystemic.because", words);
      return say("roadmap.task.findSystemic.becauseFound", { issue: short(calledIn(first)) });
    }
    case "planNext":
      return say("roadmap.task.planNext.because", { end: dateText(planEnd(phases)) });
    case "formTaskForce":
      return owners.length > 1
        ? say("roadmap.task.formTaskForce.becauseFound", { count: owners.length })
        : say("roadmap.task.formTaskForce.because");
    case "trackGroups":
      return say(`roadmap.task.trackGroups.${groups > 0 ? "becauseGroups" : "because"}`, words);
    default:
      return say(`roadmap.task.${id}.because`, words);
  }
}

function how(
  id: TaskId,
  { worst, hasSplits, hasRevenue, named, chosen, owners, words }: TaskFacts
): string {
  const hasFixes = chosen.quick.length > 0;
  switch (id) {
    case "readWindow":
      return say(`roadmap.task.readWindow.${hasSplits ? "howSplit" : "how"}`, words);
    case "nameIssues":
      return say(`roadmap.task.nameIssues.${named.length > 0 ? "howFound" : "how"}`, words);
    case "rankGroups":
      return say(
        `roadmap.task.rankGroups.${worst ? "howWorst" : "how"}${hasRevenue ? "Revenue" : ""}`,
        words
      );
    case "pickFixes":
    case "assignFixes":
      return say(`roadmap.task.${id}.${hasFixes ? "howFound" : "how"}`, words);
    case "doFixes":
      if (hasFixes) return say("roadmap.task.doFixes.howFound", words);
      return say(`roadmap.task.doFixes.${worst ? "howWorst" : "how"}`, words);
    case "findSystemic":
    case "doSystemic":
      return chosen.systemic.length > 0
        ? say(`roadmap.task.${id}.howFound`, { systemic: namesOf(chosen.systemic) })
        : say(`roadmap.task.${id}.how`, words);
    case "formTaskForce":
      return say(`roadmap.task.formTaskForce.${owners.length > 1 ? "howFound" : "how"}`, words);
    default:
      return say(`roadmap.task.${id}.how`, words);
  }
}

/** Leaves room for the rest of a 40-character reason. */
const SHORT_NAME = 18;

function short(name: string): string {
  return nameInSentence(name, SHORT_NAME);
}
