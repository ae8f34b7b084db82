import { say } from "../wording/say";

export interface ProblemWords {
  /** What happened. */
  readonly title: string;
  /** What to do. */
  readonly action: string;
}

/** Something the pane itself cannot go on without. */
export class PaneProblem extends Error implements ProblemWords {
  override readonly name = "PaneProblem";
  constructor(
    readonly title: string,
    readonly action: string
  ) {
    super(`${title} ${action}`);
  }
}

/**
 * Anything thrown as what happened and what to do. Known by shape, because the pane does not know the
 * folder that calls Excel: its problems carry `title` and `action`, the diagnosis's `message` and `remedy`.
 * A foreign error's message is never shown.
 */
export function wordsOf(thrown: unknown): ProblemWords {
  if (typeof thrown === "object" && thrown !== null) {
    const { title, action, message, remedy } = thrown as Record<string, unknown>;
    if (typeof title === "string" && typeof action === "string") return { title, action };
    if (typeof message === "string" && typeof remedy === "string") {
      return { title: message, action: remedy };
    }
  }
  return {
    title: say("excel.errors.internal.title"),
    action: say("excel.errors.internal.action"),
  };
}

/** Was this thrown because somebody pressed Cancel? */
export function isCancellation(thrown: unknown): boolean {
  if (typeof thrown !== "object" || thrown === null) return false;
  const { name, code } = thrown as Record<string, unknown>;
  return name === "AbortError" || code === "cancelled";
}
