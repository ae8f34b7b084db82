import type { Roadmap } from "../../roadmap/roadmap";
import { say } from "../../wording/say";
import { columnLetters, fixed, inColumn } from "../address";
import { calendarDay } from "../calendarDay";
import { DETRACTOR, DONE, PHASES, WHITE } from "../colours";
import type { Draft } from "../draft";
import { AT, FIRST_WEEK } from "./roadmapColumns";
import type { Area, ConditionalFormatPlan } from "../sheetPlan";
import { quoted } from "../quoted";

const WEEK = 7;
/** A day's number needs the width of two weeks. */
const WEEKS_A_HEAD = 2;
/** The improvement plan's 22 weeks, and two for what people move; more would push the table off the page. */
const MOST_WEEKS = 24;

/** Where the weeks stand: the header row of the table, how many rows it has, the first day of each week. */
export interface Gantt {
  readonly header: number;
  readonly rows: number;
  readonly weeks: readonly number[];
}

/**
 * The first day of each week from the start of the plan to its last due day, in pairs. Bars that go on end at the edge.
 * Example: a plan of 152 days has 22 weeks.
 */
export function weeksOf({ start, phases, actions }: Roadmap): number[] {
  const end = Math.max(
    start,
    ...phases.map((phase) => phase.end),
    ...actions.map(({ due }) => due)
  );
  const pairs = Math.ceil((end - start + 1) / (WEEK * WEEKS_A_HEAD));
  const count = Math.min(MOST_WEEKS, WEEKS_A_HEAD * pairs);
  return Array.from({ length: count }, (_, index) => start + index * WEEK);
}

/** Months over days over empty cells, right of the table. */
export function putWeeks(draft: Draft, { header, rows, weeks }: Gantt): void {
  const months = weeks.map((day) => calendarDay(day).month);
  for (let index = 0; index < months.length;) {
    const month = months[index] as 1;
    const end = months.findIndex((other, at) => at > index && other !== month);
    const columns = (end < 0 ? months.length : end) - index;
    // Two weeks are too narrow for the name of their month; its neighbours say it.
    draft.span(
      { row: header - 1, column: FIRST_WEEK + index, rows: 1, columns },
      columns > WEEKS_A_HEAD ? say(`score.month.${month}`) : null,
      "monthHead"
    );
    index += columns;
  }
  weeks.forEach((day, index) => {
    if (index % WEEKS_A_HEAD !== 0) return;
    const pair = { row: header, column: FIRST_WEEK + index, rows: 1, columns: WEEKS_A_HEAD };
    draft.span(pair, day, "weekHead");
  });
  if (rows > 0) {
    draft.fill({ row: header + 1, column: FIRST_WEEK, rows, columns: weeks.length }, "weekCell");
  }
}

/** A bar from start to due in the colour of its phase, grey when done; the head of these weeks is marked. */
export function ganttRules({ header, rows, weeks }: Gantt): ConditionalFormatPlan[] {
  const first = header + 1;
  const area: Area = { row: first, column: FIRST_WEEK, rows, columns: weeks.length };
  // Only every second week has a day above it, so each cell counts its own from the first.
  const origin = fixed(header, FIRST_WEEK);
  const week = `(${origin}+${WEEK}*(COLUMN()-COLUMN(${origin})))`;
  const start = inColumn(first, AT.start);
  const due = inColumn(first, AT.due);
  const dated = `ISNUMBER(${start}),ISNUMBER(${due})`;
  const inBar = `${dated},${week}+${WEEK - 1}>=${start},${week}<=${due}`;
  const done = `${inColumn(first, AT.status)}=${quoted(say("sheets.status.done"))}`;
  const head = `${columnLetters(FIRST_WEEK)}$${header + 1}`;
  return [
    { area, formula: `=AND(${inBar},${done})`, fill: DONE },
    ...PHASES.map(({ fill }, index) => ({
      area,
      formula: `=AND(${inBar},${inColumn(first, AT.phase)}=${index + 1})`,
      fill,
    })),
    {
      area: { row: header, column: FIRST_WEEK, rows: 1, columns: weeks.length },
      formula: `=AND(ISNUMBER(${head}),${head}<=TODAY(),${head}+${WEEK * WEEKS_A_HEAD - 1}>=TODAY())`,
      fill: DETRACTOR,
      color: WHITE,
      bold: true,
    },
  ];
}
