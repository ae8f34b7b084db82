import type { Host } from "../../host";
import type { Chart } from "./chart";
import { ChartEvent } from "./events";

const active = new WeakMap<Host, Chart>();

/** The chart that is selected; null if none is. */
export const activeChart = (host: Host): Chart | null => active.get(host) ?? null;

/** Selects a chart, as a click on it does. */
export function activateChart(chart: Chart): void {
  const { host, sheet } = chart;
  // An activated chart brings its sheet to the front.
  if (host.workbook.activeSheet.id !== sheet.id) sheet.activate();
  const before = active.get(host);
  if (before?.id === chart.id) return;
  if (before) deactivateChart(host);
  active.set(host, chart);
  tell(chart, ChartEvent.activated, {});
}

/** Selects no chart any more, as a click on a cell does. */
export function deactivateChart(host: Host): void {
  const before = active.get(host);
  if (!before) return;
  active.delete(host);
  tell(before, ChartEvent.deactivated, {});
}

export function chartAdded(chart: Chart): void {
  tell(chart, ChartEvent.added, { source: "Local" });
}

export function chartDeleted(chart: Chart): void {
  if (active.get(chart.host)?.id === chart.id) active.delete(chart.host);
  tell(chart, ChartEvent.deleted, { source: "Local" });
}

function tell(chart: Chart, type: number, more: Readonly<Record<string, unknown>>): void {
  const { events } = chart.host;
  const message = { chartId: chart.id, worksheetId: chart.sheet.id, ...more };
  events.tell(type, chart.sheet.id, message);
  // A chart's own handlers are registered under its id; the sheet's have been told above.
  if (type === ChartEvent.activated || type === ChartEvent.deactivated) {
    events.tell(type, chart.id, message);
  }
}
