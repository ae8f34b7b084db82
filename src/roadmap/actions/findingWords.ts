import { say } from "../../wording/say";
import type { Action } from "../roadmap";

type FindingWords = keyof typeof import("../../wording/en/roadmap").roadmap.finding;

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

/** What an action says that is there because of the score, a group or the survey's data. */
export function findingWords(
  key: FindingWords,
  known: Partial<typeof NO_FACTS> = {}
): Pick<Action, "title" | "because" | "how"> {
  const facts = { ...NO_FACTS, ...known };
  return {
    title: say(`roadmap.finding.${key}.title`, facts),
    because: say(`roadmap.finding.${key}.because`, facts),
    how: say(`roadmap.finding.${key}.how`, facts),
  };
}
