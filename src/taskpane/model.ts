import type { Answer } from "../diagnosis/answers";
import {
  PLAIN_CONTEXT,
  type BaselineChoice,
  type Context,
  type IndustryChoice,
} from "../diagnosis/context";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Missing } from "../diagnosis/methodReading";
import type { StoredRun } from "../diagnosis/storedRun";
import type { LiveFunctionFound, LiveFunctionName } from "../report/liveFunctions";
import {
  PLAIN_SETTINGS,
  type SettingsFault,
  type SettingsReading,
} from "../report/settings/settingsReading";
import type { DocumentKind } from "../report/documents/document";
import { SHEET_KINDS, type SheetKind } from "../report/sheetPlan";
import type { Recovery } from "../roadmap/recovery";
import type { Reading } from "../score/responses";
import type { ColumnMapping, SourceOption, SourcePreview } from "../sources/source";
import type { Effect } from "./effects";
import type { Settings } from "./state";
import type { SelectionScore, WorkbookPort, WriteResult } from "./workbookPort";

export const STEPS = ["data", "context", "diagnosis", "comments", "plan", "write"] as const;
export type StepName = (typeof STEPS)[number];

/** The steps of this survey: comments are a step where there is a column of them. */
export function stepsOf(state: PaneState): readonly StepName[] {
  return hasComments(state) ? STEPS : STEPS.filter((step) => step !== "comments");
}

/** By the answers as they were read; before that by the columns chosen. */
export function hasComments({ data }: Pick<PaneState, "data">): boolean {
  if (data.reading !== null && !data.readingStale) return data.reading.responses.comment !== null;
  return (data.columns?.comment ?? null) !== null;
}

/** All the sheets there are, in the order they are offered. */
export const SHEETS: readonly SheetKind[] = SHEET_KINDS;

/** Those that hold what customers wrote. */
export const SHEETS_OF_COMMENTS: readonly SheetKind[] = ["rootCauses", "themes", "comments"];

/** Those that have something to say: of comments only where they were read. */
export function offeredSheets({ outcome }: Pick<PaneState, "outcome">): readonly SheetKind[] {
  return outcome?.diagnosis.comments == null
    ? SHEETS.filter((kind) => !SHEETS_OF_COMMENTS.includes(kind))
    : SHEETS;
}

/** What *Write* would write. */
export function sheetsToWrite(state: Pick<PaneState, "outcome" | "write">): readonly SheetKind[] {
  return offeredSheets(state).filter((kind) => state.write.chosen.includes(kind));
}

/** Everything the pane shows. Changed only by {@link import("./machine").transition}. */
export interface PaneState {
  readonly screen: "opening" | "start" | "steps" | "selection";
  /** Where *Back* leads from the selection view. */
  readonly beforeSelection: "start" | "steps";
  readonly helpOpen: boolean;
  readonly step: StepName;
  /** Found in the workbook; offered as *Continue* on the first screen. */
  readonly saved: Settings | null;
  readonly notice: Notice | null;
  readonly problem: Problem | null;
  /** The one long piece of work under way. A result of an earlier one is dropped. */
  readonly job: Job | null;
  readonly lastJob: number;
  /** Excel has not answered for two seconds. */
  readonly waiting: boolean;
  readonly data: DataState;
  readonly context: ContextDraft;
  /** The settings sheet as it was read last; the defaults until then. */
  readonly settings: SettingsReading;
  /** What a check of the survey lacks: the field for it is shown and takes the focus. */
  readonly asked: Missing | null;
  /** Dimmed while `outcomeStale`: the answers or the context have changed since. */
  readonly outcome: Outcome | null;
  readonly outcomeStale: boolean;
  readonly comments: CommentsState;
  readonly plan: PlanState;
  readonly write: WriteState;
  readonly selection: SelectionState;
  readonly live: LiveState;
  /** Earlier diagnoses that were written, oldest first: one may be the baseline. */
  readonly runs: readonly StoredRun[];
  /** *Refresh* is under way, or has just been; null otherwise. */
  readonly refresh: RefreshState | null;
}

/** From the stored settings to rewritten sheets without a step between. */
export interface RefreshState {
  /** "waiting": asked for before the workbook's settings were there. */
  readonly stage: "waiting" | "running" | "done";
  /** The score as it was written last; null where no run is stored. */
  readonly before: StoredRun | null;
}

/** What happened, what to do, and what *Try again* does. */
export interface Problem {
  readonly title: string;
  readonly action: string;
  readonly retry: Effect | null;
}

export type Notice =
  | "nothingToRefresh"
  | "startedAfresh"
  | "columnsChanged"
  | "notSaved"
  | "stopped"
  | "commentsNotRead"
  | "writingStopped";

