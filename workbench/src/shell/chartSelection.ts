import type { Host } from "../host";
import { activateChart, activeChart, deactivateChart } from "../model/charts/activeChart";

/** Selecting charts by hand: a click on one selects it, one beside it or Escape gives it up. */
export class ChartSelection {
  private readonly ends = new AbortController();

  constructor(private readonly host: Host) {
    const { signal } = this.ends;
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || !target.closest(".grid")) return;
      const chart = target.closest<HTMLElement>(".chart")?.dataset["chart"];
      if (chart === undefined) deactivateChart(host);
      else this.select(chart);
    };
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") deactivateChart(host);
    };
    // Before the grid, which keeps what it uses to itself.
    document.addEventListener("pointerdown", onPointerDown, { capture: true, signal });
    document.addEventListener("keydown", onKeyDown, { capture: true, signal });
  }

  dispose(): void {
    this.ends.abort();
  }

  /** Id of the selected chart; null for none. Another sheet on show has none of it. */
  selectedOn(sheetId: string): string | null {
    const selected = activeChart(this.host);
    if (selected && selected.sheet.id !== sheetId) deactivateChart(this.host);
    return activeChart(this.host)?.id ?? null;
  }

  private select(id: string): void {
    const chart = this.host.workbook.activeSheet.charts.getItemOrNullObject(id);
    if (chart) activateChart(chart);
  }
}
