import type { Handling, SegmentColumn, SurveyRun, UnreadColumn } from "../score/responses";
import { AmountCells } from "./amounts";
import type { CountedRows } from "./countedRows";
import { DaysSinceCells } from "./daysSince";
import { Grouping } from "./grouping";
import { HandlingColumns } from "./handling";
import { remembered } from "./rememberedTexts";
import type { ColumnMapping, DateOrder, ExtraRole } from "./source";
import { StandingCells, type StandingRole } from "./standing";
import { isInvited } from "./standingWords";

/** What the columns beside the answers say; each part absent where no column is mapped. */
export interface ExtraParts {
  readonly account?: SegmentColumn;
  readonly revenue?: Float64Array;
  readonly run?: SurveyRun;
  readonly handling?: Handling;
  readonly unread: readonly UnreadColumn[];
}

/** What collects the cells of one column. */
export interface Cells {
  readonly add: (row: number, cell: unknown) => void;
}

/** The days of the answers and the order of their texts, which some columns are read against. */
export interface AnswerDays {
  readonly serials: Float64Array;
  readonly order: DateOrder | null;
}

/** Everybody who was asked (rule 82: response rate). */
class Invitations implements Cells {
  readonly flags: Uint8Array;
  private readonly read = remembered(isInvited);
  constructor(rowCount: number) {
    this.flags = new Uint8Array(rowCount);
  }
  add(row: number, cell: unknown): void {
    const asked = typeof cell === "string" ? this.read(cell) : isInvited(cell);
    if (asked) this.flags[row] = 1;
  }
}

/** Collects the columns beside the answers (rules 80–88, 202) as blocks are read. */
export class Extras {
  /** The mapped columns of the source, each with what takes its cells. */
  readonly columns: (readonly [column: number, into: Cells])[] = [];
  private readonly unread: UnreadColumn[] = [];
  private readonly account: Grouping | null;
  private readonly revenue: AmountCells | null;
  private readonly invited: Invitations | null;
  private readonly event: DaysSinceCells | null;
  private readonly incident: DaysSinceCells | null;
  private readonly tenure: DaysSinceCells | null;
  private readonly status: StandingCells | null;
  private readonly churned: StandingCells | null;
  private readonly handling: HandlingColumns;

  constructor(
    private readonly mapped: NonNullable<ColumnMapping["extras"]>,
    private readonly headers: readonly string[],
    private readonly addressOf: (row: number, column: number) => string,
    rowCount: number
  ) {
    const since = (header: string): DaysSinceCells => new DaysSinceCells(header, rowCount);
    const standing = (role: StandingRole) => (header: string) =>
      new StandingCells(role, header, rowCount);
    this.account = this.collect("account", (header) => new Grouping(header, rowCount));
    this.revenue = this.collect("revenue", () => new AmountCells(rowCount));
    this.invited = this.collect("invited", () => new Invitations(rowCount));
    this.event = this.collect("event", since);
    this.incident = this.collect("incident", since);
    this.tenure = this.collect("tenure", since);
    this.status = this.collect("status", standing("status"));
    this.churned = this.collect("churned", standing("churned"));
    this.handling = new HandlingColumns((role, make) => this.collect(role, make), rowCount);
  }

  /** What the columns say once all rows are there, in slices. */
  *finish(answered: AnswerDays | null): Generator<void, ExtraParts> {
    const sinceEvent = yield* this.days("event", this.event, answered);
    const sinceIncident = yield* this.days("incident", this.incident, answered);
    const tenure = yield* this.days("tenure", this.tenure, answered);
    const inactive = yield* this.flags("status", this.status, answered);
    const churned = yield* this.flags("churned", this.churned, answered);
    const revenue = yield* this.amounts();
    const handling = yield* this.handling.finish(answered, (role, unread) => {
      this.tell(role, "unknown", unread);
    });
    const invited = this.invited?.flags;
    const run: SurveyRun = {
      ...(invited && { invited }),
      ...(sinceEvent && { sinceEvent }),
      ...(sinceIncident && { sinceIncident }),
      ...(tenure && { tenure }),
      ...(inactive && { inactive }),
      ...(churned && { churned }),
    };
    return {
      ...(this.account && { account: this.account.column() }),
      ...(revenue && { revenue }),
      ...(Object.keys(run).length > 0 && { run }),
      ...(handling && { handling }),
      unread: this.unread,
    };
  }

  private collect<T extends Cells>(role: ExtraRole, make: (header: string) => T): T | null {
    const column = this.mapped[role];
    if (column === undefined) return null;
    const cells = make(this.headers[column] ?? "");
    this.columns.push([column, cells]);
    return cells;
  }

  private *days(
    role: ExtraRole,
    cells: DaysSinceCells | null,
    answered: AnswerDays | null
  ): Generator<void, Int32Array | null> {
    if (cells === null) return null;
    const { days, kind, unread } = yield* cells.finish(
      answered?.serials ?? null,
      answered?.order ?? null
    );
    this.tell(role, kind === "mixed" || kind === "years" ? kind : "unknown", unread);
    return days;
  }

  private *flags(
    role: StandingRole,
    cells: StandingCells | null,
    answered: AnswerDays | null
  ): Generator<void, Uint8Array | null> {
    if (cells === null) return null;
    const { flags, unread } = yield* cells.finish(
      answered?.serials ?? null,
      answered?.order ?? null
    );
    this.tell(role, "unknown", unread);
    return flags;
  }

  private *amounts(): Generator<void, Float64Array | null> {
    if (this.revenue === null) return null;
    const { values, currencies, unread } = yield* this.revenue.finish();
    this.tell("revenue", currencies.length > 1 ? "currencies" : "unknown", unread);
    return values;
  }

  private tell(role: ExtraRole, why: UnreadColumn["why"], unread: CountedRows): void {
    const column = this.mapped[role];
    if (column === undefined || unread.count === 0) return;
    this.unread.push({
      column: this.headers[column] ?? "",
      why,
      ...unread.examples((row) => this.addressOf(row, column)),
    });
  }
}
