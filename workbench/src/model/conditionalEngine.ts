import { fromEngine, toEngine, type Area } from "./addresses";
import type { Worksheet } from "./worksheet";

// The engine's conditional formats. Its facade selects cells and answers later; these commands do neither.

export interface EngineRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
}

/** The formats of a sheet, the one that counts first in front. */
export function engineRules(sheet: Worksheet): readonly EngineRule[] {
  return sheet.engine.getConditionalFormattingRules().map((each) => ({
    id: each.cfId,
    areas: each.ranges.map((range) => sheet.logical(fromEngine(range))),
    stopIfTrue: each.stopIfTrue,
  }));
}

export function writeRule(
  sheet: Worksheet,
  change: "add" | "set",
  id: string,
  areas: readonly Area[],
  rule: object,
  stopIfTrue: boolean
): void {
  const ranges = areas.map((area) => toEngine(sheet.laidOut(area) ?? area));
  const where = { unitId: sheet.host.book.getId(), subUnitId: sheet.id };
  const params = { ...where, cfId: id, rule: { cfId: id, ranges, rule, stopIfTrue } };
  const command = `sheet.mutation.${change}-conditional-rule`;
  sheet.host.byItself(() => sheet.host.command(command, params));
}

export function deleteRule(sheet: Worksheet, id: string): void {
  delete sheet.host.memory.conditionalFormats[id];
  const params = { unitId: sheet.host.book.getId(), subUnitId: sheet.id, cfId: id };
  sheet.host.byItself(() => sheet.host.command("sheet.mutation.delete-conditional-rule", params));
}

/** Moves a format to a place among the sheet's formats, counted from 0. */
export function moveRule(sheet: Worksheet, id: string, place: number): void {
  const others = engineRules(sheet).filter((rule) => rule.id !== id);
  const next = others[place];
  const last = others.at(-1);
  if (!last) return;
  const end = next ? { id: next.id, type: "self" } : { id: last.id, type: "after" };
  const where = { unitId: sheet.host.book.getId(), subUnitId: sheet.id };
  const params = { ...where, start: { id, type: "self" }, end };
  sheet.host.byItself(() => sheet.host.command("sheet.mutation.move-conditional-rule", params));
}
