import { CommandType, ICommandService } from "@univerjs/core";
import { chartSvg } from "../charts/chartSvg";
import { pixels } from "../charts/appearance";
import { readFrom } from "../charts/sheetSource";
import type { Host } from "../host";
import { watchCharts } from "../model/charts/changes";
import type { ChartDescription } from "../model/charts/description";
import { ChartPictures } from "./chartPictures";
import { ChartSelection } from "./chartSelection";
import { panesOf, renderOf, type SheetPane } from "./sheetPanes";

/** Changes that come together are drawn together, in milliseconds. */
const PATIENCE = 100;

/**
 * The charts of the sheet on show, laid over the grid. They follow scrolling, zoom and frozen panes with every frame
 * that the grid draws, and are drawn anew when what they show has changed.
 */
export class ChartOverlay {
  private readonly pictures: ChartPictures;
  private readonly selection: ChartSelection;
  private readonly layer = document.createElement("div");
  private readonly panes: HTMLElement[] = [];
  private readonly images = new Map<string, HTMLImageElement>();
  private readonly ends: (() => void)[] = [];
  private waiting: ReturnType<typeof setTimeout> | null = null;
  private sheetId = "";
  private shownAt = "";

  constructor(private readonly host: Host) {
    const read = readFrom(host);
    this.pictures = new ChartPictures(read, (chart, size) => chartSvg(chart, read, size));
    this.layer.className = "charts";
    this.selection = new ChartSelection(host);
    this.ends.push(() => this.selection.dispose());
    const injector = host.book.getActiveSheet().getInject();
    const watched = injector.get(ICommandService).onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.soon();
    });
    this.ends.push(() => watched.dispose());
    this.ends.push(watchCharts(host, () => this.soon()));
    this.follow();
  }

  dispose(): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    for (const end of this.ends) end();
    this.layer.remove();
  }

  private get charts(): readonly ChartDescription[] {
    return this.host.memory.charts[this.sheetId] ?? [];
  }

  /** The grid draws in frames of its own; the charts keep to them. */
  private follow(): void {
    let frame = requestAnimationFrame(
      function next(this: ChartOverlay) {
        this.place();
        frame = requestAnimationFrame(next.bind(this));
      }.bind(this)
    );
    this.ends.push(() => cancelAnimationFrame(frame));
  }

  private soon(): void {
    this.waiting ??= setTimeout(() => {
      this.waiting = null;
      this.pictures.refresh(this.charts);
      this.shownAt = "";
    }, PATIENCE);
  }

  private place(): void {
    const sheetId = this.host.book.getActiveSheet().getSheetId();
    if (sheetId !== this.sheetId) {
      this.sheetId = sheetId;
      this.pictures.refresh(this.charts);
    }
    const { charts } = this;
    if (charts.length === 0 && this.layer.childElementCount === 0) return;
    const injector = this.host.book.getActiveSheet().getInject();
    const render = renderOf(injector, this.host.book.getId());
    const grid = render?.engine.getCanvasElement().parentElement;
    if (!render || !grid) return;
    const panes = charts.length > 0 ? panesOf(render) : [];
    // Nothing is touched while nothing moves.
    const selected = this.selection.selectedOn(sheetId);
    const places = charts.map(({ id, left, top }) => [id, left, top]);
    const at = JSON.stringify([sheetId, panes, places, selected]);
    if (at === this.shownAt && this.layer.parentElement === grid) return;
    this.shownAt = at;
    if (this.layer.parentElement !== grid) grid.append(this.layer);
    this.show(panes, charts, render.engine.getCanvasElement(), selected);
  }

  /** Puts each chart into every pane that shows a part of it. In the first it is named, for who cannot see it. */
  private show(
    panes: readonly SheetPane[],
    charts: readonly ChartDescription[],
    grid: HTMLCanvasElement,
    selected: string | null
  ): void {
    const named = new Set<string>();
    const elements = panes.map((pane, at) => {
      const element = (this.panes[at] ??= paneElement());
      place(element, pane);
      const seen = charts.filter((chart) => isSeen(pane, boxIn(pane, chart)));
      const images = seen.map((chart) => {
        const image = this.image(`${at} ${chart.id}`, grid);
        this.pictures.put(image, chart, !named.has(chart.id));
        named.add(chart.id);
        image.dataset["chart"] = chart.id;
        image.classList.toggle("selected", chart.id === selected);
        place(image, boxIn(pane, chart));
        return image;
      });
      keepChildren(element, images);
      return element;
    });
    keepChildren(this.layer, elements);
  }

  /** The same element as long as the chart is seen there: a new one would flicker. */
  private image(key: string, grid: HTMLCanvasElement): HTMLImageElement {
    const known = this.images.get(key);
    if (known) return known;
    const image = new Image();
    image.className = "chart";
    image.draggable = false;
    // Turning the wheel over a chart scrolls the sheet.
    image.addEventListener("wheel", (event) => {
      event.preventDefault();
      grid.dispatchEvent(new WheelEvent(event.type, event));
    });
    this.images.set(key, image);
    return image;
  }
}

function paneElement(): HTMLElement {
  const element = document.createElement("div");
  element.className = "chart-pane";
  return element;
}

function keepChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const same =
    parent.childElementCount === children.length &&
    children.every((child, at) => parent.children[at] === child);
  if (!same) parent.replaceChildren(...children);
}

const isSeen = (pane: SheetPane, box: Box): boolean =>
  box.left < pane.width &&
  box.top < pane.height &&
  box.left + box.width > 0 &&
  box.top + box.height > 0;

type Box = Pick<SheetPane, "left" | "top" | "width" | "height">;

function boxIn({ sheetLeft, sheetTop, zoom }: SheetPane, chart: ChartDescription): Box {
  return {
    left: (pixels(chart.left) - sheetLeft) * zoom,
    top: (pixels(chart.top) - sheetTop) * zoom,
    width: pixels(chart.width) * zoom,
    height: pixels(chart.height) * zoom,
  };
}

function place({ style }: HTMLElement, box: Box): void {
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
}
