import type { CellValue, TableColumn, TableRow } from "../report/sheetPlan";
import { asStored, isBlank, type TypedCell } from "./cellText";
import { markOf, PEOPLES } from "./sheetMemory";
import type { StandingCell } from "./standingTable";

/** A cell of the table as it will be. One that comes from the sheet holds references as they were before. */
export interface MergedCell {
  readonly value: TypedCell;
  readonly from: "plan" | "sheet";
  readonly format: string | null;
}

/** A cell, and what is remembered of it to tell people's typing from the report's next time. */
export interface CellMerged {
  readonly cell: MergedCell;
  readonly mark: string;
  /** What people typed there has to move: the report writes its own over it. */
  readonly displaced?: true;
}

/** One cell on both sides. */
export interface CellSides {
  readonly column: TableColumn;
  /** null where the row or the column was not there. */
  readonly standing: StandingCell | null;
  /** Mark of what was written last; undefined where nothing is known of it. */
  readonly written: string | undefined;
}

/** A cell of a row that is in the plan. */
export function plannedCell(sides: CellSides, row: TableRow, value: CellValue): CellMerged {
  return sides.column.ownedBy === "people"
    ? peoplesCell(sides, row, value)
    : reportsCell(sides, value);
}

/** The report's columns are the report's: what was typed over its figures is moved. */
function reportsCell({ standing }: CellSides, value: CellValue): CellMerged {
  const planned = fromPlan(value);
  const overwrites =
    standing !== null &&
    standing.edited &&
    !isBlank(standing.value) &&
    markOf(standing.value) !== planned.mark;
  return overwrites ? { ...planned, displaced: true } : planned;
}

/** In people's columns what they typed, or emptied, stands; the report fills in only what they left alone. */
function peoplesCell(
  { column, standing, written }: CellSides,
  row: TableRow,
  value: CellValue
): CellMerged {
  const planned = fromPlan(value);
  if (standing === null) return planned;
  const here = fromSheet(standing);
  const isFilled = !isBlank(standing.value);
  if (standing.edited || (written === undefined && isFilled)) {
    const isSame = markOf(standing.value) === planned.mark;
    // What says the same as the plan is theirs all the same: the plan may say something else next time.
    return { cell: here, mark: isSame && isFilled ? PEOPLES : planned.mark };
  }
  // Only a suggestion: an owner typed in the pane once, and kept on the sheet alone, must not give way to the
  // suggested team.
  const onlySuggests = row.suggested?.includes(column.key) === true;
  return onlySuggests && isFilled ? { cell: here, mark: written ?? planned.mark } : planned;
}

/** A cell of a row that the plan no longer has: as it stands, but its status says so, unless people set one. */
export function goneCell({ column, standing, written }: CellSides, goneWords: string): CellMerged {
  if (column.key === "status") {
    const isTheirs =
      standing !== null && (standing.edited || written === undefined) && !isBlank(standing.value);
    if (!isTheirs) return fromPlan(goneWords);
  }
  // A column that people deleted is empty here, not emptied: the row may come back.
  return { cell: fromSheet(standing), mark: standing === null ? "" : (written ?? "") };
}

/** As it stands; empty where the column was not there. */
export function fromSheet(standing: StandingCell | null): MergedCell {
  return { value: standing?.value ?? null, from: "sheet", format: standing?.format ?? null };
}

function fromPlan(value: CellValue): { readonly cell: MergedCell; readonly mark: string } {
  return { cell: { value, from: "plan", format: null }, mark: markOf(asStored(value)) };
}
