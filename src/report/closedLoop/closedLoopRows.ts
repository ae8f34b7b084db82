import { rowId } from "../../diagnosis/rowId";
import {
  ANSWERED_GOAL,
  type ClosedLoop,
  type LoopFigures,
  type ShareFigure,
} from "../../roadmap/closedLoop/closedLoop";
import { say } from "../../wording/say";
import type { CellValue, TableRow } from "../sheetPlan";

/** Rule 159's verdict is about each team's last 30 days. */
export function teamRows({ teams }: ClosedLoop): TableRow[] {
  return teams.map((team): TableRow => {
    const recent = team.lastThirtyDays.answeredInTime;
    return {
      id: rowId(`team:${team.name.toLowerCase()}`),
      cells: [
        team.name,
        ...withBase(team.answeredInTime),
        place(team, teams, ({ answeredInTime }) => answeredInTime),
        verdictOf(recent?.share, (share) => share > ANSWERED_GOAL),
        orNone(recent?.share),
        ...timesOf(team),
      ],
      ...(!team.ranked && { style: "cellMuted" as const }),
    };
  });
}

/** Rule 115: who wins customers back; under ten cases nobody has a place. */
export function personRows({ people }: ClosedLoop): TableRow[] {
  return people.map((person): TableRow => ({
    id: rowId(`person:${person.name.toLowerCase()}`),
    cells: [
      person.name,
      ...withBase(person.recoveredOfHandled),
      place(person, people, ({ recoveredOfHandled }) => recoveredOfHandled),
      orNone(person.recovered?.share),
      orNone(person.answeredInTime?.share),
      ...timesOf(person),
    ],
    ...(!person.ranked && { style: "cellMuted" as const }),
  }));
}

/** Those with a place come first, so that it is the place in the list; equal figures share one. */
function place<T extends LoopFigures>(
  one: T,
  all: readonly T[],
  figureOf: (one: T) => ShareFigure | null
): CellValue {
  if (!one.ranked) return say("closedLoop.people.tooFew");
  const figure = figureOf(one);
  if (figure === null) return say("sheets.none");
  const isEqual = (other: ShareFigure | null): boolean =>
    other?.count === figure.count && other.of === figure.of;
  return 1 + all.findIndex((other) => other.ranked && isEqual(figureOf(other)));
}

function withBase(figure: ShareFigure | null): CellValue[] {
  return [
    orNone(figure?.share),
    orNone(figure?.interval.low),
    orNone(figure?.interval.high),
    orNone(figure?.count),
    orNone(figure?.of),
  ];
}

function timesOf({ resolvedInTime, medianAnswer, medianResolution }: LoopFigures): CellValue[] {
  return [orNone(resolvedInTime?.share), orNone(medianAnswer), orNone(medianResolution)];
}

/** A dash where a figure cannot be known. */
export function orNone(value: number | null | undefined): CellValue {
  return value ?? say("sheets.none");
}

/** Whether a goal is met; without a value nobody can tell. */
export function verdictOf(value: number | undefined, isMet: (value: number) => boolean): string {
  if (value === undefined) return say("closedLoop.verdict.cannotTell");
  return say(`closedLoop.verdict.${isMet(value) ? "met" : "notMet"}`);
}
