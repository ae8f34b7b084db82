import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { BUSY } from "./functions/executor";
import type { Host } from "./host";

const RESULT = "formula.mutation.set-formula-calculation-result";
const WRITE = "sheet.mutation.set-range-values";

type Cells<T> = Record<number, Record<number, T | null> | null>;
interface Result {
  readonly unitData: Readonly<
    Record<string, Readonly<Record<string, Cells<{ v?: unknown }> | null>>>
  >;
}
interface Write {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Cells<{ readonly f?: string | null; readonly si?: string | null }>;
}

/**
 * Manual calculation: a formula is calculated when it is entered and then keeps its value until somebody asks for a
 * calculation. The engine calculates as always; here the results that nobody asked for are dropped before they reach
 * the cells.
 */
export class ManualCalculation {
  /** Results were dropped: the workbook waits for a calculation. */
  isPending = false;
  /** Formulas whose next result is let through, by sheet. */
  private readonly awaited = new Map<string, Set<string>>();

  constructor(private readonly host: Host) {
    const commands = host.book.getActiveSheet().getInject().get(ICommandService);
    commands.beforeCommandExecuted((command, options) => this.follow(command, options));
  }

  get isOn(): boolean {
    return this.host.memory.calculationMode === "Manual";
  }

  /** Lets the next result of every formula through: of one sheet, or of all. */
  release(sheetId?: string): void {
    if (sheetId === undefined) this.isPending = false;
    for (const sheet of this.host.book.getSheets()) {
      if (sheetId !== undefined && sheet.getSheetId() !== sheetId) continue;
      const awaited = this.of(sheet.getSheetId());
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (cell?.f || cell?.si) awaited.add(`${row},${column}`);
        });
    }
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (!this.isOn) return;
    if (command.id === RESULT) this.sift(command.params as Result);
    else if (command.id === WRITE && options?.["applyFormulaCalculationResult"] !== true) {
      this.awaitEntered(command.params as Write);
    }
  }

  private awaitEntered({ unitId, subUnitId, cellValue }: Write): void {
    if (unitId !== this.host.book.getId()) return;
    const awaited = this.of(subUnitId);
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        if (cell?.f || cell?.si) awaited.add(`${row},${column}`);
      }
    }
  }

  private sift({ unitData }: Result): void {
    for (const [sheetId, cells] of Object.entries(unitData[this.host.book.getId()] ?? {})) {
      const awaited = this.of(sheetId);
      for (const [row, line] of Object.entries(cells ?? {})) {
        for (const [column, cell] of Object.entries(line ?? {})) {
          const key = `${row},${column}`;
          if (!awaited.has(key)) {
            delete line?.[Number(column)];
            this.isPending = true;
          } else if (cell?.v !== BUSY) awaited.delete(key);
        }
      }
    }
  }

  private of(sheetId: string): Set<string> {
    let awaited = this.awaited.get(sheetId);
    if (!awaited) this.awaited.set(sheetId, (awaited = new Set()));
    return awaited;
  }
}
