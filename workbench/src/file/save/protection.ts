import type { WriteSheet } from "hucre/xlsx";
import type { Worksheet } from "../../model/worksheet";

type FileProtection = NonNullable<WriteSheet["protection"]>;

/** What stays allowed on a protected sheet; null where it is not protected. */
export function fileProtection(sheet: Worksheet): FileProtection | null {
  const known = sheet.host.memory.protectedSheets[sheet.id];
  if (!known) return null;
  const allows = (what: string): boolean => known.options[`allow${what}`] === true;
  const mode = known.options["selectionMode"];
  return {
    sheet: true,
    ...(known.password && { password: known.password }),
    objects: !allows("EditObjects"),
    scenarios: !allows("EditScenarios"),
    ...((mode === "Unlocked" || mode === "None") && { selectLockedCells: false }),
    ...(mode === "None" && { selectUnlockedCells: false }),
    formatCells: allows("FormatCells"),
    formatColumns: allows("FormatColumns"),
    formatRows: allows("FormatRows"),
    insertColumns: allows("InsertColumns"),
    insertRows: allows("InsertRows"),
    insertHyperlinks: allows("InsertHyperlinks"),
    deleteColumns: allows("DeleteColumns"),
    deleteRows: allows("DeleteRows"),
    sort: allows("Sort"),
    autoFilter: allows("AutoFilter"),
    pivotTables: allows("PivotTables"),
  };
}
