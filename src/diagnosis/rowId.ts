import { fingerprint } from "../score/fingerprint";

/**
 * The stable id of a row whose name holds what the person's data say (a segment's value): the same name gives
 * the same id, and the id tells nothing. Ids are remembered in the workbook's settings, where no data of the
 * survey belong.
 * Example: `rowId("Region=East")` is the same on every machine and does not contain "East".
 */
export function rowId(name: string): string {
  return `row:${fingerprint(name)}`;
}
