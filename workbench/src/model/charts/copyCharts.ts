import type { Worksheet } from "../worksheet";
import { chartsChanged } from "./changes";
import { mapSources } from "./mapSources";
import { freeChartId } from "./newChart";

/** Gives a copied sheet copies of the charts; those that showed cells of their sheet show the copy's. */
export function copyCharts(from: Worksheet, to: Worksheet): void {
  const { host } = from;
  for (const chart of host.memory.charts[from.id] ?? []) {
    const copy = { ...structuredClone(chart), id: freeChartId(host) };
    mapSources(copy, (source) =>
      "area" in source && source.sheetId === from.id ? { ...source, sheetId: to.id } : source
    );
    (host.memory.charts[to.id] ??= []).push(copy);
  }
  chartsChanged(host, to.id);
}
