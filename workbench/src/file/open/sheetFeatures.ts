import { autoFilters } from "./autoFilters";
import { charts } from "./charts/charts";
import { conditionalFormats } from "./conditionalFormats";
import type { PrintNames } from "./names";
import type { Feature, OpenFile } from "./openFile";
import { pageSetup } from "./pageSetup";
import { protection } from "./protection";
import type { SheetPart } from "./sheetPart";
import { sheetView } from "./sheetView";
import { validations } from "./validations";

/** What a sheet has beside its cells. Protection comes last: it refuses the others. */
export function sheetFeatures(
  open: OpenFile,
  sheet: SheetPart,
  print: PrintNames
): readonly Feature[] {
  return [
    validations(open, sheet),
    conditionalFormats(open, sheet),
    autoFilters(open, sheet),
    charts(open, sheet),
    pageSetup(sheet, print),
    sheetView(sheet),
    protection(sheet),
  ];
}
