import { ICommandService, type ICommandInfo } from "@univerjs/core";
import type { Host } from "../host";
import { columnCount, rowCount, type Area } from "./addresses";
import type { CellScalar, ValueType } from "./sheetCells";

/** What the events of a single cell's change say of it beside its address. */
export interface CellChange {
  readonly valueBefore: CellScalar;
  readonly valueTypeBefore: ValueType;
  readonly valueAfter: CellScalar;
  readonly valueTypeAfter: ValueType;
}

interface Before {
  readonly value: CellScalar;
  readonly type: ValueType;
}
interface Edit {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

/** Events tell of single cells; what is written in larger pieces at once is not remembered. */
const MOST_CELLS = 50;

/** Remembers what stood in the cells that were changed last. */
export class CellChanges {
  private readonly before = new Map<string, Before>();

  constructor(private readonly host: Host) {
    const commands = host.book.getActiveSheet().getInject().get(ICommandService);
    commands.beforeCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      if (command.id !== "sheet.mutation.set-range-values") return;
      if (options?.["applyFormulaCalculationResult"] === true || options?.onlyLocal) return;
      this.remember((command.params ?? {}) as Edit);
    });
  }

  /**
   * The change of one cell; null for several, and for a formula, which is not calculated when its entry is told.
   */
  of(sheetId: string, area: Area): CellChange | null {
    if (rowCount(area) > 1 || columnCount(area) > 1) return null;
    const before = this.before.get(key(sheetId, area.top, area.left));
    const cells = this.host.sheet(sheetId)?.unflushedCells;
    if (!before || !cells || cells.formula(area.top, area.left) !== null) return null;
    return {
      valueBefore: before.value,
      valueTypeBefore: before.type,
      valueAfter: cells.values(area)[0]?.[0] ?? "",
      valueTypeAfter: cells.valueTypes(area)[0]?.[0] ?? "Empty",
    };
  }

  private remember({ subUnitId = "", cellValue = {} }: Edit): void {
    this.before.clear();
    const rows = Object.entries(cellValue);
    if (rows.length > MOST_CELLS) return;
    const cells = this.host.sheet(subUnitId)?.unflushedCells;
    if (!cells) return;
    for (const [rowText, line] of rows) {
      const columns = Object.keys(line);
      if (columns.length > MOST_CELLS) return;
      for (const columnText of columns) {
        const [row, column] = [Number(rowText), Number(columnText)];
        const area = { top: row, bottom: row, left: column, right: column };
        this.before.set(key(subUnitId, row, column), {
          value: cells.values(area)[0]?.[0] ?? "",
          type: cells.valueTypes(area)[0]?.[0] ?? "Empty",
        });
      }
    }
  }
}

const key = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
