/**
 * A number written as text, with a point or a comma and any minus; NaN if it is none.
 * Example: `numberIn("−12,5")` is −12.5, `numberIn("12 points")` is NaN.
 */
export function numberIn(text: string): number {
  const plain = text.trim().replace(/^\u2212/, "-");
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain) ? Number(plain.replace(",", ".")) : NaN;
}
