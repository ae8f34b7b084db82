import type { Area } from "../report/sheetPlan";

/** Excel on the web refuses requests above 5 MB; this leaves room for what is not counted. */
export const REQUEST_BYTES = 4_500_000;
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

  /** What still goes into the present request; a whole one where that is next to nothing. */
  get left(): number {
    const left = this.limit - this.bytes;
    return left >= this.limit * ENOUGH ? left : this.limit;
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

/** What an entry of a matrix takes: at most three bytes a character, escaped ones two; quotation marks and a comma. */
export function entryBytes(entry: string | number | boolean): number {
  const text = String(entry);
  return 4 + text.length * (PLAIN.test(text) ? 1 : 3);
}

/** What JSON writes as it stands, a byte each. */
const PLAIN = /^[\x20\x21\x23-\x5B\x5D-\x7E]*$/;

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
