import { Adapter } from "../../protocol/adapter";
import { invalidArgument } from "../errors";
import type { LegendDescription } from "./description";
import { BoxFormat } from "./formats";
import { LEGEND_POSITIONS } from "./names";
import { ChartPart, give, membersOf, other, type Member, type Members, type Parts } from "./parts";
import { pointCount } from "./seriesTexts";
import { isPie } from "./types";
import { number, oneOf, truth } from "./values";

const { field } = membersOf<LegendDescription>();

/** A distance in points; null where Excel lays the legend out itself. Setting one takes it from its place. */
function placed(side: string): Member<LegendDescription> {
  const kept = other(side, number(0), null);
  return {
    read: kept.read,
    write: (value, legend) => {
      kept.write?.(value, legend);
      if (side === "left" || side === "top") legend.position = "Custom";
    },
  };
}

const MEMBERS: Members<LegendDescription> = {
  height: placed("height"),
  left: placed("left"),
  overlay: field("overlay", truth, false),
  position: {
    read: (legend) => legend?.position ?? "Bottom",
    write: (value, legend) => {
      legend.position = oneOf(LEGEND_POSITIONS)(value);
      if (legend.position === "Custom") return;
      for (const side of ["height", "left", "top", "width"]) delete legend.others[side];
    },
  },
  showShadow: other("showShadow", truth, false),
  top: placed("top"),
  width: placed("width"),
};

export class ChartLegend extends ChartPart<LegendDescription> {
  readonly typeName = "ChartLegend";
  override readonly scalars = [...Object.keys(MEMBERS), "visible"];

  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.parts);
  }
  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.parts);
  }
  /** Excel shows one by itself for several series and for pies. */
  get visible(): boolean {
    const { legend, series, type } = this.parts.owner.description;
    return legend.visible ?? (series.length > 1 || isPie(type));
  }
  set visible(value: boolean) {
    const visible = truth(value);
    this.parts.change((legend) => (legend.visible = visible));
  }
}
give(ChartLegend, MEMBERS);

export class ChartLegendFormat extends BoxFormat<LegendDescription> {
  readonly typeName = "ChartLegendFormat";
}

/** One entry for each series; in pies for each point. */
export class ChartLegendEntryCollection extends Adapter {
  readonly typeName = "ChartLegendEntryCollection";
  constructor(private readonly legend: Parts<LegendDescription>) {
    super();
  }
  override items(): readonly ChartLegendEntry[] {
    const { series, type } = this.legend.owner.description;
    const [first] = series;
    const count = isPie(type) && first ? pointCount(first) : series.length;
    return Array.from({ length: count }, (_, index) => new ChartLegendEntry(this.legend, index));
  }
  getCount(): number {
    return this.items().length;
  }
  getItemAt(index: number): ChartLegendEntry {
    const found = this.items()[index];
    if (!found) throw invalidArgument(`There is no legend entry at ${index}.`);
    return found;
  }
}

export class ChartLegendEntry extends Adapter {
  readonly typeName = "ChartLegendEntry";
  override readonly scalars = ["height", "index", "left", "top", "visible", "width"];
  constructor(
    private readonly legend: Parts<LegendDescription>,
    readonly index: number
  ) {
    super();
  }
  // Excel lays the entries out itself; the workbench has no place to tell.
  get left(): null {
    return null;
  }
  get top(): null {
    return null;
  }
  get width(): null {
    return null;
  }
  get height(): null {
    return null;
  }
  get visible(): boolean {
    return !this.legend.owner.description.legend.hiddenEntries.includes(this.index);
  }
  set visible(value: boolean) {
    const visible = truth(value);
    this.legend.change((legend) => {
      const others = legend.hiddenEntries.filter((entry) => entry !== this.index);
      legend.hiddenEntries = visible ? others : [...others, this.index].sort((a, b) => a - b);
    });
  }
}
