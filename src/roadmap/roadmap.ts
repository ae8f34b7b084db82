/** Dated work from a diagnosis (rules 139–161). Days are Excel serials. */
export interface Roadmap {
  readonly start: number;
  readonly phases: readonly [Phase, Phase, Phase];
  readonly actions: readonly Action[];
}

export interface Phase {
  readonly number: 1 | 2 | 3;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly gates: readonly Gate[];
}

/** A metric that lets the next phase open (rules 145, 152, 159, 160). */
export interface Gate {
  readonly id: string;
  readonly metric: string;
  /** "above 80%". */
  readonly goal: string;
  /** "now 44%", or "not measured yet". */
  readonly now: string;
  readonly state: "met" | "notMet" | "cannotTell";
}

export interface Action {
  /** Stable across runs; the roadmap sheet's hidden id. */
  readonly id: string;
  readonly phase: 1 | 2 | 3;
  readonly title: string;
  /** What in the diagnosis put it here; short (≤ 40 characters). */
  readonly because: string;
  /** How to do it, one or two sentences. */
  readonly how: string;
  readonly start: number;
  readonly due: number;
  /** Suggested team, never a person; people type over it. */
  readonly owner: string;
  /** The owner was typed for this plan; false: a suggestion, which never replaces an owner on the sheet. */
  readonly ownerTyped: boolean;
  readonly metric: Metric;
  readonly rules: readonly number[];
}

export interface Metric {
  readonly name: string;
  readonly unit: "points" | "share" | "count" | "none";
  /** null: not measured yet. */
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
}