export interface Job {
  readonly id: number;
  readonly kind:
    | "open"
    | "sample"
    | "read"
    | "diagnose"
    | "comments"
    | "plan"
    | "write"
    | "evidence"
    | "remove"
    | "addLive"
    | "removeLive";
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
}

export interface DataState {
  readonly options: readonly SourceOption[] | null;
  readonly choosing: boolean;
  readonly preview: SourcePreview | null;
  readonly columns: ColumnDraft | null;
  readonly reading: Reading | null;
  readonly readingStale: boolean;
}

/** A mapping that may still lack its score column. */
export type ColumnDraft = Omit<ColumnMapping, "score"> & { readonly score: number | null };

/** A context that is still being filled in: the own benchmark may lack its average, the baseline its days. */
export type ContextDraft = Omit<Context, "industry" | "baseline"> & {
  readonly industry: IndustryDraft;
  readonly baseline: BaselineDraft;
};
export type IndustryDraft =
  | Exclude<IndustryChoice, { kind: "own" }>
  | {
      readonly kind: "own";
      readonly name: string;
      readonly average: number | null;
      readonly badBelow: number | null;
      /** A row of the settings sheet, and as that sheet says whenever it is read. */
      readonly fromSheet?: true;
    };
export type BaselineDraft =
  | Extract<BaselineChoice, { kind: "default" | "run" }>
  | { readonly kind: "period"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "number"; readonly nps: number | null };

/** A diagnosis with the sentences that are made from it. */
export interface Outcome {
  readonly diagnosis: Diagnosis;
  readonly headline: string;
  readonly answers: readonly Answer[];
}

/** What the comments say is a part of the diagnosis. */
export interface CommentsState {
  /** Names and numbers in quotes are hidden; as long as that is computed anew, the quotes shown are from before. */
  readonly mask: boolean;
  /** Cells of the sheet of comments that cannot be used as corrections. */
  readonly faults: readonly SettingsFault[];
}

export interface PlanState {
  /** Excel serial; null until a diagnosis suggests one. */
  readonly start: number | null;
  readonly startChosen: boolean;
  /** By action id. Typed here, written onto the sheet, stored nowhere. */
  readonly owners: Readonly<Record<string, string>>;
  readonly planned: Planned | null;
  readonly stale: boolean;
  /** What the what-if asks for, in points; null until somebody has moved it. */
  readonly goal: number | null;
}
export interface Planned {
  readonly roadmap: Recovery;
  readonly title: string;
}

export interface WriteState {
  readonly chosen: readonly SheetKind[];
  readonly own: Awaited<ReturnType<WorkbookPort["ownSheets"]>> | null;
  readonly written: WriteResult | null;
  readonly askingToRemove: boolean;
  readonly removed: readonly string[] | null;
  /** A document as text, as it stood when it was asked for; its text null where its sheet is gone. */
  readonly taken: { readonly kind: DocumentKind; readonly text: string | null } | null;
}

export interface SelectionState {
  readonly score: SelectionScore | null;
  readonly stale: boolean;
  readonly request: number;
  readonly problem: Problem | null;
  /** The formula that waits for an empty cell to be picked. */
  readonly placing: string | null;
  readonly placedAt: string | null;
}

/** The functions of plain Excel that work without the add-in. */
export interface LiveState {
  /** null: not looked up, or Excel did not say. */
  readonly found: readonly LiveFunctionFound[] | null;
  readonly askingToRemove: boolean;
  /** What was done last, since the help was opened. */
  readonly done: {
    readonly what: "added" | "removed";
    readonly names: readonly LiveFunctionName[];
  } | null;
}

export const INITIAL: PaneState = {
  screen: "opening",
  beforeSelection: "start",
  helpOpen: false,
  step: "data",
  saved: null,
  notice: null,
  problem: null,
  job: null,
  lastJob: 0,
  waiting: false,
  data: {
    options: null,
    choosing: false,
    preview: null,
    columns: null,
    reading: null,
    readingStale: false,
  },
  context: PLAIN_CONTEXT,
  settings: PLAIN_SETTINGS,
  asked: null,
  outcome: null,
  outcomeStale: false,
  comments: { mask: true, faults: [] },
  plan: { start: null, startChosen: false, owners: {}, planned: null, stale: false, goal: null },
  write: {
    chosen: SHEETS,
    own: null,
    written: null,
    askingToRemove: false,
    removed: null,
    taken: null,
  },
  selection: {
    score: null,
    stale: false,
    request: 0,
    problem: null,
    placing: null,
    placedAt: null,
  },
  live: { found: null, askingToRemove: false, done: null },
  runs: [],
  refresh: null,
};

/** The draft as a source takes it, or null while no score column is chosen. */
export function mappingOf(draft: ColumnDraft | null): ColumnMapping | null {
  return draft === null || draft.score === null ? null : { ...draft, score: draft.score };
}
