/** Numbers as people type them: null where blank, undefined where it is none of the kind. */

/** A share of a year as a percentage: "12", "12.5 %", "12,5". `shareTyped("12")` is 0.12. */
export function shareTyped(text: string): number | null | undefined {
  const plain = text.trim().replace(/%$/, "").trim().replace(",", ".");
  if (plain === "") return null;
  if (!/^\d{1,3}(\.\d+)?$/.test(plain)) return undefined;
  const percent = Number(plain);
  return percent <= 100 ? percent / 100 : undefined;
}

/** Back into a field. `shareInField(0.125)` is "12.5". */
export function shareInField(share: number | null): string {
  return share === null ? "" : String(Number((100 * share).toFixed(6)));
}

/** A number of customers: "1 200", "1,200", "1'200". `countTyped("1,200")` is 1200. */
export function countTyped(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === "") return null;
  if (!/^\d{1,3}([\s.,'’]\d{3})+$|^\d{1,12}$/.test(plain)) return undefined;
  return Number(plain.replace(/\D/g, ""));
}

/** Back into a field. */
export function countInField(count: number | null): string {
  return count === null ? "" : String(count);
}
