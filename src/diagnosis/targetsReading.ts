import type { PointRange, PublishedTarget } from "../playbook/targets";

/** What can be reached by when, and what it takes (rules 126–138). Points; days as Excel serials. */
export interface TargetsReading {
  readonly start: number;
  /** 90 days after the as-of day; null without dates. */
  readonly by: number | null;
  /** The guide's row, its optimistic end; null where it publishes none. */
  readonly published: PublishedTarget | null;
  /** The range to plan with; null from 40 up: hold and replicate. */
  readonly planning: PointRange | null;
  /** What phase 3 asks for. */
  readonly phase: PointRange;
  /** For each goal worth naming, the smaller first; empty where the guide says to hold. */
  readonly goals: readonly Goal[];
  /** First recovery in 30–90 days, rebuilding in 6–12 months (rule 130), quick wins and medium term (127–129). */
  readonly horizons: readonly {
    readonly rule: number;
    readonly low: number;
    readonly high: number;
    /** "30 to 60 days". */
    readonly time: string;
    readonly words: string;
  }[];
}

export interface Goal {
  readonly id: "planningLow" | "planningHigh" | "phaseLow" | "publishedHigh";
  readonly nps: number;
  readonly points: number;
  /** Moves by one step among as many answers as now; and detractors who become promoters, null where there are too few. */
  readonly oneStep: number;
  readonly twoStep: number | null;
  /** Answers a period needed to see the change with 80 % power; null for no change. */
  readonly answersNeeded: number | null;
}
