import { makeStyles } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Drawn figures: in forced colours shapes keep their meaning by outline, and words are plain text. */
export const useChartStyles = makeStyles({
  chart: {
    display: "block",
    [FORCED]: {
      forcedColorAdjust: "none",
      "& text, & tspan": { fill: "CanvasText", stroke: "none" },
      "& line": { stroke: "CanvasText" },
      "& .track": { fill: "Canvas", stroke: "GrayText" },
      "& .interval": { fill: "Canvas", stroke: "CanvasText", strokeWidth: "1.5px" },
      "& .dot": { fill: "Highlight", stroke: "CanvasText" },
      "& .band": { fill: "Canvas", stroke: "GrayText" },
      "& .line": { fill: "none", stroke: "CanvasText" },
      "& .bar": { fill: "Canvas", stroke: "CanvasText", strokeWidth: "1.5px" },
      "& .cell": { fill: "Canvas", stroke: "GrayText" },
      "& .small": { fill: "Canvas", stroke: "CanvasText" },
    },
  },
});
