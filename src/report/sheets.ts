import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Roadmap } from "../roadmap/roadmap";
import { benchmarksSheet } from "./benchmarks";
import type { SheetChoices } from "./choices";
import { detractorsSheet } from "./detractors";
import { roadmapSheet } from "./roadmap";
import { segmentsSheet } from "./segments";
import { settingsSheet } from "./settings";
import { SHEET_KINDS, type SheetKind, type SheetPlan } from "./sheetPlan";
import { summarySheet } from "./summary";
import { trendSheet } from "./trendSheet";
import { targetsSheet } from "./targets";

export type { SheetChoices } from "./choices";

/** How each sheet is made; the segments sheet is made once, because the summary's figures refer to its tables. */
type Builder = (made: {
  readonly diagnosis: Diagnosis;
  readonly roadmap: Roadmap;
  readonly choices: SheetChoices;
  readonly segments: SheetPlan | null;
}) => SheetPlan;

const BUILDERS: Readonly<Partial<Record<SheetKind, Builder>>> = {
  summary: ({ diagnosis, roadmap, choices, segments }) =>
    summarySheet(diagnosis, roadmap, choices, segments?.tables),
  benchmarks: ({ diagnosis, choices }) => benchmarksSheet(diagnosis, choices),
  trend: ({ diagnosis, choices }) => trendSheet(diagnosis, choices),
  segments: ({ diagnosis, choices, segments }) => segments ?? segmentsSheet(diagnosis, choices),
  detractors: ({ diagnosis, choices }) => detractorsSheet(diagnosis, choices),
  targets: ({ diagnosis, choices }) => targetsSheet(diagnosis, choices),
  settings: ({ diagnosis, choices }) => settingsSheet(diagnosis, choices),
  roadmap: ({ diagnosis, roadmap, choices }) => roadmapSheet(diagnosis, roadmap, choices),
};

/** Every sheet that can be written, in the order of the tabs. */
export const WRITABLE: readonly SheetKind[] = SHEET_KINDS.filter((kind) => kind in BUILDERS);

/**
 * A diagnosis and its roadmap as worksheets, in the order of the tabs, each kind once.
 * Scores in points, shares as fractions, days as Excel serials, all unrounded (rule 5); where the source
 * can be counted in the workbook, counts, shares, scores and gaps are formulas.
 * Example: kinds ["roadmap", "summary"] gives the summary, then the roadmap.
 */
export function buildSheets(
  diagnosis: Diagnosis,
  roadmap: Roadmap,
  choices: SheetChoices
): SheetPlan[] {
  const segments = choices.kinds.includes("segments") ? segmentsSheet(diagnosis, choices) : null;
  return WRITABLE.filter((kind) => choices.kinds.includes(kind)).flatMap(
    (kind) => BUILDERS[kind]?.({ diagnosis, roadmap, choices, segments }) ?? []
  );
}
