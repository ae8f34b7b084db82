import type { Diagnosis } from "../../diagnosis/diagnosis";
import { rowId } from "../../diagnosis/rowId";
import { causeName } from "../../playbook/causeBook";
import { CAUSES_IN_COMMENTS } from "../../playbook/causes";
import type { HistoryFigure } from "./history";

/** More of one run would not be read: the causes, and the themes that most detractors name. */
export const MOST_FIGURES = 40;

/**
 * What detractors' comments show in a run. Where comments were not read this time, what is known of the same run from
 * an earlier time stands.
 * Example: 200 comments that can be read, 40 of them on support: { id: "service", count: 40, of: 200 }.
 */
export function figuresOfRun(
  { comments }: Pick<Diagnosis, "comments">,
  run: string,
  known: readonly HistoryFigure[]
): HistoryFigure[] {
  if (comments === null) return known.filter((figure) => figure.run === run);
  const of = comments.base.codable;
  if (of === 0) return [];
  const causes = comments.causes
    .filter(({ cause }) => CAUSES_IN_COMMENTS.includes(cause))
    .map(({ cause, comments: count }): HistoryFigure => {
      return { run, id: cause, name: causeName(cause), count, of };
    });
  const themes = comments.themes.map(({ id, name, comments: count }): HistoryFigure => {
    return { run, id: rowId(id), name, count, of };
  });
  return [...causes, ...themes].slice(0, MOST_FIGURES);
}
