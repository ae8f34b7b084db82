/**
 * The stable id of a row whose name holds what the person's data say (a segment's value): the same name gives
 * the same id, and the id tells nothing. Ids are remembered in the workbook's settings, where no data of the
 * survey belong.
 * Example: `rowId("Region=East")` is the same on every machine and does not contain "East".
 */
export function rowId(name: string): string {
  return `row:${fnv1a(name, FNV_OFFSET)}${fnv1a(name, ~FNV_OFFSET)}`;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The Fowler–Noll–Vo hash (1a) of the text's UTF-16 units in base 36; two starts make chance doubles a non-issue. */
function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
