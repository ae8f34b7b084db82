import type { CommentsReading } from "../../diagnosis/commentsReading";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { rowId } from "../../diagnosis/rowId";
import { CAUSES, type Cause } from "../../playbook/causes";
import type { Issue } from "../priorities/priorities";

/** What the comment of a case says. */
export interface CaseComment {
  readonly cause: Cause | null;
  /** The theme to show: a systemic one where it names one, else the one that most name. */
  readonly theme: string | null;
  readonly quote: string;
  /** Rule 112: its theme, or its cause where there are no themes, is named in several groups. */
  readonly systemic: boolean;
}

/** By row of the answers; empty where comments were not read. One object a comment, and none is looked for. */
export function caseComments(
  { comments }: Pick<Diagnosis, "comments">,
  issues: readonly Issue[]
): ReadonlyMap<number, CaseComment> {
  const cases = new Map<number, CaseComment>();
  if (comments === null) return cases;
  const systemic = new Set(issues.filter((issue) => issue.systemic).map(({ id }) => id));
  const { rows, causes, quotes, themes } = comments.toAnswer;
  const isSystemicTheme = themes.map(({ id }) => systemic.has(rowId(id)));
  rows.forEach((row, entry) => {
    const cause = CAUSES[causes[entry] ?? -1] ?? null;
    const named = themesAt(comments, entry);
    const shared = named.find((theme) => isSystemicTheme[theme]);
    cases.set(row, {
      cause,
      theme: themes[shared ?? named[0] ?? -1]?.name ?? null,
      quote: quotes[entry] ?? "",
      systemic: shared !== undefined || (cause !== null && systemic.has(`cause:${cause}`)),
    });
  });
  return cases;
}

/** Places of the themes that an entry names, the most named first. */
function themesAt({ toAnswer }: CommentsReading, entry: number): number[] {
  const { themeStarts, themesOf } = toAnswer;
  return [...themesOf.subarray(themeStarts[entry], themeStarts[entry + 1])];
}
