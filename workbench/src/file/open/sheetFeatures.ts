import type { PrintNames } from "./names";
import type { Feature, OpenFile } from "./openFile";
import type { SheetPart } from "./sheetPart";

type Reader = (open: OpenFile, sheet: SheetPart, print: PrintNames) => readonly Feature[];

/** What a sheet has beside its cells. Protection comes last: it refuses the others. */
export const sheetFeatures: Reader = () => [];
