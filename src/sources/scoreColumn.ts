import { exclusionOf, EXCLUSIONS, readCell, type Exclusion } from "../score/cells";
import type { ExclusionCount, NotScored, QualityWarning } from "../score/responses";
import { CountedRows } from "./countedRows";
import { scoreWarnings } from "./warnings";

/** How many rows that are not scored are listed (rule 4: excluded and counted; the list is for looking them up). */
const MOST_LISTED = 1_000;
/** Characters of a cell that are shown. */
const MOST_SHOWN = 80;

interface Listed {
  readonly row: number;
  readonly reason: NotScored["reason"];
  readonly holds: string;
}

/** The column of answers, with an account of every row that is not scored (rules 4, 202). */
export class ScoreColumn {
  readonly score: Int8Array;
  /** Only whole numbers 0–10 and blanks, and nothing left out: formulas over the column count the same. */
  exact = true;
  usable = 0;
  hidden = 0;
  leftOut = 0;
  private readonly excluded = new Map<Exclusion, CountedRows>(
    EXCLUSIONS.map((reason) => [reason, new CountedRows()])
  );
  private readonly counts = new Float64Array(11);
  private filled = 0;
  /** In the order of the source. */
  private readonly listed: Listed[] = [];
  /** Scores set aside, by row; −1 elsewhere. null: none. */
  earlier: Int8Array | null = null;

  constructor(rowCount: number) {
    this.score = new Int8Array(rowCount).fill(-1);
  }

  /** Adds the cell of one row; rows come in ascending order. */
  add(row: number, value: unknown): void {
    const score = readCell(value);
    if (score >= 0) {
      this.score[row] = score;
      this.counts[score] = (this.counts[score] ?? 0) + 1;
      this.filled++;
      this.usable++;
      if (typeof value !== "number") this.exact = false;
      return;
    }
    const reason = exclusionOf(score);
    this.excluded.get(reason)?.add(row);
    this.list(row, reason, value);
    if (reason === "blank") return;
    this.filled++;
    this.exact = false;
  }

  /** A row that is left out whatever its cell holds. */
  skip(row: number, reason: "hidden" | "leftOut", value: unknown): void {
    this[reason]++;
    this.exact = false;
    this.list(row, reason, value);
  }

  /** Takes back the scores of rows that the same customer answered again (rule 202); ascending. */
  setAside(rows: readonly number[]): void {
    if (rows.length === 0) return;
    this.earlier = new Int8Array(this.score.length).fill(-1);
    for (const row of rows) {
      this.earlier[row] = this.score[row] ?? -1;
      this.score[row] = -1;
    }
    this.usable -= rows.length;
    this.exact = false;
    const repeated = rows.slice(0, MOST_LISTED).map((row) => {
      return { row, reason: "repeated" as const, holds: String(this.earlier?.[row] ?? "") };
    });
    this.listed.push(...repeated);
    this.listed.sort((a, b) => a.row - b.row);
    this.listed.splice(MOST_LISTED);
  }

  /** Answers that are no whole number from 0 to 10, by reason, each with a few examples. */
  exclusions(addressOf: (row: number) => string): Readonly<Record<Exclusion, ExclusionCount>> {
    return Object.fromEntries(
      [...this.excluded].map(([reason, rows]) => [reason, rows.examples(addressOf)])
    ) as Record<Exclusion, ExclusionCount>;
  }

  /** The first thousand rows that are not scored; of a row set aside, the score it was read as. */
  notScored(addressOf: (row: number) => string): readonly NotScored[] {
    return this.listed.map(({ row, reason, holds }) => ({
      address: addressOf(row),
      reason,
      holds,
    }));
  }

  get warnings(): readonly QualityWarning[] {
    return scoreWarnings(this.counts, this.filled);
  }

  private list(row: number, reason: Listed["reason"], value: unknown): void {
    if (this.listed.length < MOST_LISTED) this.listed.push({ row, reason, holds: shown(value) });
  }
}

/** What a cell holds, as text and not longer than a line. A copy: a part of a long text would keep all of it. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value.trim() : "";
  return Array.from(text.slice(0, 2 * MOST_SHOWN))
    .slice(0, MOST_SHOWN)
    .join("");
}
