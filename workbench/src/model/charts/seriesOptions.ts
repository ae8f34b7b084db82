import type { SeriesDescription } from "./description";
import { BIN_TYPES, MAP_LABELS, MAP_LEVELS, MAP_PROJECTIONS, QUARTILES } from "./names";
import { ChartPart, give, type Check, type Member, type Members } from "./parts";
import { number, oneOf, truth, whole } from "./values";

// Members of histograms, box plots and maps: kept, since neither the drawing nor the file follows them.

type Kept = SeriesDescription;

/** Kept under the name of its group, because `type` or `width` alone would mean something else of a series. */
function option(
  group: string,
  name: string,
  check: Check<unknown>,
  otherwise: unknown
): Member<Kept> {
  const key = `${group}.${name}`;
  return {
    read: (series) => series?.others[key] ?? otherwise,
    write: (value, series) => (series.others[key] = check(value)),
  };
}

const BINS: Members<Kept> = {
  allowOverflow: option("binOptions", "allowOverflow", truth, false),
  allowUnderflow: option("binOptions", "allowUnderflow", truth, false),
  count: option("binOptions", "count", whole(1, 31999), 1),
  overflowValue: option("binOptions", "overflowValue", number(), 0),
  type: option("binOptions", "type", oneOf(BIN_TYPES), "Auto"),
  underflowValue: option("binOptions", "underflowValue", number(), 0),
  width: option("binOptions", "width", number(Number.MIN_VALUE), 1),
};
export class ChartBinOptions extends ChartPart<Kept> {
  readonly typeName = "ChartBinOptions";
  override readonly scalars = Object.keys(BINS);
}
give(ChartBinOptions, BINS);

const BOXES: Members<Kept> = {
  quartileCalculation: option("boxwhisker", "quartileCalculation", oneOf(QUARTILES), "Exclusive"),
  showInnerPoints: option("boxwhisker", "showInnerPoints", truth, false),
  showMeanLine: option("boxwhisker", "showMeanLine", truth, false),
  showMeanMarker: option("boxwhisker", "showMeanMarker", truth, true),
  showOutlierPoints: option("boxwhisker", "showOutlierPoints", truth, true),
};
export class ChartBoxwhiskerOptions extends ChartPart<Kept> {
  readonly typeName = "ChartBoxwhiskerOptions";
  override readonly scalars = Object.keys(BOXES);
}
give(ChartBoxwhiskerOptions, BOXES);

const MAPS: Members<Kept> = {
  labelStrategy: option("mapOptions", "labelStrategy", oneOf(MAP_LABELS), "None"),
  level: option("mapOptions", "level", oneOf(MAP_LEVELS), "Automatic"),
  projectionType: option("mapOptions", "projectionType", oneOf(MAP_PROJECTIONS), "Automatic"),
};
export class ChartMapOptions extends ChartPart<Kept> {
  readonly typeName = "ChartMapOptions";
  override readonly scalars = Object.keys(MAPS);
}
give(ChartMapOptions, MAPS);
