import type { QualityWarning } from "../score/responses";
import type { DateColumn } from "./dates";

/**
 * What looks wrong with the answers and is the person's to decide (rule 205). The answers stay as they are.
 * @param counts eleven counts, index = answer
 * @param filled rows looked at that are not blank
 * Example: 40 answers, none above 5 → scaleLooksShort.
 */
export function scoreWarnings(counts: ArrayLike<number>, filled: number): QualityWarning[] {
  const warnings: QualityWarning[] = [];
  let n = 0;
  let largest = 0;
  for (let answer = 0; answer <= 10; answer++) {
    const count = counts[answer] ?? 0;
    n += count;
    if (count > 0) largest = answer;
  }
  if (n >= 30 && largest <= 7) warnings.push({ kind: "scaleLooksShort", largest, n });
  else if (n >= 500 && (counts[0] ?? 0) === 0) warnings.push({ kind: "scaleLooksOneToTen", n });
  const unusable = filled - n;
  if (filled >= 20 && unusable > filled / 2) {
    warnings.push({ kind: "mostlyUnusable", share: unusable / filled });
  }
  return warnings;
}

/** What the texts of the date column leave open. The person's own word on the order settles both. */
export function dateWarnings(dates: DateColumn, decidedByPerson: boolean): QualityWarning[] {
  if (decidedByPerson) return [];
  const warnings: QualityWarning[] = [];
  if (dates.dayFirst > 0 && dates.monthFirst > 0) {
    warnings.push({
      kind: "datesMixed",
      dayFirst: dates.dayFirst,
      monthFirst: dates.monthFirst,
    });
  } else if (dates.ambiguous > 0) {
    warnings.push({ kind: "datesAmbiguous", n: dates.ambiguous });
  }
  return warnings;
}
