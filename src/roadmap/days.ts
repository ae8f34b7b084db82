import { isWeekend } from "../diagnosis/calendar";

/**
 * The working day a task is due: a weekend moves to the Friday before, or, where that lies before the
 * task's own start, to the Monday after. Days are Excel serials.
 * Example: due on Sunday 4 Oct 2026 from 1 Oct on becomes Friday 2 Oct.
 */
export function dueOnWorkingDay(due: number, start: number): number {
  let friday = due;
  while (isWeekend(friday)) friday -= 1;
  if (friday >= start) return friday;
  let monday = due;
  while (isWeekend(monday)) monday += 1;
  return monday;
}
