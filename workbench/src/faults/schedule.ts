import type { FaultCode } from "./officeErrors";

/** How a round trip is to end: with an error, or without an answer (code null). */
export interface End {
  readonly done: "nothing" | "half" | "all";
  readonly code: FaultCode | null;
}

interface PlannedEnd extends End {
  readonly at: number;
  readonly times: number;
  readonly member?: string | undefined;
}

interface Waiting {
  /** Round trips still to come before it. */
  ahead: number;
  left: number;
  readonly plan: PlannedEnd;
}

interface Change {
  ahead: number;
  readonly run: () => void | Promise<void>;
  readonly what: string;
}

/** Something that is still to come. */
export interface Planned {
  /** An error's code, or what else happens. */
  readonly what: string;
  /** The how-manieth round trip from now, 1 for the next; of those with the member, where there is one. */
  readonly at: number;
  readonly times: number;
  readonly member?: string | undefined;
  readonly done?: End["done"];
}

/** What is to happen at which of the round trips to come. */
export class Schedule {
  private ends: Waiting[] = [];
  private changes: Change[] = [];

  /** What is still to come: changes first, each in the order in which they were planned. */
  get planned(): readonly Planned[] {
    return [
      ...this.changes.map(({ ahead, what }) => ({ what, at: ahead + 1, times: 1 })),
      ...this.ends.map(({ ahead, left, plan: { code, member, done } }) => ({
        what: code ?? "No answer",
        at: ahead + 1,
        times: left,
        member,
        done,
      })),
    ];
  }

  change(at: number, run: Change["run"], what: string): void {
    this.changes.push({ ahead: countdown(at), run, what });
  }

  end(plan: PlannedEnd): void {
    this.ends.push({ ahead: countdown(plan.at), left: plan.times, plan });
  }

  clear(): void {
    this.ends = [];
    this.changes = [];
  }

  /** Called once for each round trip. The first plan that is due ends it. */
  next(mentions: (member: string) => boolean): {
    readonly changes: readonly Change["run"][];
    readonly end: End | null;
  } {
    const due = this.changes.filter((change) => change.ahead === 0).map(({ run }) => run);
    this.changes = this.changes.filter((change) => change.ahead-- > 0);
    let end: End | null = null;
    for (const each of this.ends) {
      if (each.plan.member !== undefined && !mentions(each.plan.member)) continue;
      if (each.ahead > 0) each.ahead--;
      else if (each.left-- > 0) end ??= each.plan;
    }
    this.ends = this.ends.filter(({ left }) => left > 0);
    return { changes: due, end };
  }
}

function countdown(at: number): number {
  if (!Number.isInteger(at) || at < 1) throw new RangeError("Round trips count from 1, the next.");
  return at - 1;
}
