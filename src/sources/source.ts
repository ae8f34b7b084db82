import type { Reading } from "../score/responses";

/** Where the answers stand. Several areas or sheets of the same shape are read one after the other. */
export type SourceChoice =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "sheets"; readonly names: readonly string[] }
  /** "Answers!A1:D500"; several for several areas. A header row, if any, is found by its content. */
  | { readonly kind: "areas"; readonly addresses: readonly string[] };

/** What the first step offers: tables first, then sheets with data. */
export interface SourceOption {
  readonly choice: SourceChoice;
  readonly label: string;
  readonly detail: string;
  readonly rows: number;
}

/**
 * Columns that a survey may hold beside the answers: the account of the customer and the revenue that depends on
 * it, how the survey was run (rules 80–88), the records to leave out (rule 202), and what became of the answers
 * (rules 110, 112, 162).
 */
export const EXTRA_ROLES = [
  /** Company or contract that several customers belong to. */
  "account",
  "revenue",
  /** Filled for everybody who was asked: a date, yes, 1. Rows without a score did not answer. */
  "invited",
  /** Day of the purchase, delivery or onboarding the survey is about, or days since then. */
  "event",
  /** Day of the last ticket or complaint before the answer, or days since then. */
  "incident",
  /** Day since when they are a customer, or days as a customer. */
  "tenure",
  /** Active or not, at the time of the survey. */
  "status",
  /** Whether they left afterwards. */
  "churned",
  /** Test and employee records: whatever says yes is left out and counted. */
  "leaveOut",
  /** When the case of this answer was answered, and when it was resolved. */
  "caseAnswered",
  "caseResolved",
  /** Who handled it. */
  "caseHandler",
  /** Whether the customer may be contacted: consent, or an opt-out. */
  "contact",
  /** Churn risk or account health, from 0 to 1 or in percent. */
  "risk",
] as const;
export type ExtraRole = (typeof EXTRA_ROLES)[number];

export type ColumnRole = "score" | "date" | "comment" | "customer" | "segment" | ExtraRole | "none";

/** One column of a source, as recognised from its header and content. */
export interface SourceColumn {
  /** 0-based within the source. */
  readonly index: number;
  /** "B". */
  readonly letter: string;
  /** Header, or "Column B" where there is none. */
  readonly header: string;
  readonly guessed: ColumnRole;
  /** Up to three example values as shown in the sheet. */
  readonly examples: readonly string[];
  readonly distinct: number;
}

export interface SourcePreview {
  readonly choice: SourceChoice;
  readonly label: string;
  /** "Sheet Answers, A1:D2386". */
  readonly detail: string;
  readonly hasHeader: boolean;
  /** Data rows, without the header. */
  readonly rows: number;
  readonly hiddenRows: number;
  readonly columns: readonly SourceColumn[];
  /** Read from the date column's texts: which order they can only be, or null when both are possible. */
  readonly dateOrder: DateOrder | null;
}

export type DateOrder = "dayFirst" | "monthFirst" | "yearFirst";

/** Column indexes within the source. */
export interface ColumnMapping {
  readonly score: number;
  readonly date: number | null;
  readonly comment: number | null;
  readonly customer: number | null;
  readonly segments: readonly number[];
  /** Only those that are there. */
  readonly extras?: Readonly<Partial<Record<ExtraRole, number>>>;
  /** null: as recognised. */
  readonly dateOrder: DateOrder | null;
  readonly leaveOutHiddenRows: boolean;
}

export interface Progress {
  (done: number, total: number): void;
}

/** A place responses come from: a worksheet today, files and SQL engines later. */
export interface Source {
  readonly preview: (choice: SourceChoice) => Promise<SourcePreview>;
  readonly read: (
    choice: SourceChoice,
    mapping: ColumnMapping,
    options?: { readonly onProgress?: Progress; readonly signal?: AbortSignal }
  ) => Promise<Reading>;
}
