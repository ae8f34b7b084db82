/**
 * The requirement sets that the stand-in claims, as the add-in sees them in isSetSupported. ExcelApi 1.9 is the
 * add-in's floor; what lies above it is covered in part only and so is not claimed, unless a test asks for it.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.9",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  // What the client itself asks for when it hands over results in arrays.
  CustomFunctions: "1.7",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  Settings: "1.1",
  // Without it office.js leaves out the wish to wait for the end of a cell edit.
  DelayForCellEdit: "1.1",
};

/** How Excel on the web names itself in `_host_Info`; the last field is shared runtime (1) plus functions (2). */
export const HOST_INFO = "Excel$Web$16.00$en-US$workbench$$disableLogging$3";

/** What office.js reads from `window.name` of the add-in's frame. */
export function frameName(conversationId: string, controlId: string, origin: string): string {
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: HOST_INFO,
    xdmInfo: `${conversationId}|${controlId}|${origin}/`,
    serializerVersion: "1",
    flights: "[]",
  });
}
