import { say } from "../wording/say";
import { FIRST_DATA_ROW } from "./charts/chartCells";
import type { SheetPlan } from "./sheetPlan";

/**
 * The hidden sheet behind the charts of these sheets, each in its own columns: plain cells that anybody can
 * unhide and read. Null where there are no charts.
 */
export function chartDataSheet(plans: readonly SheetPlan[]): SheetPlan<"chartData"> | null {
  const blocks = plans.flatMap(({ chartData }) => chartData);
  if (blocks.length === 0) return null;
  return {
    kind: "chartData",
    name: say("sheets.name.chartData"),
    tab: "record",
    columns: [],
    rowHeights: [],
    blocks,
    merges: [],
    tables: [],
    conditionalFormats: [],
    links: [],
    names: [],
    charts: [],
    chartData: [],
    freeze: { rows: FIRST_DATA_ROW, columns: 0 },
    print: {
      orientation: "landscape",
      fitTall: null,
      titleRows: null,
      area: null,
      footerLeft: say("sheets.name.chartData"),
      breaksBefore: [],
    },
  };
}
