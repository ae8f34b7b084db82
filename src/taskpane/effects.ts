import type { Context } from "../diagnosis/context";
import type { Diagnosis, Evidence } from "../diagnosis/diagnosis";
import type { LiveFunctionFound, LiveFunctionsDone } from "../report/liveFunctions";
import type { Missing } from "../diagnosis/methodReading";
import type { SettingsFault, SettingsReading } from "../report/settings/settingsReading";
import type { DocumentKind } from "../report/documents/document";
import type { SheetKind } from "../report/sheetPlan";
import type { TeamSettings } from "../roadmap/work";
import type { Reading } from "../score/responses";
import type { ColumnMapping, SourceChoice, SourceOption, SourcePreview } from "../sources/source";
import type { CommentChoices } from "./engine";
import type { ColumnDraft, ContextDraft, Outcome, Planned } from "./model";
import type { Settings, StoredState } from "./state";
import type { SelectionScore, WorkbookPort, WriteResult } from "./workbookPort";

/** Work the machine asks for, as data. Whoever runs it answers with events that carry the same `job`. */
export type Effect =
  | { readonly run: "load" }
  | { readonly run: "readSettings" }
  | { readonly run: "save"; readonly settings: Settings }
  | { readonly run: "listSources" }
  | { readonly run: "openSelection"; readonly job: number }
  | { readonly run: "openSource"; readonly job: number; readonly choice: SourceChoice }
  | { readonly run: "sample"; readonly job: number }
  | {
      readonly run: "read";
      readonly job: number;
      readonly choice: SourceChoice;
      readonly mapping: ColumnMapping;
    }
  | {
      readonly run: "diagnose";
      readonly job: number;
      readonly reading: Reading;
      readonly context: Context;
    }
  /** Corrections are looked up on the sheet of comments before. */
  | {
      readonly run: "readComments";
      readonly job: number;
      readonly reading: Reading;
      readonly diagnosis: Diagnosis;
      readonly mask: boolean;
      readonly ownThemes: CommentChoices["ownThemes"];
    }
  | {
      readonly run: "plan";
      readonly job: number;
      readonly reading: Reading;
      readonly teams: TeamSettings;
      readonly diagnosis: Diagnosis;
      /** null: suggest one. */
      readonly start: number | null;
      readonly owners: Readonly<Record<string, string>>;
    }
  | { readonly run: "listOwn" }
  | {
      readonly run: "write";
      readonly job: number;
      readonly kinds: readonly SheetKind[];
      readonly reading: Reading;
      readonly teams: TeamSettings;
      readonly diagnosis: Diagnosis;
      readonly start: number;
      readonly owners: Readonly<Record<string, string>>;
    }
  /** Shows where a finding's figures stand; a sheet that is not there yet is written first. */
  | {
      readonly run: "showEvidence";
      readonly job: number;
      readonly evidence: Evidence;
      readonly reading: Reading;
      readonly teams: TeamSettings;
      readonly diagnosis: Diagnosis;
      /** null: suggest one. */
      readonly start: number | null;
      readonly owners: Readonly<Record<string, string>>;
    }
  | { readonly run: "remove"; readonly job: number; readonly kinds: readonly SheetKind[] }
  /** Stops the job that is under way, if it can be stopped. */
  | { readonly run: "stop" }
  | { readonly run: "goTo"; readonly address: string }
  | { readonly run: "readDocument"; readonly kind: DocumentKind }
  | { readonly run: "scoreSelection"; readonly request: number }
  | { readonly run: "watchSelection"; readonly on: boolean }
  | { readonly run: "putFormula"; readonly formula: string }
  | { readonly run: "findLive" }
  | { readonly run: "addLive"; readonly job: number }
  | { readonly run: "removeLive"; readonly job: number; readonly changedToo: boolean }
  | { readonly run: "close" };

