import type { Evidence } from "../diagnosis/diagnosis";
import type { Rating } from "./priorities/priorities";
import type { StrategyId } from "./strategies/strategies";
import type { GateOverride } from "./work";

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
  /** What lets the next phase open. */
  readonly gates: readonly Gate[];
  /** Rule 160: the gates of all phases before are met or overridden. */
  readonly open: boolean;
  /** Days since its start that it has waited for them; 0 where it is open or not due yet. */
  readonly daysLate: number;
}

/** A metric that lets the next phase open (rules 145, 152, 159, 160). */
export interface Gate {
  /** "gate:answered": stable, the id of its row on the sheet of gates. */
  readonly id: string;
  readonly metric: string;
  /** "above 80%". */
  readonly goal: string;
  /** "now 44%", or "not measured yet". */
  readonly now: string;
  readonly state: GateState;
  /** What the measure says, whatever a person recorded. */
  readonly measured: Exclude<GateState, "overridden">;
  /** Where it stood at day 0; "" where nothing was known. */
  readonly baseline: string;
  /** How sure it is, or what is missing to tell; shown, never required. */
  readonly sure: string;
  /** As a person recorded it, complete or not; null without. */
  readonly override: GateOverride | null;
  readonly rules: readonly number[];
}

export type GateState = "met" | "notMet" | "cannotTell" | "overridden";

export interface Action {
  /** Stable across runs; see {@link import("./actions/actionIds").actionRowId} for the roadmap sheet's hidden id. */
  readonly id: string;
  readonly phase: 1 | 2 | 3;
  readonly title: string;
  /** What in the diagnosis put it here; short (≤ 40 characters). */
  readonly because: string;
  /** How to do it, one or two sentences. */
  readonly how: string;
  readonly start: number;
  /** Never on a weekend or a holiday; of systemic fixes after the last phase, up to the end of the improvement plan. */
  readonly due: number;
  /** Suggested team, never a person; people type over it. */
  readonly owner: string;
  /** The owner was typed for this plan; false: a suggestion, which never replaces an owner on the sheet. */
  readonly ownerTyped: boolean;
  readonly impact: Rating;
  /** By the time it takes (rule 112). */
  readonly effort: Rating;
  readonly metric: Metric;
  /** Where its reason stands; null for what the guide asks of everybody. */
  readonly evidence: ActionEvidence | null;
  /** The strategies it carries out (rules 109–125). */
  readonly serves: readonly StrategyId[];
  readonly rules: readonly number[];
}

/** As {@link Evidence}, on sheets of the recovery as well. */
export interface ActionEvidence {
  readonly sheet: Evidence["sheet"] | "priorities" | "worklist" | "closedLoop" | "lists" | "gates";
  readonly row?: string;
}

export interface Metric {
  readonly name: string;
  readonly unit: "points" | "share" | "count" | "none";
  /** As it was at day 0, or when it was first measured; null: not measured yet. */
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  /** The target is this part of the baseline; absent: it stands by itself, or, of points, so far above the baseline. */
  readonly targetOfBaseline?: number;
  /** Beside it: and never above this. */
  readonly targetAtMost?: number;
  /** Where the workbook itself knows the figure; absent: people type it. */
  readonly live?: LiveFigure;
}

/** A figure that stands, or can be counted, on a sheet of the workbook. */
export type LiveFigure =
  | { readonly of: "score" | "detractors" }
  /** A group's score; `row` is its id on the sheet of segments. */
  | { readonly of: "group"; readonly row: string }
  /** The share of detractors' comments that show a cause; `row` is its id on the sheet of root causes. */
  | { readonly of: "cause"; readonly row: string }
  /** The share of detractors' comments that name a theme; `row` is its id on the sheet of themes. */
  | { readonly of: "theme"; readonly row: string }
  | { readonly of: "checksInDoubt" }
  /** On the sheet of detractors to answer; of the answers from this day on, an Excel serial, or of all. */
  | { readonly of: "answered"; readonly from: number | null }
  /** On the same sheet: the share answered at all, in time or not. */
  | { readonly of: "handled" }
  | { readonly of: "askedAgain" | "recovered" }
  /** On the sheet of customer lists. */
  | { readonly of: "champions" | "promotersAsked" }
  /** 1 once the action itself has the status Done. */
  | { readonly of: "done" }
  /** On the roadmap itself. */
  | { readonly of: "fixesChosen" | "fixesDone" | "reports" }
  /** Fixes whose owner is none of the teams that we suggest. */
  | { readonly of: "fixesOwned"; readonly suggested: readonly string[] }
  | { readonly of: "messages" };
