import { isInTime } from "../../roadmap/closedLoop/clock";
import type { Recovery } from "../../roadmap/recovery";
import type { Clock, TeamSettings } from "../../roadmap/work";
import { standOf, type Case } from "../../roadmap/worklist/worklist";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";

/** "37 wait; 12 are past 24 hours", at the moment of planning (rules 110, 173). */
export function worklistTitle({ worklist, now }: Pick<Recovery, "worklist" | "now">): string {
  const { cases } = worklist;
  if (cases.length === 0) return say("worklist.titleNobody");
  const waiting = cases.filter(isWaiting);
  const count = waiting.length;
  if (count === 0) return say("worklist.titleNone");
  const figure = countText(count);
  if (waiting.every(({ answerBy }) => answerBy === null)) {
    return say("worklist.titleUndated", { count, figure });
  }
  const over = waiting.filter((one) => isOver(one, now)).length;
  if (over === count) return say("worklist.titleAllLate", { count, figure });
  const late = say("worklist.late", { count: over, figure: countText(over) });
  return say("worklist.title", { count, figure, late });
}

/** Nobody has answered, and somebody may. */
export function isWaiting(one: Case): boolean {
  const { status, answered } = standOf(one);
  return status === "open" && answered === null && !one.noContact;
}

function isOver({ answerBy, answer }: Case, now: number): boolean {
  return answerBy !== null && !isInTime(now, answerBy, answer.hasTimeOfDay);
}

/** What the columns mean, which clock runs, and what is missing (rules 110–112). */
export function worklistNote(
  { worklist, teams }: Pick<Recovery, "worklist" | "teams">,
  hasComments: boolean
): string {
  const { cases, leftOut } = worklist;
  const answers = cases.map(({ answer }) => answer);
  const dated = answers.filter(({ time }) => time !== null);
  const nobody = (tells: (answer: (typeof answers)[number]) => boolean): boolean =>
    answers.length > 0 && !answers.some(tells);
  const words = (key: NoteKey, isSaid: boolean): string =>
    isSaid ? say(`worklist.note.${key}`) : "";
  return [
    words("order", true),
    say("worklist.note.clocks", { clock: clockWords(teams) }),
    words(
      "byDate",
      dated.some(({ hasTimeOfDay }) => !hasTimeOfDay)
    ),
    words("undated", answers.length > 0 && dated.length === 0),
    words("yours", true),
    words("teams", true),
    words("fit", true),
    words(
      "noCustomer",
      nobody(({ customer, account }) => customer !== null || account !== null)
    ),
    words(
      "noRevenue",
      nobody(({ revenue }) => revenue !== null)
    ),
    words(
      "noContact",
      nobody(({ contact }) => contact !== null)
    ),
    words("noComments", answers.length > 0 && !hasComments),
    leftOut === 0
      ? ""
      : say("worklist.note.leftOut", { count: leftOut, figure: countText(leftOut) }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

type NoteKey =
  | "order"
  | "byDate"
  | "undated"
  | "yours"
  | "teams"
  | "fit"
  | "noCustomer"
  | "noRevenue"
  | "noContact"
  | "noComments";

/** Which hours the clocks count, printed with every figure that rests on them (rule 110). */
export function clockWords({ clock, holidays }: Pick<TeamSettings, "clock" | "holidays">): string {
  if (clock.kind === "running") return say("worklist.clock.running");
  const hours = { from: hourText(clock.from), to: hourText(clock.to) };
  return holidays.size === 0
    ? say("worklist.clock.working", hours)
    : say("worklist.clock.workingHolidays", { ...hours, count: holidays.size });
}

/** Example: 8.5 is "8:30". */
function hourText(hour: Extract<Clock, { kind: "working" }>["from"]): string {
  const minutes = Math.round(hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
