import { costFacts } from "../../src/roadmap/cost";
import { planLists } from "../../src/roadmap/worklist/customerLists";
import { measureLoop } from "../../src/roadmap/closedLoop/closedLoop";
import { NO_CUSTOMERS } from "../../src/diagnosis/customersReading";
import { NOTHING_COMPARED } from "../../src/roadmap/history/comparisons";
import type { Recovery } from "../../src/roadmap/recovery";
import type { Roadmap } from "../../src/roadmap/roadmap";
import { plainTeams } from "../../src/roadmap/teams";
import { NO_WORK } from "../../src/roadmap/work";
import { diagnosis, START } from "./fixtures";

/** All of a recovery but its roadmap, where nobody is to be answered and nothing was done yet. */
export function nothingBesides(): Omit<Recovery, keyof Roadmap> {
  const teams = plainTeams();
  const worklist = { cases: [], noContact: 0, leftOut: 0 };
  return {
    strategies: [],
    priorities: { issues: [], customers: [], missing: [] },
    worklist,
    lists: planLists(NO_CUSTOMERS),
    closedLoop: measureLoop(worklist, NO_WORK, teams, START),
    comparisons: NOTHING_COMPARED,
    cost: costFacts(diagnosis()),
    teams,
    work: NO_WORK,
    now: START,
  };
}
