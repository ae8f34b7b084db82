const LONGEST_SHEET_NAME = 31;

/**
 * A name no other sheet has, " (2)" and so on added where it is taken. Excel compares without letter case.
 * @example freeSheetName("NPS Trend", ["nps trend"]) // "NPS Trend (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return free(wanted, taken, (n) => {
    const suffix = ` (${n})`;
    return `${wanted.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
  });
}

/** A name for a table or a cell: "_2" and so on added where it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  return free(wanted, taken, (n) => `${wanted}_${n}`);
}

function free(wanted: string, taken: readonly string[], next: (n: number) => string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = next(n);
  return name;
}
