import { ICommandService, type ICommandInfo, type IRange } from "@univerjs/core";
import type { Host } from "../../host";
import type { Area } from "../addresses";
import { chartsChanged } from "./changes";
import type { ChartDescription } from "./description";
import { mapSources } from "./mapSources";
import { insideMoved, withInserted, withRemoved, type Lines } from "./movedAreas";
import { SheetPlaces, type Anchor } from "./sheetPlaces";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

const LINES: Readonly<
  Record<string, { readonly along: "rows" | "columns"; readonly insert: boolean }>
> = {
  "sheet.mutation.insert-row": { along: "rows", insert: true },
  "sheet.mutation.remove-rows": { along: "rows", insert: false },
  "sheet.mutation.insert-col": { along: "columns", insert: true },
  "sheet.mutation.remove-col": { along: "columns", insert: false },
};
const SIZES = new Set([
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-col-visible",
  "sheet.mutation.set-col-hidden",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
]);
const MOVE = "sheet.mutation.move-range";

interface Held {
  readonly chart: ChartDescription;
  readonly start: Anchor;
  readonly end: Anchor;
}

/**
 * Keeps charts with their cells for as long as the workbook is open: data that is moved by inserted or deleted rows
 * and columns stays the charts' data, and charts move and grow with the cells below them, as Excel places them
 * unless told otherwise.
 */
export function followCells(host: Host): void {
  const commands = host.book.getActiveSheet().getInject().get(ICommandService);
  let held: readonly Held[] = [];
  commands.beforeCommandExecuted((command) => {
    const sheetId = sizesChangeOn(host, command);
    if (sheetId !== null) held = anchored(host, sheetId);
  });
  commands.onCommandExecuted((command) => {
    const params = paramsOf(host, command);
    if (!params) return;
    const sheetId = sizesChangeOn(host, command);
    if (sheetId !== null) {
      place(host, sheetId, held, linesOf(command, params));
      held = [];
    }
    followData(host, command, params);
  });
}

function paramsOf(host: Host, command: Readonly<ICommandInfo>): Params | null {
  const known = command.id in LINES || command.id === MOVE || SIZES.has(command.id);
  if (!known) return null;
  // The engine types the parameters of all its commands together; these are the ones of the commands above.
  const params = (command.params ?? {}) as Params;
  return params.unitId === host.book.getId() ? params : null;
}

function sizesChangeOn(host: Host, command: Readonly<ICommandInfo>): string | null {
  const params = paramsOf(host, command);
  if (!params || command.id === MOVE) return null;
  const sheetId = params.subUnitId ?? "";
  return (host.memory.charts[sheetId] ?? []).length > 0 ? sheetId : null;
}

function linesOf(command: Readonly<ICommandInfo>, { range }: Params): Lines | null {
  const kind = LINES[command.id];
  if (!kind || !range) return null;
  const inRows = kind.along === "rows";
  const first = inRows ? range.startRow : range.startColumn;
  const last = inRows ? range.endRow : range.endColumn;
  return { ...kind, first, last };
}

function placesOf(host: Host, sheetId: string): SheetPlaces | null {
  const sheet = host.book.getSheetBySheetId(sheetId);
  return sheet ? new SheetPlaces(sheet.getSheet()) : null;
}

function anchored(host: Host, sheetId: string): readonly Held[] {
  const places = placesOf(host, sheetId);
  if (!places) return [];
  return (host.memory.charts[sheetId] ?? []).map((chart) => ({
    chart,
    start: places.anchorAt(chart.left, chart.top),
    end: places.anchorAt(chart.left + chart.width, chart.top + chart.height),
  }));
}

function place(host: Host, sheetId: string, held: readonly Held[], lines: Lines | null): void {
  const places = placesOf(host, sheetId);
  if (!places) return;
  for (const { chart, start, end } of held) {
    const from = places.pointOf(lines ? moved(start, lines) : start);
    const to = places.pointOf(lines ? moved(end, lines) : end);
    chart.left = from.left;
    chart.top = from.top;
    chart.width = Math.max(0, to.left - from.left);
    chart.height = Math.max(0, to.top - from.top);
  }
  chartsChanged(host, sheetId);
}

/** An anchor after lines were inserted before it or taken away. */
function moved(anchor: Anchor, { along, insert, first, last }: Lines): Anchor {
  const count = last - first + 1;
  const at = along === "rows" ? anchor.row : anchor.column;
  if (at < first) return anchor;
  const gone = !insert && at <= last;
  const to = insert ? at + count : gone ? first : at - count;
  return along === "rows"
    ? { ...anchor, row: to, y: gone ? 0 : anchor.y }
    : { ...anchor, column: to, x: gone ? 0 : anchor.x };
}

function followData(host: Host, command: Readonly<ICommandInfo>, params: Params): void {
  const lines = linesOf(command, params);
  if (lines) {
    const sheetId = params.subUnitId ?? "";
    const follow = (area: Area) =>
      lines.insert ? withInserted(area, lines) : withRemoved(area, lines);
    return everySource(host, (id, area) =>
      id === sheetId ? { sheetId: id, area: follow(area) } : null
    );
  }
  const { fromRange, toRange, from, to } = params;
  if (command.id !== MOVE || !fromRange || !toRange || !from || !to) return;
  everySource(host, (id, area) => {
    const there = id === from.subUnitId ? insideMoved(area, fromRange, toRange) : null;
    return there ? { sheetId: to.subUnitId, area: there } : null;
  });
}

type Follow = (sheetId: string, area: Area) => { sheetId: string; area: Area | null } | null;

function everySource(host: Host, follow: Follow): void {
  for (const [sheetId, charts] of Object.entries(host.memory.charts)) {
    let changed = false;
    for (const chart of charts) {
      mapSources(chart, (source) => {
        const next = "area" in source ? follow(source.sheetId, source.area) : null;
        if (!next) return source;
        changed = true;
        // Data whose cells are all deleted is gone.
        return next.area ? { sheetId: next.sheetId, area: next.area } : { values: [] };
      });
    }
    if (changed) chartsChanged(host, sheetId);
  }
}
