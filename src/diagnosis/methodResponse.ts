import { shareInterval } from "../score/interval";
import type { SegmentColumn } from "../score/responses";
import type { HeadlineWindow } from "./diagnosis";
import type { ResponseByGroup } from "./methodReading";
import { daysOf, type Counted, type SurveyRows } from "./methodRows";
import { answered } from "./methodTiming";

/** Who was asked, who answered. */
export interface Response {
  readonly all: Counted;
  /** The rows asked lie in no window, because those who did not answer have no date. */
  readonly wholeSource: boolean;
  readonly byGroup: readonly ResponseByGroup[];
}

/** Fewer are not shown. */
const LEAST_INVITED = 5;
/** More groups of one column would not be read; those least likely to answer come first. */
const MOST_GROUPS = 50;

/**
 * How many of those who were asked answered (rules 82, 84), and who is missing: the same by each segment column,
 * surely low first. Asked in the headline window, where every row of the asked has a date; else all of them, because
 * whoever did not answer has no day of an answer.
 * Example: 9 answers of 100 asked.
 */
export function readResponse(
  survey: SurveyRows,
  invited: Uint8Array,
  window: Pick<HeadlineWindow, "used" | "from" | "to">
): Response {
  const { rowCount, score, date, earlier, segments } = survey;
  const dated = date !== null && everyoneDated(survey, invited, date);
  const [from, end] = daysOf(window);
  // 0 not asked in that time, 1 asked, 2 asked and answered.
  const asked = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    if (invited[row] !== 1) continue;
    if (dated) {
      const day = date[row] as number;
      if (!(day >= from && day < end)) continue;
    }
    asked[row] = answered(score, earlier, row) ? 2 : 1;
  }
  let n = 0;
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    if (asked[row] !== 0) n++;
    if (asked[row] === 2) count++;
  }
  return {
    all: { count, n },
    wholeSource: !dated && window.used !== "all",
    byGroup: segments.map((column) => responseByGroup(column, asked)),
  };
}

function everyoneDated({ rowCount }: SurveyRows, invited: Uint8Array, date: Float64Array): boolean {
  for (let row = 0; row < rowCount; row++) {
    if (invited[row] === 1 && Number.isNaN(date[row])) return false;
  }
  return true;
}

function responseByGroup(
  { name, values, codes }: SegmentColumn,
  asked: Uint8Array
): ResponseByGroup {
  const invited = new Float64Array(values.length);
  const answers = new Float64Array(values.length);
  for (let row = 0; row < asked.length; row++) {
    const code = codes[row] as number;
    if (code < 0 || asked[row] === 0) continue;
    invited[code] = (invited[code] as number) + 1;
    if (asked[row] === 2) answers[code] = (answers[code] as number) + 1;
  }
  const rows = values.flatMap((value, code) => {
    const n = invited[code] as number;
    const count = answers[code] as number;
    if (n < LEAST_INVITED) return [];
    return [
      { value, invited: n, answered: count, rate: count / n, interval: shareInterval(count, n) },
    ];
  });
  rows.sort((a, b) => a.interval.high - b.interval.high || a.rate - b.rate);
  return { column: name, rows: rows.slice(0, MOST_GROUPS) };
}
