import type { LaterAnswers } from "../diagnosis/answersSince";
import { NO_CUSTOMERS, type CustomersReading } from "../diagnosis/customersReading";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { measureLoop } from "./closedLoop/closedLoop";
import { compareRuns } from "./history/comparisons";
import { costFacts, type CostFacts } from "./cost";
import { planLists, type CustomerLists } from "./worklist/customerLists";
import type { Found } from "./found/found";
import { planRoadmap, type PlanOptions } from "./planRoadmap";
import { prioritise } from "./priorities/priorities";
import type { Roadmap } from "./roadmap";
import { chooseStrategies } from "./strategies/strategies";
import { plainTeams } from "./teams";
import { NO_WORK, type TeamSettings, type WorkRead } from "./work";
import { withTypedOptOuts } from "./worklist/typedMarks";
import { planWorklist, type Worklist } from "./worklist/worklist";

/** All that follows from a diagnosis: dated work, what comes first, whom to answer, what it costs, what it has brought. */
export interface Recovery extends Roadmap, Found {
  readonly worklist: Worklist;
  readonly lists: CustomerLists;
  readonly cost: CostFacts;
}

export interface RecoveryOptions extends PlanOptions {
  readonly customers?: CustomersReading;
  /** The answers since the baseline run, where this run's window shares days with it (see `history/baselineRun.ts`). */
  readonly later?: LaterAnswers | null;
  readonly work?: WorkRead;
  readonly teams?: TeamSettings;
  /** The moment of planning, an Excel serial with time of day: told, never taken from the clock; the start unless told. */
  readonly now?: number;
}

/**
 * The recovery from a diagnosis, what people did so far and whom it is about. Fixed by its input: the same gives the same.
 * Example: a first plan that starts on 1 Oct 2026 has three phases, all detractors to answer and an empty history.
 */
export function planRecovery(diagnosis: Diagnosis, options: RecoveryOptions): Recovery {
  const { customers = NO_CUSTOMERS, later = null, work = NO_WORK, teams = plainTeams() } = options;
  const now = options.now ?? options.start;
  const reachable = withTypedOptOuts(customers, work);
  const priorities = prioritise(diagnosis, reachable, work, teams);
  const lists = planLists(reachable, work);
  const strategies = chooseStrategies(diagnosis, priorities, lists.promoters.length);
  const worklist = planWorklist(diagnosis, customers, priorities, work, teams);
  const closedLoop = measureLoop(worklist, work, teams, now, diagnosis.method);
  const comparisons = compareRuns(diagnosis, work.history, options.start, Math.floor(now), {
    loop: closedLoop,
    later,
  });
  const found: Found = { priorities, strategies, closedLoop, comparisons, work, teams, now };
  return {
    ...planRoadmap(diagnosis, options, found),
    ...found,
    worklist,
    lists,
    cost: costFacts(diagnosis),
  };
}
