import type { PlottedSeries } from "./plottedSeries";

/** Values as they are drawn: parts of the whole in charts of 100 %. */
export type Drawn = ReadonlyMap<PlottedSeries, readonly (number | null)[]>;

/** Series that lie on each other: of one kind of plot, on one pair of axes. */
export function stackOf({ drawing, secondary }: PlottedSeries): string | undefined {
  return drawing.stacking === "none" ? undefined : `${drawing.plot} ${secondary ? 2 : 1}`;
}

/** What is drawn for the series of one pair of axes. */
export function drawnValues(series: readonly PlottedSeries[]): Drawn {
  return new Map(
    series.map((one) => {
      if (one.drawing.stacking !== "percent") return [one, blanksOf(one)];
      const others = series.filter((other) => stackOf(other) === stackOf(one));
      const parts = one.values.map((value, at) => {
        const whole = others.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0);
        return whole === 0 ? (value === null ? null : 0) : (value ?? 0) / whole;
      });
      return [one, parts];
    })
  );
}

/** An area falls to zero where a value is missing. */
function blanksOf({ drawing, values }: PlottedSeries): readonly (number | null)[] {
  const falls = drawing.plot === "area" || (drawing.plot === "line" && drawing.stacking !== "none");
  return falls ? values.map((value) => value ?? 0) : values;
}

/** The smallest and the largest value of one pair of axes, stacks summed up; null without any value. */
export function rangeOf(
  series: readonly PlottedSeries[],
  drawn: Drawn
): { min: number; max: number } | null {
  let range: { min: number; max: number } | null = null;
  const include = (value: number): void => {
    range = range
      ? { min: Math.min(range.min, value), max: Math.max(range.max, value) }
      : { min: value, max: value };
  };
  const sums = new Map<string, number>();
  for (const one of series) {
    const stack = stackOf(one);
    const isBar = one.drawing.plot === "column" || one.drawing.plot === "bar";
    drawn.get(one)?.forEach((value, at) => {
      if (value === null) return;
      if (stack === undefined) return include(value);
      // Bars below zero have a stack of their own; lines and areas are summed as they are.
      const key = `${stack} ${at} ${isBar && value < 0 ? "below" : ""}`;
      const sum = (sums.get(key) ?? 0) + value;
      sums.set(key, sum);
      include(sum);
    });
  }
  return range;
}
