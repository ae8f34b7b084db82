import type { Host } from "../host";
import { parseAddress, splitReference } from "./addresses";
import { invalidArgument } from "./errors";
import { Range } from "./range";
import { rangeOfStructure } from "./structuredReferences";
import type { Worksheet } from "./worksheet";

/**
 * The range that a text names: cells, whole lines, a name, a table or a part of one; with a sheet or without, in
 * which case it is on `home`.
 *
 * @throws ApiError (InvalidArgument) where the text names no range
 */
export function rangeOfAddress(host: Host, text: string, home: Worksheet): Range {
  const { sheet, address } = splitReference(text);
  const owner = sheet === null ? home : host.workbook.worksheets.find(sheet);
  if (!owner) throw invalidArgument(`There is no worksheet ${sheet ?? ""}.`);
  const area = parseAddress(address);
  if (area) return new Range(owner, area);
  const name = owner.names.getItemOrNullObject(address) ?? host.workbook.names.find(address);
  const range = name?.getRangeOrNullObject() ?? rangeOfStructure(host, address);
  if (!range) throw invalidArgument(`${text} is no address.`);
  return range;
}
