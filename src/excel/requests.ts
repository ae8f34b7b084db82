import type { Area } from "../report/sheetPlan";

/** Excel on the web refuses requests above 5 MB; this leaves room for what is not counted. */
const REQUEST_BYTES = 3_000_000;

/** Counts roughly what a request carries and sends it before it gets too large. */
export class Requests {
  readonly limit = REQUEST_BYTES;
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {
    this.begin();
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
