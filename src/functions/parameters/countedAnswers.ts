import { groupsFrom, groupsOf, type Groups } from "../../score/groups";
import { say } from "../../wording/say";
import type { Cells } from "../declaration";
import { CellProblem } from "../problem";

const ANSWERS = 11;
/** Different numbers over ten among eleven cells that make them counts beyond doubt. */
const SURELY_COUNTS = 3;
const GROUP_NAMES = ["detractors", "passives", "promoters"] as const;

/**
 * Answers that come counted, for data that is only there in sums; null when the cells are answers.
 * - the answers 0…10 in one column (or row), their counts beside them: any eleven counts;
 * - eleven counts alone, when three different numbers above 10 show that they are no answers;
 * - the groups' names with their counts, as NPSSHARE gives them.
 *
 * Eleven cells with one or two numbers above ten may be either: #VALUE!, with what to write instead.
 * Example: {0,0;1,0; … ;9,3;10,4} is seven promoters.
 */
export function countedGroups(cells: Cells): Groups | null {
  const short = Math.min(cells.length, cells[0]?.length ?? 0);
  const long = Math.max(cells.length, cells[0]?.length ?? 0);
  if (long > ANSWERS + 1 || short > 3) return null;
  const lines = cells.length >= (cells[0]?.length ?? 0) ? cells : transposed(cells);
  if (short === 1) return lines.length === ANSWERS ? bareCounts(lines) : null;
  return answersWithCounts(lines) ?? namesWithCounts(lines);
}

function transposed(cells: Cells): Cells {
  return (cells[0] ?? []).map((_, column) => cells.map((line) => line[column]));
}

/** One line a cell. */
function bareCounts(lines: Cells): Groups | null {
  const counts = lines.map(([cell]) => countIn(cell));
  if (counts.some((count) => count === null)) return null;
  const large = new Set(counts.filter((count) => count !== null && count > 10));
  if (large.size === 0) return null;
  if (large.size < SURELY_COUNTS) {
    throw new CellProblem("#VALUE!", say("functions.problem.answersOrCounts"));
  }
  return filled(groupsOf(counts as number[]));
}

/** Two columns, with or without a header: the answers 0…10 in order, up or down, and their counts. */
function answersWithCounts(lines: Cells): Groups | null {
  const body = lines.length === ANSWERS + 1 && isHeader(lines[0]) ? lines.slice(1) : lines;
  if (body.length !== ANSWERS || body.some((line) => line.length !== 2)) return null;
  for (const [answerAt, countAt] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const answers = body.map((line) => line[answerAt]);
    const ascending = answers.every((answer, index) => answer === index);
    if (!ascending && !answers.every((answer, index) => answer === 10 - index)) continue;
    const counts = body.map((line) => counted(line[countAt]));
    return filled(groupsOf(ascending ? counts : counts.reverse()));
  }
  return null;
}

/** Names in the first column, counts in the last. */
function namesWithCounts(lines: Cells): Groups | null {
  const body = lines.length === 4 && isHeader(lines[0]) ? lines.slice(1) : lines;
  if (body.length !== 3) return null;
  const named = new Map<string, unknown>();
  for (const line of body) {
    if (typeof line[0] !== "string") return null;
    named.set(line[0].trim().toLowerCase(), line.at(-1));
  }
  if (!GROUP_NAMES.every((name) => named.has(name))) return null;
  const [detractors, passives, promoters] = GROUP_NAMES.map((name) => counted(named.get(name)));
  return filled(groupsFrom(detractors ?? 0, passives ?? 0, promoters ?? 0));
}

function isHeader(line: readonly unknown[] | undefined): boolean {
  return line !== undefined && line.every((cell) => typeof cell === "string");
}

/** A count in a cell, 0 for a blank one; null for what cannot be a count. */
function countIn(cell: unknown): number | null {
  if (cell === null || cell === undefined || cell === "") return 0;
  return typeof cell === "number" && cell >= 0 && Number.isFinite(cell) ? cell : null;
}

function counted(cell: unknown): number {
  const count = countIn(cell);
  if (count === null) throw new CellProblem("#VALUE!", say("functions.problem.notCounts"));
  return count;
}

function filled(groups: Groups): Groups {
  if (groups.n > 0) return groups;
  throw new CellProblem("#N/A", say("functions.problem.noAnswers"));
}
