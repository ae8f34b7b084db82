import { breakBetween } from "../../diagnosis/breaks";
import type { Diagnosis, Quarter } from "../../diagnosis/diagnosis";
import type { Interval } from "../../score/interval";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import type { ChartLabel, ChartPlan, ChartSeries } from "../chartPlan";
import { ACCENT, DETRACTOR, TEXT_2 } from "../colours";
import type { ChartCells } from "./chartCells";
import { AVERAGE_LINE, BAD_LINE, BAND, OURS_LINE } from "./chartLook";

/** Share of the axis that two labels above each other need. */
const LABEL_ROOM = 0.15;
const FEWEST = 2;
/** The axis is symmetric and never narrower than this: a small change must not look like a large one. */
const NARROWEST = 30;
/** Up to so many points to each side the gridless axis counts in tens, beyond in twenties. */
const TENS_UP_TO = 40;
/** Points across that a period's name and its score need, so that neighbours do not touch. */
const NAME_WIDTH = 46;
const SCORE_WIDTH = 26;
/** Shares of the chart inside its axes. */
const INSIDE = { left: 0.08, top: 0.05, width: 0.9, height: 0.82 } as const;

type ScoredPeriod = Quarter & { readonly nps: number; readonly interval: Interval };

/**
 * The periods a trend can be drawn through: the unbroken run up to the last one with answers, empty where that
 * are fewer than two. A period without answers is unknown, a period before a break in method is another measure
 * (rules 39, 161), and nothing is drawn across either.
 */
export function trendRun({ trend, trajectory, context, asOf }: Diagnosis): readonly ScoredPeriod[] {
  const periods = trend?.periods ?? (trajectory.assessed ? trajectory.reading.quarters : []);
  const run: ScoredPeriod[] = [];
  for (const period of [...periods].reverse()) {
    const { nps, interval, start } = period;
    const end = Math.min(period.end, asOf ?? period.end);
    // With a break inside it is neither the one measure nor the other.
    if (breakBetween(context.breaks, start, end) !== null) break;
    if (nps !== null && interval !== null) run.unshift({ ...period, nps, interval });
    else if (run.length > 0) break;
    if (breakBetween(context.breaks, start - 1, start) !== null) break;
  }
  return run.length < FEWEST ? [] : run;
}

export interface TrendOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  readonly quarters: readonly ScoredPeriod[];
  readonly industry: Diagnosis["industry"];
  readonly edges: readonly number[];
}

/** The score over time on the band of its intervals: two stacked areas, the lower one without colour. */
export function trendChart(cells: ChartCells, options: TrendOptions): ChartPlan {
  const { quarters, industry, edges, name } = options;
  cells.begin(name);
  const last = quarters.length - 1;
  const room = (options.place.width * INSIDE.width) / quarters.length;
  const every = Math.max(1, Math.ceil(NAME_WIDTH / room));
  const x = cells.column(
    say("trend.head.period"),
    quarters.map(({ label, complete }, index) => {
      // Names that would lie over each other are left out, counted back from the latest.
      if ((last - index) % every !== 0) return null;
      const isRunning = index === last && !complete && every === 1;
      return isRunning ? say("sheets.charts.soFar", { quarter: label }) : label;
    })
  );
  const { end, step } = symmetricAxis(quarters, industry);
  // Beside the score of the latest period its label would lie over the score's own.
  const labelledAt = (at: number): number => {
    const away = (point: number): number => Math.abs((quarters[point]?.nps ?? 0) - at);
    const isFree = away(last) >= LABEL_ROOM * 2 * end;
    return isFree || away(0) <= away(last) ? last : 0;
  };
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
          point: labelledAt(at),
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
    labels: labelled(quarters, room).map((point): ChartLabel => {
      const { nps } = quarters[point] ?? { nps: 0 };
      return {
        point,
        text: npsText(nps, edges),
        position: nps >= (industry?.badBelow ?? 0) ? "Top" : "Bottom",
        color: ACCENT,
        size: 11,
        bold: true,
      };
    }),
  });
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
    inside: INSIDE,
  };
}

/** Every point where there is room, else the first, the lowest and the last. */
function labelled(periods: readonly ScoredPeriod[], room: number): number[] {
  const all = periods.map((_, index) => index);
  if (room >= SCORE_WIDTH && periods.length <= MOST_LABELLED) return all;
  const lowest = all.reduce((low, index) =>
    (periods[index]?.nps ?? 0) < (periods[low]?.nps ?? 0) ? index : low
  );
  return [...new Set([0, lowest, periods.length - 1])].sort((a, b) => a - b);
}
const MOST_LABELLED = 12;

const BARE = { fill: null, line: null, marker: null, labels: [] } as const;

function symmetricAxis(
  quarters: readonly ScoredPeriod[],
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
