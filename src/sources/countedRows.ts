import type { ExclusionCount } from "../score/responses";

/** How many rows are named as examples of what was left out. */
const EXAMPLES = 3;

/** Counts rows and keeps the first few. */
export class CountedRows {
  count = 0;
  private readonly first: number[] = [];

  add(row: number): void {
    this.count++;
    if (this.first.length < EXAMPLES) this.first.push(row);
  }

  /** @param addressOf the cell that stands for a row */
  examples(addressOf: (row: number) => string): ExclusionCount {
    return { count: this.count, examples: this.first.map(addressOf) };
  }
}
