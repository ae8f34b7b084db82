import { roundHalfAway, unsigned } from "./decimals";
import { say } from "./say";

/** Where classes change (rules 28–35): the edges that a written score never crosses, unless told others. */
const CLASS_EDGES: readonly number[] = [-50, 0, 10, 30, 50, 70];

/** Two decimals at most (rule 5). */
const MOST_DECIMALS = 2;

/** Points: how far a figure that went through division may miss the edge it stands on. */
const TOLERANCE = 1e-9;

interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * A score as it is written (rule 5): whole points, half away from zero, always signed; with one or
 * two decimals, or as "just under +30", where fewer would show it on another side of an edge.
 * Edges are the scores from which on the upper side begins; classes' edges if left out.
 * Example: `npsText(-24.69)` is "−25", `npsText(29.96)` is "+29.96".
 */
export function npsText(nps: number, edges: readonly number[] = CLASS_EDGES): string {
  return written(nps, edges, signed);
}

/**
 * Two interval ends: signed only where negative, with the word *to* between them.
 * Example: `intervalText({ low: -16.6, high: -7.2 })` is "−17 to −7".
 */
export function intervalText(interval: Ends, edges: readonly number[] = CLASS_EDGES): string {
  return say("score.interval", {
    low: written(interval.low, edges, signedIfNegative),
    high: written(interval.high, edges, signedIfNegative),
  });
}

/** A score with its interval. Example: "−12 (−17 to −7)". */
export function scoreWithInterval(
  nps: number,
  interval: Ends,
  edges: readonly number[] = CLASS_EDGES
): string {
  return say("score.withInterval", {
    score: npsText(nps, edges),
    interval: intervalText(interval, edges),
  });
}

/**
 * A distance in points, without sign: whole points, one decimal under 1.
 * Example: `pointsText(-31.2)` is "31 points", `pointsText(1)` is "1 point".
 */
export function pointsText(points: number): string {
  const size = Math.abs(points);
  const decimals = size > 0 && size < 0.95 ? 1 : 0;
  const rounded = roundHalfAway(size, decimals);
  return say("score.points", { count: rounded, figure: unsigned(rounded, decimals) });
}

/**
 * A fraction as a percentage; more decimals where fewer would cross one of the edges (fractions).
 * Example: `shareText(0.42)` is "42%", `shareText(0.1499, 0, [0.15])` is "14.99%".
 */
export function shareText(
  fraction: number,
  decimals: 0 | 1 = 0,
  edges: readonly number[] = []
): string {
  const percentEdges = edges.map((edge) => 100 * edge);
  const percent = (value: number, digits: number) =>
    say("score.share", { figure: signedIfNegative(value, digits) });
  return written(100 * fraction, percentEdges, percent, decimals);
}

/** A count with grouped thousands. Example: `countText(1248)` is "1,248". */
export function countText(count: number): string {
  return unsigned(count, 0);
}

/** A p value with its letter. Example: `pText(0.0336)` is "p = 0.034", `pText(0.0001)` is "p < 0.001". */
export function pText(p: number): string {
  const small = p < 0.001;
  return say(small ? "score.pSmall" : "score.p", { figure: unsigned(small ? 0.001 : p, 3) });
}

/** The shortest form that stays on the figure's side of every edge. */
function written(
  value: number,
  edges: readonly number[],
  format: (value: number, decimals: number) => string,
  fewest = 0
): string {
  let crossed: number | undefined;
  for (let decimals = fewest; decimals <= MOST_DECIMALS; decimals++) {
    const shown = roundHalfAway(value, decimals);
    crossed = edges.find((edge) => isAtOrOver(value, edge) !== isAtOrOver(shown, edge));
    if (crossed === undefined) return format(shown, decimals);
  }
  const edge = roundHalfAway(crossed ?? value, MOST_DECIMALS);
  const text = format(edge, edge === Math.round(edge) ? 0 : MOST_DECIMALS);
  return say(value < (crossed ?? 0) ? "score.justUnder" : "score.justOver", { edge: text });
}

function isAtOrOver(value: number, edge: number): boolean {
  return value >= edge - TOLERANCE;
}

function signed(value: number, decimals: number): string {
  return value > 0
    ? `${say("score.plus")}${unsigned(value, decimals)}`
    : signedIfNegative(value, decimals);
}

function signedIfNegative(value: number, decimals: number): string {
  if (value === 0) return "0";
  return `${value < 0 ? say("score.minus") : ""}${unsigned(value, decimals)}`;
}

export { dateText, periodText } from "./days";
