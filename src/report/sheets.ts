import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Roadmap } from "../roadmap/roadmap";
import { benchmarksSheet } from "./benchmarks";
import type { SheetChoices } from "./choices";
import { roadmapSheet } from "./roadmap";
import { segmentsSheet } from "./segments";
import type { SheetKind, SheetPlan } from "./sheetPlan";
import { summarySheet } from "./summary";

export type { SheetChoices } from "./choices";

/** The order of the tabs: verdict, evidence, what to do. */
const ORDER: readonly SheetKind[] = ["summary", "benchmarks", "segments", "roadmap"];

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
  return ORDER.filter((kind) => choices.kinds.includes(kind)).map((kind) => {
    switch (kind) {
      case "summary":
        return summarySheet(diagnosis, roadmap, choices, segments?.tables);
      case "benchmarks":
        return benchmarksSheet(diagnosis, choices);
      case "segments":
        return segments ?? segmentsSheet(diagnosis, choices);
      case "roadmap":
        return roadmapSheet(diagnosis, roadmap, choices);
    }
  });
}
