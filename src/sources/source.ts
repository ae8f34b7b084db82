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

export type ColumnRole = "score" | "date" | "comment" | "customer" | "segment" | "none";

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
