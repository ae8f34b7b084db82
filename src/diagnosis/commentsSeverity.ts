import type { CommentsRead } from "../comments/commentReading";
import type { Assumptions } from "../playbook/assumptions";
import { countText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import { commentAt, type CommentFacts } from "./commentFacts";
import type { CommentsReading, SeverityReading } from "./commentsReading";
import { checked, fewAnswers, tooFew } from "./methodCheck";
import type { MethodCheck, MethodReading } from "./methodReading";
import { limitText, overLimit, shareWithInterval } from "./methodVerdict";
import { isPlainlyPositive } from "./plainlyPositive";

/**
 * Whether words and scores go together (rules 62, 81, 82): how many of detractors' codable comments name no incident,
 * feature, promise or contact, which is to say no cause and no theme was found in them, and how many of detractors'
 * comments are plain praise. They do not where either is over its limit (40 % and 5 %, ours, editable); under 50
 * comments nothing is said.
 */
export function readSeverity(facts: CommentFacts, detractors: readonly number[]): SeverityReading {
  const { survey, base, assumptions } = facts;
  const emotional = countEmotional(facts);
  const praise = detractors.filter((row) => isPlainlyPositive(survey.comment?.[row] ?? "")).length;
  const emotionalShare = base.length === 0 ? null : emotional / base.length;
  const praiseShare = detractors.length === 0 ? null : praise / detractors.length;
  const { enoughForCheck } = assumptions;
  const isOver = {
    emotional:
      base.length >= enoughForCheck && isOverEmotional(emotional, base.length, assumptions),
    praise:
      detractors.length >= enoughForCheck &&
      100 * praise > assumptions.mismatchShare * detractors.length,
  };
  const verdict =
    isOver.emotional || isOver.praise
      ? "doesNotMatch"
      : base.length < enoughForCheck
        ? "tooFew"
        : "matches";
  return {
    emotional,
    emotionalShare,
    plainlyPositive: praise,
    plainlyPositiveShare: praiseShare,
    verdict,
    words: severityWords(verdict, isOver, emotionalShare ?? 0, praiseShare ?? 0),
  };
}

/** No cause and no theme. */
function countEmotional(facts: CommentFacts): number {
  const named = rowsWithTheme(facts.read, facts.survey.rowCount);
  let count = 0;
  for (const row of facts.base) {
    if (named[row] === 0 && commentAt(facts, row)?.causes.length === 0) count++;
  }
  return count;
}

function rowsWithTheme({ themes }: CommentsRead, rowCount: number): Uint8Array {
  const named = new Uint8Array(rowCount);
  for (const { rows } of themes) for (const row of rows) named[row] = 1;
  return named;
}

function isOverEmotional(count: number, n: number, { emotionalShare }: Assumptions): boolean {
  return overLimit({ count, n }, emotionalShare).verdict === "inDoubt";
}

function severityWords(
  verdict: SeverityReading["verdict"],
  isOver: { readonly emotional: boolean; readonly praise: boolean },
  emotional: number,
  praise: number
): string {
  if (verdict !== "doesNotMatch") return say(`comments.severity.${verdict}`);
  const words = { share: shareText(emotional), praise: shareText(praise) };
  if (isOver.emotional && isOver.praise) return say("comments.severity.both", words);
  return isOver.emotional
    ? say("comments.severity.emotional", words)
    : say("comments.severity.mismatch", { share: words.praise });
}

/**
 * The check of rule 82 that only reading makes possible: comments that name nothing that happened. What was not
 * recognised counts as nothing, so the share is at most what is measured: over the limit it is never more than
 * indicated.
 */
export function emotionalCheck(
  { base, severity }: Pick<CommentsReading, "base" | "severity">,
  assumptions: Assumptions
): MethodCheck {
  const { emotionalShare, enoughForCheck } = assumptions;
  const words = {
    limit: say("method.limit.emotional", { share: limitText(emotionalShare) }),
    fix: say("method.fix.emotional"),
  };
  const n = base.codable;
  if (n < enoughForCheck) {
    return tooFew("emotional", n, { ...words, measured: fewAnswers(n, enoughForCheck) });
  }
  const verdict = overLimit({ count: severity.emotional, n }, emotionalShare);
  const measured = say("method.measured.emotional", {
    share: shareWithInterval(verdict, emotionalShare),
    n: countText(n),
  });
  return checked("emotional", {
    ...verdict,
    ...words,
    measured,
    certainty: verdict.verdict === "inDoubt" ? "indicated" : verdict.certainty,
  });
}

/** The method reading with that check beside the one it belongs to (rule 81); again and again the same. */
export function withEmotionalCheck(method: MethodReading, check: MethodCheck): MethodReading {
  const others = method.checks.filter(({ id }) => id !== check.id);
  const after = others.findIndex(({ id }) => id === "churn") + 1 || others.length;
  const checks = [...others.slice(0, after), check, ...others.slice(after)];
  const inDoubt = checks.filter(({ verdict }) => verdict === "inDoubt").length;
  const fine = checks.filter(({ verdict }) => verdict === "fine").length;
  return { ...method, checks, inDoubt, measured: inDoubt + fine };
}
