import { pixels } from "../charts/appearance";
import type { ReadSource } from "../charts/chartCells";
import type { Size } from "../charts/chartOption";
import type { ChartDescription, Source } from "../model/charts/description";

interface Picture {
  /** Everything that the picture was drawn from. */
  readonly drawnFrom: string;
  readonly address: string;
}

/** The pictures of charts, kept until what they show changes. */
export class ChartPictures {
  private readonly pictures = new Map<string, Picture>();

  constructor(
    private readonly read: ReadSource,
    private readonly draw: (chart: ChartDescription, size: Size) => string
  ) {}

  /** Draws the charts that have changed. */
  refresh(charts: readonly ChartDescription[]): void {
    for (const chart of charts) {
      const drawnFrom = this.contentsOf(chart);
      if (this.pictures.get(chart.id)?.drawnFrom === drawnFrom) continue;
      const size = { width: pixels(chart.width), height: pixels(chart.height) };
      // As an image the picture can hold no script and reach no other address, whatever names and texts hold.
      const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.draw(chart, size))}`;
      this.pictures.set(chart.id, { drawnFrom, address });
    }
  }

  /**
   * Lets an element show the chart.
   *
   * @param named false for a second one, which would be read out twice
   */
  put(image: HTMLImageElement, chart: ChartDescription, named: boolean): void {
    if (!this.pictures.has(chart.id)) this.refresh([chart]);
    const address = this.pictures.get(chart.id)?.address ?? "";
    if (image.src !== address) image.src = address;
    image.alt = named ? chart.name : "";
    image.setAttribute("role", named ? "img" : "presentation");
  }

  /** The description with what its cells hold now; where the chart lies does not count. */
  private contentsOf(chart: ChartDescription): string {
    const look = { ...chart, left: 0, top: 0 };
    const cells: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (isCells(value)) cells.push(this.read(value, chart.plotVisibleOnly));
      else Object.values(value).forEach(visit);
    };
    visit(look);
    return JSON.stringify([look, cells]);
  }
}

const isCells = (value: object): value is Source => "sheetId" in value && "area" in value;