/** What people do in the pane. */
export type Act =
  | { readonly type: "useSelection" }
  | { readonly type: "trySample" }
  | { readonly type: "continueSaved" }
  | { readonly type: "showSelection" }
  | { readonly type: "leaveSelection" }
  | { readonly type: "help"; readonly open: boolean }
  | { readonly type: "chooseSource"; readonly open: boolean }
  | { readonly type: "pickSource"; readonly choice: SourceChoice }
  | { readonly type: "setColumns"; readonly columns: Partial<ColumnDraft> }
  | { readonly type: "setContext"; readonly context: Partial<ContextDraft> }
  | { readonly type: "readComments" }
  | { readonly type: "setMask"; readonly mask: boolean }
  | { readonly type: "setStart"; readonly start: number }
  | { readonly type: "setOwner"; readonly action: string; readonly owner: string }
  | {
      readonly type: "chooseSheets";
      readonly kinds: readonly SheetKind[];
      readonly on: boolean;
    }
  | { readonly type: "setGoal"; readonly nps: number }
  | { readonly type: "showEvidence"; readonly evidence: Evidence }
  /** To the field that a check of the survey lacks. */
  | { readonly type: "supply"; readonly missing: Missing }
  /** From what *Refresh* has told to the steps. */
  | { readonly type: "seeDiagnosis" }
  | { readonly type: "next" }
  | { readonly type: "back" }
  | { readonly type: "stop" }
  | { readonly type: "retry" }
  | { readonly type: "dismiss" }
  | { readonly type: "goTo"; readonly address: string }
  | { readonly type: "takeDocument"; readonly kind: DocumentKind }
  | { readonly type: "askToRemove"; readonly asking: boolean }
  | { readonly type: "remove" }
  | { readonly type: "placeFormula"; readonly formula: string | null }
  | { readonly type: "putHere" }
  | { readonly type: "addLive" }
  | { readonly type: "askToRemoveLive"; readonly asking: boolean }
  | { readonly type: "removeLive"; readonly changedToo: boolean }
  /** From the ribbon: settings and answers are read again, and the sheets that are there are written anew. */
  | { readonly type: "refresh" }
  | { readonly type: "close" };

/** What comes back from the workbook and from the computation. */
export type Report =
  | { readonly type: "loaded"; readonly stored: StoredState }
  | { readonly type: "settingsRead"; readonly settings: SettingsReading }
  | { readonly type: "sourcesListed"; readonly options: readonly SourceOption[] }
  | {
      readonly type: "opened";
      readonly job: number;
      readonly preview: SourcePreview;
      readonly options?: readonly SourceOption[];
    }
  | { readonly type: "read"; readonly job: number; readonly reading: Reading }
  | { readonly type: "diagnosed"; readonly job: number; readonly outcome: Outcome }
  /** The diagnosis, now with what the comments say. */
  | {
      readonly type: "commentsRead";
      readonly job: number;
      readonly outcome: Outcome;
      /** Cells of the sheet of comments that cannot be used. */
      readonly faults: readonly SettingsFault[];
    }
  | {
      readonly type: "planned";
      readonly job: number;
      readonly planned: Planned;
      readonly start: number;
    }
  | {
      readonly type: "documentRead";
      readonly kind: DocumentKind;
      readonly text: string | null;
    }
  | {
      readonly type: "ownListed";
      readonly own: Awaited<ReturnType<WorkbookPort["ownSheets"]>>;
    }
  /** `on`: the day of writing. */
  | {
      readonly type: "wrote";
      readonly job: number;
      readonly result: WriteResult;
      readonly on: number;
    }
  | { readonly type: "evidenceShown"; readonly job: number }
  | { readonly type: "removed"; readonly job: number; readonly names: readonly string[] }
  | {
      readonly type: "progress";
      readonly job: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: "stopped"; readonly job: number }
  /** `job` null: a small piece of work that was nobody's job. */
  | {
      readonly type: "failed";
      readonly job: number | null;
      readonly title: string;
      readonly action: string;
      readonly effect: Effect;
    }
  | { readonly type: "notSaved" }
  | { readonly type: "waiting"; readonly waiting: boolean }
  | { readonly type: "selectionMoved" }
  | { readonly type: "scored"; readonly request: number; readonly score: SelectionScore }
  | {
      readonly type: "notScored";
      readonly request: number;
      readonly title: string;
      readonly action: string;
    }
  | { readonly type: "liveFound"; readonly found: readonly LiveFunctionFound[] }
  | { readonly type: "liveAdded"; readonly job: number; readonly done: LiveFunctionsDone }
  | { readonly type: "liveRemoved"; readonly job: number; readonly done: LiveFunctionsDone }
  | { readonly type: "formulaPut"; readonly address: string }
  | { readonly type: "formulaRefused"; readonly title: string; readonly action: string };

export type PaneEvent = Act | Report;
