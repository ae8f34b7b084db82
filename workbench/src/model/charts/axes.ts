import { Adapter } from "../../protocol/adapter";
import { itemNotFound } from "../errors";
import { ChartAxis, type AxisKind } from "./axis";
import type { AxisDescription } from "./description";
import { AXIS_GROUPS } from "./names";
import { newAxis } from "./newChart";
import { Parts, type ChartOwner } from "./parts";
import { hasSeriesAxis } from "./types";
import { oneOf } from "./values";

const TYPES = ["Category", "Value", "Series"] as const;
type AxisType = (typeof TYPES)[number];
type AxisGroup = (typeof AXIS_GROUPS)[number];

const KEYS = {
  Primary: { Category: "category", Value: "value", Series: "series" },
  Secondary: { Category: "secondaryCategory", Value: "secondaryValue", Series: null },
} as const;

export class ChartAxes extends Adapter {
  readonly typeName = "ChartAxes";
  constructor(private readonly owner: ChartOwner) {
    super();
  }
  get categoryAxis(): ChartAxis {
    return this.axis("Category", "Primary");
  }
  get valueAxis(): ChartAxis {
    return this.axis("Value", "Primary");
  }
  /** @throws ItemNotFound for charts without depth */
  get seriesAxis(): ChartAxis {
    return this.axis("Series", "Primary");
  }
  /** @throws ItemNotFound where the chart has no such axis */
  getItem(type: string, group?: string | null): ChartAxis {
    return this.axis(oneOf(TYPES)(type), oneOf(AXIS_GROUPS)(group ?? "Primary"));
  }

  private axis(type: AxisType, group: AxisGroup): ChartAxis {
    const key = KEYS[group][type];
    const { owner } = this;
    const chart = owner.description;
    const hasSecondary = chart.series.some((series) => series.axisGroup === "Secondary");
    const missing =
      key === null ||
      (group === "Secondary" && !hasSecondary) ||
      (type === "Series" && !hasSeriesAxis(chart.type));
    if (missing) throw itemNotFound(`${group} ${type} axis of this chart`);
    // Excel shows a second value axis by itself, a second category axis only when asked.
    const fresh = newAxis(key !== "secondaryCategory");
    const place = {
      read: () => owner.description.axes[key] ?? fresh,
      open: () => (owner.description.axes[key] ??= fresh),
    };
    const kind: AxisKind = { type, group };
    return new ChartAxis(new Parts<AxisDescription>(owner, () => [place]), kind);
  }
}
