import type { IStyleData } from "@univerjs/core";
import type { Host } from "../host";
import { BUILT_IN_STYLES } from "./builtInStyles";
import { itemNotFound } from "./errors";
import { FORMAT_KEY, type FurtherFormat, type FurtherPatch } from "./furtherFormat";
import type { FormatChange, Formatted } from "./styling";

/** The groups of formats that a named style sets or leaves alone. */
export const INCLUDES = {
  includeAlignment: {
    style: ["ht", "vt", "tb", "pd", "tr"],
    further: ["horizontal", "vertical", "autoIndent", "readingOrder", "shrinkToFit"],
  },
  includeBorder: { style: ["bd"], further: [] },
  includeFont: {
    style: ["ff", "fs", "it", "bl", "ul", "st", "cl", "va"],
    further: ["underline", "fontTint", "fontBase"],
  },
  includeNumber: { style: ["n"], further: [] },
  includePatterns: {
    style: ["bg"],
    further: ["pattern", "patternColor", "patternTint", "fillTint", "fillBase"],
  },
  includeProtection: { style: [], further: ["locked", "formulaHidden"] },
} as const satisfies Record<
  string,
  {
    readonly style: readonly (keyof IStyleData)[];
    readonly further: readonly (keyof FurtherFormat)[];
  }
>;
export type IncludeName = keyof typeof INCLUDES;
export const INCLUDE_NAMES = Object.keys(INCLUDES) as IncludeName[];

/** A named style as it is kept in the workbook's memory, by its id. */
export interface StyleDefinition {
  readonly style: IStyleData;
  readonly further: FurtherFormat;
  readonly includes: readonly IncludeName[];
}

export const NORMAL = "Normal";

/** The id of the style that a text names, by id or by the name people see, whatever its case; null for none. */
export function styleIdOf(host: Host, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const [id, style] of BUILT_IN_STYLES) {
    if (id.toLowerCase() === wanted || style.name.toLowerCase() === wanted) {
      return isDeleted(host, id) ? null : id;
    }
  }
  return Object.keys(host.memory.styles).find((id) => id.toLowerCase() === wanted) ?? null;
}

/** Built-in styles can be deleted, all but Normal; an empty entry remembers it. */
export const isDeleted = (host: Host, id: string): boolean =>
  host.memory.styles[id]?.["deleted"] === true;

export function definitionOf(host: Host, id: string): StyleDefinition {
  const known = host.memory.styles[id];
  // The memory is plain JSON; what stands there under an id was written as such a definition.
  if (known) return known as unknown as StyleDefinition;
  const { style, includes } = BUILT_IN_STYLES.get(id) ?? { style: {}, includes: INCLUDE_NAMES };
  return { style, further: {}, includes };
}

/** What lays a style over a cell: of the included groups everything, absent members as Normal has them. */
export function changeOf(host: Host, id: string): FormatChange {
  const definition = definitionOf(host, id);
  const style: Record<string, unknown> = {};
  const further: Record<string, unknown> = {};
  for (const group of definition.includes) {
    const members = INCLUDES[group];
    for (const key of members.style) style[key] = definition.style[key] ?? null;
    for (const key of members.further) further[key] = definition.further[key] ?? null;
  }
  further["style"] = id === NORMAL ? null : id;
  // Built member by member of their own types; null is how a member is taken away.
  return { style: style as IStyleData, further: further as FurtherPatch };
}

/** Range.style: the style's id, which for Excel's own is of Excel.BuiltInStyle; null where the cells differ. */
export const styleOf = (formats: Formatted): string | null =>
  formats.read((_, further) => further.style ?? NORMAL);

/** @throws ApiError (ItemNotFound) where the workbook has no such style */
export function applyNamedStyle(host: Host, formats: Formatted, name: string): void {
  const id = styleIdOf(host, name);
  if (id === null) throw itemNotFound(`style ${name}`);
  formats.apply(changeOf(host, id));
}

/** Gives all cells that have a style what it says now, or another style. */
export function restyle(host: Host, id: string, as = id): void {
  const change = changeOf(host, as);
  for (const sheet of host.workbook.worksheets.items()) {
    const used = sheet.cells.usedArea(false);
    if (!used) continue;
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        if ((sheet.unflushedCells.further(row, column).style ?? NORMAL) !== id) continue;
        if (id === NORMAL && !sheet.unflushedCells.raw(row, column)) continue;
        host.buffer.put(sheet, row, column, {
          ...(change.style ? { s: change.style } : {}),
          custom: { [FORMAT_KEY]: change.further },
        });
      }
    }
  }
  host.writes++;
}
