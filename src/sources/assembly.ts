import { exclusionOf, EXCLUSIONS, readCell, type Exclusion } from "../score/cells";
import type { DataQuality, ExclusionCount, Responses } from "../score/responses";
import { CriteriaCheck } from "./criteria";
import { isDateSerial } from "./dateTexts";
import { readDates } from "./dates";
import { groupText, Grouping } from "./grouping";
import type { ColumnMapping } from "./source";
import { dateWarnings, scoreWarnings } from "./warnings";
import { replacedRows } from "./waves";

/** What the sheet's own formulas could repeat exactly. */
export interface Exactness {
  /** Only whole numbers 0–10 and blanks, nothing left out or set aside. */
  readonly score: boolean;
  /** Only real dates and blanks. */
  readonly date: boolean;
  readonly segments: readonly boolean[];
}

export interface Assembled {
  readonly responses: Responses;
  readonly quality: DataQuality;
  readonly exact: Exactness;
}

/** How many cells are named as examples of what was left out. */
const EXAMPLES = 3;

class Counter {
  count = 0;
  readonly examples: string[] = [];
  constructor(private readonly addressOf: (row: number) => string) {}
  add(row: number): void {
    this.count++;
    if (this.examples.length < EXAMPLES) this.examples.push(this.addressOf(row));
  }
  get result(): ExclusionCount {
    return { count: this.count, examples: this.examples };
  }
}

/**
 * Builds Responses from blocks of cells as they are read, and accounts for every row that is not scored.
 * Rows keep their place. Every row is counted once: scored, left out for one reason, hidden, or replaced
 * by a later answer of the same customer (rule 202).
 */
export class Assembly {
  private readonly score: Int8Array;
  private readonly dates: unknown[] | null;
  private readonly comments: string[] | null;
  private readonly segments: readonly Grouping[];
  private readonly checks: readonly CriteriaCheck[];
  private readonly customer: Grouping | null;
  private customerCodes: Int32Array | null = null;
  private readonly excluded: Record<Exclusion, Counter>;
  private readonly counts = new Float64Array(11);
  private filled = 0;
  private hidden = 0;
  private scoreExact = true;
  private dateExact = true;

  /**
   * @param headers of all columns of the source
   * @param addressOf the address of a cell by row and column of the source, for examples
   */
  constructor(
    private readonly rowCount: number,
    private readonly mapping: ColumnMapping,
    headers: readonly string[],
    private readonly addressOf: (row: number, column: number) => string
  ) {
    this.score = new Int8Array(rowCount).fill(-1);
    this.dates = mapping.date === null ? null : new Array<unknown>(rowCount).fill("");
    this.comments = mapping.comment === null ? null : new Array<string>(rowCount).fill("");
    this.segments = mapping.segments.map((column) => new Grouping(headers[column] ?? "", rowCount));
    this.checks = mapping.segments.map(() => new CriteriaCheck());
    this.customer =
      mapping.customer === null ? null : new Grouping(headers[mapping.customer] ?? "", rowCount);
    this.excluded = Object.fromEntries(
      EXCLUSIONS.map((reason) => [
        reason,
        new Counter((row) => this.addressOf(row, this.mapping.score)),
      ])
    ) as Record<Exclusion, Counter>;
  }

  /**
   * Adds rows from `first` on.
   * @param cells the cells of a mapped column, by its index in the source
   * @param hidden 1 for rows to leave out because they are hidden, or null where none is
   */
  add(
    first: number,
    count: number,
    cells: (column: number) => readonly unknown[],
    hidden: Uint8Array | null
  ): void {
    const scores = cells(this.mapping.score);
    for (let i = 0; i < count; i++) {
      if (hidden?.[first + i] === 1) this.hidden++;
      else this.addScore(first + i, scores[i]);
    }
    const each = (column: number | null, take: (row: number, value: unknown) => void): void => {
      if (column === null) return;
      cells(column).forEach((value, i) => {
        if (hidden?.[first + i] !== 1) take(first + i, value);
      });
    };
    each(this.mapping.date, (row, value) => {
      if (this.dates !== null) this.dates[row] = value;
      if (value !== "" && value !== null && !isDateSerial(value)) this.dateExact = false;
    });
    each(this.mapping.comment, (row, value) => {
      if (this.comments !== null) this.comments[row] = groupText(value);
    });
    each(this.mapping.customer, (row, value) => this.customer?.add(row, value));
    this.mapping.segments.forEach((column, index) => {
      each(column, (row, value) => {
        const code = this.segments[index]?.add(row, value) ?? -1;
        if (code < 0 && value !== "" && value !== null) this.checks[index]?.fail();
        else this.checks[index]?.add(value);
      });
    });
  }

  finish(): Assembled {
    const dates = this.dates === null ? null : readDates(this.dates, this.mapping.dateOrder);
    const customer = this.customer?.column() ?? null;
    this.customerCodes = customer?.codes ?? null;
    const repeated = this.setRepeatedAside(dates?.serials ?? null);
    const undated = new Counter((row) => this.addressOf(row, this.mapping.date ?? 0));
    dates?.serials.forEach((serial, row) => {
      if (Number.isNaN(serial) && (this.score[row] ?? -1) >= 0) undated.add(row);
    });
    const usable = this.score.reduce((sum, score) => (score >= 0 ? sum + 1 : sum), 0);
    const excluded = Object.fromEntries(
      EXCLUSIONS.map((reason) => [reason, this.excluded[reason].result])
    ) as Record<Exclusion, ExclusionCount>;
    return {
      responses: {
        rowCount: this.rowCount,
        score: this.score,
        date: dates?.serials ?? null,
        segments: this.segments.map((segment) => segment.column()),
        customer,
        comment: this.comments,
      },
      quality: {
        rows: this.rowCount,
        usable,
        excluded,
        undated: undated.result,
        hidden: this.hidden,
        repeated,
        warnings: [
          ...scoreWarnings(this.counts, this.filled),
          ...(dates === null ? [] : dateWarnings(dates, this.mapping.dateOrder !== null)),
        ],
      },
      exact: {
        score: this.scoreExact && this.hidden === 0 && repeated === 0,
        date: this.dateExact,
        segments: this.checks.map((check) => check.ok),
      },
    };
  }

  private addScore(row: number, value: unknown): void {
    const score = readCell(value);
    if (score >= 0) {
      this.score[row] = score;
      this.counts[score] = (this.counts[score] ?? 0) + 1;
      this.filled++;
      if (typeof value !== "number") this.scoreExact = false;
      return;
    }
    const reason = exclusionOf(score);
    this.excluded[reason].add(row);
    if (reason === "blank") return;
    this.filled++;
    this.scoreExact = false;
  }

  private setRepeatedAside(dates: Float64Array | null): number {
    if (this.customerCodes === null || dates === null) return 0;
    const rows = replacedRows(this.customerCodes, dates, this.score);
    for (const row of rows) this.score[row] = -1;
    return rows.length;
  }
}
