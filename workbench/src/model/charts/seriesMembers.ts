import type { SeriesDescription } from "./description";
import {
  GRADIENT_STOPS,
  GRADIENT_STYLES,
  MARKER_STYLES,
  PARENT_LABELS,
  SPLIT_TYPES,
} from "./names";
import { membersOf, other, type ChartPart, type Members } from "./parts";
import { color, number, oneOf, truth, whole } from "./values";

type Marker = SeriesDescription["marker"];
/** What has markers: a series, or one point of it. */
interface Marked {
  marker?: Marker;
}

const MARKER_KEYS = {
  markerBackgroundColor: "background",
  markerForegroundColor: "foreground",
  markerSize: "size",
  markerStyle: "style",
} as const;
const MARKER_CHECKS = {
  background: color,
  foreground: color,
  size: whole(2, 72),
  style: oneOf(MARKER_STYLES),
};
export type MarkerKey = keyof Marker;

/** Gives a class the members of markers; `inherited` says what counts where nothing is set. */
export function giveMarkers<P extends ChartPart<Marked>>(
  type: { readonly prototype: P },
  inherited: (part: P, key: MarkerKey) => unknown
): void {
  for (const [member, key] of Object.entries(MARKER_KEYS)) {
    Object.defineProperty(type.prototype, member, {
      configurable: true,
      enumerable: true,
      get(this: P) {
        return this.parts.value((kept) => kept?.marker?.[key]) ?? inherited(this, key);
      },
      set(this: P, value: unknown) {
        const wanted = MARKER_CHECKS[key](value);
        this.parts.change((kept) => Object.assign((kept.marker ??= {}), { [key]: wanted }));
      },
    });
  }
}

const { field } = membersOf<SeriesDescription>();

/** Members of a series that are read as they were set, whatever the chart's type. */
export const SERIES_MEMBERS: Members<SeriesDescription> = {
  bubbleScale: other("bubbleScale", whole(0, 300), 100),
  filtered: field("filtered", truth, false),
  gradientMaximumColor: other("gradientMaximumColor", color, ""),
  gradientMaximumType: other("gradientMaximumType", oneOf(GRADIENT_STOPS), "ExtremeValue"),
  gradientMaximumValue: other("gradientMaximumValue", number(), 0),
  gradientMidpointColor: other("gradientMidpointColor", color, ""),
  gradientMidpointType: other("gradientMidpointType", oneOf(GRADIENT_STOPS), "Percent"),
  gradientMidpointValue: other("gradientMidpointValue", number(), 50),
  gradientMinimumColor: other("gradientMinimumColor", color, ""),
  gradientMinimumType: other("gradientMinimumType", oneOf(GRADIENT_STOPS), "ExtremeValue"),
  gradientMinimumValue: other("gradientMinimumValue", number(), 0),
  gradientStyle: other("gradientStyle", oneOf(GRADIENT_STYLES), "TwoPhaseColor"),
  invertColor: other("invertColor", color, ""),
  invertIfNegative: field("invertIfNegative", truth, false),
  parentLabelStrategy: other("parentLabelStrategy", oneOf(PARENT_LABELS), "Overlapping"),
  secondPlotSize: other("secondPlotSize", whole(5, 200), 75),
  showConnectorLines: other("showConnectorLines", truth, true),
  showLeaderLines: other("showLeaderLines", truth, true),
  showShadow: other("showShadow", truth, false),
  smooth: field("smooth", truth, false),
  splitType: other("splitType", oneOf(SPLIT_TYPES), "SplitByPosition"),
  splitValue: other("splitValue", number(0), 2),
};
