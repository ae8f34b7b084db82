import type { FWorkbook } from "@univerjs/sheets/facade";
import type { ChartDescription } from "./charts/description";
import type { FilterCriteria } from "./filterCriteria";
import type { Iteration } from "./iterativeCalculation";
import type { SortField } from "./sort";

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
  /** What the columns of each sheet's filtered range are filtered by, by sheet id and place in the range. */
  autoFilters?: Record<string, Record<number, FilterCriteria>>;
  /** By scope and lower-case name. */
  readonly names: Record<string, { visible: boolean; comment: string }>;
  /** Conditional formats by id, as they were described. */
  readonly conditionalFormats: Record<string, Record<string, unknown>>;
  /** Data validation by the engine's rule id, as it was described. */
  readonly validations: Record<string, Record<string, unknown>>;
  /** Ids of protected sheets, with what stays allowed there (Excel.WorksheetProtectionOptions) and the password. */
  readonly protectedSheets: Record<string, SheetProtection>;
  structureProtected: boolean;
  /** The password of the structure's protection. */
  structurePassword?: string;
  /** The charts of each sheet by its id, lowest first. */
  readonly charts: Record<string, ChartDescription[]>;
  /** Dates count from 1904-01-01, as in workbooks of old Macs. */
  date1904: boolean;
  /** Excel.CalculationMode: "Automatic", "AutomaticExceptTables" or "Manual". */
  calculationMode: string;
  /** How often formulas that need their own result are calculated; Excel's own settings without. */
  iteration?: Iteration;
  /** Title, author and so on by their names in Excel.DocumentProperties; `custom` holds a person's own. */
  readonly properties: Record<string, unknown>;
  /** Cell styles that were added or changed, by name. */
  readonly styles: Record<string, Record<string, unknown>>;
  /** Custom XML parts by id. */
  readonly customXml: Record<string, string>;
  /** Bindings by id. */
  readonly bindings: Record<string, { readonly type: string; readonly reference: string }>;
  /** How many of each kind were made so far: their ids are counted, so that the same work gives the same file. */
  readonly made: Record<string, number>;
  /** What an opened file had that a save would lose, as sentences. */
  losses: readonly string[];
}

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

export interface TableMemory {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  showTotals: boolean;
  /** Formula that every cell of a column has, by the column's name, as Excel shows it ("=[@Score]*2"). */
  calculatedColumns?: Record<string, string>;
  /** What stands in the totals row, by the column's name: a label, a function of Excel's list, or a formula. */
  totals?: Record<string, { label?: string; function?: string; formula?: string }>;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** What columns are filtered by, by the column's name. */
  filters?: Record<string, FilterCriteria>;
  /** The last sorting by Table.sort. */
  sorted?: TableSorting | undefined;
}

export interface TableSorting {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: string;
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
    charts: {},
    date1904: false,
    calculationMode: "Automatic",
    properties: {},
    styles: {},
    customXml: {},
    bindings: {},
    made: {},
    losses: [],
  };
  workbook.setCustomMetadata({ ...custom, [KEY]: memory });
  return memory;
}
