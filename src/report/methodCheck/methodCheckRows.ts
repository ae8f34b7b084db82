import type { MethodCheck, MethodReading, ResponseByGroup } from "../../diagnosis/methodReading";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { rowId } from "../../diagnosis/rowId";
import type { TableRow } from "../sheetPlan";

/** What asks for something comes first, what says nothing last. */
const ORDER: readonly MethodCheck["verdict"][] = ["inDoubt", "fine", "tooFew", "notMeasurable"];

/** The checks as they are listed: doubts first, the confirmed before the indicated (rule 37). */
export function orderedChecks({ checks }: Pick<MethodReading, "checks">): MethodCheck[] {
  const place = ({ verdict, certainty }: MethodCheck): number =>
    2 * ORDER.indexOf(verdict) + (verdict === "inDoubt" && certainty !== "confirmed" ? 1 : 0);
  return [...checks].sort((a, b) => place(a) - place(b));
}

/** One check: what was measured, against which limit, and what to do. */
export function checkRow(check: MethodCheck): TableRow {
  const { id, name, verdict, certainty, cause, measured, limit, fix } = check;
  const isMeasured = verdict === "inDoubt" || verdict === "fine";
  const none = say("sheets.none");
  return {
    id,
    cells: [
      name,
      say(`methodCheck.verdict.${verdict}`),
      !isMeasured || certainty === "fact" ? none : say(`sheets.certainty.${certainty}`),
      say(`methodCheck.cause.${cause}`),
      measured === "" ? none : measured,
      limit,
      // Only a doubt asks for a remedy, and only what is missing for a column or a fact.
      verdict === "inDoubt" || verdict === "notMeasurable" ? fix : none,
    ],
    ...(!isMeasured && { style: "cellMuted" as const }),
  };
}

/** Who was asked and who answered, as one row a group. */
export function responseRows({ column, rows }: ResponseByGroup): TableRow[] {
  const asked = rows.reduce((sum, { invited }) => sum + invited, 0);
  const answers = rows.reduce((sum, { answered }) => sum + answered, 0);
  return rows.map(({ value, invited, answered, rate, interval }) => ({
    id: rowId(`response:${column}=${value}`),
    cells: [
      value,
      invited,
      answered,
      rate,
      say("score.interval", {
        low: shareText(interval.low, 1),
        high: shareText(interval.high, 1),
      }),
      column,
      answers === 0
        ? say("sheets.none")
        : say("methodCheck.response.weight", {
            asked: shareText(invited / asked),
            answered: shareText(answered / answers),
          }),
    ],
  }));
}
