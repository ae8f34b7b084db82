import type { Evidence } from "../diagnosis/diagnosis";
import type { Groups } from "../score/groups";
import type { Exclusion } from "../score/cells";
import type { LiveFunctionFound, LiveFunctionsDone } from "../report/liveFunctions";
import type { CorrectionsReading } from "../report/comments/correctionCells";
import type { SettingsReading } from "../report/settings/settingsReading";
import type { DocumentKind } from "../report/documents/document";
import type { SheetKind, SheetPlan } from "../report/sheetPlan";
import type { WorkRead } from "../roadmap/work";
import type { Progress, Source, SourceChoice, SourceOption } from "../sources/source";

/** All that the pane asks of the workbook. Implemented over Office.js by src/excel and src/sources. */
export interface WorkbookPort extends Source {
  /** Tables, sheets with data and the selection, the most likely one first. */
  readonly sources: () => Promise<readonly SourceOption[]>;
  /** What *Use the selection* means; null where nothing is selected that could be a survey. */
  readonly selectedSource: () => Promise<SourceChoice | null>;
  readonly scoreSelection: () => Promise<SelectionScore>;
  /** Puts a formula into the one empty cell that is selected; refuses, with a sentence, anything else. */
  readonly putFormula: (formula: string) => Promise<{ readonly address: string }>;
  readonly write: (
    plans: readonly SheetPlan[],
    options?: {
      readonly onProgress?: Progress;
      readonly signal?: AbortSignal;
      /** Kept with each sheet, so that *Refresh* and the pane can say of when it is. */
      readonly stamp?: SheetStamp;
    }
  ) => Promise<WriteResult>;
  /** What a write would do: which sheets exist already and how many of people's edits they hold. */
  readonly ownSheets: () => Promise<
    readonly {
      readonly kind: SheetKind;
      readonly name: string;
      readonly edits: number;
      /** null: written without, by an earlier version. */
      readonly stamp?: SheetStamp | null;
    }[]
  >;
  /**
   * The settings sheet as people left it, validated: figures in force, own benchmarks, and the cells that
   * cannot be used. The defaults where the sheet is not written. Read before each diagnosis.
   */
  readonly readSettings: () => Promise<SettingsReading>;
  /** What people set on the sheet of comments; none where it is not written. Read before each reading of comments. */
  readonly readCorrections: () => Promise<CorrectionsReading>;
  /** What people did on the sheets they work in; nothing where none is written. Read before each plan. */
  readonly readWork: () => Promise<WorkRead>;
  /** A document of ours as plain text, as it stands on its sheet; null where it is not there. */
  readonly readDocument: (kind: DocumentKind) => Promise<string | null>;
  /** Shows a finding's evidence: one of our sheets and, on it, a row by its id. False where that sheet is not written. */
  readonly showEvidence: (evidence: Evidence) => Promise<boolean>;
  readonly removeOwnSheets: (kinds: readonly SheetKind[]) => Promise<readonly string[]>;
  /** The functions of plain Excel that calculate without the add-in: how they stand in this workbook. */
  readonly findLiveFunctions: () => Promise<readonly LiveFunctionFound[]>;
  readonly addLiveFunctions: () => Promise<LiveFunctionsDone>;
  /** Those that people have changed since stay, unless `changedToo`. */
  readonly removeLiveFunctions: (changedToo: boolean) => Promise<LiveFunctionsDone>;
  readonly goTo: (address: string) => Promise<void>;
  /** Stored with the workbook; null when there is none. The pane validates what comes back. */
  readonly loadState: () => Promise<unknown>;
  readonly saveState: (state: unknown) => Promise<void>;
  readonly onSelectionChanged: (listener: () => void) => Promise<() => void>;
  /** Adds a sheet with the sample survey and goes there. */
  readonly addSample: () => Promise<SourceOption>;
}

/** When a sheet was written and of what. Days are Excel serials. */
export interface SheetStamp {
  readonly writtenOn: number;
  /** Day of the newest answer; null without dates. */
  readonly asOf: number | null;
}

export interface SelectionScore {
  /** "Answers!B2:B500". */
  readonly address: string;
  /** null when no cell is usable. */
  readonly groups: Groups | null;
  readonly excluded: Readonly<Record<Exclusion, number>>;
  /** `=NPS(Answers!B2:B500)`, or over the table column where the selection is one. */
  readonly formula: string;
}

export interface WriteResult {
  readonly seconds: number;
  /** This Excel refused the charts; the sheets are whole without them. */
  readonly withoutCharts?: boolean;
  readonly sheets: readonly {
    readonly kind: SheetKind;
    readonly name: string;
    readonly wanted: string;
    readonly kept: number;
    readonly created: boolean;
  }[];
}
