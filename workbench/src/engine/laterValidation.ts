import { UniverInstanceType, type IUniverInstanceService, type Workbook } from "@univerjs/core";
import type { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

type Validator = Pick<SheetsDataValidationValidatorService, "validatorRanges">;
type Mended = Validator & { passesOverClosed?: boolean };

/**
 * The engine validates cells of other sheets when the page is idle, and fails with an error nobody catches where the
 * workbook was closed or the sheet deleted meanwhile. There is nothing left to validate then.
 */
export function passOverClosed(
  validator: Mended,
  books: Pick<IUniverInstanceService, "getUnit">
): void {
  if (validator.passesOverClosed) return;
  validator.passesOverClosed = true;
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (book, sheet, ranges) => {
    const open = books.getUnit<Workbook>(book, UniverInstanceType.UNIVER_SHEET);
    return open?.getSheetBySheetId(sheet) ? validate(book, sheet, ranges) : [];
  };
}
