import { ANSWER_HOURS, dueAt, hoursBetween, isInTime } from "./clock";
import type { CaseWork, TeamSettings, WorkRead } from "../work";
import type { Case, ReplacedCase, Worklist } from "../worklist/worklist";

/** One detractor to be answered with what was done about it, as the figures of the closed loop need it. */
export interface LoopCase {
  /** null where no column names customers. */
  readonly customer: string | null;
  /** Of the complaint, 0–6. */
  readonly score: number | null;
  readonly theme: string | null;
  readonly team: string | null;
  readonly person: string | null;
  /** When the customer's answer came in: the clocks of rule 110 start here. */
  readonly received: number | null;
  readonly hasTimeOfDay: boolean;
  /** When it was answered; null where it was not, or where nobody wrote when. */
  readonly answered: number | null;
  readonly resolved: number | null;
  readonly isAnswered: boolean;
  readonly isResolved: boolean;
  /** Somebody did something about it, whatever came of it. */
  readonly isHandled: boolean;
  readonly askedAgain: number | null;
  readonly noContact: boolean;
  /**
   * Of the period whose complaints are all known. Of those before it only the ones that somebody worked on are left: they
   * tell what came of it, but no share of answered ones, which would rise by itself as the others leave the list.
   */
  readonly inPeriod: boolean;
}

/**
 * The detractors of the list, complaints that newer answers of the same customers replaced, and those of earlier runs that
 * people have worked on, each once, joined with what was done: what people typed goes before what columns of the answers
 * say. Somebody whose case is resolved was answered, at the latest then; a moment before the customer's own answer is none.
 */
export function loopCases(worklist: Worklist, work: WorkRead, teams: TeamSettings): LoopCase[] {
  const listed = new Set(worklist.cases.map(({ id }) => id));
  // One with the id of a listed case is the same answer, sent twice.
  const replaced = (worklist.replaced ?? []).filter(({ id }) => !listed.has(id));
  const known = new Set([...listed, ...replaced.map(({ id }) => id)]);
  const earlier = [...work.cases].filter(([id, each]) => !known.has(id) && isTouched(each));
  return [
    ...worklist.cases.map((each) => listedCase(each, work)),
    ...replaced.flatMap((each) => {
      const found = listedCase(each, work);
      return isOwnCase(each, found, teams) ? [found] : [];
    }),
    ...earlier.map(([, typed]) => ({
      ...loopCase(typed, typed, NOTHING_TOLD, false),
      inPeriod: typed.time === null || typed.time >= (worklist.from ?? -Infinity),
    })),
  ];
}

/**
 * Of a complaint that a newer answer replaced, whether it is a case of the loop: not where the newer one came while the
 * complaint could still be answered in time and nobody had, because then the newer one is the case, nor where nobody may
 * be called.
 */
function isOwnCase(
  { answer: { replacedAt, time, hasTimeOfDay } }: ReplacedCase,
  { isHandled, noContact }: LoopCase,
  { clock, holidays }: TeamSettings
): boolean {
  if (noContact) return false;
  if (isHandled || time === null) return true;
  const due = dueAt(time, ANSWER_HOURS, clock, holidays, hasTimeOfDay);
  return !isInTime(replacedAt, due, hasTimeOfDay);
}

/** The sheet keeps a case that left the period only where somebody wrote beside it. */
function isTouched({ person, answered, resolved, status, ...rest }: CaseWork): boolean {
  const isWritten = [person, answered, resolved, rest.outcome, rest.askedAgain].some(
    (cell) => cell !== null
  );
  return isWritten || status !== "open" || rest.poorFit || rest.noContact;
}

type Told = Pick<CaseWork, "answered" | "resolved" | "person">;
type Known = Pick<CaseWork, "customer" | "score" | "theme" | "team" | "time" | "hasTimeOfDay">;

const NOTHING_TOLD: Told = { answered: null, resolved: null, person: null };

function listedCase(listed: Case, { cases }: WorkRead): LoopCase {
  const { answer, theme, team, noContact } = listed;
  const work = cases.get(listed.id) ?? listed.work;
  const { customer, score, time, hasTimeOfDay, handled } = answer;
  const known = { customer, score, theme, team: work?.team ?? team, time, hasTimeOfDay };
  const told = handled === null ? NOTHING_TOLD : { ...handled, person: handled.by };
  return loopCase(known, work, told, noContact);
}

function loopCase(
  known: Known,
  work: CaseWork | null,
  told: Told,
  mayNotBeContacted: boolean
): LoopCase {
  const { time, hasTimeOfDay } = known;
  const notBefore = (moment: number | null): number | null =>
    moment === null || (time !== null && Math.floor(moment) < Math.floor(time)) ? null : moment;
  const resolved = notBefore(work?.resolved ?? told.resolved);
  const answered = notBefore(work?.answered ?? told.answered) ?? resolved;
  const status = work?.status ?? "open";
  const isResolved = resolved !== null || status === "resolved";
  const isAnswered = answered !== null || isResolved || status === "answered";
  const askedAgain = work?.askedAgain ?? null;
  return {
    customer: known.customer,
    score: known.score,
    theme: known.theme,
    team: known.team,
    person: work?.person ?? told.person,
    received: time,
    hasTimeOfDay,
    answered,
    resolved,
    isAnswered,
    isResolved,
    isHandled: isAnswered || status === "closed" || askedAgain !== null,
    askedAgain,
    noContact: mayNotBeContacted || work?.noContact === true,
    inPeriod: true,
  };
}

/** Whether both moments tell the time of day; else they are compared by date (rule 110). */
export function isToTheHour({ hasTimeOfDay }: LoopCase, done: number): boolean {
  return hasTimeOfDay && !Number.isInteger(done);
}

/** Hours on the team's clock from the customer's answer on; whole days where either is a date only. */
export function hoursUntil(each: LoopCase, done: number, teams: TeamSettings): number | null {
  const { received } = each;
  if (received === null) return null;
  const { clock, holidays } = teams;
  return isToTheHour(each, done)
    ? hoursBetween(received, done, clock, holidays)
    : hoursBetween(Math.floor(received), Math.floor(done), clock, holidays);
}
