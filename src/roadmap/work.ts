import type { Cause } from "../playbook/causes";
import type { HistoryFigure, HistoryGroup, HistoryRun } from "./history/history";

/**
 * What people put on the sheets they work in, read back before a plan is made anew. Everything is found by row id, so
 * that sorting, moving and renaming change nothing. Days are Excel serials, with the time of day where one was typed.
 */
export interface WorkRead {
  /** By the id of the roadmap's row (see report/roadmap.ts). */
  readonly actions: ReadonlyMap<string, ActionWork>;
  /** By gate id. */
  readonly gates: ReadonlyMap<string, GateOverride>;
  /** By {@link import("../diagnosis/customersReading").CustomerAnswer.id}. */
  readonly cases: ReadonlyMap<string, CaseWork>;
  /** By issue id. */
  readonly issues: ReadonlyMap<string, IssueWork>;
  /** Dated messages to customers about a finished fix (rules 149, 152). */
  readonly messages: readonly { readonly fix: string; readonly day: number }[];
  readonly history: {
    readonly runs: readonly HistoryRun[];
    readonly groups: readonly HistoryGroup[];
    /** Empty for runs of workbooks that were written before figures were kept. */
    readonly figures: readonly HistoryFigure[];
  };
  /** Ids of actions and cases that people took off their sheets: they are not written again. */
  readonly deleted?: ReadonlySet<string>;
  /** Cells that cannot be used as they are. */
  readonly faults: readonly WorkFault[];
}

/** A cell that cannot be used as it is; the same shape as a fault of the settings sheet. */
export interface WorkFault {
  readonly address: string;
  readonly about: string;
  readonly message: string;
  readonly remedy: string;
}

export type ActionStatus = "notStarted" | "inProgress" | "blocked" | "done" | "gone";

export interface ActionWork {
  readonly title: string;
  readonly owner: string | null;
  readonly start: number | null;
  readonly due: number | null;
  /** Nobody touched the due day: where the plan moves it, it moves on the sheet too. Absent: it stays. */
  readonly dueFollows?: boolean;
  readonly status: ActionStatus;
  /** As it was written at day 0: it stays, whatever the score does. */
  readonly baseline: number | null;
  /** What the baseline is a figure of, as the column Measure named it; null where nobody can tell. */
  readonly measure?: string | null;
  readonly goal: number | null;
  /** What stands in the cell *Now*, whether typed or live. */
  readonly now: number | null;
  /** The row is people's own, not one of ours. */
  readonly added: boolean;
}

/** Rule 160: recorded by a person. */
export interface GateOverride {
  readonly by: string;
  readonly on: number | null;
  readonly why: string;
  /** Day on which the next phase begins instead of the planned one; a gate may have nothing else typed. */
  readonly nextStart?: number | null;
}

export type CaseStatus = "open" | "answered" | "resolved" | "closed";

export interface CaseWork {
  readonly customer: string | null;
  readonly score: number | null;
  readonly cause: Cause | null;
  readonly theme: string | null;
  readonly team: string | null;
  readonly person: string | null;
  /** When the answer of the customer came in. */
  readonly time: number | null;
  readonly hasTimeOfDay: boolean;
  readonly answered: number | null;
  readonly resolved: number | null;
  readonly status: CaseStatus;
  readonly outcome: string | null;
  /** 0–10 as asked again after the case. */
  readonly askedAgain: number | null;
  readonly poorFit: boolean;
  /** Typed: may not be contacted. */
  readonly noContact: boolean;
}

export interface IssueWork {
  /** Days the fix takes, as a person typed them. */
  readonly days: number | null;
  readonly owner: string | null;
}

export const NO_WORK: WorkRead = {
  actions: new Map(),
  gates: new Map(),
  cases: new Map(),
  issues: new Map(),
  messages: [],
  history: { runs: [], groups: [], figures: [] },
  deleted: new Set(),
  faults: [],
};

/** How a team works: on the settings sheet, for people to change. */
export interface TeamSettings {
  /** Which team answers a complaint of a cause; "none" where no cause was found. */
  readonly routing: ReadonlyMap<Cause | "none", string>;
  /** Whole days on which nobody works and nothing is due, beside weekends. */
  readonly holidays: ReadonlySet<number>;
  /** Rule 110: running hours, unless a team counts working hours only. */
  readonly clock: Clock;
}

export type Clock =
  | { readonly kind: "running" }
  /** Hours of the day, Monday to Friday without holidays. */
  | { readonly kind: "working"; readonly from: number; readonly to: number };
