import type { LabelsDescription } from "./description";
import { BoxFormat, type AutomaticFont } from "./formats";
import { automaticPosition, LABEL_MEMBERS, labelPosition } from "./labelMembers";
import { ChartPart, give, type Parts } from "./parts";

export const LABEL_FONT: AutomaticFont = { size: 9, color: "#404040" };

/** The labels of one series, or of all series of a chart: then what differs between them reads as null. */
export class ChartDataLabels extends ChartPart<LabelsDescription> {
  readonly typeName = "ChartDataLabels";
  override readonly scalars = [...Object.keys(LABEL_MEMBERS), "position"];
  constructor(
    labels: Parts<LabelsDescription>,
    private readonly type: string
  ) {
    super(labels);
  }
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.parts, LABEL_FONT);
  }
  get position(): string | null {
    return this.parts.value((labels) => labels?.position ?? automaticPosition(this.type));
  }
  set position(value: string) {
    const position = labelPosition(value);
    this.parts.change((labels) => (labels.position = position));
  }
}
give(ChartDataLabels, LABEL_MEMBERS);

export class ChartDataLabelFormat extends BoxFormat<LabelsDescription> {
  readonly typeName = "ChartDataLabelFormat";
}
