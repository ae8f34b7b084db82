import { groupsFrom, type Groups } from "../score/groups";
import type { Responses, SegmentColumn } from "../score/responses";
import { isDetractor } from "./commentFacts";
import { countedRows } from "./methodRows";
import { hiddenGroups } from "./suppression";

/** Answers of some days, overall and by group: plain counts that may cross to another thread. Days are Excel serials. */
export interface LaterAnswers {
  readonly from: number;
  readonly to: number;
  readonly total: Groups;
  /** Column and value as on the segments; groups that must stay hidden are not among them. */
  readonly groups: readonly {
    readonly column: string;
    readonly value: string;
    readonly groups: Groups;
  }[];
}

/**
 * The answers from one day to another, both inclusive, a pass over the rows for each column. Answers without a date
 * belong to no days. Of groups under five answers, and of those that would give them away, nothing is told (see
 * `suppression.ts`).
 * Example: of answers on days 10, 20 and 30, those from 15 to 30 are two.
 */
export function answersSince(
  responses: Pick<Responses, "rowCount" | "score" | "date" | "segments">,
  { from, to }: Pick<LaterAnswers, "from" | "to">
): LaterAnswers {
  const counted = countedRows(responses, { used: "90days", from, to });
  const kinds = responses.score.map((score, row) => (counted[row] === 1 ? kindOf(score) : NONE));
  return {
    from,
    to,
    total: groupsAt(
      tally(kinds, 1, () => 0),
      0
    ),
    groups: responses.segments.flatMap((column) => shownGroups(column, kinds)),
  };
}

/** Detractors, passives, promoters. */
const KINDS = 3;
const NONE = -1;

function kindOf(score: number): number {
  if (isDetractor(score)) return 0;
  return score <= 8 ? 1 : 2;
}

/** Three counts for each place, which a row's answer is counted at. */
function tally(kinds: Int8Array, places: number, placeOf: (row: number) => number): Int32Array {
  const counts = new Int32Array(KINDS * places);
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] as number;
    if (kind === NONE) continue;
    const at = KINDS * placeOf(row) + kind;
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

function groupsAt(counts: Int32Array, place: number): Groups {
  const [detractors = 0, passives = 0, promoters = 0] = counts.subarray(KINDS * place);
  return groupsFrom(detractors, passives, promoters);
}

function shownGroups(
  { name, values, codes }: SegmentColumn,
  kinds: Int8Array
): LaterAnswers["groups"] {
  // A blank is code −1: it stands before all others.
  const counts = tally(kinds, values.length + 1, (row) => (codes[row] as number) + 1);
  const answered = values
    .map((value, code) => ({ column: name, value, groups: groupsAt(counts, code + 1) }))
    .filter(({ groups }) => groups.n > 0);
  const hidden = hiddenGroups(
    answered.map(({ groups }) => groups.n),
    groupsAt(counts, 0).n
  );
  return answered.filter((_, at) => !hidden[at]);
}
