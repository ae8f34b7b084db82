import type { TrendlineDescription } from "../model/charts/description";

/** A point in the numbers of the axes. */
export type Point = readonly [x: number, y: number];

/** Points along a curve: a straight line needs two. */
const STEPS = 60;

/**
 * The curve of a trendline from the first to the last x, and as far beyond as it says; empty where it cannot be
 * computed, as a power of a negative number.
 *
 * @example trendCurve({ type: "Linear", others: {} }, [[0, 1], [1, 3], [2, 5]]) // [[0, 1], [2, 5]], all but rounding
 */
export function trendCurve(line: TrendlineDescription, points: readonly Point[]): Point[] {
  if (line.type === "MovingAverage") return movingAverage(points, line.movingAveragePeriod ?? 2);
  const fitted = fit(line, points);
  if (!fitted) return [];
  const xs = points.map(([x]) => x);
  const from = Math.min(...xs) - (line.backwardPeriod ?? 0);
  const to = Math.max(...xs) + (line.forwardPeriod ?? 0);
  const steps = line.type === "Linear" ? 1 : STEPS;
  const curve = Array.from({ length: steps + 1 }, (_, at): Point => {
    const x = from + ((to - from) * at) / steps;
    return [x, fitted(x)];
  });
  return curve.filter(([, y]) => Number.isFinite(y));
}

function fit(line: TrendlineDescription, points: readonly Point[]): ((x: number) => number) | null {
  const order =
    line.type === "Polynomial" ? Math.min(Math.max(line.polynomialOrder ?? 2, 2), 6) : 1;
  if (points.length < order + 1) return null;
  const logX = line.type === "Logarithmic" || line.type === "Power";
  const logY = line.type === "Exponential" || line.type === "Power";
  if (points.some(([x, y]) => (logX && x <= 0) || (logY && y <= 0))) return null;
  const bent = points.map(([x, y]): Point => [logX ? Math.log(x) : x, logY ? Math.log(y) : y]);
  const through =
    line.intercept === undefined || logX
      ? undefined
      : logY
        ? Math.log(line.intercept)
        : line.intercept;
  const found = leastSquares(bent, order, through);
  if (!found) return null;
  return (x) => {
    const y = found.reduceRight((sum, factor) => sum * (logX ? Math.log(x) : x) + factor, 0);
    return logY ? Math.exp(y) : y;
  };
}

/** Factors of x⁰, x¹ … that leave the smallest squares; null where the points do not determine them. */
function leastSquares(
  points: readonly Point[],
  order: number,
  constant: number | undefined
): number[] | null {
  const powers = Array.from({ length: order + 1 }, (_, at) => at).slice(
    constant === undefined ? 0 : 1
  );
  const rows = powers.map((row) => [
    ...powers.map((column) => points.reduce((sum, [x]) => sum + x ** (row + column), 0)),
    points.reduce((sum, [x, y]) => sum + x ** row * (y - (constant ?? 0)), 0),
  ]);
  const factors = solved(rows);
  return factors && (constant === undefined ? factors : [constant, ...factors]);
}

/** Gauss' elimination with the largest pivot. */
function solved(rows: number[][]): number[] | null {
  const size = rows.length;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    if (Math.abs(at(best, pivot)) < 1e-12) return null;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = at(row, pivot) / at(pivot, pivot);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * at(pivot, column));
    }
  }
  return rows.map((_, row) => at(row, size) / at(row, row));
}

function movingAverage(points: readonly Point[], period: number): Point[] {
  const averages: Point[] = [];
  points.forEach(([x], at) => {
    if (at < period - 1) return;
    const window = points.slice(at - period + 1, at + 1);
    averages.push([x, window.reduce((sum, [, y]) => sum + y, 0) / period]);
  });
  return averages;
}
