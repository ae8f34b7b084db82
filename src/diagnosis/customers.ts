import { answerIds } from "../comments/commentId";
import type { Responses, SegmentColumn } from "../score/responses";
import { isDetractor } from "./commentFacts";
import {
  MOST_LISTED,
  MOST_TO_ANSWER,
  type CustomerAnswer,
  type CustomersReading,
  type ReplacedAnswer,
} from "./customersReading";
import {
  asSaid,
  newestOfEach,
  nextAnswers,
  replacedDetractors,
  spokenSince,
} from "./customersReplaced";
import type { HeadlineWindow } from "./diagnosis";
import { largest } from "./largest";
import { countedRows } from "./methodRows";

// What a plan needs of the rows comes in one part of the pane.
export { answersSince } from "./answersSince";

/**
 * Those behind the headline score one by one (rules 109, 111, 120, 123, 125): detractors to answer, promoters and
 * passives, each customer once, as their newest answer of the window has it: in a window of several waves all of them
 * count in the score, but nobody is called about a complaint that they have spoken on since, and who was a promoter before
 * the last bad day is asked for no review. Ids are those of the sheet of comments, and rows without a comment get one
 * in the same way. One pass over the rows; an object only for each of those that are kept, some twenty thousand at
 * most.
 * Example: of scores 2, 9 and 7 in the window the first is a detractor to answer, the second a promoter to ask.
 */
export function readCustomers(
  responses: Responses,
  window: Pick<HeadlineWindow, "used" | "from" | "to">
): CustomersReading {
  const counted = countedRows(responses, window);
  const newest = newestOfEach(responses, counted);
  const groups = rowsByGroup(responses, newest);
  const worth = [(row: number) => responses.revenue?.[row] ?? NaN, timeOf(responses)] as const;
  const detractors = newestOf(groups.detractors, responses);
  const promoters = largest(groups.promoters, MOST_LISTED, worth);
  const passives = largest(groups.passives, MOST_LISTED, worth);
  const ids = answerIds(responses, Int32Array.from([...detractors, ...promoters, ...passives]));
  const answerOf = (row: number): CustomerAnswer => readAnswer(responses, row, ids.get(row) ?? "");
  return {
    detractors: detractors.map(answerOf),
    replaced: readReplaced(responses, [
      ...replacedDetractors(responses, window),
      ...spokenSince(responses, counted, newest),
    ]),
    promoters: promoters.map(answerOf),
    passives: passives.map(answerOf),
    leftOut: {
      detractors: groups.detractors.length - detractors.length,
      promoters: groups.promoters.length - promoters.length,
      passives: groups.passives.length - passives.length,
    },
    columns: responses.segments.map(({ name }) => name),
    known: {
      customer: responses.customer !== null,
      revenue: responses.revenue !== undefined,
      time: responses.date !== null,
      contact: responses.handling?.contact !== undefined,
    },
  };
}

/** Their ids are those the answers had while they counted, so that what people did about them is found again. */
function readReplaced(responses: Responses, replaced: readonly number[]): ReplacedAnswer[] {
  const rows = newestOf(Int32Array.from(replaced), responses);
  if (rows.length === 0) return [];
  const said = asSaid(responses);
  const ids = answerIds(said, rows);
  const nextAnswer = nextAnswers(said, rows);
  return rows.map((row) => ({
    ...readAnswer(said, row, ids.get(row) ?? ""),
    replacedAt: nextAnswer(row),
  }));
}

/**
 * The detractors of {@link readCustomers}, by row: those to answer, and then those whose answer a newer one replaced; the
 * newest first, no more of each than can be worked off.
 */
export function detractorsToAnswer(
  responses: Responses,
  { counted, window }: { readonly counted: Uint8Array; readonly window: HeadlineWindow }
): readonly number[] {
  const { detractors } = rowsByGroup(responses, counted);
  const replaced = replacedDetractors(responses, window);
  return [...newestOf(detractors, responses), ...newestOf(replaced, responses)];
}

function newestOf(rows: Int32Array, responses: Pick<Responses, "date">): readonly number[] {
  return largest(rows, MOST_TO_ANSWER, [timeOf(responses)]);
}

/** Unknown days are older than any other. */
function timeOf({ date }: Pick<Responses, "date">): (row: number) => number {
  return (row) => date?.[row] ?? NaN;
}

function rowsByGroup({ score }: Pick<Responses, "score">, counted: Uint8Array) {
  const detractors = new Int32Array(counted.length);
  const passives = new Int32Array(counted.length);
  const promoters = new Int32Array(counted.length);
  let [d, p, r] = [0, 0, 0];
  for (let row = 0; row < counted.length; row++) {
    if (counted[row] !== 1) continue;
    const answer = score[row] as number;
    if (isDetractor(answer)) detractors[d++] = row;
    else if (answer <= 8) passives[p++] = row;
    else promoters[r++] = row;
  }
  return {
    detractors: detractors.subarray(0, d),
    passives: passives.subarray(0, p),
    promoters: promoters.subarray(0, r),
  };
}

function readAnswer(responses: Responses, row: number, id: string): CustomerAnswer {
  const { date, revenue, run, handling, comment, segments, customer, account } = responses;
  const time = known(date?.[row]);
  const risk = known(handling?.risk?.[row]);
  return {
    row,
    id,
    customer: valueAt(customer, row),
    account: valueAt(account, row),
    score: responses.score[row] as number,
    time,
    hasTimeOfDay: time !== null && !Number.isInteger(time),
    revenue: known(revenue?.[row]),
    segments: segments.map((column) => valueAt(column, row)),
    inactive: flagAt(run?.inactive, row),
    contact: flagAt(handling?.contact, row),
    handled: handledAt(handling, row),
    ...(risk !== null && { risk }),
    ...((comment?.[row] ?? "").trim() !== "" && { wrote: true }),
  };
}

function handledAt(handling: Responses["handling"], row: number): CustomerAnswer["handled"] {
  const { answered, resolved, by } = handling ?? {};
  if (!answered && !resolved && !by) return null;
  return {
    answered: known(answered?.[row]),
    resolved: known(resolved?.[row]),
    by: valueAt(by, row),
  };
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function valueAt(column: SegmentColumn | null | undefined, row: number): string | null {
  return column?.values[column.codes[row] ?? -1] ?? null;
}

/** 1 yes, 0 no, anything else not said. */
function flagAt(flags: Uint8Array | undefined, row: number): boolean | null {
  const flag = flags?.[row];
  return flag === 1 ? true : flag === 0 ? false : null;
}
