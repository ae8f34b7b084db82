import { wholeDay } from "../../diagnosis/calendar";
import type { MethodReading } from "../../diagnosis/methodReading";
import { movesOf, pairedChange, type PairedChange } from "../../score/paired";
import { loopCases, type LoopCase } from "./loopCases";
import { loopFigures, shareFigure, type LoopFigures, type ShareFigure } from "./loopFigures";
import type { TeamSettings, WorkRead } from "../work";
import type { Worklist } from "../worklist/worklist";

export { ANSWERED_GOAL } from "./loopFigures";
export type { LoopFigures, ShareFigure } from "./loopFigures";

/** How well the loop is closed (rules 141, 145, 159, 162, 163). Shares as fractions, times in hours of the team's clock. */
export interface ClosedLoop {
  /** Whether anybody wrote down what was done about any case; until then no rate can be known. */
  readonly recorded: boolean;
  readonly all: LoopFigures;
  /** Complaints that came in on the last 30 days up to the day of planning (rule 145). */
  readonly lastThirtyDays: LoopFigures;
  /** The first of these 30 days, an Excel serial. */
  readonly recentFrom: number;
  /** Those that may stand in an order first, surely slow first. */
  readonly teams: readonly TeamFigures[];
  /** Those that may stand in an order first, surely good first. */
  readonly people: readonly (LoopFigures & { readonly name: string })[];
  /** Customers with a second complaint after a resolved one; null where none was resolved. */
  readonly recurrence: ShareFigure | null;
  /** Score when asked again against the score of the complaint, paired (rule 163); null without. */
  readonly askedAgain: { readonly pairs: number; readonly change: PairedChange } | null;
  /** Survey response rate, where invitations are known. */
  readonly responseRate: number | null;
}

export interface TeamFigures extends LoopFigures {
  readonly name: string;
  /** Rule 159 asks each team for its last 30 days. */
  readonly lastThirtyDays: LoopFigures;
}

const RECENT_DAYS = 30;

/**
 * What people did about the detractors to answer, as rates and times: over all, over the last 30 days, by team and by
 * person. Cases that nobody may contact are counted apart, those inside their 24 hours are open and no failure.
 * `now` is an Excel serial with the time of day; `method` tells who was asked, where a column does.
 * Example: without any case every rate is null and every count 0.
 */
export function measureLoop(
  worklist: Worklist,
  work: WorkRead,
  teams: TeamSettings,
  now: number,
  method: Pick<MethodReading, "checks"> | null = null
): ClosedLoop {
  const cases = loopCases(worklist, work, teams);
  const recorded = cases.some(({ isHandled }) => isHandled);
  const figures = (of: readonly LoopCase[]): LoopFigures =>
    loopFigures(of, { teams, now, recorded });
  const recentFrom = wholeDay(now) - RECENT_DAYS + 1;
  const recent = (of: readonly LoopCase[]): LoopCase[] =>
    of.filter(({ received }) => isWithin(received, recentFrom, now));
  return {
    recorded,
    all: figures(cases),
    lastThirtyDays: figures(recent(cases)),
    recentFrom,
    teams: byName(cases, ({ team }) => team)
      .map(({ name, of }) => ({ name, ...figures(of), lastThirtyDays: figures(recent(of)) }))
      .sort(inOrder(({ answeredInTime }) => answeredInTime?.interval.high ?? Infinity)),
    people: byName(cases, ({ person }) => person)
      .map(({ name, of }) => ({ name, ...figures(of) }))
      .sort(inOrder(({ recoveredOfHandled }) => -(recoveredOfHandled?.interval.low ?? -Infinity))),
    recurrence: recurrenceOf(cases),
    askedAgain: askedAgainOf(cases),
    responseRate: method?.checks.find(({ id }) => id === "responseRate")?.share ?? null,
  };
}

function isWithin(received: number | null, from: number, now: number): boolean {
  return received !== null && received >= from && wholeDay(received) <= wholeDay(now);
}

/** As people type names: the same in any case and with any blanks; written as it stands first. */
function byName(
  cases: readonly LoopCase[],
  nameOf: (each: LoopCase) => string | null
): { readonly name: string; readonly of: readonly LoopCase[] }[] {
  const found = new Map<string, { name: string; of: LoopCase[] }>();
  for (const each of cases) {
    const name = nameOf(each)?.replace(/\s+/g, " ").trim() ?? "";
    if (name === "") continue;
    const known = found.get(name.toLowerCase());
    if (known === undefined) found.set(name.toLowerCase(), { name, of: [each] });
    else known.of.push(each);
  }
  return [...found.values()];
}

type Named = LoopFigures & { readonly name: string };

function inOrder(rankOf: (figures: Named) => number) {
  return (a: Named, b: Named): number => {
    if (a.ranked !== b.ranked) return a.ranked ? -1 : 1;
    const [first, second] = [rankOf(a), rankOf(b)];
    if (a.ranked && first !== second) return first < second ? -1 : 1;
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
  };
}

/**
 * Of the customers with a resolved case, how many complained again: an answer as a detractor after the day of the
 * resolution, or, where that day is not known, a later one about the same theme (rule 162). Who may not be contacted is
 * counted apart.
 */
function recurrenceOf(cases: readonly LoopCase[]): ShareFigure | null {
  const byCustomer = new Map<string, LoopCase[]>();
  for (const each of cases) {
    if (each.customer === null) continue;
    const known = byCustomer.get(each.customer);
    if (known === undefined) byCustomer.set(each.customer, [each]);
    else known.push(each);
  }
  let resolved = 0;
  let again = 0;
  for (const theirs of byCustomer.values()) {
    if (theirs.some(({ noContact }) => noContact)) continue;
    const done = theirs.filter(({ isResolved }) => isResolved);
    if (done.length === 0) continue;
    resolved += 1;
    if (cameAgain(theirs, done)) again += 1;
  }
  return shareFigure(again, resolved);
}

function cameAgain(theirs: readonly LoopCase[], done: readonly LoopCase[]): boolean {
  let firstResolved = Infinity;
  const firstOfTheme = new Map<string, number>();
  for (const { resolved, received, theme } of done) {
    if (resolved !== null) firstResolved = Math.min(firstResolved, wholeDay(resolved));
    else if (received !== null && theme !== null) {
      firstOfTheme.set(theme, Math.min(received, firstOfTheme.get(theme) ?? Infinity));
    }
  }
  return theirs.some(
    ({ received, theme }) =>
      received !== null &&
      (wholeDay(received) > firstResolved ||
        (theme !== null && received > (firstOfTheme.get(theme) ?? Infinity)))
  );
}

/** Rule 163: the same customers' scores side by side. */
function askedAgainOf(cases: readonly LoopCase[]): ClosedLoop["askedAgain"] {
  const pairs = cases.flatMap(({ score, askedAgain, noContact }) =>
    score === null || askedAgain === null || noContact ? [] : [[score, askedAgain] as const]
  );
  if (pairs.length === 0) return null;
  const before = Int8Array.from(pairs, ([score]) => score);
  const after = Int8Array.from(pairs, ([, again]) => again);
  return { pairs: pairs.length, change: pairedChange(movesOf(before, after)) };
}
