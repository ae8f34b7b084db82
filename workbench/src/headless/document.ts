import { readCsv, sheetNameOf } from "../shell/csv";
import { workbookOf } from "../shell/snapshot";
import { startHeadless, type Headless, type HeadlessOptions } from "./start";

/** A file opened without a page. */
export interface Document {
  readonly excel: Headless;
  /** What a person should know about the file, one sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Opens a .csv or .xlsx file.
 *
 * @param name of the file, with its ending
 * @throws Error with a sentence where the file cannot be read
 */
export async function openDocument(
  bytes: Uint8Array,
  name: string,
  options: HeadlessOptions
): Promise<Document> {
  if (/\.xlsx$/i.test(name)) {
    const excel = await startHeadless({ ...options, xlsx: { bytes, name } });
    return { excel, remarks: excel.host.memory.losses };
  }
  const table = readCsv(bytes);
  const saved = workbookOf(name, sheetNameOf(name), table);
  return { excel: await startHeadless({ ...options, saved }), remarks: table.remarks };
}
