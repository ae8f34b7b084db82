import type { Diagnosis } from "../diagnosis/diagnosis";
import { withoutPause, type Steps } from "../diagnosis/steps";
import type { Roadmap } from "../roadmap/roadmap";
import { benchmarksSheet } from "./benchmarks";
import type { SheetChoices } from "./choices";
import { commentsSheet } from "./comments";
import { dataQualitySheet } from "./dataQuality";
import { detractorsSheet } from "./detractors";
import { heatMapSheet } from "./heatMap";
import { methodCheckSheet } from "./methodCheck";
import { rootCausesSheet } from "./rootCauses";
import { roadmapSheet } from "./roadmap";
import { segmentsSheet } from "./segments";
import { settingsSheet } from "./settings";
import { SHEET_KINDS, type SheetKind, type SheetPlan } from "./sheetPlan";
import { summarySheet } from "./summary";
import { themesSheet } from "./themes";
import { trendSheet } from "./trendSheet";
import { targetsSheet } from "./targets";

export type { SheetChoices } from "./choices";

/** How each sheet is made; the segments sheet is made once, because the summary's figures refer to its tables, and that of themes, because the list on the sheet of comments does. */
type Builder = (made: {
  readonly diagnosis: Diagnosis;
  readonly roadmap: Roadmap;
  readonly choices: SheetChoices;
  readonly segments: SheetPlan | null;
  readonly themes: SheetPlan | null;
}) => SheetPlan;

const BUILDERS: Readonly<Record<SheetKind, Builder>> = {
  summary: ({ diagnosis, roadmap, choices, segments }) =>
    summarySheet(diagnosis, roadmap, choices, segments?.tables),
  benchmarks: ({ diagnosis, choices }) => benchmarksSheet(diagnosis, choices),
  trend: ({ diagnosis, choices }) => trendSheet(diagnosis, choices),
  segments: ({ diagnosis, choices, segments }) => segments ?? segmentsSheet(diagnosis, choices),
  heatMap: ({ diagnosis, choices }) => heatMapSheet(diagnosis, choices),
  detractors: ({ diagnosis, choices }) => detractorsSheet(diagnosis, choices),
  rootCauses: ({ diagnosis, choices }) => rootCausesSheet(diagnosis, choices),
  themes: ({ diagnosis, choices, themes }) => themes ?? themesSheet(diagnosis, choices),
  comments: ({ diagnosis, choices, themes }) => commentsSheet(diagnosis, choices, themes),
  methodCheck: ({ diagnosis, choices }) => methodCheckSheet(diagnosis, choices),
  targets: ({ diagnosis, choices }) => targetsSheet(diagnosis, choices),
  settings: ({ diagnosis, choices }) => settingsSheet(diagnosis, choices),
  roadmap: ({ diagnosis, roadmap, choices }) => roadmapSheet(diagnosis, roadmap, choices),
  dataQuality: ({ diagnosis, choices }) => dataQualitySheet(diagnosis, choices),
};

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
  return withoutPause(sheetsInSteps(diagnosis, roadmap, choices));
}

/** The same for a thread that has other things to do as well: a step a sheet. */
export function* sheetsInSteps(
  diagnosis: Diagnosis,
  roadmap: Roadmap,
  choices: SheetChoices
): Steps<SheetPlan[]> {
  const segments = choices.kinds.includes("segments") ? segmentsSheet(diagnosis, choices) : null;
  const themes = choices.kinds.includes("themes") ? themesSheet(diagnosis, choices) : null;
  const plans: SheetPlan[] = [];
  for (const kind of SHEET_KINDS.filter((each) => choices.kinds.includes(each))) {
    yield;
    plans.push(BUILDERS[kind]({ diagnosis, roadmap, choices, segments, themes }));
  }
  return plans;
}
