import type { Diagnosis, PairPart } from "../diagnosis/diagnosis";
import { calendarDay } from "./calendarDay";
import { criterion } from "./criterion";
import type { FormulaValue } from "./sheetPlan";
import { say } from "../wording/say";

/** Formula bodies (no equals sign) that count a set of answers where it stands in the workbook. */
export interface LiveCounts {
  readonly detractors: string;
  readonly passives: string;
  readonly promoters: string;
}

/** Answers of each group, as criteria of COUNTIFS (rules 2–4). Both ends, so that a stray −1 or 11 counts nowhere. */
const GROUPS = {
  detractors: [">=0", "<=6"],
  passives: [">=7", "<=8"],
  promoters: [">=9", "<=10"],
} as const;

/**
 * Beyond this many comparisons at each recalculation the workbook would answer every keystroke late;
 * then segments are values.
 */
const MOST_COMPARISONS = 2e8;
const FORMULAS_PER_SEGMENT = 3;
/** A cell of a heat map counts its answers twice, promoters and detractors once. */
const FORMULAS_PER_CELL = 4;
/** A trend of 24 months with its rolling years asks some 120 formulas. */
const MOST_ROWS_BY_PERIOD = MOST_COMPARISONS / 120;

/** A mark the writer fills in; a reference or a text that holds one by chance cannot stand in a formula. */
const MARK = "{{";

/** Everything of one diagnosis that can be counted live. */
export interface LiveFormulas {
  readonly total: LiveCounts;
  /** null: that value, or its whole column, cannot be matched exactly by COUNTIFS. */
  segment(columnIndex: number, value: string): LiveCounts | null;
  isLive(columnIndex: number): boolean;
  /** The answers that carry several values, each of another column; null unless all can be matched. */
  combination(parts: readonly PairPart[]): LiveCounts | null;
  /**
   * One value from one day to another, both inclusive, whatever the window; null where it cannot be counted so, or all
   * heat maps together would recalculate too long.
   */
  segmentPeriod(
    columnIndex: number,
    value: string,
    from: number,
    to: number
  ): (Pick<LiveCounts, "detractors" | "promoters"> & { readonly all: string }) | null;
  /** How many gave one answer, 0 to 10. */
  answer(answer: number): FormulaValue;
  /**
   * All answers from one day to another, whole days, both inclusive, whatever the window; null where no column of dates
   * can be counted by.
   */
  period(from: number, to: number): LiveCounts | null;
}

/**
 * The plain formulas that count the headline window's answers over the source, or null where the source
 * is not clean or its window cannot be told apart by dates. Only COUNTIFS, so that they work in every
 * Excel and without the add-in.
 * Example, all answers: detractors are `COUNTIFS(Answers!$B$2:$B$9,">=0",Answers!$B$2:$B$9,"<=6")`.
 */
export function liveFormulas(diagnosis: Diagnosis): LiveFormulas | null {
  const { live, quality, heatMaps } = diagnosis;
  const count = live === null ? null : counter(diagnosis);
  if (live === null || count === null || live.score.includes(MARK)) return null;

  const isAffordable = comparisons(diagnosis) <= MOST_COMPARISONS;
  const isLive = live.segments.map(
    (reference, index) =>
      isAffordable &&
      reference !== null &&
      !reference.includes(MARK) &&
      diagnosis.ranking
        .filter(({ columnIndex }) => columnIndex === index)
        .every(({ value }) => criterion(value) !== null)
  );
  const cells = heatMaps.reduce((sum, { rows, periods }) => sum + rows.length * periods.length, 0);
  const isMapAffordable = quality.rows * cells * FORMULAS_PER_CELL <= MOST_COMPARISONS;
  return {
    total: countsOf(count, ""),
    answer: (answer) => ({ formula: `=${count([`>=${answer}`, `<=${answer}`], "")}` }),
    segment(columnIndex, value) {
      const is = valueIs(live.segments[columnIndex], value);
      return isLive[columnIndex] && is !== null ? countsOf(count, is) : null;
    },
    isLive: (columnIndex) => isLive[columnIndex] ?? false,
    combination(parts) {
      const criteria = parts.map(({ columnIndex, value }) =>
        isLive[columnIndex] ? valueIs(live.segments[columnIndex], value) : null
      );
      return criteria.includes(null) ? null : countsOf(count, criteria.join(""));
    },
    segmentPeriod(columnIndex, value, from, to) {
      const { date, score } = live;
      const is = valueIs(live.segments[columnIndex], value);
      if (date === null || date.includes(MARK) || is === null || !isMapAffordable) return null;
      const within = withinScores(score);
      const counted = (scores: readonly [string, string]) =>
        `COUNTIFS(${within(scores)}${is}${between(date, from, to)})`;
      return {
        all: counted([GROUPS.detractors[0], GROUPS.promoters[1]]),
        detractors: counted(GROUPS.detractors),
        promoters: counted(GROUPS.promoters),
      };
    },
    period(from, to) {
      const { date, score } = live;
      if (date === null || date.includes(MARK) || quality.rows > MOST_ROWS_BY_PERIOD) return null;
      const within = withinScores(score);
      return countsOf(
        (scores, further) => `COUNTIFS(${within(scores)}${further}${between(date, from, to)})`,
        ""
      );
    },
  };
}

