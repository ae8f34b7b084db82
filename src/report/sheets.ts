import type { Diagnosis } from "../diagnosis/diagnosis";
import { withoutPause, type Steps } from "../diagnosis/steps";
import type { Recovery } from "../roadmap/recovery";
import { benchmarksSheet } from "./benchmarks/benchmarks";
import type { SheetChoices } from "./choices";
import { closedLoopSheet } from "./closedLoop/closedLoop";
import { commentsSheet } from "./comments/comments";
import { costSheet } from "./cost/cost";
import { dataQualitySheet } from "./dataQuality/dataQuality";
import { detractorsSheet } from "./detractors/detractors";
import type { DocumentKind } from "./documents/document";
import { documentOf } from "./documents/documents";
import { documentSheet } from "./documents/documentSheet";
import { gatesSheet } from "./roadmap/gates";
import { heatMapSheet } from "./heatMap/heatMap";
import { historySheet } from "./history/history";
import { listsSheet } from "./lists/lists";
import { methodCheckSheet } from "./methodCheck/methodCheck";
import { prioritiesSheet } from "./priorities/priorities";
import { rootCausesSheet } from "./rootCauses/rootCauses";
import { roadmapSheet } from "./roadmap/roadmap";
import { segmentsSheet } from "./segments/segments";
import { settingsSheet } from "./settings/settings";
import { SHEET_KINDS, type SheetKind, type SheetPlan } from "./sheetPlan";
import { strategiesSheet } from "./roadmap/strategies";
import { summarySheet } from "./summary/summary";
import { themesSheet } from "./themes/themes";
import { trendSheet } from "./trend/trendSheet";
import { targetsSheet } from "./targets/targets";
import { worklistSheet } from "./worklist/worklist";

export type { SheetChoices } from "./choices";

/**
 * How each sheet is made; the segments sheet is made once, because the summary's figures refer to its tables, and that
 * of themes, because the list on the sheet of comments does.
 */
type Builder = (made: {
  readonly diagnosis: Diagnosis;
  readonly recovery: Recovery;
  readonly choices: SheetChoices;
  readonly segments: SheetPlan | null;
  readonly themes: SheetPlan | null;
  /** Those made so far; the roadmap is made last, because its figures and links refer to all others. */
  readonly others: readonly SheetPlan[];
}) => SheetPlan;

function asDocument(kind: DocumentKind): Builder {
  return ({ diagnosis, recovery, choices }) =>
    documentSheet(documentOf(kind, { diagnosis, recovery, choices }), diagnosis, choices);
}

const BUILDERS: Readonly<Record<SheetKind, Builder>> = {
  summary: ({ diagnosis, recovery, choices, segments }) =>
    summarySheet(diagnosis, recovery, choices, segments?.tables),
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
  roadmap: ({ diagnosis, recovery, choices, others }) =>
    roadmapSheet(diagnosis, recovery, choices, others),
  cost: ({ diagnosis, recovery, choices }) => costSheet(diagnosis, recovery, choices),
  priorities: ({ diagnosis, recovery, choices }) => prioritiesSheet(diagnosis, recovery, choices),
  strategies: ({ diagnosis, recovery, choices }) => strategiesSheet(diagnosis, recovery, choices),
  gates: ({ diagnosis, recovery, choices }) => gatesSheet(diagnosis, recovery, choices),
  worklist: ({ diagnosis, recovery, choices }) => worklistSheet(diagnosis, recovery, choices),
  closedLoop: ({ diagnosis, recovery, choices }) => closedLoopSheet(diagnosis, recovery, choices),
  lists: ({ diagnosis, recovery, choices }) => listsSheet(diagnosis, recovery, choices),
  history: ({ diagnosis, recovery, choices }) => historySheet(diagnosis, recovery, choices),
  brief: asDocument("brief"),
  monthlyReport: asDocument("monthlyReport"),
  workshop: asDocument("workshop"),
  training: asDocument("training"),
  surveyDesign: asDocument("surveyDesign"),
  customerMessage: asDocument("customerMessage"),
  dataQuality: ({ diagnosis, choices }) => dataQualitySheet(diagnosis, choices),
};

/**
 * A diagnosis and its recovery as worksheets, in the order of the tabs, each kind once.
 * Scores in points, shares as fractions, days as Excel serials, all unrounded (rule 5); where the source
 * can be counted in the workbook, counts, shares, scores and gaps are formulas.
 * Example: kinds ["roadmap", "summary"] gives the summary, then the roadmap.
 */
export function buildSheets(
  diagnosis: Diagnosis,
  recovery: Recovery,
  choices: SheetChoices
): SheetPlan[] {
  return withoutPause(sheetsInSteps(diagnosis, recovery, choices));
}

/** The same for a thread that has other things to do as well: a step a sheet. */
export function* sheetsInSteps(
  diagnosis: Diagnosis,
  recovery: Recovery,
  choices: SheetChoices
): Steps<SheetPlan[]> {
  const segments = choices.kinds.includes("segments") ? segmentsSheet(diagnosis, choices) : null;
  const themes = choices.kinds.includes("themes") ? themesSheet(diagnosis, choices) : null;
  const others: SheetPlan[] = [];
  const chosen = SHEET_KINDS.filter((each) => choices.kinds.includes(each));
  const isLast = (kind: SheetKind): boolean => kind === "roadmap";
  for (const kind of [...chosen.filter((each) => !isLast(each)), ...chosen.filter(isLast)]) {
    yield;
    others.push(BUILDERS[kind]({ diagnosis, recovery, choices, segments, themes, others }));
  }
  return others.sort((a, b) => SHEET_KINDS.indexOf(a.kind) - SHEET_KINDS.indexOf(b.kind));
}
