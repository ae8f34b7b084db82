import type { Diagnosis } from "../../diagnosis/diagnosis";
import { heatMapRowId } from "../../diagnosis/heatMapFindings";
import type { HeatMap, HeatMapRow } from "../../diagnosis/heatMapReading";
import { SMALLEST_SHOWN } from "../../diagnosis/suppression";
import { say } from "../../wording/say";
import { inSameRow } from "../address";
import { heatMapPlaces } from "./heatMapColumns";
import type { LiveFormulas } from "../liveFormulas";
import type { CellValue, TableRow } from "../sheetPlan";

/** A score and its answers in one period. */
type Cells = readonly [nps: CellValue, n: CellValue];

const NONE = (): string => say("sheets.none");

/** Whether every shown cell of a heat map can be counted over the answers; else all of them are values. */
export function isLiveMap(map: HeatMap, live: LiveFormulas | null): boolean {
  const { periods, rows, columnIndex } = map;
  const [first] = periods;
  return (
    live !== null &&
    first !== undefined &&
    rows.every(
      ({ value }) => live.segmentPeriod(columnIndex, value, first.start, first.end) !== null
    )
  );
}

/**
 * The rows of one heat map (rule 53): since when a group is under the line, and its score a period, counted live
 * where that can be done. What is hidden is a dash for good; a live cell turns into one when fewer than five
 * answers are left.
 */
export function heatMapRows(
  map: HeatMap,
  { asOf }: Pick<Diagnosis, "asOf">,
  live: LiveFormulas | null
): TableRow[] {
  const counts = isLiveMap(map, live) ? live : null;
  return map.rows.map((row) => {
    const cells = map.periods.map((_, at) => periodCells(map, row, at, counts, asOf));
    return {
      id: heatMapRowId(map, row),
      cells: [
        row.value,
        row.underSince ?? NONE(),
        row.under === null ? NONE() : certaintyWord(row.under.certainty),
        ...cells.map(([nps]) => nps),
        ...cells.map(([, n]) => n),
      ],
    };
  });
}

function periodCells(
  { periods, columnIndex }: HeatMap,
  { value, cells }: HeatMapRow,
  at: number,
  live: LiveFormulas | null,
  asOf: number | null
): Cells {
  const cell = cells[at];
  const period = periods[at];
  if (!cell || !period) return [NONE(), NONE()];
  const to = asOf === null ? period.end : Math.min(period.end, asOf);
  const counted = live?.segmentPeriod(columnIndex, value, period.start, to) ?? null;
  if (counted === null) return [cell.nps, cell.n];
  const n = inSameRow(heatMapPlaces(periods.length).answers + at);
  return [
    {
      formula: `=IF(ISNUMBER(${n}),100*(${counted.promoters}-${counted.detractors})/${n},"${NONE()}")`,
    },
    { formula: `=IF(${counted.all}<${SMALLEST_SHOWN},"${NONE()}",${counted.all})` },
  ];
}

function certaintyWord(certainty: "confirmed" | "indicated" | "hint"): string {
  return say(`sheets.certainty.${certainty === "hint" ? "tooFew" : certainty}`);
}
