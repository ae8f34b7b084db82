import type { DataQuality, Responses } from "../score/responses";
import { CountedRows } from "./countedRows";
import { CriteriaCheck } from "./criteria";
import { isDateSerial } from "./dateTexts";
import { DateCells, type DateColumn } from "./dates";
import { Extras } from "./extras";
import { groupText, Grouping } from "./grouping";
import { remembered } from "./rememberedTexts";
import { ScoreColumn } from "./scoreColumn";
import { SLICE_ROWS, whole } from "./slices";
import type { ColumnMapping } from "./source";
import { isLeftOut } from "./standingWords";
import { dateWarnings } from "./warnings";
import { findReplaced } from "./waves";

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

type Take = (row: number, value: unknown) => void;

/** Rows of a block between two pauses: texts of a new column cost up to two microseconds each. */
const BLOCK_SLICE = 5_000;

/**
 * Builds Responses from blocks of cells as they are read, and accounts for every row that is not scored.
 * Rows keep their place. Every row is counted once: hidden, left out as a test, scored, excluded for one reason
 * (rule 4), or replaced by a later answer of the same customer (rule 202).
 */
export class Assembly {
  private readonly scores: ScoreColumn;
  private readonly dates: DateCells | null;
  private readonly comments: string[] | null;
  private readonly segments: readonly Grouping[];
  private readonly checks: readonly CriteriaCheck[];
  private readonly customer: Grouping | null;
  private readonly extras: Extras;
  private readonly saysLeaveOut = remembered(isLeftOut);
  /** Every mapped column but the score's, with what takes its cells. */
  private readonly columns: readonly (readonly [column: number, take: Take])[];
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
    const group = (column: number): Grouping => new Grouping(headers[column] ?? "", rowCount);
    this.scores = new ScoreColumn(rowCount);
    this.dates = mapping.date === null ? null : new DateCells(rowCount);
    this.comments = mapping.comment === null ? null : new Array<string>(rowCount).fill("");
    this.segments = mapping.segments.map(group);
    this.checks = mapping.segments.map(() => new CriteriaCheck());
    this.customer = mapping.customer === null ? null : group(mapping.customer);
    this.extras = new Extras(mapping.extras ?? {}, headers, addressOf, rowCount);
    this.columns = this.takers();
  }

  /** Adds a block of rows at once; see {@link adding}. */
  add(...block: Parameters<Assembly["adding"]>): void {
    whole(this.adding(...block));
  }

  /**
   * Adds rows from `first` on, in slices of a few milliseconds.
   * @param cells the cells of a mapped column, by its index in the source
   * @param hidden 1 for rows to leave out because they are hidden, or null where none is
   */
  *adding(
    first: number,
    count: number,
    cells: (column: number) => readonly unknown[],
    hidden: Uint8Array | null
  ): Generator<void, void> {
    const isOut = this.addScores(first, count, cells, hidden);
    for (const [column, take] of this.columns) {
      yield;
      const values = cells(column);
      for (let i = 0; i < count; i++) {
        if (i % BLOCK_SLICE === BLOCK_SLICE - 1) yield;
        if (isOut[i] !== 1) take(first + i, values[i]);
      }
    }
  }

  /** Everything that needs all rows, at once. */
  finish(): Assembled {
    return whole(this.finishing());
  }

  /** {@link finish} in slices of a few milliseconds, for where nobody may be kept waiting. */
  *finishing(): Generator<void, Assembled> {
    const { scores, mapping, addressOf } = this;
    const dates = this.dates === null ? null : yield* this.dates.read(mapping.dateOrder);
    const customer = this.customer?.column() ?? null;
    const repeated =
      customer === null || dates === null
        ? []
        : yield* findReplaced(customer.codes, dates.serials, scores.score);
    scores.setAside(repeated);
    const undated = yield* this.undated(dates);
    const { unread, ...extras } = yield* this.extras.finish(dates);
    const scoreAt = (row: number): string => addressOf(row, mapping.score);
    return {
      responses: {
        rowCount: this.rowCount,
        score: scores.score,
        date: dates?.serials ?? null,
        segments: this.segments.map((segment) => segment.column()),
        customer,
        comment: this.comments,
        ...(scores.earlier && { earlier: scores.earlier }),
        ...extras,
      },
      quality: {
        rows: this.rowCount,
        usable: scores.usable,
        excluded: scores.exclusions(scoreAt),
        undated: undated.examples((row) => addressOf(row, mapping.date ?? 0)),
        hidden: scores.hidden,
        repeated: repeated.length,
        ...(mapping.extras?.leaveOut !== undefined && { leftOut: scores.leftOut }),
        notScored: scores.notScored(scoreAt),
        ...(unread.length > 0 && { unread }),
        warnings: [
          ...scores.warnings,
          ...(dates === null ? [] : dateWarnings(dates, mapping.dateOrder !== null)),
        ],
      },
      exact: {
        score: scores.exact,
        date: this.dateExact,
        segments: this.checks.map((check) => check.ok),
      },
    };
  }

  private takers(): (readonly [number, Take])[] {
    const { mapping, dates, comments, customer } = this;
    const takers: (readonly [number | null, Take])[] = [
      [
        mapping.date,
        (row, value) => {
          dates?.add(row, value);
          if (value !== "" && value !== null && !isDateSerial(value)) this.dateExact = false;
        },
      ],
      [
        mapping.comment,
        (row, value) => {
          if (comments !== null) comments[row] = groupText(value);
        },
      ],
      [mapping.customer, (row, value) => customer?.add(row, value)],
      ...mapping.segments.map((column, index) => [column, this.segmentTaker(index)] as const),
      ...this.extras.columns.map(
        ([column, into]) =>
          [
            column,
            (row: number, value: unknown) => {
              into.add(row, value);
            },
          ] as const
      ),
    ];
    return takers.flatMap(([column, take]) => (column === null ? [] : [[column, take] as const]));
  }

  private segmentTaker(index: number): Take {
    const segment = this.segments[index];
    const check = this.checks[index];
    return (row, value) => {
      const code = segment?.add(row, value) ?? -1;
      if (code < 0 && value !== "" && value !== null) check?.fail();
      else check?.add(value);
    };
  }

  /** 1 for each row of the block that counts for nothing else. */
  private addScores(
    first: number,
    count: number,
    cells: (column: number) => readonly unknown[],
    hidden: Uint8Array | null
  ): Uint8Array {
    const { scores, mapping } = this;
    const marks = mapping.extras?.leaveOut === undefined ? null : cells(mapping.extras.leaveOut);
    const isMarked = (mark: unknown): boolean =>
      typeof mark === "string" ? this.saysLeaveOut(mark) : isLeftOut(mark);
    const answers = cells(mapping.score);
    const isOut = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      const isHidden = hidden?.[first + i] === 1;
      if (isHidden || (marks !== null && isMarked(marks[i]))) {
        isOut[i] = 1;
        scores.skip(first + i, isHidden ? "hidden" : "leftOut", answers[i]);
      } else scores.add(first + i, answers[i]);
    }
    return isOut;
  }

  /** Scored rows whose date is missing or could not be read. */
  private *undated(dates: DateColumn | null): Generator<void, CountedRows> {
    const undated = new CountedRows();
    if (dates === null) return undated;
    for (let row = 0; row < this.rowCount; row++) {
      if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
      const isUndated = Number.isNaN(dates.serials[row]);
      if (isUndated && (this.scores.score[row] ?? -1) >= 0) undated.add(row);
    }
    return undated;
  }
}
