import type { Priorities } from "../../roadmap/priorities/priorities";
import { say } from "../../wording/say";
import { fixed } from "../address";
import type { ChartAxis, ChartLabel, ChartPlan, ChartSeries } from "../chartPlan";
import { DONE, INK, TEXT_2 } from "../colours";
import { oneLine } from "../header";
import { AT, ISSUE_ID } from "../priorities/prioritiesColumns";
import type { StepCells } from "../priorities/prioritiesSteps";
import type { Rows } from "../settings/settingsFormulas";
import { sheetReference, type Area, type CellValue } from "../sheetPlan";
import { dataCell, type ChartCells } from "./chartCells";
import { SURE_DOT } from "./chartLook";

/** More would lie over each other. */
export const MOST_DRAWN = 12;
const NAME = 26;
/** Half a step beyond the ratings 1 to 5. */
const [LEAST, MOST] = [0.5, 5.5];
/** Names of issues of the same effort stand under each other by so much at least: a line of the label's font. */
const APART = 0.2;
const RATINGS = [5, 4, 3, 2, 1] as const;
/** Where the highest and the lowest dot may stand. */
const [HIGHEST, LOWEST] = [5.35, 0.7];
/** Above any dot. */
const NO_LIMIT = 99;

export interface ImpactEffortOptions {
  readonly name: string;
  readonly place: Pick<ChartPlan, "area" | "width" | "height">;
  readonly issues: Priorities["issues"];
  readonly steps: StepCells;
  /** Where the table's body stands on the sheet of priorities. */
  readonly rows: Rows;
}

/**
 * Issues by effort (across) and impact (up) as rule 112 has them, quick wins at the upper left. Each is looked up by the
 * id of its row, so that sorting the table mixes nothing up; dots move with the days that people type.
 */
export function impactEffortChart(
  cells: ChartCells,
  { name, place, issues, steps, rows }: ImpactEffortOptions
): ChartPlan {
  const shown = issues.slice(0, MOST_DRAWN);
  cells.begin(name);
  const axis = (visible: boolean): ChartAxis => ({
    visible,
    minimum: LEAST,
    maximum: MOST,
    majorUnit: 1,
    numberFormat: ";;",
    gridlines: false,
  });
  return {
    ...place,
    name,
    type: "XYScatter",
    series: [middleLines(cells, steps), quadrantNames(cells), dots(cells, shown, rows)],
    x: axis(true),
    y: axis(true),
    inside: { left: 0.03, top: 0.04, width: 0.82, height: 0.9 },
  };
}

/** Both lines as one series with a gap between them. */
function middleLines(cells: ChartCells, { highImpactFrom, lowEffortTo }: StepCells): ChartSeries {
  const title = say("priorities.figure.middle");
  const sheet = sheetReference("priorities");
  const across = { formula: `=${sheet}${lowEffortTo}+0.5` };
  const up = { formula: `=${sheet}${highImpactFrom}-0.5` };
  return {
    name: title,
    type: "XYScatterLinesNoMarkers",
    x: cells.column(title, [across, across, null, LEAST, MOST]),
    values: cells.column(say("priorities.figure.impact"), [LEAST, MOST, null, up, up]),
    fill: null,
    line: { color: DONE, weight: 1 },
    marker: null,
    labels: [],
  };
}

/** At the outer corners, where dots rarely stand. */
function quadrantNames(cells: ChartCells): ChartSeries {
  const title = say("priorities.figure.quadrants");
  const corners = [
    ["quickWin", LEAST, MOST, "Right"],
    ["majorProject", MOST, MOST, "Left"],
    ["fillIn", LEAST, LEAST, "Right"],
    ["deprioritise", MOST, LEAST, "Left"],
  ] as const;
  const inside = (up: number): number => (up === MOST ? up - 0.15 : up + 0.15);
  return {
    name: title,
    x: cells.column(
      title,
      corners.map(([, across]) => across)
    ),
    values: cells.column(
      say("priorities.figure.impact"),
      corners.map(([, , up]) => inside(up))
    ),
    fill: null,
    line: null,
    marker: null,
    labels: corners.map(([quadrant, , , position], point): ChartLabel => ({
      point,
      text: say(`priorities.quadrant.${quadrant}`),
      position,
      color: TEXT_2,
      size: 9,
    })),
  };
}

function dots(cells: ChartCells, issues: Priorities["issues"], { first, last }: Rows): ChartSeries {
  const title = say("priorities.figure.issues");
  const column = (at: number): string =>
    `${sheetReference("priorities")}${fixed(first, at)}:${fixed(last, at)}`;
  const lookUp = (at: number): CellValue[] =>
    issues.map(({ id }) => ({
      // Ids are ours: letters, digits and a colon.
      formula: `=IFERROR(INDEX(${column(at)},MATCH("${id}",${column(ISSUE_ID)},0)),NA())`,
    }));
  const effort = cells.column(say("priorities.figure.effort"), lookUp(AT.effort));
  const impact = cells.column(say("priorities.figure.impact"), lookUp(AT.impact));
  const tops = topsOf(cells, effort, impact);
  const values = issues.map((_, at): CellValue => {
    const upTo = (of: Area): string => `${dataCell(of, 0)}:${dataCell(of, at)}`;
    const [x, y] = [dataCell(effort, at), dataCell(impact, at)];
    const above = `COUNTIFS(${whole(effort)},${x},${whole(impact)},">"&${y})`;
    const alike = `COUNTIFS(${upTo(effort)},${x},${upTo(impact)},${y})`;
    const highest = `MIN(${tops.map((top) => dataCell(top, at)).join(",")})`;
    return { formula: `=${highest}-(${above}+${alike}-1)*${APART}` };
  });
  return {
    name: title,
    x: effort,
    values: cells.column(title, values),
    fill: null,
    line: null,
    marker: SURE_DOT,
    labels: issues.map((issue, point): ChartLabel => ({
      point,
      text: say("priorities.figure.label", { number: point + 1, name: oneLine(issue.name, NAME) }),
      position: "Right",
      color: INK,
    })),
  };
}

/**
 * Issues of one effort are a column of names. Those of one impact stand around it, the first of the list on top; where
 * they need more room, the next impact begins lower, so that no two names overlap. For each dot and each impact from its
 * own upwards: where the column's first dot would stand if only that impact's room counted.
 */
function topsOf(cells: ChartCells, effort: Area, impact: Area): Area[] {
  return RATINGS.map((rating) => {
    const title = say("priorities.figure.top", { rating });
    const tops = Array.from({ length: effort.rows }, (_, at): CellValue => {
      const [x, y] = [dataCell(effort, at), dataCell(impact, at)];
      const count = (which: string): string =>
        `COUNTIFS(${whole(effort)},${x},${whole(impact)},"${which}${rating}")`;
      const around = `${rating}+(${count("=")}-1)*${APART / 2}`;
      const room = `${LOWEST}+(${count("<=")}-1)*${APART}`;
      const top = `MIN(${HIGHEST},MAX(${around},${room}))+${count(">")}*${APART}`;
      return { formula: `=IF(${y}>${rating},${NO_LIMIT},${top})` };
    });
    return cells.column(title, tops);
  });
}

function whole(column: Area): string {
  return `${dataCell(column, 0)}:${dataCell(column, column.rows - 1)}`;
}
