import { say } from "./say";

/**
 * Rounds half away from zero, forgiving the last bit that division loses (1.005 to two decimals is 1.01).
 * Example: `roundHalfAway(-24.5, 0)` is −25.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale;
  // "+ 0" turns −0 into 0.
  return Math.sign(value) * rounded + 0;
}

/** A number without sign, thousands grouped. Example: `unsigned(1248, 0)` is "1,248". */
export function unsigned(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, say("score.thousands"));
  return fraction === undefined ? grouped : `${grouped}${say("score.decimal")}${fraction}`;
}
