import type { AnswersByDay } from "./answersByDay";
import { UNDATED, type DayPlaces } from "./dayPlaces";

const ANSWERS = 11;

/**
 * The answers of everybody by day: one pass and running sums, so that any window is one subtraction. Answers
 * without a date count only where a window is open at both ends.
 */
export function countDays(score: Int8Array, places: DayPlaces): AnswersByDay {
  const { place, placeCount } = places;
  // One line a place and one before them, for the undated: they are outside the running sums.
  const running = new Float64Array((placeCount + 1) * ANSWERS);
  for (let row = 0; row < score.length; row++) {
    const at = place[row] as number;
    if (at < UNDATED) continue;
    (running[(at + 1) * ANSWERS + (score[row] as number)] as number)++;
  }
  const undated = running.slice(0, ANSWERS);
  running.fill(0, 0, ANSWERS);
  const days: number[] = [];
  for (let at = 0; at < placeCount; at++) {
    const line = running.subarray((at + 1) * ANSWERS, (at + 2) * ANSWERS);
    if (line.some((count) => count > 0)) days.push(places.dayAt(at));
  }
  for (let at = ANSWERS; at < running.length; at++) {
    (running[at] as number) += running[at - ANSWERS] as number;
  }
  return {
    days: Int32Array.from(days),
    total: (from, to) => {
      const isAll = from === null && to === null;
      const [first, end] = isAll ? [0, placeCount] : places.within(from, to);
      const counts = new Float64Array(ANSWERS);
      for (let answer = 0; answer < ANSWERS && (isAll || end > first); answer++) {
        const dated =
          (running[end * ANSWERS + answer] as number) -
          (running[first * ANSWERS + answer] as number);
        counts[answer] = dated + (isAll ? (undated[answer] as number) : 0);
      }
      return counts;
    },
  };
}
