import {
  isBar,
  isBubble,
  isColumn,
  isDoughnut,
  isPercent,
  isPie,
  isScatter,
  isStacked,
} from "../../../model/charts/types";

/** What files know as kinds of charts; a chart may have several. */
export type Kind =
  "area" | "bar" | "column" | "line" | "radar" | "scatter" | "bubble" | "pie" | "doughnut";

/**
 * The kind that stands for one of Excel.ChartType. Solid and three-dimensional types are written as their flat ones;
 * kinds that files of 2007 do not have (funnels, maps, trees) as columns.
 */
export function kindOf(type: string): Kind {
  if (isScatter(type)) return "scatter";
  if (isBubble(type)) return "bubble";
  if (isDoughnut(type)) return "doughnut";
  if (isPie(type)) return "pie";
  if (isBar(type)) return "bar";
  if (isColumn(type)) return "column";
  if (/Area/.test(type)) return "area";
  if (/Line/.test(type)) return "line";
  return type.startsWith("Radar") ? "radar" : "column";
}

/** How the series of one kind lie to each other. */
export function groupingOf(type: string): string {
  const kind = kindOf(type);
  if (isPercent(type)) return "percentStacked";
  if (isStacked(type)) return "stacked";
  return kind === "bar" || kind === "column" ? "clustered" : "standard";
}

/** Kinds without axes. */
export const isRound = (kind: Kind): boolean => kind === "pie" || kind === "doughnut";
/** Kinds with numbers on both axes. */
export const hasTwoValueAxes = (kind: Kind): boolean => kind === "scatter" || kind === "bubble";
