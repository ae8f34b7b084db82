import type { CommentsReading } from "../../diagnosis/commentsReading";
import { say } from "../../wording/say";
import { putParagraph, putTiles } from "../comments/commentsBase";
import { putLines, quoteLines } from "../comments/commentsQuotes";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { COUNT, shareFormat } from "../numberFormats";
import { splitList, type Section } from "../pageBreaks";
import { HEADED } from "./rootCausesAlignment";
import { AT, LAST } from "./rootCausesColumns";

/** More stand on the sheet Comments. */
const MOST_LISTED = 10;

/**
 * Severity against score (rules 62, 81) and the comments that disagree with their score (rule 82). Returns the
 * first free row.
 */
export function putSeverity(
  draft: Draft,
  from: number,
  reading: CommentsReading,
  sections: Section[]
): number {
  const { severity, disagreeing } = reading;
  draft.height(from, 20);
  const heading = say(`commentSheets.causes.severity.heading.${severity.verdict}`);
  draft.put(from, FIRST_COLUMN, heading, "section");
  const none = say("sheets.none");
  const label = (
    key: "emotional" | "emotionalShare" | "plainlyPositive" | "plainlyPositiveShare"
  ): string => say(`commentSheets.causes.severity.tile.${key}`);
  let row = putTiles(draft, from + 1, LAST, [
    [label("emotional"), severity.emotional, AT.cause, COUNT],
    [label("emotionalShare"), severity.emotionalShare ?? none, AT.meaning, shareFormat(0)],
    [label("plainlyPositive"), severity.plainlyPositive, AT.interval, COUNT],
    [
      label("plainlyPositiveShare"),
      severity.plainlyPositiveShare ?? none,
      AT.comments,
      shareFormat(0),
    ],
  ]);
  row = putParagraph(draft, row, LAST, severity.words);
  draft.height(row, 10);
  row += 1;
  sections.push({ from, to: row });
  if (disagreeing.length === 0) return row;
  const shown = disagreeing.slice(0, MOST_LISTED);
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, say("commentSheets.causes.severity.disagree"), "section");
  draft.height(row + 1, 14);
  const caption =
    shown.length < disagreeing.length
      ? say("commentSheets.causes.severity.disagreeCaptionFirst", {
          shown: shown.length,
          count: disagreeing.length,
        })
      : say("commentSheets.causes.severity.disagreeCaption");
  draft.put(row + 1, FIRST_COLUMN, caption, "caption");
  const end = putLines(draft, row + 2, AT.certainty, quoteLines(shown));
  draft.height(end, 12);
  sections.push(...splitList(row, end + 1, HEADED));
  return end + 1;
}
