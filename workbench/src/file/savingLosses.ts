import type { Host } from "../host";
import type { ChartDescription, SeriesDescription } from "../model/charts/description";
import { isBubble, isScatter, typeOf } from "../model/charts/types";

/** Types that no file written here has, and what stands for them. */
const OTHERWISE: readonly (readonly [type: RegExp, instead: string])[] = [
  [/^(3D|Cylinder|Cone|Pyramid)|3DEffect$/, "without its depth"],
  [/^Surface/, "as columns"],
  [/^(PieOfPie|BarOfPie)$/, "as one pie"],
  [/^Stock/, "as columns"],
  [
    /^(Histogram|Pareto|Treemap|Sunburst|Boxwhisker|Waterfall|Funnel|RegionMap)/,
    "as columns of the same values",
  ],
];

/**
 * What a save writes otherwise than it is shown here, one sentence each; nothing for a workbook that a file holds
 * whole.
 *
 * @example savingLosses(host) // ["The chart Sales (Report) is saved without its depth."]
 */
export const savingLosses = (host: Host): readonly string[] =>
  host.workbook.worksheets
    .items()
    .flatMap((sheet) =>
      (host.memory.charts[sheet.id] ?? []).flatMap((chart) =>
        chartLosses(chart, `The chart ${chart.name} (${sheet.name})`)
      )
    );

function chartLosses(chart: ChartDescription, name: string): readonly string[] {
  const shown = chart.series.filter(({ filtered }) => !filtered);
  const types = new Set(shown.map((series) => typeOf(chart, series)));
  const instead = OTHERWISE.flatMap(([pattern, words]) =>
    [...types].some((type) => pattern.test(type)) ? [`${name} is saved ${words}.`] : []
  );
  const hasOwnBars = shown.some((series) =>
    barsOf(chart, series).some((type) => type === "Custom")
  );
  return hasOwnBars ? [...instead, `${name} is saved without its custom error bars.`] : instead;
}

function barsOf(chart: ChartDescription, series: SeriesDescription): readonly unknown[] {
  const type = typeOf(chart, series);
  const across = isScatter(type) || isBubble(type) ? [series.xErrorBars] : [];
  return [...across, series.yErrorBars].flatMap((bars) =>
    bars && bars.visible !== false ? [bars.type] : []
  );
}
