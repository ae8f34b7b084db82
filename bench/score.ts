// NPS over cells in memory as Excel hands them over, against a loop that only sums the same cells.
import "../src/wording/allWords";
import { NPS } from "../src/functions/level/nps";
import { bareLoop, excelCall, type Matrix } from "./excelCall";
import { compare, hand, seeded, type Comparison } from "./yardstick";

const SIZES = [10_000, 100_000, 1_048_576] as const;
const LIMIT = 3;

/**
 * One column of answers: an n×1 matrix, as a range arrives. Blanks are null, as Excel on the web hands them
 * over; the first only in the last row, because from the first null on, no 0 has to be doubted any more.
 */
function column(rows: number, blanks: "none" | "every 50th" | "last row"): unknown[][] {
  const random = seeded(1);
  return Array.from({ length: rows }, (_, row) => {
    const answer = Math.floor(random() * 11);
    if (blanks === "last row") return [row === rows - 1 ? null : answer];
    return [blanks === "every 50th" && row % 50 === 0 ? null : answer];
  });
}

/** The whole of `=NPS(range)`, arguments and result included, as Excel calls it. */
function measure(
  cells: Matrix,
  address: string | null
): Comparison & { readonly withinLimit: boolean } {
  const comparison = compare(excelCall(NPS, [cells], [address]), () => bareLoop([cells]));
  return { ...comparison, withinLimit: comparison.ratio <= LIMIT };
}

const address = (rows: number): string => `Answers!A1:A${rows}`;
const bySize = SIZES.map((rows) => ({
  rows,
  ...measure(column(rows, "every 50th"), address(rows)),
}));
const rows = SIZES[2];
const nanoseconds = bySize.map((size) => (size.ms / size.rows) * 1e6);
const [small = NaN, , large = NaN] = nanoseconds;

hand({
  what: "=NPS(range) as Excel calls it, every 50th cell blank (null)",
  yardstick: "a loop that sums the same cells, in turn with it",
  limit: { ratio: LIMIT },
  sizes: bySize,
  otherCells: {
    blankInTheLastRowOnly: { rows, ...measure(column(rows, "last row"), address(rows)) },
    arrayWithoutAddressOrBlank: { rows, ...measure(column(rows, "none"), null) },
  },
  nanosecondsPerCell: nanoseconds,
  linear: {
    note: "time per cell at 1,048,576 over time per cell at 10,000",
    ratio: large / small,
  },
});
