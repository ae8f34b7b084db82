import type { TallyCube } from "./cube";
import { countPairs } from "./pairCounts";
import type { Responses, SegmentColumn } from "./responses";
import { sumRevenue, type Revenue } from "./revenueSums";
import { rowsIn } from "./windowRows";

/**
 * What is asked of the rows themselves, when it is asked: combinations of two columns, and revenue. The rows of
 * the window asked last are kept, because all combinations are asked of the same window.
 */
export function rowQuestions(responses: Responses): Pick<TallyCube, "pair" | "revenue"> {
  const { score, segments, revenue } = responses;
  const rows = ofLastWindow((from, to) => rowsIn(responses, from, to));
  const sums = ofLastWindow(() => new Map<number, readonly Revenue[]>());
  const columnAt = (column: number): SegmentColumn => {
    const found = segments[column];
    if (!found) throw new RangeError(`no segment column ${column}`);
    return found;
  };
  return {
    pair: (columnA, columnB, from, to) =>
      countPairs(columnAt(columnA), columnAt(columnB), score, rows(from, to)),
    revenue: (column, code, from, to) => {
      const segment = columnAt(column);
      if (segment.values[code] === undefined) throw new RangeError(`no segment value ${code}`);
      if (!revenue) return null;
      const byColumn = sums(from, to);
      const known = byColumn.get(column) ?? sumRevenue(segment, revenue, rows(from, to));
      byColumn.set(column, known);
      return known[code] as Revenue;
    },
  };
}

type Window = readonly [from: number | null, to: number | null];

function ofLastWindow<T>(make: (...window: Window) => T): (...window: Window) => T {
  let last: { readonly window: Window; readonly made: T } | null = null;
  return (...window) => {
    if (!last || last.window[0] !== window[0] || last.window[1] !== window[1]) {
      last = { window, made: make(...window) };
    }
    return last.made;
  };
}
