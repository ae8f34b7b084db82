import type { LabelsDescription } from "./description";
import { HORIZONTAL, LABEL_POSITIONS, VERTICAL } from "./names";
import { membersOf, other, type Members } from "./parts";
import { isDoughnut, isPie, isStacked, hasNumberX, isLine } from "./types";
import { oneOf, text, textAngle, truth } from "./values";

const { field } = membersOf<LabelsDescription>();

/** Members that the labels of a series and one label have in common. */
export const LABEL_MEMBERS: Members<LabelsDescription> = {
  autoText: other("autoText", truth, true),
  horizontalAlignment: field("horizontalAlignment", oneOf(HORIZONTAL), "Center"),
  linkNumberFormat: field("linkNumberFormat", truth, true),
  numberFormat: {
    read: (labels) => labels?.numberFormat ?? "General",
    write: (value, labels) => {
      labels.numberFormat = text(value);
      labels.linkNumberFormat = false;
    },
  },
  separator: field("separator", text, ", "),
  showBubbleSize: field("showBubbleSize", truth, false),
  showCategoryName: field("showCategoryName", truth, false),
  showLegendKey: field("showLegendKey", truth, false),
  showPercentage: field("showPercentage", truth, false),
  showSeriesName: field("showSeriesName", truth, false),
  showValue: field("showValue", truth, false),
  textOrientation: field("textOrientation", textAngle, 0),
  verticalAlignment: field("verticalAlignment", oneOf(VERTICAL), "Center"),
};

export const labelPosition = oneOf(LABEL_POSITIONS);

/** Where Excel puts the labels of a type by itself. */
export function automaticPosition(type: string): string {
  if (isDoughnut(type) || type.includes("Area") || isStacked(type)) return "Center";
  if (isPie(type)) return "BestFit";
  return isLine(type) || hasNumberX(type) ? "Right" : "OutsideEnd";
}
