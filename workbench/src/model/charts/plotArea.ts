import { Adapter } from "../../protocol/adapter";
import type { PlotAreaDescription } from "./description";
import { ChartBorder, ChartFill } from "./formats";
import { PLOT_AREA_POSITIONS } from "./names";
import { ChartPart, give, type Member, type Members, type Parts } from "./parts";
import { number, oneOf } from "./values";

type Side = "left" | "top" | "width" | "height";

/** One length of a box; null where Excel lays the box out itself, which the workbench does not compute. */
function length(box: "inside" | "outside", side: Side): Member<PlotAreaDescription> {
  return {
    read: (area) => area?.[box]?.[side] ?? null,
    write: (value, area) => {
      (area[box] ??= {})[side] = number(0)(value);
      area.position = "Custom";
    },
  };
}

const MEMBERS: Members<PlotAreaDescription> = {
  height: length("outside", "height"),
  insideHeight: length("inside", "height"),
  insideLeft: length("inside", "left"),
  insideTop: length("inside", "top"),
  insideWidth: length("inside", "width"),
  left: length("outside", "left"),
  position: {
    read: (area) => area?.position ?? "Automatic",
    write: (value, area) => {
      area.position = oneOf(PLOT_AREA_POSITIONS)(value);
      if (area.position === "Custom") return;
      delete area.inside;
      delete area.outside;
    },
  },
  top: length("outside", "top"),
  width: length("outside", "width"),
};

/** The rectangle with the marks: inside the axes, and with the labels of the axes. In points from the chart's corner. */
export class ChartPlotArea extends ChartPart<PlotAreaDescription> {
  readonly typeName = "ChartPlotArea";
  override readonly scalars = Object.keys(MEMBERS);
  get format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(this.parts);
  }
}
give(ChartPlotArea, MEMBERS);

export class ChartPlotAreaFormat extends Adapter {
  readonly typeName = "ChartPlotAreaFormat";
  constructor(private readonly area: Parts<PlotAreaDescription>) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.area.slot("fill"));
  }
  get border(): ChartBorder {
    return new ChartBorder(this.area.slot("border"), { visible: false, weight: 0.75 });
  }
}
