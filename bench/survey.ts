import type { ColumnMapping } from "../src/sources/source";
import { seeded } from "./yardstick";

export type Cell = string | number;

export const HEADER = ["Score", "Answered on", "Comment", "Branch", "Channel"];

/** The survey's columns as a person would map them. */
export const MAPPING: ColumnMapping = {
  score: 0,
  date: 1,
  comment: 2,
  customer: null,
  segments: [3, 4],
  dateOrder: null,
  leaveOutHiddenRows: false,
};

/** 1 Jul 2025 and 30 Sep 2026 as Excel's day serials: five quarters. */
const FIRST_DAY = 45_839;
const LAST_DAY = 46_295;
const CHANNELS = ["Shop", "Phone", "Web", "App", "Partner"];
const WORDS =
  "the delivery was late and nobody told us when it would come so we had to call twice before it got better".split(
    " "
  );

/**
 * Makes the next rows of an invented survey, row after row: score (2% blank), day, comment (40% blank, each
 * different), one of `branches` branches, one of five channels. Every branch has its own level of scores.
 */
export function surveyRows(branches: number, seed = 20_260_930): (count: number) => Cell[][] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let row = 0;
  const next = (): Cell[] => {
    row++;
    const branch = Math.floor(random() * branches);
    // Two draws lean to the middle; branches differ by up to four points.
    const answer = Math.round(3 + (branch % 5) + (random() + random() - 0.7) * 5);
    const length = 4 + Math.floor(random() * 14);
    const comment = `${Array.from({ length }, () => pick(WORDS)).join(" ")} (${row})`;
    return [
      random() < 0.02 ? "" : Math.min(10, Math.max(0, answer)),
      FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY + 1)),
      random() < 0.4 ? "" : comment,
      `Branch ${branch + 1}`,
      pick(CHANNELS),
    ];
  };
  return (count) => Array.from({ length: count }, next);
}
