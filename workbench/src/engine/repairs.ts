import { IUniverInstanceService } from "@univerjs/core";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  IFunctionService,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { repairComparisons } from "./comparisons";
import { guardCrashes, type FormulaSteps } from "./crashes";
import { passOverForgotten, type Dependencies } from "./forgottenFormulas";
import { passOverClosed } from "./laterValidation";
import { repairLexing, type Lexing } from "./lexing";
import { repairSorting } from "./sorting";
import { repairIndirect } from "./relativeReferences";
import { guardReferenceOperators, type ReferenceNodes } from "./referenceOperators";
import { repairTableReferences, type TableReferences } from "./tableReferences";
import { gatherOfWrittenSheet } from "./writtenSheet";

/**
 * Mends what the engine does wrongly with formulas that are right in Excel, and lets the rest end in an error: never
 * in a wrong number. What stays is told in knownLimits.ts.
 *
 * @param hasTotals whether the table of this name shows a totals row
 */
export function repairEngine(book: FWorkbook, hasTotals: (table: string) => boolean): void {
  const injector = book.getActiveSheet().getInject();
  const references: unknown = injector.get(ReferenceNodeFactory);
  const functions = injector.get(IFunctionService);
  repairSorting(functions);
  repairIndirect(functions);
  repairComparisons();
  // It would ask the network for an address that stands in a cell, and ends the process where there is no page.
  functions.unregisterExecutors("IMAGE");
  // The engine keeps these members to itself, and there is no other way in: a new version must be looked at anew.
  repairTableReferences(references as TableReferences, hasTotals);
  guardReferenceOperators(references as ReferenceNodes);
  guardCrashes(injector.get(ICalculateFormulaService) as unknown as FormulaSteps);
  passOverClosed(
    injector.get(SheetsDataValidationValidatorService),
    injector.get(IUniverInstanceService)
  );
  passOverForgotten(injector.get(IFormulaDependencyGenerator) as unknown as Dependencies);
  gatherOfWrittenSheet(injector.get(FormulaDataModel));
  repairLexing(injector.get(LexerTreeBuilder) as unknown as Lexing, (name) =>
    functions.hasExecutor(name)
  );
}
