import { openXlsx } from "../file/openXlsx";
import type { OpenedWorkbook } from "../file/opened";
import { saveXlsx } from "../file/saveXlsx";
import type { Host } from "../host";
import type { AddinFiles } from "./addinFiles";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Whether the bytes are a workbook or what Excel once used for one; everything else is read as text. */
export function isWorkbookFile(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

/** Reads a workbook, with the add-in's functions known by their names. @throws Error with a sentence */
export function openWorkbookFile(
  bytes: Uint8Array,
  name: string,
  addin: AddinFiles | null
): Promise<OpenedWorkbook> {
  return openXlsx(bytes, name, addin ? functionNames(addin) : []);
}

/** The workbook as the bytes of an .xlsx file, the add-in named in it. */
export function savedWorkbook(host: Host, addin: AddinFiles | null): Promise<Uint8Array> {
  if (!addin) return saveXlsx(host);
  const { id, version } = addin.manifest;
  return saveXlsx(host, { id, version, functions: functionNames(addin) });
}

/** Names as they are typed, with the add-in's namespace where it has one. */
function functionNames({ manifest, functions }: AddinFiles): readonly string[] {
  const prefix = manifest.namespace ? `${manifest.namespace}.` : "";
  return functions.functions.map(({ name }) =>
    name.toUpperCase().startsWith(prefix.toUpperCase()) ? name : prefix + name
  );
}

/** "survey.csv" is saved as "survey.xlsx". */
export const savedName = (name: string): string => `${name.replace(/\.[^.]{1,5}$/, "")}.xlsx`;

/** Hands bytes to the person as a download. */
export function download(bytes: Uint8Array, name: string): void {
  // A copy, since a Blob takes no buffer that might be shared.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
