import { contradictionsOn } from "../diagnosis/contradictions";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Draft } from "./draft";
import { FIRST_COLUMN } from "./header";
import { STYLES } from "./styles";
import { widthOf, wrappedHeight } from "./textHeight";

/**
 * Where the guides do not agree on what this sheet shows (rules 184–195, 201), one paragraph each over the width
 * of the sheet. Returns the first free row.
 */
export function putContradictions(
  draft: Draft,
  from: number,
  columns: number,
  diagnosis: Diagnosis,
  more: readonly string[] = []
): number {
  const { kind } = draft;
  const lines = contradictionsOn(kind, diagnosis).map(({ words }) => words);
  const width = widthOf(draft.columns, FIRST_COLUMN, columns);
  let row = from;
  for (const line of [...lines, ...more]) {
    draft.height(row, wrappedHeight(line, width, STYLES.paragraph.font.size));
    draft.span({ row, column: FIRST_COLUMN, rows: 1, columns }, line, "paragraph");
    row++;
  }
  return row;
}
