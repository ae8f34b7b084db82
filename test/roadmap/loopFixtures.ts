import type { CustomerAnswer } from "../../src/diagnosis/customersReading";
import type { CaseWork, TeamSettings, WorkRead } from "../../src/roadmap/work";
import { NO_WORK } from "../../src/roadmap/work";
import { plainTeams } from "../../src/roadmap/teams";
import { AT_TWO, untouched } from "./caseFixtures";
import type { Case, Worklist } from "../../src/roadmap/worklist/worklist";

/** Thursday, 1 Oct 2026, 14:00. */
export const CAME_IN = AT_TWO;
/** Saturday, 31 Oct 2026, noon: every clock of that answer has run out, and it is 30 days ago. */
export const NOW = 46_326.5;

export const HOUR = 1 / 24;
export const RUNNING: TeamSettings = plainTeams();

type Told = Partial<CaseWork> & {
  readonly theme?: string | null;
  readonly handled?: CustomerAnswer["handled"];
  /** By a column of the answers. */
  readonly optedOut?: boolean;
};

export function listed(id: string, told: Told = {}): Case {
  const { handled = null, optedOut = false, ...work } = told;
  const done = untouched(work);
  return {
    id,
    answer: {
      row: 0,
      id,
      customer: done.customer,
      account: null,
      score: done.score ?? 0,
      time: done.time,
      hasTimeOfDay: done.hasTimeOfDay,
      revenue: null,
      segments: [],
      inactive: null,
      contact: optedOut ? false : null,
      handled,
    },
    order: "oneOff",
    cause: null,
    theme: done.theme,
    quote: null,
    team: "Customer care",
    answerBy: null,
    resolveBy: null,
    noContact: optedOut,
    work: Object.keys(work).length === 0 ? null : done,
  };
}

export function listOf(cases: readonly Case[]): Worklist {
  return { cases, noContact: 0, leftOut: 0 };
}

/** What the sheet said, as the list carries it too. */
export function workOf(cases: Readonly<Record<string, CaseWork>> = {}): WorkRead {
  return { ...NO_WORK, cases: new Map(Object.entries(cases)) };
}
