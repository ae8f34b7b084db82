import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Cause } from "../../playbook/causes";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { causesFound, doubts, type CauseFound } from "../found/causesFound";
import type { StrategyId } from "./strategies";

/** What calls for a strategy, in words: one or several reasons. */
export type Called = ReadonlyMap<StrategyId, readonly string[]>;

export type StrategyFacts = Pick<
  Diagnosis,
  "total" | "industry" | "detractors" | "comments" | "method" | "context"
>;

/** Rule 118, guide A: what each cause calls for besides what it calls for by class. */
const BY_CAUSE: Readonly<Record<Cause, readonly StrategyId[]>> = {
  service: ["closeLoop", "trainTeams"],
  product: ["fixRootCauses", "segmentDetractors"],
  expectations: ["fixRootCauses", "exceedExpectations"],
  feedbackLoop: ["closeLoop", "customerCulture", "communities"],
  methodology: ["improveMethod"],
  timing: ["improveMethod"],
  organisation: ["customerCulture", "noSilos"],
};

/**
 * Rule 118, statement by statement: which strategies the class, the level, the share of detractors, the causes, the
 * response rate and promoters to ask call for, and with which words. In the order in which they are called for.
 */
export function calledFor(diagnosis: StrategyFacts, promotersToAsk: number): Called {
  const called = new Map<StrategyId, string[]>();
  const call = (reason: string, ...ids: readonly StrategyId[]): void => {
    for (const id of ids) called.set(id, [...(called.get(id) ?? []), reason]);
  };
  byClass(diagnosis, call);
  for (const found of causesFound(diagnosis))
    call(causeReason(found, diagnosis), ...BY_CAUSE[found.cause]);
  const response = diagnosis.method.checks.find(({ id }) => id === "responseRate");
  if (response?.verdict === "inDoubt") {
    const share = shareText(response.share ?? 0);
    call(say("strategies.reason.response", { share }), "communities");
  }
  if (promotersToAsk > 0) {
    const figure = countText(promotersToAsk);
    call(say("strategies.reason.promoters", { count: promotersToAsk, figure }), "easyToShare");
  }
  const goesWith = (id: "closeLoop" | "customerCulture"): string =>
    say("strategies.reason.goesWith", { strategy: say(`strategies.${id}.name`) });
  if (called.has("closeLoop")) call(goesWith("closeLoop"), "promptFollowUp");
  if (called.has("customerCulture")) call(goesWith("customerCulture"), "champions");
  call(say("strategies.reason.always"), "monitor");
  return called;
}

type Call = (reason: string, ...ids: readonly StrategyId[]) => void;

function byClass({ total, industry, detractors, context }: StrategyFacts, call: Call): void {
  const { id, name } = total.scoreClass;
  const reason = say("strategies.reason.class", { class: name });
  if (id === "crisis" || id === "systematic") {
    call(reason, "closeLoop", "segmentDetractors", "quickWins", "fixRootCauses");
    return;
  }
  if (id === "belowStandard") {
    call(reason, "closeLoop", "quickWins", "fixRootCauses");
    return;
  }
  call(reason, "quickWins", "customerCulture");
  // In whole numbers, so that exactly 25 % is not over it.
  const { groups } = total;
  const limit = context.assumptions.detractorsImmediate;
  if (100 * groups.detractors > limit * groups.n) {
    const share = shareText(detractors.share, 0, [limit / 100]);
    call(say("strategies.reason.detractors", { share, limit }), "closeLoop");
  }
  if (industry?.level === "bad") {
    call(say("strategies.reason.level", { industry: industry.name }), "fixRootCauses");
  }
}

function causeReason({ cause, name, share }: CauseFound, diagnosis: StrategyFacts): string {
  if (share !== null && share > 0) {
    return say("strategies.reason.cause", { cause: name, share: shareText(share) });
  }
  if (cause === "feedbackLoop") return say("strategies.reason.again");
  const about = cause === "timing" ? 6 : 5;
  const checks = doubts(diagnosis).filter((check) => check.cause === about);
  return say("strategies.reason.checks", {
    cause: name,
    checks: checks.map((check) => check.name).join(say("sheets.comma")),
  });
}
