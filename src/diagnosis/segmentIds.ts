import type { SegmentReading } from "./diagnosis";
import { rowId } from "./rowId";

/** The same id for the same group on every run; groups of one split differ by more than case. */
export function segmentIds(
  segments: readonly Pick<SegmentReading, "column" | "value">[]
): string[] {
  const seen = new Map<string, number>();
  return segments.map(({ column, value }) => {
    const id = rowId(`${column}=${value}`.toLowerCase());
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id} (${before + 1})`;
  });
}

/** The id of one group's row among all of a list; absent where it is not among them. */
export function segmentRowId(
  segments: readonly SegmentReading[],
  segment: SegmentReading
): string | undefined {
  const at = segments.indexOf(segment);
  return at < 0 ? undefined : segmentIds(segments)[at];
}
