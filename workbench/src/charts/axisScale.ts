import type { AxisDescription } from "../model/charts/description";

/** A value axis from end to end. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly major: number;
  /** Where labels and gridlines are. */
  readonly ticks: readonly number[];
  /** Base of a logarithmic axis. */
  readonly logBase: number | null;
}

type Limits = Pick<AxisDescription, "minimum" | "maximum" | "majorUnit" | "scaleType" | "logBase">;

/** Below that many gridlines nobody can tell them apart anyway. */
const MOST_TICKS = 1000;

/**
 * The ends and steps of a value axis. What the axis does not say is chosen as Excel does: zero belongs to it unless
 * the values differ by less than a sixth, and the ends are full steps with a twentieth of room.
 *
 * @param values smallest and largest value, null without any
 * @param room how many steps fit along the axis
 * @example axisScale({ min: 3, max: 97 }, {}, 8) // 0 to 120 by 20
 */
export function axisScale(
  values: { readonly min: number; readonly max: number } | null,
  axis: Limits,
  room: number
): AxisScale {
  if (axis.scaleType === "Logarithmic") return logScale(values, axis);
  const [low, high] = drawnRange(values, axis);
  const major =
    axis.majorUnit !== undefined && axis.majorUnit > 0
      ? axis.majorUnit
      : niceStep((high - low) / Math.max(room, 1));
  const min = axis.minimum ?? clean(Math.floor(low / major + 1e-9) * major);
  let max = axis.maximum ?? clean(Math.ceil(high / major - 1e-9) * major);
  if (max <= min) max = min + major;
  return { min, max, major, ticks: ticksOf(min, max, major), logBase: null };
}

/** The values with the room around them, before they are rounded to steps. */
function drawnRange(
  values: { readonly min: number; readonly max: number } | null,
  { minimum, maximum }: Limits
): [number, number] {
  const least = minimum ?? values?.min ?? 0;
  const most = maximum ?? values?.max ?? (minimum === undefined ? 1 : minimum + 1);
  let [low, high] = [Math.min(least, most), Math.max(least, most)];
  const span = high - low;
  if (minimum === undefined) {
    if (low >= 0 && (high === 0 || span / high > 1 / 6 || span === 0)) low = 0;
    else low = low >= 0 ? Math.max(0, low - span / 2) : low - span / 20;
  }
  if (maximum === undefined) {
    const from = minimum ?? low;
    if (high <= 0 && (span === 0 || span / -least > 1 / 6)) high = 0;
    else if (high < 0) high = Math.min(0, high + span / 2);
    else high += (high - Math.min(from, high)) / 20;
  }
  if (low === high) high = low + 1;
  return [low, high];
}

/** The smallest of 1, 2, 5, 10 … that is not below. */
function niceStep(least: number): number {
  if (!(least > 0) || !Number.isFinite(least)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return clean(step * power);
}

function ticksOf(min: number, max: number, major: number): number[] {
  const count = Math.min(Math.floor((max - min) / major + 1e-9), MOST_TICKS);
  return Array.from({ length: count + 1 }, (_, at) => clean(min + at * major));
}

function logScale(values: { readonly min: number; readonly max: number } | null, axis: Limits) {
  const base = axis.logBase && axis.logBase > 1 ? axis.logBase : 10;
  const power = (value: number): number => Math.log(value) / Math.log(base);
  const least = values && values.min > 0 ? values.min : 1;
  const most = values && values.max > 0 ? values.max : base;
  const min =
    axis.minimum && axis.minimum > 0
      ? axis.minimum
      : base ** Math.min(Math.floor(power(least) + 1e-9), 0);
  let max = axis.maximum && axis.maximum > 0 ? axis.maximum : base ** Math.ceil(power(most) - 1e-9);
  if (max <= min) max = min * base;
  const ticks: number[] = [];
  for (let tick = min; tick <= max * (1 + 1e-9); tick *= base) ticks.push(clean(tick));
  return { min, max, major: base, ticks, logBase: base };
}

/** Without the tail of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));
