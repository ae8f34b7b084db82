import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * What belongs to the workbook and for which the engine has no place: it is kept in the workbook's own metadata, so
 * that it is saved and opened with it. Everything is plain JSON.
 */
export interface Memory {
  /** workbook.settings */
  readonly settings: Record<string, unknown>;
  /** Office.context.document.settings, serialised as office.js hands them over. */
  documentSettings: Record<string, string>;
  /** Whether the add-in's runtime starts with the document. */
  startup: "Inactive" | "Background" | "Visible";
  /** Page set-up by sheet id. */
  readonly pages: Record<string, Record<string, unknown>>;
  /** Page breaks by sheet id: the first row or column after the break. */
  readonly breaks: Record<string, { rows: number[]; columns: number[] }>;
  /** By table id. */
  readonly tables: Record<string, TableMemory>;
  /** By scope and lower-case name. */
  readonly names: Record<string, { visible: boolean; comment: string }>;
  /** Conditional formats by id, as they were described. */
  readonly conditionalFormats: Record<string, Record<string, unknown>>;
  /** Data validation by the engine's rule id, as it was described. */
  readonly validations: Record<string, Record<string, unknown>>;
  /** Ids of protected sheets. */
  readonly protectedSheets: Record<string, true>;
  structureProtected: boolean;
}

export interface TableMemory {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  showTotals: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

const KEY = "standIn";

/** The memory of this workbook; the same object every time, changed in place. */
export function memoryOf(workbook: FWorkbook): Memory {
  const custom = workbook.getCustomMetadata() ?? {};
  const known = custom[KEY] as Memory | undefined;
  if (known) return known;
  const memory: Memory = {
    settings: {},
    documentSettings: {},
    startup: "Inactive",
    pages: {},
    breaks: {},
    tables: {},
    names: {},
    conditionalFormats: {},
    validations: {},
    protectedSheets: {},
    structureProtected: false,
  };
  workbook.setCustomMetadata({ ...custom, [KEY]: memory });
  return memory;
}
