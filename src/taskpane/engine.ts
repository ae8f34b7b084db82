import type { OwnTheme } from "../comments/themes/themeOwn";
import type { Correction } from "../comments/corrections";
import type { Context } from "../diagnosis/context";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { SheetKind, SheetPlan } from "../report/sheetPlan";
import type { RecoveryOptions } from "../roadmap/recovery";
import type { Reading } from "../score/responses";
import type { Progress } from "../sources/source";
import type { Outcome, Planned } from "./model";

export type PlanOptions = RecoveryOptions;

export interface WriteChoices {
  readonly kinds: readonly SheetKind[];
  readonly writtenOn: number;
}

/** What decides how comments are read and shown, beside the comments themselves. */
export interface CommentChoices {
  /** Names and numbers in quotes are hidden. */
  readonly mask: boolean;
  /** What the person set on the sheet of comments. */
  readonly corrections: readonly Correction[];
  /** The person's own words for themes, from the settings sheet. */
  readonly ownThemes: readonly OwnTheme[];
}

/**
 * The pure computation behind the steps from the second on. Loaded when it is first needed, not with the pane. Each may
 * be given up by its signal: it is then rejected with an AbortError.
 */
export interface Engine {
  readonly diagnose: (
    reading: Reading,
    context: Context,
    signal?: AbortSignal
  ) => Awaitable<Outcome>;
  /**
   * The diagnosis with what the comments of its reading say. Tells how many of how many comments are done; nothing
   * is told before the language part is there. Throws a LanguageProblem where that cannot be loaded.
   */
  readonly readComments: (
    reading: Reading,
    diagnosis: Diagnosis,
    choices: CommentChoices,
    onProgress: Progress,
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
