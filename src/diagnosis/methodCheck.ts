import { countText } from "../wording/figures";
import { say } from "../wording/say";
import type { Context } from "./context";
import type { Diagnosis } from "./diagnosis";
import type { MethodCheck, MethodCheckId, Missing } from "./methodReading";
import type { SurveyRows } from "./methodRows";

/** What the checks look at: the answers the headline score counts, and what is told about the survey. */
export interface MethodFacts extends Pick<Diagnosis, "quality" | "window" | "total" | "industry"> {
  readonly survey: SurveyRows;
  readonly context: Pick<Context, "survey" | "practice" | "assumptions">;
  /** 1 for each row that is counted. */
  readonly rows: Uint8Array;
}

/**
 * Rule 88: cause 5 is who and how is asked, cause 6 when. An answer right after a failure counts for 6, where its
 * day is known, and is told once.
 */
const ABOUT: Readonly<Record<MethodCheckId, Pick<MethodCheck, "cause" | "rules">>> = {
  window: { cause: 6, rules: [86, 87] },
  afterIncident: { cause: 6, rules: [82, 85, 88] },
  inactive: { cause: 5, rules: [80, 82] },
  tenure: { cause: 5, rules: [80, 82] },
  responseRate: { cause: 5, rules: [82, 84] },
  churn: { cause: 5, rules: [81, 82] },
  emotional: { cause: 5, rules: [62, 81, 82] },
  mismatch: { cause: 5, rules: [82] },
  wording: { cause: 5, rules: [1, 82] },
  scale: { cause: 5, rules: [82, 205] },
};

/** What a check found, and what it measures it by. */
export type Outcome = Pick<MethodCheck, "verdict" | "certainty" | "measured" | "limit" | "fix"> &
  Partial<Pick<MethodCheck, "share" | "shareLimit" | "interval" | "n">>;

/** A check that was measured. */
export function checked(id: MethodCheckId, outcome: Outcome): MethodCheck {
  return {
    id,
    name: say(`method.name.${id}`),
    ...ABOUT[id],
    share: null,
    interval: null,
    n: null,
    ...outcome,
    missing: null,
  };
}

/** A check that a column or a fact is missing for: what would make it measurable stands in place of the fix. */
export function notMeasurable(id: MethodCheckId, missing: Missing, limit: string): MethodCheck {
  const fix = say(`method.missing.${missing}`);
  return {
    ...checked(id, { verdict: "notMeasurable", certainty: "fact", measured: "", limit, fix }),
    missing,
  };
}

/** A check with fewer answers than rule 82 asks for (50): nothing is said of them but how many there are. */
export function tooFew(
  id: MethodCheckId,
  n: number,
  { limit, fix, measured }: Pick<Outcome, "limit" | "fix"> & { readonly measured: string }
): MethodCheck {
  return checked(id, { verdict: "tooFew", certainty: "fact", measured, limit, fix, n });
}

/** "32 answers tell; 50 are needed". */
export function fewAnswers(
  n: number,
  needed: number,
  of: "tooFew" | "tooFewAsked" = "tooFew"
): string {
  return say(`method.measured.${of}`, { n: countText(n), needed: countText(needed) });
}
