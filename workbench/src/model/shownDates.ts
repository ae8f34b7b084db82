import {
  CellValueType,
  InterceptorEffectEnum,
  numfmt,
  type ICellDataForSheetInterceptor,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { DAYS_TO_1904, isDatePattern } from "../engine/dates1904";

/** Before every other number format, which would show the day by the other calendar. */
const PRIORITY = 13;

/** Shows the days of cells by the calendar from 1904 while `isOn` says so. */
export function showDatesFrom1904(book: FWorkbook, isOn: () => boolean): void {
  const interceptors = book.getActiveSheet().getInject().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.dates-from-1904",
    effect: InterceptorEffectEnum.Value,
    priority: PRIORITY,
    handler: (cell: Nullable<ICellDataForSheetInterceptor>, { workbook }, next) => {
      if (!isOn() || typeof cell?.v !== "number" || cell.t === CellValueType.BOOLEAN) {
        return next(cell);
      }
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      if (!pattern || !isDatePattern(pattern)) return next(cell);
      const v = numfmt.format(pattern, cell.v + DAYS_TO_1904, { locale: "en-US", throws: false });
      return next({ ...cell, v, t: CellValueType.FORCE_STRING });
    },
  });
}
