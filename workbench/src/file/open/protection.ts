import type { Feature } from "./openFile";
import type { SheetPart } from "./sheetPart";

/** What stays allowed, as the API names it, by the attribute of the file that forbids it. */
const FORBIDDEN: Readonly<Record<string, readonly [option: string, unlessSaid: boolean]>> = {
  objects: ["allowEditObjects", false],
  scenarios: ["allowEditScenarios", false],
  formatCells: ["allowFormatCells", true],
  formatColumns: ["allowFormatColumns", true],
  formatRows: ["allowFormatRows", true],
  insertColumns: ["allowInsertColumns", true],
  insertRows: ["allowInsertRows", true],
  insertHyperlinks: ["allowInsertHyperlinks", true],
  deleteColumns: ["allowDeleteColumns", true],
  deleteRows: ["allowDeleteRows", true],
  sort: ["allowSort", true],
  autoFilter: ["allowAutoFilter", true],
  pivotTables: ["allowPivotTables", true],
};

/** Protection of a sheet. A password is only there as its hash, which nothing here can check or keep. */
export function protection(sheet: SheetPart): Feature {
  const element = sheet.root.at("sheetProtection");
  if (!element?.flag("sheet")) return { losses: [], finish: () => [] };
  const options: Record<string, unknown> = {};
  for (const [attribute, [option, unlessSaid]] of Object.entries(FORBIDDEN))
    options[option] = !element.flag(attribute, unlessSaid);
  const closed = element.flag("selectLockedCells");
  const open = element.flag("selectUnlockedCells");
  options["selectionMode"] = closed ? (open ? "None" : "Unlocked") : "Normal";
  const hasPassword =
    element.attribute("password") !== undefined || element.attribute("hashValue") !== undefined;
  return {
    losses: hasPassword
      ? [`${sheet.name} is protected with a password; it stays protected, without the password.`]
      : [],
    finish: ({ memory }) => {
      memory.protectedSheets[sheet.id] = { options };
      return [];
    },
  };
}
