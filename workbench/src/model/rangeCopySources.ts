import { invalidArgument } from "./errors";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { copyRange } from "./rangeCopy";
import { rangeOfAddress } from "./rangeOfAddress";

/**
 * Range.copyFrom with whatever it takes as its source: a range, an address (also of another sheet), or several areas,
 * which are copied as they lie to each other.
 */
export function copyInto(
  to: Range,
  source: Range | RangeAreas | string,
  type: string,
  skipBlanks: boolean,
  transpose: boolean
): void {
  const options = { type, skipBlanks, transpose };
  if (!(source instanceof RangeAreas)) {
    const from = source instanceof Range ? source : rangeOfAddress(to.sheet.host, source, to.sheet);
    return copyRange(to, from, options);
  }
  const ranges = source.areas.items();
  if (transpose && ranges.length > 1) throw invalidArgument("Several areas cannot be transposed.");
  const top = Math.min(...ranges.map((range) => range.area.top));
  const left = Math.min(...ranges.map((range) => range.area.left));
  for (const from of ranges) {
    const start = to.getCell(from.area.top - top, from.area.left - left);
    copyRange(ranges.length === 1 ? to : start, from, options);
  }
}