/** A score in one cell, where no counts stand beside it. */
export function liveNps({ detractors, passives, promoters }: LiveCounts): FormulaValue {
  const n = `(${detractors}+${passives}+${promoters})`;
  const none = say("sheets.none");
  return { formula: `=IF(${n}=0,"${none}",100*((${promoters})-(${detractors}))/${n})` };
}

/** Counts the answers within two criteria, with further criteria put behind the scores' own. */
type Count = (within: readonly [from: string, to: string], further: string) => string;

function countsOf(count: Count, further: string): LiveCounts {
  return {
    detractors: count(GROUPS.detractors, further),
    passives: count(GROUPS.passives, further),
    promoters: count(GROUPS.promoters, further),
  };
}

function counter({ live, window, quality }: Diagnosis): Count | null {
  if (live === null) return null;
  const { score, date } = live;
  const within = withinScores(score);
  const countIfs: Count = (scores, further) => `COUNTIFS(${within(scores)}${further})`;

  if (window.used === "all") {
    if (window.n === quality.usable) return countIfs;
    if (date === null || date.includes(MARK) || window.to === null) return null;
    // Later answers are taken away, not bounded out: a bound would lose the answers without a date.
    const later = `,${date},">="&${day(window.to + 1)}`;
    return (within, further) => `${countIfs(within, further)}-${countIfs(within, further + later)}`;
  }
  if (date === null || date.includes(MARK) || window.from === null || window.to === null) {
    return null;
  }
  const bounds = between(date, window.from, window.to);
  return (within, further) => countIfs(within, further + bounds);
}

/** The first two criteria: answers from one to another. */
function withinScores(score: string): (scores: readonly [from: string, to: string]) => string {
  return ([from, to]) => `${score},"${from}",${score},"${to}"`;
}

/** A further criterion: one value of a column; null where COUNTIFS cannot match it exactly. */
function valueIs(reference: string | null | undefined, value: string): string | null {
  const text = criterion(value);
  if (reference == null || reference.includes(MARK) || text === null) return null;
  return `,${reference},${text}`;
}

/** Further criteria: whole days, both inclusive, with a time of day or without. */
function between(date: string, from: number, to: number): string {
  return `,${date},">="&${day(from)},${date},"<"&${day(to + 1)}`;
}

/** DATE(…) and no serial: it reads as a date and is right in the 1904 system as well. */
function day(serial: number): string {
  const { year, month, day: dayOfMonth } = calendarDay(serial);
  return `DATE(${year},${month},${dayOfMonth})`;
}

/** Cells looked at in one recalculation: every segment stands in its own table and in the ranking. */
function comparisons({ quality, segments, ranking, pairs }: Diagnosis): number {
  const rows =
    ranking.length +
    pairs.length +
    segments.reduce((sum, column) => sum + column.segments.length, 0);
  return quality.rows * rows * FORMULAS_PER_SEGMENT;
}
