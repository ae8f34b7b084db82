import type { Handling } from "../score/responses";
import { ContactCells } from "./contact";
import { CountedRows } from "./countedRows";
import { decidedOrder } from "./dateOrder";
import { DateCells } from "./dates";
import type { AnswerDays, Cells } from "./extras";
import { Grouping } from "./grouping";
import type { HandlingRole } from "./handlingColumns";
import { RiskCells } from "./portions";
import { SLICE_ROWS } from "./slices";
import type { DateOrder } from "./source";

/** Makes the collector of a role's column; null where none is mapped. */
type Collect = <T extends Cells>(role: HandlingRole, make: (header: string) => T) => T | null;
type Tell = (role: HandlingRole, unread: CountedRows) => void;

/** Collects what became of the answers (rules 110, 112, 162) as blocks are read. */
export class HandlingColumns {
  private readonly answered: DateCells | null;
  private readonly resolved: DateCells | null;
  private readonly by: Grouping | null;
  private readonly contact: ContactCells | null;
  private readonly risk: RiskCells | null;

  constructor(
    collect: Collect,
    private readonly rowCount: number
  ) {
    const days = (): DateCells => new DateCells(rowCount);
    this.answered = collect("caseAnswered", days);
    this.resolved = collect("caseResolved", days);
    this.by = collect("caseHandler", (header) => new Grouping(header, rowCount));
    this.contact = collect("contact", (header) => new ContactCells(header, rowCount));
    this.risk = collect("risk", (header) => new RiskCells(header, rowCount));
  }

  /** What the columns say once all rows are there, in slices; null where none is mapped. */
  *finish(survey: AnswerDays | null, tell: Tell): Generator<void, Handling | null> {
    const order = survey?.order ?? null;
    const answered = yield* this.days("caseAnswered", this.answered, order, tell);
    const resolved = yield* this.days("caseResolved", this.resolved, order, tell);
    const contact = this.contact === null ? null : yield* this.contact.finish();
    if (contact !== null) tell("contact", contact.unread);
    const risk = this.risk === null ? null : yield* this.risk.finish();
    if (risk !== null) tell("risk", risk.unread);
    const handling: Handling = {
      ...(answered && { answered }),
      ...(resolved && { resolved }),
      ...(this.by && { by: this.by.column() }),
      ...(contact && { contact: contact.flags }),
      ...(risk && { risk: risk.values }),
    };
    return Object.keys(handling).length === 0 ? null : handling;
  }

  /** Day and month in the order that the column itself decides, else in that of the survey's other dates. */
  private *days(
    role: HandlingRole,
    cells: DateCells | null,
    order: DateOrder | null,
    tell: Tell
  ): Generator<void, Float64Array | null> {
    if (cells === null) return null;
    const own = decidedOrder(cells.evidence);
    const isOwn = own === "dayFirst" || own === "monthFirst";
    const { serials } = yield* cells.read(isOwn ? own : order);
    const unread = new CountedRows();
    for (let row = 0; row < this.rowCount; row++) {
      if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
      if (cells.isFilled(row) && Number.isNaN(serials[row])) unread.add(row);
    }
    tell(role, unread);
    return serials;
  }
}
