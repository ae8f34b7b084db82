import type { CauseReading } from "../../diagnosis/commentsReading";
import { say } from "../../wording/say";
import { quoteLines, putLines, type LabelledLine } from "../comments/commentsQuotes";
import { rulesText } from "../comments/commentsWords";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { causeHeading } from "./rootCausesWords";

/** The last column of a block's texts; more than this is no line to read. */
const TEXT_TO = 7;

/**
 * One cause: what it means, what customers wrote, which of its symptoms were seen, what speaks for it besides
 * comments (rules 77, 80–88), what to do. Returns the first free row.
 */
export function putCause(draft: Draft, row: number, cause: CauseReading): number {
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, causeHeading(cause), "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, say(`causes.meaning.${cause.cause}`), "caption");
  const end = putLines(draft, row + 2, TEXT_TO, [
    ...quoteLines(cause.quotes),
    ...symptomLines(cause),
    ...evidenceLines(cause),
    {
      label: say("commentSheets.causes.block.fix"),
      text: cause.fix,
      style: "cellWrapStrong",
    },
  ]);
  draft.height(end, 12);
  return end + 1;
}

/** Each symptom that was seen on its own, those that were not in one line; what comments cannot show is left out. */
function symptomLines({ symptoms }: CauseReading): LabelledLine[] {
  const seen = symptoms.flatMap(({ words, seen }) =>
    seen === null || seen === 0
      ? []
      : [{ words: say("commentSheets.causes.block.seen", { words, count: seen }), seen }]
  );
  const unseen = symptoms.filter(({ seen }) => seen === 0).map(({ words }) => words);
  const line = (label: string, words: readonly string[]): LabelledLine[] =>
    words.length === 0 ? [] : [{ label, text: words.join(say("commentSheets.comments.and")) }];
  return [
    ...line(
      say("commentSheets.causes.block.symptom"),
      [...seen].sort((a, b) => b.seen - a.seen).map(({ words }) => words)
    ),
    ...line(say("commentSheets.causes.block.unseen"), unseen),
  ];
}

function evidenceLines({ evidence }: CauseReading): LabelledLine[] {
  return evidence.map(({ words, certainty, rules }) => ({
    label: say("commentSheets.causes.block.evidence"),
    text:
      certainty === "fact"
        ? say("commentSheets.causes.block.evidenceFact", { words, rules: rulesText(rules) })
        : say("commentSheets.causes.block.evidenceLine", {
            words,
            certainty: say(`commentSheets.causes.block.certainty.${certainty}`),
            rules: rulesText(rules),
          }),
  }));
}
