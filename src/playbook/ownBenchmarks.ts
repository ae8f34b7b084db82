import { numberIn } from "../score/writtenNumber";
import { derivedThreshold, type Benchmark } from "./industries";
import { plainName } from "./industryName";

/** A benchmark of a user's own table, read in guide A's way (rules 18–24, 27). */
export interface OwnBenchmark extends Benchmark {
  /** As the table writes it. */
  readonly name: string;
  /** The threshold is 17.5 points under the average, because the table gives none (rule 27). */
  readonly isDerived: boolean;
}

/** What keeps a row of the table from being used; rows count from 1 and include the header. */
export interface BenchmarkFault {
  readonly row: number;
  readonly kind: "name" | "average" | "badBelow" | "twice";
}

export interface OwnBenchmarks {
  readonly benchmarks: readonly OwnBenchmark[];
  readonly faults: readonly BenchmarkFault[];
}

type Row = readonly unknown[];

/**
 * A user's own benchmarks from rows of industry, average and, where it is known, bad below; scores in
 * points, also written as texts. A first row of texts alone is a header, rows without any entry are
 * skipped, and a blank third cell gives average − 17.5 (rule 27). A row that cannot be used is a fault
 * and no benchmark; so is one whose name stood above. Cells must be blank where they are empty: a 0 is a score.
 * Example: the row ["Retail", 30, ""] is bad below 12.5.
 */
export function readOwnBenchmarks(rows: readonly Row[]): OwnBenchmarks {
  const benchmarks: OwnBenchmark[] = [];
  const faults: BenchmarkFault[] = [];
  rows.forEach((cells, index) => {
    if (cells.every(isBlank) || (index === 0 && isHeader(cells))) return;
    const read = benchmarkIn(cells);
    if (typeof read === "string") faults.push({ row: index + 1, kind: read });
    else if (benchmarks.some(({ name }) => sameName(name, read.name))) {
      faults.push({ row: index + 1, kind: "twice" });
    } else benchmarks.push(read);
  });
  return { benchmarks, faults };
}

/**
 * The benchmark somebody means: its name in any case; else the only one that differs by spaces, hyphens
 * and other signs alone. null when none fits.
 */
export function findOwnBenchmark(
  benchmarks: readonly OwnBenchmark[],
  name: string
): OwnBenchmark | null {
  const exact = benchmarks.find((each) => sameName(each.name, name));
  if (exact) return exact;
  const wanted = plainName(name);
  const alike = wanted === "" ? [] : benchmarks.filter((each) => plainName(each.name) === wanted);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function benchmarkIn([name, average, badBelow]: Row): OwnBenchmark | BenchmarkFault["kind"] {
  if (typeof name !== "string" || name.trim() === "") return "name";
  const points = scoreIn(average);
  if (points === null) return "average";
  const isDerived = isBlank(badBelow);
  const threshold = isDerived ? derivedThreshold(points) : scoreIn(badBelow);
  if (threshold === null) return "badBelow";
  return { name: name.trim(), average: points, badBelow: threshold, isDerived, reading: "guideA" };
}

/** A header names the average, and the threshold where it has that column; a row with an average is never one. */
function isHeader([name, average, ...rest]: Row): boolean {
  return isWord(name) && isWord(average) && rest.every((cell) => isBlank(cell) || isWord(cell));
}

function isWord(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() !== "" && Number.isNaN(numberIn(cell));
}

function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === "string" && cell.trim() === "";
}

function scoreIn(cell: unknown): number | null {
  const number = typeof cell === "string" ? numberIn(cell) : cell;
  return typeof number === "number" && Math.abs(number) <= 100 ? number : null;
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
