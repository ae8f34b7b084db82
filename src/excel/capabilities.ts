/**
 * The one place that asks what this Excel can do. The manifest's floor is SharedRuntime 1.1 and
 * ExcelApi 1.9; whatever is above it is asked for here, and each answer says what happens without it.
 */
const CAPABILITIES = {
  /** `Table.resize` (1.13). Without: rows are added below the table and it grows by itself. */
  tableResize: [["ExcelApi", "1.13"]],
  /** Functions get the addresses of their arguments (1.3). Without: a 0 from a blank cell cannot be told apart. */
  parameterAddresses: [["CustomFunctionsRuntime", "1.3"]],
  /** A function's number may carry a card of further figures. Without: the plain number. */
  numberCards: [
    ["ExcelApi", "1.19"],
    ["CustomFunctionsRuntime", "1.4"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [set: string, version: string])[]>>;

export type Capability = keyof typeof CAPABILITIES;

/** Whether this host claims the requirement sets behind a capability; false outside Office. */
export function can(capability: Capability): boolean {
  if (typeof Office === "undefined") return false;
  return CAPABILITIES[capability].every(([set, version]) =>
    Office.context.requirements.isSetSupported(set, version)
  );
}
