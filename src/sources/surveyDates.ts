import { readCell } from "../score/cells";
import type { Candidate } from "./columns";
import { decidedOrder } from "./dateOrder";
import { orderEvidence, readDates } from "./dates";
import { isDayOfCase, mayBeDayOfCase, type DayRole } from "./handlingColumns";
import type { DateOrder } from "./source";
import { headerWords } from "./standingWords";

/** Below this many cells a column's content proves nothing. */
const ENOUGH = 5;
/** What goes for nearly all goes: the rest are slips. */
const NEARLY_ALL = 0.9;
/** A survey dates its answers by itself: gaps in more of them than this are not its doing. */
const GAPS = 0.02;

const ANSWERED = /answer|respon|complet|submi|record|\bend|finish|received/;
const DATE_WORDS = /\b(date|time|timestamp|day|when|on|at)\b|created|date$/;
const OTHER_DATES = /sent|invit|start|purchase|order|deliver|onboard|install/;
/** Days that are never those of answers, even where no other is there. */
const NEVER_ANSWERED =
  /birth|\bdob\b|\bsince\b|expir|renew|\bdue\b|last login|ticket|complaint|incident|\bleft\b|churn|cancel|contract|sign(ed)? ?up|joined/;
/** A word for the day of something else. */
const PROXY = 1;

/**
 * Tells which column of dates is that of the survey's answers and which are those of its cases: "Answered at" may be
 * either, and only its cells beside the other columns say which. A case's day is missing for answers that the survey
 * dates elsewhere, and is hardly ever before that day.
 */
export class SurveyDates {
  /** The rows that hold an answer; all where no score is named. */
  private readonly answers: readonly number[];
  /** Which of day and month the survey's dates have first, where any of them tells. */
  private readonly order: DateOrder;
  private readonly known = new Map<Candidate, DatedRows>();

  constructor(
    private readonly columns: readonly Candidate[],
    score: Candidate | undefined
  ) {
    const rows = [...(score?.cells ?? columns[0]?.cells ?? []).keys()];
    this.answers = score === undefined ? rows : rows.filter((row) => isAnswer(score.cells[row]));
    const orders = columns.map((column) => (column.facts.dates > 0 ? orderOf(column) : null));
    // Where nothing tells, one order is as good for comparing days as the other.
    this.order = orders.find((order) => order !== null) ?? "dayFirst";
  }

  /** How likely a column holds the days of the answers: by its header, and by how many answers it dates. */
  rating(column: Candidate): number {
    const named = headerRating(column);
    if (named === 0) return 0;
    const ofCase = ANSWERED.test(column.words.toLowerCase()) && this.isFollowed(column);
    // Squared: a word outweighs a few gaps, not most days missing.
    return ofCase ? 0 : named * this.dated(column).share ** 2;
  }

  /** Whether a column under a header that may mean either tells of cases, beside the survey's own date. */
  isOfCase(role: DayRole, column: Candidate, date: Candidate | undefined): boolean {
    if (date === undefined || column === date) return false;
    const { filled, dates } = column.facts;
    if (filled < ENOUGH || dates < NEARLY_ALL * filled) return false;
    return mayBeDayOfCase(role, headerWords(column.words)) && this.follows(column, date);
  }

  /** Whether another column that may well be the survey's dates more answers, nearly always no later. */
  private isFollowed(column: Candidate): boolean {
    return this.columns.some(
      (other) => other !== column && headerRating(other) > PROXY && this.follows(column, other)
    );
  }

  private follows(column: Candidate, other: Candidate): boolean {
    const [own, first] = [this.dated(column), this.dated(other)];
    if (own.share > first.share - GAPS) return false;
    const both = this.answers.filter((row) => own.days.has(row) && first.days.has(row));
    const before = both.filter((row) => (own.days.get(row) ?? 0) < (first.days.get(row) ?? 0));
    return both.length >= ENOUGH && before.length <= (1 - NEARLY_ALL) * both.length;
  }

  private dated(column: Candidate): DatedRows {
    const known = this.known.get(column);
    if (known !== undefined) return known;
    const { serials } = readDates(column.cells, orderOf(column) ?? this.order);
    const days = new Map<number, number>();
    for (const row of this.answers) {
      const serial = serials[row] ?? NaN;
      if (!Number.isNaN(serial)) days.set(row, Math.floor(serial));
    }
    const share = this.answers.length === 0 ? 1 : days.size / this.answers.length;
    const dated = { days, share };
    this.known.set(column, dated);
    return dated;
  }
}

/** The whole days of the answers that a column dates, by row, and how many of the answers it does. */
interface DatedRows {
  readonly days: ReadonlyMap<number, number>;
  readonly share: number;
}

function orderOf({ cells }: Candidate): "dayFirst" | "monthFirst" | null {
  const order = decidedOrder(orderEvidence(cells));
  return order === "yearFirst" ? null : order;
}

function isAnswer(cell: unknown): boolean {
  return readCell(cell) >= 0;
}

/** By header and content alone; 0 where it is no day of answers. */
function headerRating({ words, facts }: Candidate): number {
  const { filled, dates, possibleSerials } = facts;
  if (filled === 0) return 0;
  const text = words.toLowerCase();
  const named = ANSWERED.test(text) || DATE_WORDS.test(text);
  const content = dates / filled >= 0.6 || (named && possibleSerials / filled >= 0.8);
  if (!content || (NEVER_ANSWERED.test(text) && !ANSWERED.test(text))) return 0;
  if (isDayOfCase(headerWords(words))) return 0;
  if (OTHER_DATES.test(text) && !ANSWERED.test(text)) return PROXY;
  return 2 + (DATE_WORDS.test(text) ? 1 : 0) + (ANSWERED.test(text) ? 2 : 0);
}
