import { wholeDay } from "../diagnosis/calendar";
import { say } from "../wording/say";
import type { Found } from "./found/found";
import type { Gate, Phase, Roadmap } from "./roadmap";
import { IMPROVEMENT_LENGTH, PHASE_DAYS } from "./tasks/tasks";

type PhaseGates = readonly [Gate[], Gate[], Gate[]];

/**
 * The three phases with their days and whether they are open (rule 160): a phase opens when all gates before it are met
 * or overridden; until then it waits, and is late by the days since it should have begun. Planned days stay until a
 * person moves the start of a phase on the sheet of gates; then it and all that is later move together.
 */
export function phasesOf(
  gates: PhaseGates,
  start: number,
  { now }: Pick<Found, "now">
): Roadmap["phases"] {
  const starts = startsOf(gates, start);
  const today = wholeDay(now);
  const phase = (index: 0 | 1 | 2): Phase => {
    const { number, from, to } = PHASE_DAYS[index];
    const begins = starts[index];
    const next = starts[index + 1];
    const open = gates.slice(0, index).every((before) => before.every(isPassed));
    return {
      number,
      name: say(`roadmap.phase.${number}`),
      start: begins,
      end: next === undefined ? begins + to - from : next - 1,
      gates: gates[index],
      open,
      daysLate: open ? 0 : Math.max(0, today - begins),
    };
  };
  return [phase(0), phase(1), phase(2)];
}

/** Rule 159: the last day of the improvement plan, which begins with phase 3 wherever a person moved that to. */
export function planEnd([, , third]: Roadmap["phases"]): number {
  return third.start + IMPROVEMENT_LENGTH;
}

function isPassed({ state }: Gate): boolean {
  return state === "met" || state === "overridden";
}

/** Where people gave several days for one phase, the last counts; a day before the phase before it is no start. */
function startsOf(gates: PhaseGates, start: number): readonly [number, number, number] {
  const moved = (index: 0 | 1, before: number): number => {
    const days = PHASE_DAYS[(index + 1) as 1 | 2].from - PHASE_DAYS[index].from;
    const asked = gates[index]
      .map(({ override }) => wholeDay(override?.nextStart ?? NaN))
      .filter((day) => day > before);
    return asked.length === 0 ? before + days : Math.max(...asked);
  };
  const second = moved(0, start);
  return [start, second, moved(1, second)];
}
