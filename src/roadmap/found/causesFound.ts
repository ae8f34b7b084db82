import { SMALLEST_SHOWN } from "../../diagnosis/suppression";
import type { CauseReading } from "../../diagnosis/commentsReading";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { MethodCheck } from "../../diagnosis/methodReading";
import { causeName } from "../../playbook/causeBook";
import type { Cause } from "../../playbook/causes";

/** A cause that asks for something to be done. */
export interface CauseFound {
  readonly cause: Cause;
  readonly name: string;
  /** Of detractors' codable comments; null where something else than their number shows it. */
  readonly share: number | null;
  readonly rules: readonly number[];
}

/** Rule 77: customers who say the same again, or themes that persist, show ignored feedback as much as words do. */
const PERSISTENCE = 77;

/**
 * The causes that call for a strategy (rule 118), most frequent first, those that comments do not measure last. Of
 * comments, those that the smallest share that counts (ours, editable) of five comments or more show; ignored feedback
 * by rule 77 as well; methodology and timing (rule 88) only where a check of the survey puts the score in doubt.
 */
export function causesFound(
  diagnosis: Pick<Diagnosis, "comments" | "method" | "context">
): CauseFound[] {
  const { comments, context } = diagnosis;
  const causes = comments?.causes ?? [];
  const isCounted = ({ comments: shown, share }: CauseReading): boolean =>
    shown >= SMALLEST_SHOWN && 100 * (share ?? 0) >= context.assumptions.causePresent;
  const isFound = (reading: CauseReading): boolean =>
    reading.cause !== "methodology" &&
    reading.cause !== "timing" &&
    (isCounted(reading) ||
      (reading.cause === "feedbackLoop" &&
        reading.evidence.some(({ rules }) => rules.includes(PERSISTENCE))));
  const said = causes
    .filter(isFound)
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0))
    .map((reading): CauseFound => {
      const { cause, share, rules } = reading;
      return { cause, name: causeName(cause), share: isCounted(reading) ? share : null, rules };
    });
  const checks = doubts(diagnosis);
  const measured = ([5, 6] as const).flatMap((number): CauseFound[] => {
    const fired = checks.filter(({ cause }) => cause === number);
    if (fired.length === 0) return [];
    const cause = number === 5 ? "methodology" : "timing";
    const rules = [...new Set(fired.flatMap((check) => check.rules))];
    return [{ cause, name: causeName(cause), share: null, rules }];
  });
  return [...said, ...measured];
}

/** Checks of rules 80–88 that put the score in doubt, the confirmed first. */
export function doubts({ method }: Pick<Diagnosis, "method">): MethodCheck[] {
  const fired = method.checks.filter(({ verdict }) => verdict === "inDoubt");
  return fired.sort(
    (a, b) => Number(b.certainty === "confirmed") - Number(a.certainty === "confirmed")
  );
}
