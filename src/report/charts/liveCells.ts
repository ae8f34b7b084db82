import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { fixed } from "../address";
import { criterion } from "../criterion";
import { FIRST_ROW } from "../header";
import { liveNps, type LiveFormulas } from "../liveFormulas";
import { AT } from "../segments/segmentColumns";
import { sheetReference, type FormulaValue, type SheetKind, type TablePlan } from "../sheetPlan";
import { SCORE_CELL } from "../summary/summaryRows";

/** What chart data can refer to: the sheets that are written in the same run. */
export interface LiveSheets {
  readonly kinds: readonly SheetKind[];
  /** Tables of the segments sheet, where that is written. */
  readonly segmentTables: readonly TablePlan[];
}

/** Formulas for chart data that follow the visible sheets; null where a figure is a value there too. */
export interface LiveCells {
  readonly score: FormulaValue | null;
  group(segment: SegmentReading): { readonly nps: FormulaValue; readonly n: FormulaValue } | null;
}

/**
 * Figures of charts as formulas to the cells that show them, so that chart and table never differ. A group is
 * looked up by its name in the table of its own split, where people may have sorted, inserted or deleted rows;
 * without a segments sheet in this run it is counted over the answers themselves.
 */
export function liveCells(
  diagnosis: Diagnosis,
  live: LiveFormulas | null,
  { kinds, segmentTables }: LiveSheets
): LiveCells {
  if (live === null) return { score: null, group: () => null };
  return {
    score: scoreReference(kinds) ?? liveNps(live.total),
    group(segment) {
      const counts = live.segment(segment.columnIndex, segment.value);
      if (counts === null) return null;
      const { detractors, passives, promoters } = counts;
      const counted = {
        nps: liveNps(counts),
        n: { formula: `=${detractors}+${passives}+${promoters}` },
      };
      const table = segmentTables.find(({ name }) => name === splitTable(diagnosis, segment));
      if (table === undefined) return counted;
      const nps = lookUp(table, AT.nps, segment.value);
      const n = lookUp(table, AT.n, segment.value);
      return nps === null || n === null ? counted : { nps, n };
    },
  };
}

/** The visible cell that shows the score. */
function scoreReference(kinds: readonly SheetKind[]): FormulaValue | null {
  const { row, column } = SCORE_CELL;
  const at: readonly (readonly [SheetKind, string])[] = [
    ["summary", fixed(row, column)],
    ["benchmarks", fixed(FIRST_ROW + 1, column)],
    ["segments", fixed(FIRST_ROW + 1, AT.nps)],
  ];
  const found = at.find(([kind]) => kinds.includes(kind));
  return found === undefined ? null : { formula: `=${sheetReference(found[0])}${found[1]}` };
}

function splitTable({ segments }: Diagnosis, { columnIndex }: SegmentReading): string {
  const split = segments.findIndex(({ segments: [first] }) => first?.columnIndex === columnIndex);
  return `nps_segments_${split + 1}`;
}

function lookUp(table: TablePlan, column: number, value: string): FormulaValue | null {
  // The criterion of COUNTIFS without its equals sign: MATCH reads the same wildcards.
  const text = criterion(value)?.replace(/^"=/, '"');
  if (text === undefined) return null;
  const rows = (of: number): string => {
    const first = fixed(table.row + 1, of);
    return `${sheetReference("segments")}${first}:${fixed(table.row + table.rows.length, of)}`;
  };
  return { formula: `=INDEX(${rows(column)},MATCH(${text},${rows(AT.group)},0))` };
}
