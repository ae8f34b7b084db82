import { Adapter } from "../protocol/adapter";
import { LAST_COLUMN, LAST_ROW } from "./addresses";
import { invalidArgument } from "./errors";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class FreezePanes extends Adapter {
  readonly typeName = "WorksheetFreezePanes";
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  /** Freezes everything above and left of the range's end, the range itself included. */
  freezeAt(frozen: Range | string): void {
    const { area } = frozen instanceof Range ? frozen : this.sheet.getRange(frozen);
    this.freeze(
      area.bottom === LAST_ROW ? 0 : area.bottom + 1,
      area.right === LAST_COLUMN ? 0 : area.right + 1
    );
  }
  unfreeze(): void {
    this.sheet.host.byItself(() => this.sheet.engine.cancelFreeze());
  }

  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw invalidArgument("Nothing is frozen.");
    return location;
  }
  getLocationOrNullObject(): Range | null {
    const { xSplit: columns, ySplit: rows } = this.sheet.engine.getFreeze();
    if (rows <= 0 && columns <= 0) return null;
    return new Range(this.sheet, {
      top: 0,
      left: 0,
      bottom: rows > 0 ? rows - 1 : LAST_ROW,
      right: columns > 0 ? columns - 1 : LAST_COLUMN,
    });
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument("A negative number of lines.");
    this.sheet.grow(rows, columns);
    const freeze = {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
    this.sheet.host.byItself(() => this.sheet.engine.setFreeze(freeze));
  }
}
