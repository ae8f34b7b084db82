import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME as WORKBOOK_SCOPE } from "@univerjs/sheets";
import type { Host } from "../../host";
import { splitReference } from "../../model/addresses";
import { withoutEscapes } from "./xmlText";
import type { WorkbookPart } from "./workbookPart";

interface EngineName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

/** What a print area or title says, by the sheet's id. */
export interface PrintNames {
  readonly areas: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

export interface NamesRead {
  /** As the engine's snapshot holds them. */
  readonly engine: Readonly<Record<string, EngineName>>;
  readonly print: PrintNames;
  readonly losses: readonly string[];
  finish(host: Host): void;
}

/** A plain reference to cells; the engine keeps those without their equals sign. */
const REFERENCE = /^[^=("]+![$A-Z0-9:]+$/i;

/** The names of a workbook, hidden ones and those of single sheets included; print areas and titles apart. */
export function namesOf(workbook: WorkbookPart, formulaOf: (text: string) => string): NamesRead {
  const engine: Record<string, EngineName> = {};
  const notes: Record<string, { visible: boolean; comment: string }> = {};
  const areas: Record<string, string> = {};
  const titles: Record<string, string> = {};
  const losses: string[] = [];
  (workbook.root.at("definedNames")?.all("definedName") ?? []).forEach((element, index) => {
    const name = element.attribute("name") ?? "";
    const place = element.number("localSheetId");
    const sheet = place === undefined ? undefined : workbook.sheetAt(place);
    const text = withoutEscapes(element.text);
    if (/^_xlnm\.Print_Area$/i.test(name)) {
      if (sheet) areas[sheet.id] = withoutSheets(text);
    } else if (/^_xlnm\.Print_Titles$/i.test(name)) {
      if (sheet) titles[sheet.id] = withoutSheets(text);
    } else if (element.flag("function") || element.flag("vbProcedure")) {
      losses.push(`The name ${name} belongs to a macro.`);
    } else if (/^_xl(nm|fn|pm)\./i.test(name) || (place !== undefined && !sheet) || text === "") {
      // Excel's own: where a filter was, or which function it did not know. It makes them anew.
    } else {
      const id = `name-${index + 1}`;
      const shown = formulaOf(text);
      engine[id] = {
        id,
        name,
        formulaOrRefString: REFERENCE.test(shown) ? shown : `=${shown}`,
        localSheetId: sheet?.id ?? WORKBOOK_SCOPE,
      };
      notes[`${sheet?.id ?? ""} ${name.toLowerCase()}`] = {
        visible: !element.flag("hidden"),
        comment: element.attribute("comment") ?? "",
      };
    }
  });
  const finish = (host: Host): void => void Object.assign(host.memory.names, notes);
  return { engine, print: { areas, titles }, losses, finish };
}

/** "Data!$A$1:$C$9,Data!$E$1" is "$A$1:$C$9,$E$1". */
const withoutSheets = (text: string): string =>
  text
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => splitReference(part).address)
    .join(",");
