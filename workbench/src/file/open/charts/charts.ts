import type { ChartDescription } from "../../../model/charts/description";
import { freeChartId, freeName } from "../../../model/charts/newChart";
import { SheetPlaces, type Box } from "../../../model/charts/sheetPlaces";
import type { Feature, OpenFile } from "../openFile";
import type { SheetPart } from "../sheetPart";
import type { XmlElement } from "../xml";
import type { Relationship } from "../xlsxPackage";
import { anchorsOf, boxOfAnchor, rounded } from "./anchors";
import { chartOf, type ChartRead } from "./chartPart";

interface Found {
  readonly anchor: XmlElement;
  readonly name: string;
  /** What screen readers say in place of the name. */
  readonly alternativeText: string | undefined;
  readonly chart: ChartRead;
}

/** The charts of a sheet. */
export function charts(open: OpenFile, sheet: SheetPart): Feature {
  const losses = new Set<string>();
  const found: Found[] = [];
  let inFile = 0;
  for (const { type, target } of sheet.relationships) {
    const drawing = type === "drawing" ? open.file.xml(target) : null;
    if (!drawing) continue;
    inFile += drawing.descendants("graphicData").filter(isChart).length;
    const parts = open.file.relationships(target);
    for (const anchor of anchorsOf(drawing)) {
      const read = chartIn(anchor, parts, open, (name, what) =>
        losses.add(`The chart ${name} on ${sheet.name} ${what}.`)
      );
      if (read) found.push(read);
    }
  }
  const unread = inFile - found.length;
  if (unread > 0) {
    const kind = "of a kind that the workbench does not have";
    losses.add(`${sheet.name} has ${unread} ${unread === 1 ? "chart" : "charts"} ${kind}.`);
  }
  return {
    losses: [...losses],
    finish: (host) => {
      const worksheet = host.sheet(sheet.id);
      if (!worksheet || found.length === 0) return [];
      const places = new SheetPlaces(worksheet.engine.getSheet());
      const kept: ChartDescription[] = (host.memory.charts[sheet.id] ??= []);
      for (const { anchor, name, alternativeText, chart } of found) {
        const box = boxOfAnchor(anchor, places);
        const others = {
          ...chart.others,
          ...(alternativeText !== undefined && { alternativeText }),
        };
        kept.push({
          ...inPoints(chart, box),
          ...box,
          id: freeChartId(host),
          name: name === "" ? freeName(kept) : name,
          others,
        });
      }
      return [];
    },
  };
}

/** Charts of 2007, and those of 2016 in their own form. */
const isChart = (data: XmlElement): boolean => /\/chart(ex)?$/.test(data.attribute("uri") ?? "");

function chartIn(
  anchor: XmlElement,
  parts: readonly Relationship[],
  open: OpenFile,
  lose: (name: string, what: string) => void
): Found | null {
  const frame = anchor.at("graphicFrame");
  const id = frame?.at("graphic", "graphicData", "chart")?.attribute("id");
  const part = parts.find((each) => each.id === id && each.type === "chart");
  const root = part && open.file.xml(part.target);
  if (!frame || !root) return null;
  const about = frame.at("nvGraphicFramePr", "cNvPr");
  const name = about?.attribute("name") ?? "";
  const described = about?.attribute("descr") ?? "";
  const chart = chartOf(root, { open, lose: (what) => lose(name, what) });
  const alternativeText = described === "" || described === name ? undefined : described;
  return chart && { anchor, name, alternativeText, chart };
}

/** A chart whose inner boxes were shares of it. */
function inPoints(chart: ChartRead, { width, height }: Box): ChartRead {
  const lengths = (box: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(box).map(([side, share]) => {
        if (typeof share !== "number") return [side, share];
        return [side, rounded(share * (side === "left" || side === "width" ? width : height))];
      })
    );
  const { plotArea, legend } = chart;
  const { inside, outside } = plotArea;
  return {
    ...chart,
    plotArea: {
      ...plotArea,
      ...(inside && { inside: lengths(inside) }),
      ...(outside && { outside: lengths(outside) }),
    },
    legend: { ...legend, others: lengths(legend.others) },
  };
}
