import type { ICellData } from "@univerjs/core";
import type { Cell } from "hucre/xlsx";
import { fileStyle } from "./cellStyles";

type Runs = NonNullable<Cell["richText"]>;

/** The parts of a text that look different from each other; null where the whole text looks the same. */
export function richText(cell: ICellData): Runs | null {
  const body = cell.p?.body;
  const marked = body?.textRuns?.filter((run) => run.ts && Object.keys(run.ts).length > 0) ?? [];
  if (!body || marked.length === 0) return null;
  const text = body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const runs: Runs = [];
  let at = 0;
  for (const { st, ed, ts } of marked) {
    if (st > at) runs.push({ text: text.slice(at, st) });
    const font = ts ? fileStyle(ts, {})?.font : undefined;
    const part = text.slice(st, ed);
    if (part !== "") runs.push(font ? { text: part, font } : { text: part });
    at = Math.max(at, ed);
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
