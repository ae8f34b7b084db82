import type { IStyleData } from "@univerjs/core";
import type { CellPatch } from "./entries";
import { FORMAT_KEY, type FurtherPatch } from "./furtherFormat";

/** The part of a patch that many cells have in common: how they look, and what is kept beside their contents. */
export type FormatPatch = Pick<CellPatch, "s" | "custom">;

type Custom = NonNullable<CellPatch["custom"]>;

/**
 * Holds one object for all format patches that say the same. A table of ten thousand rows gets a dozen properties of
 * format over the same cells: each is laid over the others once for all cells alike, not once for each cell.
 */
export class FormatPatches {
  private readonly alike = new Map<string, FormatPatch>();
  private readonly laidOver = new Map<FormatPatch, Map<FormatPatch, FormatPatch>>();

  /** The one object for everything that says this. */
  shared(patch: FormatPatch): FormatPatch {
    const key = JSON.stringify([patch.s, patch.custom]);
    const known = this.alike.get(key);
    if (known) return known;
    this.alike.set(key, patch);
    return patch;
  }

  /** One shared patch and, after it, another. */
  over(earlier: FormatPatch, later: FormatPatch): FormatPatch {
    if (earlier === later) return earlier;
    let known = this.laidOver.get(earlier);
    if (!known) this.laidOver.set(earlier, (known = new Map<FormatPatch, FormatPatch>()));
    let both = known.get(later);
    if (!both) known.set(later, (both = this.shared(merged(earlier, later))));
    return both;
  }
}

function merged(earlier: FormatPatch, later: FormatPatch): FormatPatch {
  return {
    ...earlier,
    ...later,
    ...(earlier.s && later.s ? { s: mergedStyle(earlier.s, later.s) } : {}),
    ...(earlier.custom && later.custom
      ? { custom: mergedCustom(earlier.custom, later.custom) }
      : {}),
  };
}

/** Nulls stay: what they take away is known when the cell is written. */
function mergedCustom(earlier: Custom, later: Custom): Custom {
  const format = earlier[FORMAT_KEY] && later[FORMAT_KEY];
  if (!format) return { ...earlier, ...later };
  const formats = { ...(earlier[FORMAT_KEY] as FurtherPatch), ...(format as FurtherPatch) };
  return { ...earlier, ...later, [FORMAT_KEY]: formats };
}

function mergedStyle(earlier: IStyleData, later: IStyleData): IStyleData {
  const style: IStyleData = { ...earlier, ...later };
  if (earlier.bd && later.bd) style.bd = { ...earlier.bd, ...later.bd };
  return style;
}
