import type { Feature, OpenFile } from "./openFile";

/** What the workbook as a whole has beside its sheets. */
export const workbookFeatures: (open: OpenFile) => readonly Feature[] = () => [];
