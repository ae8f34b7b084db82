import { Adapter } from "../protocol/adapter";
import { invalidArgument } from "./errors";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Breaks before rows or before columns. */
export class PageBreakCollection extends Adapter {
  readonly typeName = "PageBreakCollection";
  constructor(
    private readonly sheet: Worksheet,
    private readonly kind: "rows" | "columns"
  ) {
    super();
  }
  override items(): readonly PageBreak[] {
    return this.lines.map((line) => new PageBreak(this.sheet, this.kind, line));
  }
  getCount(): number {
    return this.lines.length;
  }
  /** By its place in the collection, or by the id under which the client keeps a break that it added. */
  getItem(key: number | string): PageBreak {
    const found = this.items().find((each, at) => at === key || each.identity()._Id === key);
    if (!found) throw invalidArgument("There is no such page break.");
    return found;
  }
  /** A break before the first row (or column) of the range. */
  add(place: Range | string): PageBreak {
    const { area } = typeof place === "string" ? this.sheet.getRange(place) : place;
    const line = this.kind === "rows" ? area.top : area.left;
    if (line === 0) throw invalidArgument("There is no page before the first line.");
    const { lines } = this;
    if (!lines.includes(line)) lines.push(line);
    lines.sort((a, b) => a - b);
    this.sheet.host.writes++;
    return new PageBreak(this.sheet, this.kind, line);
  }
  removePageBreaks(): void {
    this.lines.length = 0;
  }

  private get lines(): number[] {
    return breaksOf(this.sheet)[this.kind];
  }
}

const breaksOf = (sheet: Worksheet) =>
  (sheet.host.memory.breaks[sheet.id] ??= { rows: [], columns: [] });

class PageBreak extends Adapter {
  readonly typeName = "PageBreak";
  override readonly scalars = ["rowIndex", "columnIndex"];
  constructor(
    private readonly sheet: Worksheet,
    private readonly kind: "rows" | "columns",
    private readonly line: number
  ) {
    super();
  }
  override identity() {
    return { _Id: `${this.kind}-${this.line}` };
  }
  get rowIndex(): number {
    return this.kind === "rows" ? this.line : 0;
  }
  get columnIndex(): number {
    return this.kind === "columns" ? this.line : 0;
  }
  getCellAfterBreak(): Range {
    return this.sheet.getCell(this.rowIndex, this.columnIndex);
  }
  delete(): void {
    const lines = breaksOf(this.sheet)[this.kind];
    const at = lines.indexOf(this.line);
    if (at >= 0) lines.splice(at, 1);
  }
}
