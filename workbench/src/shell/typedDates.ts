import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { DAYS_TO_1904, isDatePattern } from "../engine/dates1904";
import type { Host } from "../host";

/** Before the engine reads what was typed (0), and after it, but before the last (-1), which ends the row. */
const PRIORITY = { before: 1_000, after: -0.5 } as const;

/** Has dates that are typed into the grid count from 1904 while those of the workbook do; the engine's count from 1900. */
export function typeDatesFrom1904({ book, memory }: Host): void {
  const interceptors = book.getActiveSheet().getInject().get(SheetInterceptorService);
  let typed: Nullable<ICellData> = null;
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY.before,
    handler: (cell, _, next) => {
      typed = memory.date1904 ? cell : null;
      return next(cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY.after,
    handler: (read, _, next) => {
      const day = dayOf(typed);
      if (day === null || read?.t !== CellValueType.NUMBER || Number(read.v) !== day) {
        return next(read);
      }
      const v = day - DAYS_TO_1904;
      // There is no day before the first: it stays a text.
      return next(v < 0 ? { ...read, v: textOf(typed), t: CellValueType.STRING } : { ...read, v });
    },
  });
}

const textOf = (cell: Nullable<ICellData>): string =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell?.v ?? "");

/** The number of a typed date by the engine's count; null for what is no date. */
function dayOf(cell: Nullable<ICellData>): number | null {
  if (!cell) return null;
  const parsed = numfmt.parseDate(textOf(cell));
  const day = Number(parsed?.v);
  return parsed?.z && isDatePattern(parsed.z) && Number.isFinite(day) ? day : null;
}
