import { EXCLUSIONS, exclusionOf, readCell, type Exclusion } from "./cells";

/** How often each answer was given, and how many cells held none, by reason. */
export interface Tally {
  /** Eleven counts, index = answer 0…10. */
  readonly counts: Float64Array;
  readonly excluded: Readonly<Record<Exclusion, number>>;
}

/**
 * Counts the answers of a block of cells as Excel hands it over (rows of cells, any shape).
 * Rule 4: only whole numbers 0…10 count; every other cell is counted by its reason.
 * Example: `tallyMatrix([[9], ["10"], [""], [11]])` has counts[9] = counts[10] = 1, one blank, one outside.
 */
export function tallyMatrix(cells: readonly (readonly unknown[])[]): Tally {
  const counts = new Float64Array(11);
  const reasons = new Float64Array(EXCLUSIONS.length);
  count(cells, counts, reasons);
  return { counts, excluded: byReason((index) => reasons[index] ?? 0) };
}

/** The loop on its own, so that the engine compiles it once and not again after each first tally. */
function count(
  cells: readonly (readonly unknown[])[],
  counts: Float64Array,
  reasons: Float64Array
): void {
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const value = line[column];
      // Nearly every cell is a plain number: spared the call, a million cells cost little more than adding them up.
      if (typeof value === "number" && value >= 0 && value <= 10 && (value | 0) === value) {
        (counts[value | 0] as number)++;
        continue;
      }
      const code = readCell(value);
      if (code >= 0) (counts[code] as number)++;
      else (reasons[-1 - code] as number)++;
    }
  }
}

/**
 * The same of cells that were read already: scores 0…10 and the negative codes of {@link readCell}.
 * Example: codes 9, 10, −1 are two answers and a blank.
 */
export function tallyCodes(codes: Int8Array): Tally {
  // Reasons before 0, the furthest first; answers from 0 on.
  const seen = new Float64Array(EXCLUSIONS.length + 11);
  for (let row = 0; row < codes.length; row++) {
    (seen[(codes[row] as number) + EXCLUSIONS.length] as number)++;
  }
  return {
    counts: seen.slice(EXCLUSIONS.length),
    excluded: byReason((index) => seen[EXCLUSIONS.length - 1 - index] ?? 0),
  };
}

/** A tally of nothing. Example: `emptyTally().counts[10]` is 0. */
export function emptyTally(): Tally {
  return { counts: new Float64Array(11), excluded: byReason(() => 0) };
}

/** Two tallies as one; neither is changed. Example: adding `emptyTally()` gives an equal tally. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    counts: a.counts.map((count, answer) => count + (b.counts[answer] ?? 0)),
    excluded: byReason((_, reason) => a.excluded[reason] + b.excluded[reason]),
  };
}

/** Cells that are not blank, and those among them that hold no answer: what rule 205 looks at. */
export function usability(tally: Tally): { readonly filled: number; readonly unusable: number } {
  const answers = tally.counts.reduce((sum, count) => sum + count, 0);
  let unusable = 0;
  for (const reason of EXCLUSIONS) if (reason !== "blank") unusable += tally.excluded[reason];
  return { filled: answers + unusable, unusable };
}

function byReason(
  countOf: (index: number, reason: Exclusion) => number
): Record<Exclusion, number> {
  const entries = EXCLUSIONS.map((_, index) => {
    const reason = exclusionOf(-1 - index);
    return [reason, countOf(index, reason)] as const;
  });
  return Object.fromEntries(entries) as Record<Exclusion, number>;
}
