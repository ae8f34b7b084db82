import type { Draft } from "../draft";
import { FIRST_COLUMN, oneLine } from "../header";
import { scoreAndDay } from "./commentsWords";
import type { StyleName } from "../sheetPlan";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";

/** Characters of a quote; the whole comment stands on the sheet Comments. */
export const LONGEST_QUOTE = 500;
const LEAST_ROW = 18;

/** A line of a block: a short label, and a text over the columns right of it. */
export interface LabelledLine {
  readonly label: string;
  readonly text: string;
  readonly style?: StyleName;
}

/**
 * Lines one under the other, each as high as its text needs. `last` is the last column of the texts. Returns the first
 * free row.
 */
export function putLines(
  draft: Draft,
  from: number,
  last: number,
  lines: readonly LabelledLine[]
): number {
  const column = FIRST_COLUMN + 1;
  const columns = last - column + 1;
  const width = widthOf(draft.columns, column, columns);
  const labelWidth = draft.columns[FIRST_COLUMN] ?? 0;
  lines.forEach(({ label, text, style = "cellWrap" }, index) => {
    const row = from + index;
    const { size } = STYLES[style].font;
    draft.height(
      row,
      Math.max(LEAST_ROW, wrappedHeight(text, width, size), wrappedHeight(label, labelWidth, size))
    );
    draft.put(row, FIRST_COLUMN, label, "cellWrapMuted");
    draft.span({ row, column, rows: 1, columns }, text, style);
  });
  return from + lines.length;
}

/** What customers wrote, with score and day: one line each, whatever breaks and controls their text holds. */
export function quoteLines(
  quotes: readonly {
    readonly text: string;
    readonly score: number;
    readonly day: number | null;
  }[]
): LabelledLine[] {
  return quotes.map(({ text, score, day }) => ({
    label: scoreAndDay(score, day),
    text: oneLine(text, LONGEST_QUOTE),
  }));
}
