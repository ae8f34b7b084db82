import { areaAddress } from "./formulaReferences";
import type { SheetDrawing } from "./drawing";
import { freeName } from "./freeName";

interface BookName {
  readonly name: string;
  readonly formula: string;
}

/**
 * Gives key cells their workbook names ("nps_score"). A name that already points to a sheet of ours is
 * pointed to the new place, so that formulas that use it go on; one that is the user's stays, and ours
 * gets a suffix.
 */
export function nameCells(
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  sheetName: string,
  existing: readonly BookName[],
  own: ReadonlySet<string>
): void {
  const { names } = context.workbook;
  const taken = existing.map(({ name }) => name);
  for (const { name, row, column } of drawing.names) {
    const formula = `='${sheetName.replace(/'/g, "''")}'!${absolute(row, column)}`;
    const ours = existing.find((item) => isOurs(item, name, own));
    if (ours !== undefined) names.getItem(ours.name).formula = formula;
    else names.add(freeName(name, taken), formula);
  }
}

/** Names of ours that point to one of these sheets. */
export function namesPointingTo(
  existing: readonly BookName[],
  sheets: ReadonlySet<string>
): string[] {
  return existing
    .filter((item) => item.name.toLowerCase().startsWith("nps_") && pointsTo(item, sheets))
    .map(({ name }) => name);
}

function isOurs(item: BookName, wanted: string, own: ReadonlySet<string>): boolean {
  const base = item.name.toLowerCase().replace(/_\d+$/, "");
  const same = item.name.toLowerCase() === wanted.toLowerCase() || base === wanted.toLowerCase();
  return same && (pointsTo(item, own) || item.formula.includes("#REF!"));
}

function pointsTo({ formula }: BookName, sheets: ReadonlySet<string>): boolean {
  const sheet = /^=(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(formula);
  const name = sheet?.[1]?.replace(/''/g, "'") ?? sheet?.[2];
  return name !== undefined && sheets.has(name);
}

function absolute(row: number, column: number): string {
  return areaAddress(row, column, 1, 1).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
