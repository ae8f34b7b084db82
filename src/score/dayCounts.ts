import type { AnswersByDay } from "./answersByDay";
import { UNDATED, type DayPlaces } from "./dayPlaces";

const ANSWERS = 11;

/** Takes rows block by block and makes what they add up to. */
export interface DayCounter {
  /** Rows from `start` up to, not including, `end`, with their places from the first entry on. */
  add(places: Int32Array, start: number, end: number): void;
  finish(): AnswersByDay;
}

/**
 * The answers of everybody by day, as running sums, so that any window is one subtraction. Answers without a date
 * count only where a window is open at both ends.
 */
export function dayCounter(score: Int8Array, days: DayPlaces): DayCounter {
  // A line for the rows without an answer, one for the undated, then one a place.
  const lines = new Int32Array((days.placeCount + 2) * ANSWERS);
  return {
    add: (places, start, end) => {
      for (let row = start; row < end; row++) {
        const place = places[row - start] as number;
        if (place < UNDATED) continue;
        (lines[(place + 2) * ANSWERS + (score[row] as number)] as number)++;
      }
    },
    finish: () => answersByDay(lines, days),
  };
}

function answersByDay(lines: Int32Array, days: DayPlaces): AnswersByDay {
  const { placeCount } = days;
  const undated = lines.slice(ANSWERS, 2 * ANSWERS);
  // The line of the undated becomes the nothing before the first day.
  const running = lines.subarray(ANSWERS).fill(0, 0, ANSWERS);
  const withAnswers: number[] = [];
  for (let place = 0; place < placeCount; place++) {
    let answers = 0;
    for (let at = (place + 1) * ANSWERS; at < (place + 2) * ANSWERS; at++) {
      const count = running[at] as number;
      answers += count;
      running[at] = count + (running[at - ANSWERS] as number);
    }
    if (answers > 0) withAnswers.push(days.dayAt(place));
  }
  return {
    days: Int32Array.from(withAnswers),
    total: (from, to) => {
      const isAll = from === null && to === null;
      const [first, end] = isAll ? [0, placeCount] : days.within(from, to);
      const counts = new Float64Array(ANSWERS);
      if (end < first) return counts;
      for (let answer = 0; answer < ANSWERS; answer++) {
        counts[answer] =
          (running[end * ANSWERS + answer] as number) -
          (running[first * ANSWERS + answer] as number) +
          (isAll ? (undated[answer] as number) : 0);
      }
      return counts;
    },
  };
}
