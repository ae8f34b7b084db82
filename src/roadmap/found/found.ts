import { measureLoop, type ClosedLoop } from "../closedLoop/closedLoop";
import { NOTHING_COMPARED, type Comparisons } from "../history/comparisons";
import type { Priorities } from "../priorities/priorities";
import type { Strategy } from "../strategies/strategies";
import { plainTeams } from "../teams";
import { NO_WORK, type TeamSettings, type WorkRead } from "../work";

/** What the roadmap is made from besides the diagnosis. */
export interface Found {
  readonly priorities: Priorities;
  readonly strategies: readonly Strategy[];
  readonly closedLoop: ClosedLoop;
  readonly comparisons: Comparisons;
  readonly work: WorkRead;
  readonly teams: TeamSettings;
  /** The moment of planning: an Excel serial with time of day. */
  readonly now: number;
}

/** A diagnosis alone, on the day it is made: nobody listed, nothing done, nothing to compare with. */
export function nothingFound(now: number): Found {
  const teams = plainTeams();
  const nobody = { cases: [], noContact: 0, leftOut: 0 };
  return {
    priorities: { issues: [], customers: [], missing: [] },
    strategies: [],
    closedLoop: measureLoop(nobody, NO_WORK, teams, now),
    comparisons: NOTHING_COMPARED,
    work: NO_WORK,
    teams,
    now,
  };
}
