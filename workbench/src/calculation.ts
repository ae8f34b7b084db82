import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";

const TRIGGER = "formula.mutation.set-trigger-formula-calculation-start";
const START = "formula.mutation.set-formula-calculation-start";
const STYLE_TRIGGERS = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
/** Longer than any calculation in a test; a calculation that hangs must not hang the add-in. */
const PATIENCE = 60_000;

/**
 * Knows whether formulas are still to be calculated. The engine starts a tenth of a second after the last change and
 * tells only of the calculation it is in, so the changes themselves have to be counted.
 */
export class Calculation {
  /** Rises with each calculation that starts; custom functions tell passes apart by it. */
  pass = 0;
  private changes = 0;
  private covered = 0;
  private settled = 0;
  private readonly commands: ICommandService;

  constructor(
    private readonly api: FUniver,
    book: FWorkbook
  ) {
    const injector = book.getActiveSheet().getInject();
    const dirty = injector.get(IActiveDirtyManagerService);
    const follow = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
      if (command.id === START) {
        this.pass++;
        this.covered = this.changes;
      } else if (dirty.get(command.id) && !isHarmless(command, options)) this.changes++;
    };
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted(follow);
  }

  /**
   * Has formulas calculated that nothing has changed for: all of them, or those in some cells.
   *
   * @param dirtyDefinedNameMap names by workbook that those cells read anew, with any text
   */
  start(
    all: boolean,
    dirtyRanges: readonly object[] = [],
    dirtyDefinedNameMap: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
  ): void {
    void this.commands.syncExecuteCommand(TRIGGER, {
      commands: [],
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap,
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      forceCalculation: all,
    });
  }

  get isDue(): boolean {
    return this.settled < this.changes;
  }

  /** Fulfilled when every change so far is calculated. */
  async settle(): Promise<void> {
    while (this.isDue) {
      const before = this.covered;
      await this.api.getFormula().onCalculationResultApplied(PATIENCE);
      // A wait that saw no start was for a change after which the engine found nothing to calculate.
      this.settled = this.covered === before && before < this.changes ? this.changes : this.covered;
    }
  }
}

function isHarmless(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== "sheet.mutation.set-range-values") return false;
  const { trigger } = (command.params ?? {}) as { trigger?: string };
  return options?.onlyLocal === true || STYLE_TRIGGERS.has(trigger ?? "");
}
