import type { Diagnosis, Quarter } from "../../diagnosis/diagnosis";
import type { Interval } from "../../score/interval";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartLabel, ChartPlan, ChartSeries } from "../chartPlan";
import { ACCENT, DETRACTOR, TEXT_2 } from "../colours";
import type { ChartCells } from "./chartCells";
import { AVERAGE_LINE, BAD_LINE, BAND, OURS_LINE } from "./chartLook";

const FEWEST = 2;
/** The axis is symmetric and never narrower than this: a small change must not look like a large one. */
const NARROWEST = 30;
/** Up to so many points to each side the gridless axis counts in tens, beyond in twenties. */
const TENS_UP_TO = 40;

type ScoredQuarter = Quarter & { readonly nps: number; readonly interval: Interval };

/**
 * The quarters a trend can be drawn through: the unbroken run up to the last one with answers, empty where that
 * are fewer than two. A quarter without answers is unknown, and nothing is drawn across it.
 */
export function trendQuarters({ trajectory }: Diagnosis): readonly ScoredQuarter[] {
  if (!trajectory.assessed) return [];
  const run: ScoredQuarter[] = [];
  for (const quarter of [...trajectory.reading.quarters].reverse()) {
    const { nps, interval } = quarter;
    if (nps !== null && interval !== null) run.unshift({ ...quarter, nps, interval });
    else if (run.length > 0) break;
  }
  return run.length < FEWEST ? [] : run;
}

export interface TrendOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  readonly quarters: readonly ScoredQuarter[];
  readonly industry: Diagnosis["industry"];
  readonly edges: readonly number[];
}

/** The score over time on the band of its intervals: two stacked areas, the lower one without colour. */
export function trendChart(cells: ChartCells, options: TrendOptions): ChartPlan {
  const { quarters, industry, edges, name } = options;
  cells.begin(name);
  const x = cells.column(
    say("sheets.charts.quarter"),
    quarters.map(({ label, complete }) =>
      complete ? label : say("sheets.charts.soFar", { quarter: label })
    )
  );
  const last = quarters.length - 1;
  const flat = (title: string, at: number, look: Pick<ChartSeries, "line">, label: string) =>
    ({
      ...BARE,
      ...look,
      name: title,
      type: "Line",
      x,
      values: cells.column(
        title,
        quarters.map(() => at)
      ),
      labels: [
        {
          point: last,
          text: label,
          position: "Top",
          color: look.line === BAD_LINE ? DETRACTOR : TEXT_2,
        },
      ],
    }) as const satisfies ChartSeries;
  const series: ChartSeries[] = [
    {
      ...BARE,
      name: say("sheets.charts.low"),
      x,
      values: cells.column(
        say("sheets.charts.low"),
        quarters.map(({ interval }) => interval.low)
      ),
    },
    {
      ...BARE,
      name: say("sheets.charts.interval"),
      fill: BAND,
      x,
      values: cells.column(
        say("sheets.charts.interval"),
        quarters.map(({ interval }) => interval.high - interval.low)
      ),
    },
  ];
  if (industry !== null) {
    const { average, badBelow } = industry;
    series.push(
      flat(
        say("sheets.charts.average"),
        average,
        { line: AVERAGE_LINE },
        say("sheets.charts.averageIs", { score: npsText(average) })
      ),
      flat(
        say("sheets.charts.badLine"),
        badBelow,
        { line: BAD_LINE },
        say("sheets.charts.badBelow", { score: npsText(badBelow) })
      )
    );
  }
  series.push({
    ...BARE,
    name: say("sheets.charts.nps"),
    type: "LineMarkers",
    x,
    values: cells.column(
      say("sheets.charts.nps"),
      quarters.map(({ nps }) => nps)
    ),
    line: OURS_LINE,
    marker: { style: "Circle", size: 8, color: ACCENT },
    labels: quarters.map(({ nps }, point): ChartLabel => ({
      point,
      text: npsText(nps, edges),
      position: nps >= (industry?.badBelow ?? 0) ? "Top" : "Bottom",
      color: ACCENT,
      size: 11,
      bold: true,
    })),
  });
  const { end, step } = symmetricAxis(quarters, industry);
  return {
    ...options.place,
    name,
    type: "AreaStacked",
    series,
    x: { visible: true, gridlines: false, labelsLow: true },
    y: {
      visible: true,
      minimum: -end,
      maximum: end,
      majorUnit: step,
      numberFormat: '+0;"−"0;0',
      gridlines: false,
    },
    inside: { left: 0.08, top: 0.05, width: 0.9, height: 0.82 },
  };
}

const BARE = { fill: null, line: null, marker: null, labels: [] } as const;

function symmetricAxis(
  quarters: readonly ScoredQuarter[],
  industry: Diagnosis["industry"]
): { readonly end: number; readonly step: number } {
  const values = [
    NARROWEST,
    ...quarters.flatMap(({ interval }) => [interval.low, interval.high]),
    ...(industry === null ? [] : [industry.average, industry.badBelow]),
  ];
  const widest = Math.max(...values.map(Math.abs));
  const step = widest <= TENS_UP_TO ? 10 : 20;
  return { end: step * Math.ceil(widest / step), step };
}
