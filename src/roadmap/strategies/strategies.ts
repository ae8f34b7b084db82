import { say } from "../../wording/say";
import { doubts } from "../found/causesFound";
import type { Priorities } from "../priorities/priorities";
import { calledFor, type Called, type StrategyFacts } from "./strategyChoice";

/** The seven of guide A (rules 109–117) and the seven of guide B (119–125). */
export const STRATEGY_IDS = [
  "closeLoop",
  "segmentDetractors",
  "fixRootCauses",
  "improveMethod",
  "trainTeams",
  "quickWins",
  "customerCulture",
  "promptFollowUp",
  "easyToShare",
  "noSilos",
  "exceedExpectations",
  "communities",
  "champions",
  "monitor",
] as const;
export type StrategyId = (typeof STRATEGY_IDS)[number];

/** One strategy and whether this diagnosis calls for it (rule 118). All fourteen are always listed. */
export interface Strategy {
  readonly id: StrategyId;
  readonly guide: "A" | "B";
  readonly name: string;
  readonly chosen: boolean;
  /** What in the diagnosis called for it; null where nothing did. */
  readonly because: string | null;
  /** Steps, our words, in order. */
  readonly how: readonly string[];
  /** "" or a caution that belongs to it (rules 113, 161, 201). */
  readonly caution: string;
  readonly rules: readonly number[];
}

const RULES: Readonly<Record<StrategyId, readonly number[]>> = {
  closeLoop: [109, 110],
  segmentDetractors: [111, 112],
  fixRootCauses: [96, 98, 113],
  improveMethod: [87, 114, 161],
  trainTeams: [115],
  quickWins: [116],
  customerCulture: [117],
  promptFollowUp: [119],
  easyToShare: [120],
  noSilos: [94, 121],
  exceedExpectations: [122],
  communities: [123],
  champions: [124],
  monitor: [125],
};

const STEPS = ["first", "second", "third", "fourth"] as const;
const FIRST_OF_B = STRATEGY_IDS.indexOf("promptFollowUp");
/** Rule 118: the cultural shift comes last, with the steps that belong to it. */
const LAST: readonly StrategyId[] = ["customerCulture", "champions", "monitor"];

/**
 * Which strategies a diagnosis calls for (rule 118). All fourteen, the chosen first in the order of the rule: quick wins,
 * then what class and causes call for, then culture; the others after them in the guides' order.
 * Example: a class of crisis chooses quick wins, closing the loop, segmenting detractors and root causes, and what guide
 * B adds to them.
 */
export function chooseStrategies(
  diagnosis: StrategyFacts,
  _priorities: Priorities,
  promotersToAsk = 0
): readonly Strategy[] {
  const called = calledFor(diagnosis, promotersToAsk);
  const hasDoubts = doubts(diagnosis).length > 0;
  return inOrder(called).map((id): Strategy => {
    const reasons = called.get(id) ?? null;
    return {
      id,
      guide: STRATEGY_IDS.indexOf(id) < FIRST_OF_B ? "A" : "B",
      name: say(`strategies.${id}.name`),
      chosen: reasons !== null,
      because: reasons === null ? null : reasons.join(say("strategies.reasons")),
      how: STEPS.map((step) => say(`strategies.${id}.how.${step}`)),
      caution: cautionOf(id, hasDoubts),
      rules: RULES[id],
    };
  });
}

function inOrder(called: Called): StrategyId[] {
  const isMiddle = (id: StrategyId): boolean => id !== "quickWins" && !LAST.includes(id);
  // What guide B adds to a strategy comes after those of guide A, so that each is read before its addition.
  const middle = STRATEGY_IDS.filter((id) => isMiddle(id) && called.has(id));
  const chosen = [
    ...(called.has("quickWins") ? (["quickWins"] as const) : []),
    ...middle,
    ...LAST.filter((id) => called.has(id)),
  ];
  return [...chosen, ...STRATEGY_IDS.filter((id) => !called.has(id))];
}

/** Rule 161: without a check that fired, another survey mends nothing; with one it is a break in method. */
function cautionOf(id: StrategyId, hasDoubts: boolean): string {
  switch (id) {
    case "fixRootCauses":
    case "trainTeams":
    case "customerCulture":
    case "easyToShare":
    case "communities":
      return say(`strategies.${id}.caution`);
    case "improveMethod":
      return say(`strategies.improveMethod.caution.${hasDoubts ? "fired" : "notFired"}`);
    default:
      return "";
  }
}
