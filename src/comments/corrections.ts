import type { Cause } from "../playbook/causes";
import type { CommentReading, Theme } from "./commentReading";
import { nearestComment } from "./nearestComment";

/** What a person set for one comment on the sheet of comments, by the comment's id (commentId.ts). */
export interface Correction {
  readonly id: string;
  /** null: as found. Empty: none of the seven. */
  readonly causes: readonly Cause[] | null;
  /** null: as found; else the theme's name. */
  readonly theme: string | null;
}

/** What corrections say of one comment. */
export interface Applied {
  readonly by: "byPerson" | "byNeighbour";
  /** 1 for the comment that was corrected, else how like it this one is. */
  readonly likeness: number;
  readonly causes: readonly Cause[] | null;
  readonly theme: string | null;
}

/**
 * What a person's corrections say of each comment: their own where they corrected it, else those of a comment that
 * says the same (nearestComment.ts). Corrections whose comment is no longer there teach nothing.
 * @param textOf the comment of an id, null where there is none
 */
export function applyingCorrections(
  corrections: readonly Correction[],
  textOf: (id: string) => string | null
): (id: string, text: string) => Applied | null {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const teaching = [...byId.values()].flatMap((correction) => {
    const text = textOf(correction.id);
    return text === null ? [] : [{ correction, text }];
  });
  const nearest = nearestComment(teaching.map(({ text }) => text));
  return (id, text) => {
    const own = byId.get(id);
    if (own) return { by: "byPerson", likeness: 1, causes: own.causes, theme: own.theme };
    const found = nearest(text);
    const like = found && teaching[found.place];
    if (!found || !like) return null;
    const { causes, theme } = like.correction;
    return { by: "byNeighbour", likeness: found.likeness, causes, theme };
  };
}

/** The reading with corrected causes; the words that decided stay with causes that were found as well. */
export function correctedReading(found: CommentReading, applied: Applied | null): CommentReading {
  if (!applied) return found;
  // A theme that was set is a correction too, of which the causes know nothing.
  if (applied.causes === null) return { ...found, corrected: applied.by };
  const causes = applied.causes.map((cause) => ({
    cause,
    confidence: applied.likeness,
    words: found.causes.find((one) => one.cause === cause)?.words ?? [],
  }));
  const state = causes.length > 0 ? "read" : found.state === "read" ? "unclassified" : found.state;
  return { ...found, causes, state, corrected: applied.by };
}

/**
 * Themes after corrections: a comment with a corrected theme is in that theme and in no other. A name that no theme
 * has becomes one.
 * @param moved the theme's name by row
 */
export function correctedThemes(
  themes: readonly Theme[],
  moved: ReadonlyMap<number, string>
): readonly Theme[] {
  if (moved.size === 0) return themes;
  const rowsByKey = new Map<string, { readonly name: string; readonly rows: number[] }>();
  for (const [row, name] of moved) {
    const known = rowsByKey.get(keyOf(name));
    if (known) known.rows.push(row);
    else rowsByKey.set(keyOf(name), { name: name.trim(), rows: [row] });
  }
  const kept = themes.map((theme) => {
    const added = rowsByKey.get(keyOf(theme.name));
    rowsByKey.delete(keyOf(theme.name));
    const staying = theme.rows.filter((row) => !moved.has(row));
    return { ...theme, rows: Int32Array.from([...staying, ...(added?.rows ?? [])]).sort() };
  });
  const made = [...rowsByKey.values()].map(({ name, rows }): Theme => ({
    id: `own:${name}`,
    name,
    phrases: [name],
    rows: Int32Array.from(rows).sort(),
    z: null,
    typed: true,
  }));
  return [...kept, ...made].filter(({ rows }) => rows.length > 0);
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
