import { strFromU8, strToU8 } from "fflate";

/**
 * A worksheet's part as the library wrote it, cut at its rows. They may be many megabytes: as long as nothing in them
 * has to change they stay bytes, and only what stands around them becomes text.
 */
export interface WrittenSheet {
  readonly head: string;
  readonly rows: Uint8Array;
  readonly tail: string;
}

const [EMPTY, OPENING, CLOSING] = ["<sheetData/>", "<sheetData>", "</sheetData>"] as const;

export function cutAtRows(part: Uint8Array): WrittenSheet {
  const end = lastPlaceOf(CLOSING, part);
  const tag = end < 0 ? EMPTY : OPENING;
  const start = firstPlaceOf(tag, part);
  const from = start + tag.length;
  return {
    head: strFromU8(part.subarray(0, start)),
    rows: part.subarray(from, Math.max(from, end)),
    tail: strFromU8(part.subarray(end < 0 ? from : end + CLOSING.length)),
  };
}

/** The part with new pieces around its rows; rows that are text have changed. */
export function joinedSheet(
  head: string,
  rows: Uint8Array | string,
  tail: string
): Uint8Array<ArrayBuffer> {
  const middle = typeof rows === "string" ? strToU8(rows) : rows;
  if (middle.length === 0) return strToU8(head + EMPTY + tail);
  const before = strToU8(head + OPENING);
  const after = strToU8(CLOSING + tail);
  const part = new Uint8Array(before.length + middle.length + after.length);
  part.set(before);
  part.set(middle, before.length);
  part.set(after, before.length + middle.length);
  return part;
}

/** Where an ASCII text stands last in UTF-8 bytes; −1 for nowhere. */
export function lastPlaceOf(text: string, bytes: Uint8Array): number {
  for (let at = bytes.length - text.length; at >= 0; at--) if (isAt(text, bytes, at)) return at;
  return -1;
}

function firstPlaceOf(text: string, bytes: Uint8Array): number {
  for (let at = 0; at <= bytes.length - text.length; at++) if (isAt(text, bytes, at)) return at;
  return -1;
}

function isAt(text: string, bytes: Uint8Array, place: number): boolean {
  for (let at = 0; at < text.length; at++)
    if (bytes[place + at] !== text.charCodeAt(at)) return false;
  return true;
}
