import type { CellValue, SheetKind, StyleName, TableColumn } from "../sheetPlan";

/**
 * Something people hand on: a brief, a report, an agenda, a message. One table whose lines they may type over: what they
 * changed stays, the rest follows the next run. Words of respondents and customers inside it are hostile.
 */
export interface Document {
  readonly kind: DocumentKind;
  /** The finding in one sentence, at most 140 characters, no full stop. */
  readonly title: string;
  /** Name of its table. */
  readonly table: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  /** What figures rest on and where they come from; under the table. */
  readonly note: string;
}

export const DOCUMENT_KINDS = [
  "brief",
  "monthlyReport",
  "workshop",
  "training",
  "surveyDesign",
  "customerMessage",
] as const satisfies readonly SheetKind[];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface DocumentColumn {
  readonly key: string;
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly style: StyleName;
  readonly headerStyle?: StyleName;
  readonly list?: TableColumn["list"];
}

export interface DocumentRow {
  /** Stable over runs, so that what a person changed in the line stays with it. */
  readonly id: string;
  /** One value a column. */
  readonly cells: readonly CellValue[];
}

/** Lines of a document: an id that is stable over runs, and what stands beside the heading. */
export type Lines = readonly (readonly [id: string, cells: readonly CellValue[]])[];

/**
 * Lines under one heading, which stands in the first column of the first of them. Example: part("Why", [["cause",
 * ["…"]]]).
 */
export function part(heading: string, lines: Lines): DocumentRow[] {
  return lines.map(([id, cells], index) => ({
    id,
    cells: [index === 0 ? heading : null, ...cells],
  }));
}
