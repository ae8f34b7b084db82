import ical from "ical-generator";
import { dateText } from "../wording/figures";
import { say } from "../wording/say";
import { actionsSoFar, type ActionSoFar } from "./actions/actionsSoFar";
import type { Recovery } from "./recovery";

/** Counted back from 1 March 1900, after which Excel's calendar and the real one agree. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The actions that are still to be done as a calendar file (iCalendar): a whole day each, on the day it is due, with the
 * owner in its name. The same action has the same id in every file, so that a calendar brings it up to date instead
 * of showing it twice. Example: an action due on 5 Oct 2026 is an event of `DTSTART;VALUE=DATE:20261005`.
 */
export function calendarFile(recovery: Recovery): string {
  const calendar = ical({ prodId: "//NPS Recovery//EN", name: say("calendar.name") });
  for (const open of stillToDo(recovery)) {
    const { action, row, due } = open;
    calendar.createEvent({
      id: `${row}@nps-recovery`,
      allDay: true,
      start: dateOf(due),
      end: dateOf(due + 1),
      stamp: dateOf(recovery.now),
      summary: summaryOf(open),
      description: action?.how ?? "",
    });
  }
  return calendar.toString();
}

/** The same as plain text, a line an action, for where nothing can be saved. */
export function calendarText(recovery: Recovery): string {
  return stillToDo(recovery)
    .map((open) => say("calendar.line", { date: dateText(open.due), summary: summaryOf(open) }))
    .join("\n");
}

/** How many actions either has. */
export function calendarCount(recovery: Recovery): number {
  return stillToDo(recovery).length;
}

/** With an owner and a day, neither done nor gone, in the order they are due. */
function stillToDo(recovery: Recovery): (ActionSoFar & { readonly due: number })[] {
  return actionsSoFar(recovery)
    .filter(({ owner, status }) => owner.trim() !== "" && status !== "done" && status !== "gone")
    .flatMap((open) => (open.due === null ? [] : [{ ...open, due: open.due }]))
    .sort((a, b) => a.due - b.due);
}

function summaryOf({ title, owner }: ActionSoFar): string {
  return say("calendar.summary", { title, owner: owner.trim() });
}

function dateOf(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * DAY));
}
