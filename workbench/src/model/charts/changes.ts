import type { Host } from "../../host";

type Listener = (sheetId: string) => void;
const listeners = new WeakMap<Host, Set<Listener>>();

/**
 * Calls back after every change of a chart, with the sheet's id: added, changed, moved or deleted. Changes of the
 * cells that charts show are not told here. Returns the end of it.
 *
 * @example const stop = watchCharts(host, (sheetId) => redraw(sheetId));
 */
export function watchCharts(host: Host, listener: Listener): () => void {
  const known = listeners.get(host) ?? new Set();
  listeners.set(host, known.add(listener));
  return () => known.delete(listener);
}

export function chartsChanged(host: Host, sheetId: string): void {
  for (const listener of listeners.get(host) ?? []) listener(sheetId);
}
