import type { ChartDescription } from "./description";
import { ChartPart, give, other, type Members } from "./parts";
import { truth } from "./values";

const MEMBERS: Members<ChartDescription> = {
  showAxisFieldButtons: other("showAxisFieldButtons", truth, true),
  showLegendFieldButtons: other("showLegendFieldButtons", truth, true),
  showReportFilterFieldButtons: other("showReportFilterFieldButtons", truth, true),
  showValueFieldButtons: other("showValueFieldButtons", truth, true),
};

/** Buttons of a chart of a pivot table. There are none here, so the choices are only kept. */
export class ChartPivotOptions extends ChartPart<ChartDescription> {
  readonly typeName = "ChartPivotOptions";
  override readonly scalars = Object.keys(MEMBERS);
}
give(ChartPivotOptions, MEMBERS);
