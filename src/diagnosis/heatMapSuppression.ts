import type { TallyCube } from "../score/cube";
import type { Groups } from "../score/groups";
import type { HeatMapFrame } from "./heatMap";
import { groupsIn, segmentGroupsIn, spanOf, type Span } from "./span";
import { hiddenGroups } from "./suppression";
import { shownCells } from "./tableSuppression";

/** One value of a column, period by period; null where its answers are not shown. */
export interface ShownLine {
  readonly value: string;
  readonly cells: readonly (Groups | null)[];
}

/**
 * The answers of each value of a column by period, as far as they may be shown; values with nothing to show are
 * left out. Every period's total is known from the trend, so within a period the rule of {@link hiddenGroups}
 * holds. Where a period lies in the headline window, each value's total is known as well, and both directions
 * count ({@link shownCells}); what the window holds besides its whole periods is one more column.
 */
export function shownInPeriods(
  cube: TallyCube,
  columnIndex: number,
  { periods, asOf, window }: HeatMapFrame
): ShownLine[] {
  const values = cube.columns[columnIndex]?.values ?? [];
  const spans = periods.map(({ start, end }): Span => ({
    kind: "days",
    from: start,
    to: Math.min(end, asOf),
  }));
  const ofWindow = spanOf(window);
  const inWindow = spans.map((span) => liesIn(span, ofWindow));
  const counts = values.map((_, code) =>
    spans.map((span) => segmentGroupsIn(cube, columnIndex, code, span))
  );
  const totals = spans.map((span) => groupsIn(cube, span).n);
  const shown = values.map(() => spans.map(() => false));

  spans.forEach((_, at) => {
    if (inWindow[at]) return;
    const answers = counts.map((line) => line[at]?.n ?? 0);
    const hidden = hiddenGroups(answers, (totals[at] ?? 0) - sum(answers));
    hidden.forEach((isHidden, code) => {
      (shown[code] as boolean[])[at] = !isHidden;
    });
  });
  if (inWindow.some(Boolean)) showInWindow();

  return values.flatMap((value, code) => {
    const cells = (counts[code] ?? []).map((groups, at) => (shown[code]?.[at] ? groups : null));
    return cells.every((groups) => groups === null) ? [] : [{ value, cells }];
  });

  function showInWindow(): void {
    const inside = spans.flatMap((_, at) => (inWindow[at] ? [at] : []));
    const whole = values.map((_, code) => segmentGroupsIn(cube, columnIndex, code, ofWindow).n);
    const total = groupsIn(cube, ofWindow).n;
    const hidden = hiddenGroups(whole, total - sum(whole));
    const visible = values.flatMap((_, code) => (hidden[code] ? [] : [code]));
    const withRest = (cells: readonly number[], all: number) => [...cells, all - sum(cells)];
    const answers = visible.map((code) =>
      withRest(
        inside.map((at) => counts[code]?.[at]?.n ?? 0),
        whole[code] ?? 0
      )
    );
    // Everybody whose value is hidden or not told, together.
    const known = (column: number) => sum(answers.map((line) => line[column] ?? 0));
    const others = inside.map((at, column) => (totals[at] ?? 0) - known(column));
    answers.push(withRest(others, total - sum(visible.map((code) => whole[code] ?? 0))));
    const cells = shownCells({ answers, unshownRows: 1, unshownColumns: 1 });
    visible.forEach((code, row) => {
      inside.forEach((at, column) => {
        (shown[code] as boolean[])[at] = cells[row]?.[column] ?? false;
      });
    });
  }
}

function liesIn(span: Span, whole: Span): boolean {
  if (span.kind !== "days") return false;
  if (whole.kind === "all") return whole.to === null || span.to <= whole.to;
  return span.from >= whole.from && span.to <= whole.to;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
