import { holm } from "../score/adjust";
import type { TallyCube } from "../score/cube";
import { addGroups, groupsFrom, type Groups } from "../score/groups";
import { npsInterval, scoreTest } from "../score/interval";
import { nps } from "../score/nps";
import { REPORTABLE_FROM } from "../playbook/groupFigures";
import type { HeadlineWindow } from "./diagnosis";
import {
  byName,
  groupThreshold,
  isBadGroup,
  worstFirst,
  type GroupYardstick,
} from "./groupReadings";
import type { HeatMap, HeatMapRow, UnderTheLine } from "./heatMapReading";
import { shownInPeriods } from "./heatMapSuppression";

/** More rows than this would not be read. */
const MOST_ROWS = 30;

/** A period of the trend; `complete` false: it is shown and decides nothing (rule 39). */
export interface HeatMapPeriod {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly complete?: boolean;
}

/** What heat maps are drawn against. */
export interface HeatMapFrame {
  readonly periods: readonly HeatMapPeriod[];
  /** Answers after this day are not counted. */
  readonly asOf: number;
  readonly window: Pick<HeadlineWindow, "used" | "from" | "to">;
  readonly yardstick: Pick<GroupYardstick, "benchmark" | "assumptions">;
}

/** One value with its answers, period by period; null where they are not shown. */
interface Line {
  readonly value: string;
  readonly cells: readonly (Groups | null)[];
  /** The shown ones together. */
  readonly all: Groups;
  /** The latest shown periods under the line, as long as none between is missing. */
  readonly run: readonly Groups[];
}

/**
 * Each segment column over the trend's periods (rules 49–53): a score a cell where five or more answered and
 * nobody smaller could be worked out from it. Rows are the values with something to show, those under the line
 * first, each kind worst first by the upper end of the interval; at most thirty.
 *
 * A row is under the line while its score was under the bad threshold (0 without an industry, as in rule 51) in
 * every period up to the latest complete one; a period that is not shown ends the run. Confirmed by the one-sided
 * score test of the run's answers, multiplied by the number of periods it could have begun in and Holm-adjusted
 * over the column. Empty without periods.
 */
export function readHeatMaps(cube: TallyCube, frame: HeatMapFrame): HeatMap[] {
  const { periods } = frame;
  if (periods.length === 0) return [];
  return cube.columns.map(({ name }, columnIndex) => {
    const shown = shownInPeriods(cube, columnIndex, frame);
    const lines = shown.map((line) => lineOf(line, frame));
    const tests = runTests(lines, frame);
    const rows = lines
      .map((line, at) => ({ row: rowOf(line, tests[at] ?? 1, frame), judged: judged(line) }))
      .sort((a, b) => flaggedFirst(a.row, b.row) || worstLineFirst(a.judged, b.judged))
      .map(({ row }) => row);
    return {
      column: name,
      columnIndex,
      periods: periods.map(({ label, start, end }) => ({ label, start, end })),
      rows: rows.slice(0, MOST_ROWS),
      notShown: Math.max(0, rows.length - MOST_ROWS),
      ...marksOf(frame),
    };
  });
}

/** Points under the line and above the average at which the outer steps begin. */
const FAR_UNDER = 20;
const FAR_ABOVE = 10;

function marksOf({ yardstick }: HeatMapFrame): Pick<HeatMap, "line" | "steps"> {
  const line = groupThreshold(yardstick.benchmark);
  // An average of the person's own may lie under their threshold.
  const average = Math.max(line, yardstick.benchmark?.average ?? line + FAR_ABOVE);
  return { line, steps: [line - FAR_UNDER, line, average, average + FAR_ABOVE] };
}

function lineOf(
  { value, cells }: Pick<Line, "value" | "cells">,
  { periods, yardstick }: HeatMapFrame
): Line {
  const deciding = cells.filter((_, at) => periods[at]?.complete !== false);
  const run: Groups[] = [];
  for (const groups of deciding.reverse()) {
    if (!groups || !isBadGroup(scoreOf(groups), yardstick.benchmark)) break;
    run.unshift(groups);
  }
  const all = cells.filter((groups) => groups !== null).reduce(addGroups, groupsFrom(0, 0, 0));
  return { value, cells, all, run };
}

/** Adjusted p of each line's run; 1 where there is none or too few answered for a verdict. */
function runTests(lines: readonly Line[], frame: HeatMapFrame): number[] {
  const threshold = groupThreshold(frame.yardstick.benchmark);
  const p = lines.map(({ cells, run }) => {
    // Everything with enough answers belongs to the family, under the line or not.
    const starts = cells.filter((groups) => groups !== null).length;
    const groups = run.reduce(addGroups, groupsFrom(0, 0, 0));
    if (groups.n < enough(frame)) return run.length === 0 && starts > 0 ? 1 : NaN;
    return Math.min(1, scoreTest(groups, threshold).pLess * starts);
  });
  return holm(p).map((value) => (Number.isNaN(value) ? 1 : value));
}

function rowOf({ value, cells, run }: Line, p: number, frame: HeatMapFrame): HeatMapRow {
  const under = run.length === 0 ? null : underTheLine(run, p, frame);
  const complete = frame.periods.filter((period) => period.complete !== false);
  return {
    value,
    cells: cells.map((groups) => groups && { n: groups.n, nps: scoreOf(groups) }),
    underSince: under && (complete.at(-run.length)?.label ?? null),
    under,
  };
}

function underTheLine(run: readonly Groups[], p: number, frame: HeatMapFrame): UnderTheLine {
  const groups = run.reduce(addGroups, groupsFrom(0, 0, 0));
  const certainty = groups.n < enough(frame) ? "hint" : p < 0.05 ? "confirmed" : "indicated";
  return { periods: run.length, n: groups.n, nps: scoreOf(groups), certainty };
}

const CERTAINTY = ["confirmed", "indicated", "hint"] as const;

function flaggedFirst({ under: a }: HeatMapRow, { under: b }: HeatMapRow): number {
  if (!a || !b) return Number(a === null) - Number(b === null);
  return CERTAINTY.indexOf(a.certainty) - CERTAINTY.indexOf(b.certainty) || b.periods - a.periods;
}

type JudgedLine = ReturnType<typeof judged>;

/** What the order looks at, worked out once a line and not at every comparison. */
function judged({ value, all }: Line) {
  return { value, groups: all, nps: scoreOf(all), interval: npsInterval(all) };
}

function worstLineFirst(a: JudgedLine, b: JudgedLine): number {
  return worstFirst(a, b) || byName(a, b);
}

function enough({ yardstick }: HeatMapFrame): number {
  return yardstick.assumptions?.reportableFrom ?? REPORTABLE_FROM.value;
}

function scoreOf(groups: Groups): number {
  return nps(groups) ?? 0;
}
