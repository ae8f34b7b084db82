import { nothingFound, type Found } from "../../src/roadmap/found/found";
import type { Issue } from "../../src/roadmap/priorities/priorities";
import { NO_WORK, type ActionWork, type WorkRead } from "../../src/roadmap/work";
import type { LoopFigures } from "../../src/roadmap/closedLoop/closedLoop";
import {
  NOTHING_COMPARED,
  type BeforeAfter,
  type Comparisons,
} from "../../src/roadmap/history/comparisons";
import { shareInterval } from "../../src/score/interval";
import { day } from "../diagnosis/survey";

export const START = day(2026, 10, 1);

/** What was found on the plan's first day, with some of it replaced. */
export function found(more: Partial<Found> = {}): Found {
  return { ...nothingFound(START), ...more };
}

export function work(more: Partial<WorkRead> = {}): WorkRead {
  return { ...NO_WORK, ...more };
}

/** An issue that 30 days fix, in the middle of everything. */
export function issue(id: string, more: Partial<Issue> = {}): Issue {
  return {
    id,
    name: `issue ${id}`,
    kind: "theme",
    cause: "service",
    detractors: 20,
    share: 0.4,
    revenueShare: null,
    raw: 0.4,
    impact: 5,
    days: 30,
    daysFrom: "default",
    effort: 3,
    quadrant: "quickWin",
    systemic: false,
    where: "",
    team: "Customer care",
    evidence: { sheet: "themes", row: `row:${id}` },
    ...more,
  };
}

export function actionWork(more: Partial<ActionWork> = {}): ActionWork {
  return {
    title: "",
    owner: null,
    start: null,
    due: null,
    status: "notStarted",
    baseline: null,
    goal: null,
    now: null,
    added: false,
    ...more,
  };
}

/** Figures of a loop in which so many of so many were answered in time. */
export function loop(count: number, of: number): LoopFigures {
  const none = nothingFound(START).closedLoop.all;
  if (of === 0) return none;
  return {
    ...none,
    cases: of,
    answeredInTime: { count, of, share: count / of, interval: shareInterval(count, of) },
  };
}

/** A change in points on so many answers before and after, all passives but for what the change takes. */
export function change(points: number, n = 1000): BeforeAfter {
  const moved = Math.round((Math.abs(points) * n) / 100);
  const passive = { detractors: 0, passives: n, promoters: 0, n };
  const after =
    points < 0
      ? { detractors: moved, passives: n - moved, promoters: 0, n }
      : { detractors: 0, passives: n - moved, promoters: moved, n };
  return {
    before: passive,
    after,
    change: { difference: points, interval: { low: points - 3, high: points + 3 }, p: 0.01 },
    p: 0.01,
    answersNeeded: 1065,
    verdict: "better",
    cannotTell: null,
    words: `${points} (words)`,
    why: "",
  };
}

export function comparisons(more: Partial<Comparisons> = {}): Comparisons {
  const groups = { detractors: 400, passives: 300, promoters: 300, n: 1000 };
  return {
    ...NOTHING_COMPARED,
    baseline: {
      id: "run",
      writtenOn: START,
      asOf: START - 1,
      from: START - 90,
      to: START - 1,
      groups,
      answeredInTime: 0.44,
      resolvedInTime: null,
    },
    overall: change(0),
    ...more,
  };
}
