import type { Context } from "../diagnosis/context";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { SheetKind, SheetPlan } from "../report/sheetPlan";
import type { Reading } from "../score/responses";
import type { Outcome, Planned } from "./model";

export interface PlanOptions {
  readonly start: number;
  readonly owners: Readonly<Record<string, string>>;
}

export interface WriteChoices {
  readonly kinds: readonly SheetKind[];
  readonly writtenOn: number;
}

/**
 * The pure computation behind steps 2 to 5. Loaded when it is first needed, not with the pane. Each may be given
 * up by its signal: it is then rejected with an AbortError.
 */
export interface Engine {
  readonly diagnose: (
    reading: Reading,
    context: Context,
    signal?: AbortSignal
  ) => Awaitable<Outcome>;
  readonly plan: (
    diagnosis: Diagnosis,
    options: PlanOptions,
    signal?: AbortSignal
  ) => Awaitable<Planned>;
  readonly sheets: (
    diagnosis: Diagnosis,
    planned: Planned,
    choices: WriteChoices,
    signal?: AbortSignal
  ) => Awaitable<readonly SheetPlan[]>;
}

/** Computed on the spot, or elsewhere. */
type Awaitable<T> = T | Promise<T>;
