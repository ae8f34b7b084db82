import type { LabelsDescription, SeriesDescription } from "./description";
import { Parts, type ChartOwner, type Place } from "./parts";

const SHOWN = [
  "showValue",
  "showSeriesName",
  "showCategoryName",
  "showPercentage",
  "showBubbleSize",
  "showLegendKey",
] as const;

export const showsAnything = (labels: LabelsDescription): boolean =>
  SHOWN.some((member) => labels[member] === true);

/** Turns the labels of a series on; they show the values unless something else was chosen before. */
export function showLabels(series: SeriesDescription): void {
  series.hasLabels = true;
  if (!showsAnything(series.labels)) series.labels.showValue = true;
}

/** The labels of some series. Touching them shows them, as in Excel; choosing nothing to show takes them away. */
export function seriesLabels(
  owner: ChartOwner,
  of: () => readonly SeriesDescription[]
): Parts<LabelsDescription> {
  return new Parts<LabelsDescription>(owner, () => of().map(labelsPlace));
}

/** The labels of a chart as a whole are those of all its series. */
export const chartLabels = (owner: ChartOwner): Parts<LabelsDescription> =>
  seriesLabels(owner, () => owner.description.series);

function labelsPlace(series: SeriesDescription): Place<LabelsDescription> {
  return {
    read: () => series.labels,
    open: () => {
      // After an explicit “not the value” only what is asked for is shown.
      if (!series.hasLabels && series.labels.showValue === undefined) showLabels(series);
      return series.labels;
    },
    done: () => (series.hasLabels = showsAnything(series.labels)),
  };
}
