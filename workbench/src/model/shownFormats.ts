import {
  CellValueType,
  InterceptorEffectEnum,
  numfmt,
  type ICellDataForSheetInterceptor,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** The part that Range.text leaves out: it shows the cell's own number format only. */
export const CONDITIONAL = "workbench.conditional-number-format";
/** Before the engine lays the styles of conditional formats over a cell (10), whose formats would count twice. */
const PRIORITY = 11;

type Cell = Nullable<ICellDataForSheetInterceptor>;

/**
 * Shows what the engine leaves out: number formats with a part for texts (`0;-0;0;"▼ "@`), and the number formats of
 * conditional formats. Values stay as they are.
 */
export function showNumberFormats(book: FWorkbook): void {
  const injector = book.getActiveSheet().getInject();
  const interceptors = injector.get(SheetInterceptorService);
  const conditional = injector.get(ConditionalFormattingService);

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.text-number-format",
    effect: InterceptorEffectEnum.Value,
    priority: PRIORITY + 1,
    handler: (cell: Cell, place, next) => {
      if (!isText(cell)) return next(cell);
      const pattern = place.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      return next(hasTextPart(pattern) ? shown(cell, pattern) : cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: CONDITIONAL,
    effect: InterceptorEffectEnum.Value,
    priority: PRIORITY,
    handler: (cell: Cell, { unitId, subUnitId, row, col, rawData }, next) => {
      if (cell?.v == null || cell.t === CellValueType.BOOLEAN) return next(cell);
      const style = conditional.composeStyle(unitId, subUnitId, row, col)?.style;
      const pattern = style?.n?.pattern;
      if (!pattern || (isText(rawData) && !hasTextPart(pattern))) return next(cell);
      return next(shown({ ...cell, v: rawData?.v }, pattern));
    },
  });
}

const isText = (cell: Cell): cell is ICellDataForSheetInterceptor =>
  typeof cell?.v === "string" && cell.t !== CellValueType.BOOLEAN;

/** The fourth section, or a single one with @, is for texts; a bare @ changes nothing. */
const hasTextPart = (pattern: string | undefined): pattern is string =>
  pattern !== undefined && pattern !== "@" && pattern.includes("@");

/** A text of its own: the engine must not format it once more. */
const shown = (cell: ICellDataForSheetInterceptor, pattern: string): Cell => ({
  ...cell,
  v: numfmt.format(pattern, cell.v, { locale: "en-US", throws: false }),
  t: CellValueType.FORCE_STRING,
});
