import { strFromU8, strToU8, type Unzipped } from "fflate";

/** Changes a part of the package as text; nothing where there is no such part. */
export function edit(parts: Unzipped, name: string, change: (part: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(change(strFromU8(part)));
}

/** Puts XML before a place of a part, such as the end of its list. */
export const insertBefore = (parts: Unzipped, name: string, place: string, xml: string): void =>
  edit(parts, name, (part) => part.replace(place, () => xml + place));
