/**
 * A score somebody typed: points from −100 to 100, null where blank, undefined where it is none.
 * Signs and decimals as people write them: "+19", "−12", "- 4,5".
 */
export function pointsTyped(text: string): number | null | undefined {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\s+/g, "")
    .replace(",", ".");
  if (plain === "") return null;
  if (!/^[+-]?\d{1,3}(\.\d+)?$/.test(plain)) return undefined;
  const points = Number(plain);
  return Math.abs(points) <= 100 ? points : undefined;
}

/** Back into a field. `pointsInField(-12)` is "−12". */
export function pointsInField(points: number | null): string {
  return points === null ? "" : String(points).replace("-", "\u2212");
}
