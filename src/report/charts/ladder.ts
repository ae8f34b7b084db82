import type { Benchmark } from "../../playbook/industries";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartLabel, ChartPlan, ChartSeries } from "../chartPlan";
import { ACCENT, DETRACTOR, INK, TEXT_2 } from "../colours";
import { oneLine } from "../header";
import type { ChartCells } from "./chartCells";
import { OURS_LINE, pointsAxis, rowsAxis } from "./chartLook";
import type { LiveCells } from "./liveCells";
import { scoreLine } from "./referenceLine";
import { rowLines } from "./rowMarks";

const STEP = 10;
const NAME = 24;
const RANGE = { color: "#8C959F", weight: 2 };

export interface LadderOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  readonly profiles: readonly (Pick<Benchmark, "average" | "badBelow"> & {
    readonly name: string;
    readonly isOurs: boolean;
  })[];
  readonly nps: number;
  readonly edges: readonly number[];
}

/** Each profile from where bad begins (triangle) to its average (dot), our score as one line through all. */
export function ladderChart(cells: ChartCells, live: LiveCells, options: LadderOptions): ChartPlan {
  const { profiles, nps, name } = options;
  const count = profiles.length;
  const y = profiles.map((_, index) => count - index);
  const axis = pointsAxis(
    [nps, ...profiles.flatMap(({ average, badBelow }) => [average, badBelow])],
    STEP
  );
  cells.begin(name);
  const row = say("sheets.charts.row");
  const marks = (
    of: "average" | "badBelow",
    style: "Circle" | "Triangle",
    color: string,
    position: ChartLabel["position"]
  ): ChartSeries => {
    const title = say(of === "average" ? "sheets.charts.average" : "sheets.charts.badLine");
    return {
      name: title,
      x: cells.column(
        title,
        profiles.map((profile) => profile[of])
      ),
      values: cells.column(row, y),
      fill: null,
      line: null,
      marker: { style, size: 8, color },
      labels: profiles.map((profile, point) => ({
        point,
        text: npsText(profile[of], []),
        position,
        color,
      })),
    };
  };
  const ranges = profiles.map(({ average, badBelow }, index) => ({
    from: badBelow,
    to: average,
    row: y[index] ?? 0,
  }));
  const series: ChartSeries[] = [
    ...rowLines(cells, say("sheets.charts.range"), ranges, RANGE),
    marks("badBelow", "Triangle", DETRACTOR, "Left"),
    marks("average", "Circle", TEXT_2, "Right"),
    scoreLine(
      cells,
      live,
      { title: say("sheets.charts.oursLine"), rows: count, line: OURS_LINE },
      nps,
      {
        text: (score) => say("sheets.charts.ours", { score }),
        edges: options.edges,
        color: ACCENT,
        bold: true,
      }
    ),
    {
      name: say("sheets.charts.names"),
      x: cells.column(
        say("sheets.charts.names"),
        profiles.map(() => axis.minimum)
      ),
      values: cells.column(row, y),
      fill: null,
      line: null,
      marker: null,
      labels: profiles.map((profile, point) => ({
        point,
        text: oneLine(profile.name, NAME),
        position: "Left",
        color: profile.isOurs ? ACCENT : INK,
        bold: profile.isOurs,
      })),
    },
  ];
  return {
    ...options.place,
    name,
    type: "XYScatter",
    series,
    x: axis,
    y: rowsAxis(count),
    inside: { left: 0.18, top: 0.1, width: 0.72, height: 0.78 },
  };
}
