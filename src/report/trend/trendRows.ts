import { benchmarkOf } from "../../diagnosis/industryLevel";
import { periodRow } from "../../diagnosis/periods";
import { FEWEST_SHOWN } from "../../diagnosis/periodRules";
import { TOLERANCE } from "../../diagnosis/reading";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { TrendPeriod, TrendReading } from "../../diagnosis/trendReading";
import { levelName, levelOf } from "../../playbook/levels";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import { scoreCells, type CountReferences } from "../scoreCells";
import type { LiveCounts, LiveFormulas } from "../liveFormulas";
import type { CellValue, TableRow } from "../sheetPlan";
import { AT } from "./trendColumns";

const NONE = (): string => say("sheets.none");

/** What the rows of the trend sheet need to know of the sheet around them. */
export interface TrendRowContext {
  readonly diagnosis: Diagnosis;
  readonly trend: TrendReading;
  readonly live: LiveFormulas | null;
  /** First row of the figures by period. */
  readonly first: number;
}

/** A period as a row: figures live where the source can be counted by dates, tests and words as values. */
export function periodCells(context: TrendRowContext, period: TrendPeriod): TableRow {
  const { diagnosis } = context;
  const counts = countsOf(context, period);
  const at: CountReferences = {
    n: inSameRow(AT.n),
    detractors: inSameRow(AT.detractorCount),
    passives: inSameRow(AT.passiveCount),
    promoters: inSameRow(AT.promoterCount),
  };
  const figures = scoreCells(period.groups, counts, at);
  const hidden = period.nps === null;
  const benchmark = benchmarkOf(diagnosis.context);
  const unless = (cell: CellValue): CellValue => (hidden ? NONE() : cell);
  return {
    id: periodRow(period.start),
    cells: [
      period.label,
      hidden && period.groups.n > 0 ? say("trend.under", { count: FEWEST_SHOWN }) : figures.n,
      ...figures.shares.map(unless),
      unless(figures.nps),
      period.interval?.low ?? NONE(),
      period.interval?.high ?? NONE(),
      changeCell(context, period),
      certaintyOfPeriod(diagnosis, period),
      period.nps === null || benchmark === null
        ? NONE()
        : levelName(levelOf(period.nps, benchmark).level),
      noteOf(context, period),
      ...figures.counts.map(unless),
    ],
  };
}

/** A break, a period that is not whole, a small base: what keeps a period from being read like the others (rules 39, 161). */
function noteOf({ trend, diagnosis }: TrendRowContext, period: TrendPeriod): string {
  const change = trend.breaks.filter(({ label }) => label === period.label).at(-1);
  if (change !== undefined) return say(`trend.break.label.${change.change.what}`);
  if (!period.complete) {
    const isRunning = diagnosis.asOf !== null && period.end > diagnosis.asOf;
    return say(isRunning ? "trend.note.soFar" : "trend.note.beganLate");
  }
  if (period.groups.n === 0) return say("trend.note.noAnswers");
  return period.enough ? NONE() : say("trend.note.few");
}

/** Whether a row must not be read like a whole period with a good base. */
export function isMuted({ complete, enough, nps }: TrendPeriod): boolean {
  return !complete || !enough || nps === null;
}

/** Rule 47: indicated by the guide's size, confirmed only by the test on enough answers in both periods. */
function certaintyOfPeriod({ context, trend }: Diagnosis, period: TrendPeriod): string {
  if (period.change === null) return NONE();
  const { points, p } = period.change;
  const before = trend?.periods[trend.periods.indexOf(period) - 1];
  if (p < 0.05) {
    const isSure = period.enough && before?.enough === true;
    return say(isSure ? "sheets.certainty.confirmed" : "sheets.certainty.indicated");
  }
  const isLarge = Math.abs(points) >= context.assumptions.recentFall - TOLERANCE;
  return say(isLarge ? "sheets.certainty.indicated" : "sheets.certainty.chance");
}

/** Live counts of a period up to the as-of day; null where nothing is shown of it. */
function countsOf({ live, diagnosis }: TrendRowContext, period: TrendPeriod): LiveCounts | null {
  if (live === null || period.nps === null) return null;
  return live.period(period.start, Math.min(period.end, diagnosis.asOf ?? period.end));
}

/** The change against the period before, found by its name, since people may sort the table. */
function changeCell(context: TrendRowContext, period: TrendPeriod): CellValue {
  if (period.change === null) return NONE();
  const before = context.trend.periods[context.trend.periods.indexOf(period) - 1];
  if (before === undefined || countsOf(context, period) === null) return period.change.points;
  const [here, there] = [inSameRow(AT.nps), ofPeriod(context, AT.nps, before)];
  const none = `"${NONE()}"`;
  return {
    formula: `=IF(ISNUMBER(${there}),IF(ISNUMBER(${here}),${here}-${there},${none}),${none})`,
  };
}

/** Whether a period's figures are formulas. */
export function isLivePeriod(context: TrendRowContext, period: TrendPeriod): boolean {
  return countsOf(context, period) !== null;
}

/** A figure of a period in the table of figures, wherever its row ended up: for formulas on the same sheet. */
export function ofPeriod(
  { trend, first }: TrendRowContext,
  column: number,
  period: TrendPeriod
): string {
  const last = first + trend.periods.length - 1;
  const rows = (of: number): string => `${fixed(first, of)}:${fixed(last, of)}`;
  return `INDEX(${rows(column)},MATCH("${period.label}",${rows(AT.period)},0))`;
}
