import { buildSheets } from "../../src/report/sheets";
import type { CellValue, SheetKind, SheetPlan } from "../../src/report/sheetPlan";
import { AS_OF, diagnosis } from "./fixtures";
import { roadmap } from "./roadmapFixture";

export const KINDS: readonly SheetKind[] = [
  "summary",
  "benchmarks",
  "segments",
  "heatMap",
  "detractors",
  "rootCauses",
  "themes",
  "comments",
  "methodCheck",
  "targets",
  "roadmap",
  "settings",
  "dataQuality",
];
export const CHOICES = { kinds: KINDS, writtenOn: AS_OF + 12 };

export function plansOf(of = diagnosis(), road = roadmap(), choices = CHOICES): SheetPlan[] {
  return buildSheets(of, road, choices);
}
export function planOf(kind: SheetKind, of = diagnosis(), road = roadmap()): SheetPlan {
  const plan = plansOf(of, road).find((one) => one.kind === kind);
  if (plan === undefined) throw new Error(`no ${kind}`);
  return plan;
}
/** One sheet written without the others, which is faster. */
export function alone(kind: SheetKind, of = diagnosis()): SheetPlan {
  const [plan] = plansOf(of, roadmap(), { ...CHOICES, kinds: [kind] });
  if (plan === undefined) throw new Error(`no ${kind}`);
  return plan;
}
export function textsOf(plan: SheetPlan): string[] {
  const texts = (values: readonly CellValue[]): string[] =>
    values.filter((value): value is string => typeof value === "string");
  return [
    ...plan.blocks.flatMap(({ values }) => values.flatMap(texts)),
    ...plan.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => texts(cells))),
  ];
}
