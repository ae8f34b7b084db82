import type { Area } from "../report/sheetPlan";

/** Excel on the web refuses requests above 5 MB; this leaves room for what is not counted. */
export const REQUEST_BYTES = 3_000_000;
/** From this share on a request is sent at the next seam: people see that it goes on. */
const ENOUGH = 1 / 3;

/** Counts roughly what a request carries and sends it before it gets too large. */
export class Requests {
  private bytes = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    readonly limit = REQUEST_BYTES
  ) {
    this.begin();
  }

  /** Whether what is queued is worth a round trip of its own. */
  get isEnough(): boolean {
    return this.bytes >= this.limit * ENOUGH;
  }

  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > this.limit) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.begin();
  }

  /** Nothing is calculated while a report is half written. */
  private begin(): void {
    this.bytes = 0;
    this.context.application.suspendApiCalculationUntilNextSync();
  }
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
