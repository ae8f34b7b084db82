import type { CommentsReading } from "../../diagnosis/commentsReading";
import { say } from "../../wording/say";
import { baseWords } from "./commentsWords";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { COUNT } from "../numberFormats";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";

/** A text over so many columns, as high as it needs. Returns the first free row. */
export function putParagraph(draft: Draft, row: number, columns: number, text: string): number {
  const width = widthOf(draft.columns, FIRST_COLUMN, columns);
  draft.height(row, wrappedHeight(text, width, STYLES.paragraph.font.size));
  draft.span({ row, column: FIRST_COLUMN, rows: 1, columns }, text, "paragraph");
  return row + 1;
}

/** A finding, and under it what it means or asks for, where there is nothing to show. Returns the first free row. */
export function putFinding(
  draft: Draft,
  row: number,
  columns: number,
  { heading, text }: { readonly heading: string; readonly text: string }
): number {
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, heading, "section");
  const end = putParagraph(draft, row + 1, columns, text);
  draft.height(end, 10);
  return end + 1;
}

/** Labels over figures in one strip, and the strip's ground to its end. Returns the first free row. */
export function putTiles(
  draft: Draft,
  row: number,
  columns: number,
  tiles: readonly (readonly [
    label: string,
    value: string | number,
    column: number,
    format?: string,
  ])[]
): number {
  draft.height(row, 18);
  draft.height(row + 1, 24);
  draft.height(row + 2, 8);
  draft.fill({ row, column: FIRST_COLUMN, rows: 2, columns }, "panelFill");
  tiles.forEach(([label, value, column, format], index) => {
    draft.put(row, column, label, "tileLabel");
    draft.put(row + 1, column, value, index === 0 ? "tileFigureStrong" : "tileFigure", format);
  });
  return row + 3;
}

/** What was read and what was not: the counts in one strip, then in words. Returns the first free row. */
export function putBase(
  draft: Draft,
  row: number,
  columns: number,
  reading: CommentsReading,
  places: readonly number[]
): number {
  const { base, corrections } = reading;
  const other = base.otherLanguages.reduce((sum, { comments }) => sum + comments, 0);
  const figures = [
    ["codable", base.codable],
    ["detractors", base.detractors],
    ["comments", base.inWindow],
    ["unclassified", base.unclassified],
    ["otherLanguages", other],
    ["noWords", base.noWords],
    ["corrected", corrections.used],
  ] as const;
  const next = putTiles(
    draft,
    row,
    columns,
    figures.flatMap(([tile, count], index) => {
      const column = places[index];
      return column === undefined
        ? []
        : [[say(`commentSheets.tile.${tile}`), count, column, COUNT] as const];
    })
  );
  const end = putParagraph(draft, next, columns, baseWords(reading));
  draft.height(end, 10);
  return end + 1;
}
