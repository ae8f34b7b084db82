import { NO_ANSWER, type DayPlaces } from "./dayPlaces";

/** First place of a window among the days, and the one after its last. */
export type PlaceWindow = readonly [first: number, end: number];

/** The rows with an answer in a window, in the order of the source; null: in any, and without a date. */
export type WindowRows = (window: PlaceWindow | null) => Int32Array;

/** All segment columns are asked about the same window or two, one after the other. */
const KEPT = 2;

/**
 * Finds the rows of windows, for what counts by month do not hold. Those of the windows asked last are kept.
 * Example: of answers on the places 0, 2 and 2 the window [1, 3) holds the second and third row.
 */
export function windowRows({ place }: Pick<DayPlaces, "place">): WindowRows {
  const found = new Map<string, Int32Array>();
  return (window) => {
    const key = window?.join("–") ?? "all";
    const rows = found.get(key) ?? rowsWithin(place, window);
    found.delete(key);
    found.set(key, rows);
    for (const oldest of found.keys()) if (found.size > KEPT) found.delete(oldest);
    return rows;
  };
}

function rowsWithin(place: Int32Array, window: PlaceWindow | null): Int32Array {
  const [first, end] = window ?? [NO_ANSWER + 1, Infinity];
  const rows = new Int32Array(place.length);
  let count = 0;
  for (let row = 0; row < place.length; row++) {
    const at = place[row] as number;
    if (at >= first && at < end) rows[count++] = row;
  }
  return rows.slice(0, count);
}
