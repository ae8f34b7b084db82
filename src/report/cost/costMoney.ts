import { AT } from "./costColumns";
import type { Laid, PartId } from "./costLayout";
import type { Area, ConditionalFormatPlan } from "../sheetPlan";

/** Signs that a number format can hold without a doubt; others stand in the strip and in the title alone. */
const SIGNS = ["€", "$", "£", "¥"];

/** Sums carry the sign that people wrote: a number format cannot follow a cell, a conditional one can. */
export function moneyRules(laid: Laid, currency: string): ConditionalFormatPlan[] {
  const areas = moneyAreas(laid);
  return SIGNS.flatMap((sign) =>
    areas.map((area) => ({
      area,
      formula: `=${currency}="${sign}"`,
      numberFormat: `"${sign}"#,##0;"−${sign}"#,##0`,
    }))
  );
}

function moneyAreas(laid: Laid): Area[] {
  const has = (id: PartId): boolean => laid.tables.some(({ part }) => part.id === id);
  const lines = (id: PartId, from: number, count: number, columns = 3): Area => ({
    row: laid.body(id).first + from,
    column: AT.low,
    rows: count,
    columns,
  });
  const whole = (id: PartId, columns: number): Area => {
    const { first, last } = laid.body(id);
    return { row: first, column: AT.low, rows: last - first + 1, columns };
  };
  return [
    lines("revenue", 0, 2),
    lines("acquisition", 0, 2),
    ...(has("segments") ? [whole("segments", 4)] : []),
    ...(has("actions") ? [whole("actions", 1)] : []),
    ...(has("returns") ? [lines("returns", 1, 3)] : []),
  ];
}
