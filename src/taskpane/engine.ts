import type { Context } from "../diagnosis/context";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { SheetKind, SheetPlan } from "../report/sheetPlan";
import type { Reading } from "../score/responses";
import type { Outcome, Planned } from "./model";

/** The pure computation behind steps 2 to 5. Loaded when it is first needed, not with the pane. */
export interface Engine {
  readonly diagnose: (reading: Reading, context: Context) => Awaitable<Outcome>;
  readonly plan: (
    diagnosis: Diagnosis,
    options: { readonly start: number; readonly owners: Readonly<Record<string, string>> }
  ) => Awaitable<Planned>;
  readonly sheets: (
    diagnosis: Diagnosis,
    planned: Planned,
    choices: { readonly kinds: readonly SheetKind[]; readonly writtenOn: number }
  ) => Awaitable<readonly SheetPlan[]>;
}

/** Computed on the spot, or elsewhere. */
type Awaitable<T> = T | Promise<T>;
