import { warningWords } from "../../diagnosis/surveyFindings";
import { EXCLUSIONS } from "../../score/exclusions";
import type { DataQuality, NotScored, QualityWarning, UnreadColumn } from "../../score/responses";
import { say } from "../../wording/say";
import { cellLink, sheetRow } from "../cellLink";
import { oneLine } from "../header";
import { rowId } from "../../diagnosis/rowId";
import type { TableRow } from "../sheetPlan";

const NAME = 60;

/** What a row of the source can be; "undated" rows are among the scored. */
type Place = "scored" | NotScored["reason"] | "undated";

/**
 * How many rows are scored and how many are left out for which reason (rules 4, 202), reasons that occur only; then
 * how many of the scored have no date. All but the last add up to the rows of the source.
 */
export function reasonRows(quality: DataQuality): TableRow[] {
  const { rows, usable, excluded, hidden, repeated, leftOut = 0, undated } = quality;
  const row = (place: Place, count: number, examples: readonly string[] = []): TableRow[] =>
    count === 0 && place !== "scored"
      ? []
      : [
          counted(
            place,
            say(`dataQuality.reason.${place}`),
            say(`dataQuality.meaning.${place}`),
            { count, examples },
            rows
          ),
        ];
  return [
    ...row("scored", usable),
    ...EXCLUSIONS.flatMap((reason) =>
      row(reason, excluded[reason].count, excluded[reason].examples)
    ),
    ...row("hidden", hidden),
    ...row("repeated", repeated),
    ...row("leftOut", leftOut),
    ...row("undated", undated.count, undated.examples),
  ];
}

/** Rows that hold no answer that counts. */
export function notScoredCount({ rows, usable }: DataQuality): number {
  return rows - usable;
}

/** What looks wrong and is the person's to decide (rule 205). */
export function warningRows(warnings: readonly QualityWarning[]): TableRow[] {
  const none = say("sheets.none");
  return warnings.map((warning) => {
    const { title, detail } = warningWords(warning);
    return { id: `warning:${warning.kind}`, cells: [title, none, detail, none, none] };
  });
}

/** Columns beside the answers with cells that were not used. */
export function unreadRows(columns: readonly UnreadColumn[], rows: number): TableRow[] {
  return columns.map(({ column, why, count, examples }, index) =>
    counted(
      rowId(`unread:${index}:${column}`),
      oneLine(column, NAME),
      say(`dataQuality.unread.${why}`),
      { count, examples },
      rows
    )
  );
}

/** The listed rows that are not scored, with a link to the cell and what it holds, as it stands. */
export function notScoredRows(listed: readonly NotScored[]): TableRow[] {
  return listed.map(({ address, reason, holds }, index) => ({
    id: rowId(`cell:${address}`),
    cells: [
      cellLink(address),
      say(`dataQuality.reason.${reason}`),
      holds === "" ? say("sheets.none") : holds,
      index + 1,
      sheetRow(address) ?? say("sheets.none"),
    ],
  }));
}

function counted(
  id: string,
  name: string,
  meaning: string,
  { count, examples }: DataQuality["undated"],
  rows: number
): TableRow {
  return {
    id,
    cells: [
      name,
      examples.length === 0 ? say("sheets.none") : examples.join(say("sheets.comma")),
      meaning,
      count,
      rows === 0 ? say("sheets.none") : count / rows,
    ],
  };
}
