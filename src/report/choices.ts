import type { SheetKind } from "./sheetPlan";

/** What the person wants written. */
export interface SheetChoices {
  readonly kinds: readonly SheetKind[];
  /** Day of writing as an Excel serial: told, never taken from the clock. */
  readonly writtenOn: number;
}
