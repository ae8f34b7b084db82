import type { Diagnosis } from "../../diagnosis/diagnosis";
import {
  ANSWERED_GOAL,
  type ClosedLoop,
  type LoopFigures,
  type ShareFigure,
} from "../../roadmap/closedLoop/closedLoop";
import type { Interval } from "../../score/interval";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { HOURS } from "./closedLoopColumns";
import { orNone, verdictOf } from "./closedLoopRows";
import { pointsFormat, shareFormat } from "../numberFormats";
import type { CellValue, TableRow } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";

/** Just over the goal, so that a share of exactly 80 % is never written as more (rule 145: strictly). */
export const GOAL_EDGES: readonly number[] = [ANSWERED_GOAL + 1e-7];

/** A few customers who answer better the second time may do so by chance (rule 163). */
const SIGNIFICANT = 0.05;

/** "62%". */
export function rateText(share: number): string {
  return shareText(share, 0, GOAL_EDGES);
}

/** A share with its base, some hours, or points. */
interface Value {
  readonly value: number;
  readonly interval: Interval | null;
  readonly count: number | null;
  readonly of: number | null;
}

interface Measure {
  readonly id: keyof typeof import("../../wording/en/closedLoop").closedLoop.measure;
  readonly format: string;
  readonly recent: Value | null;
  readonly all: Value | null;
  readonly goal?: {
    readonly words: string;
    readonly isMet: (value: number) => boolean;
    /** false: chance may explain it, so that nothing can be told yet. */
    readonly isSure?: boolean;
  };
}

/** Rule 162's figures, each for the last 30 days and for all; what nothing tells is left out or a dash. */
export function measureRows(loop: ClosedLoop, { context }: Pick<Diagnosis, "context">): TableRow[] {
  return measuresOf(loop, context.assumptions.responseRate / 100).map(measureRow);
}

function measuresOf(loop: ClosedLoop, rateGoal: number): Measure[] {
  const share = (id: Measure["id"], of: (figures: LoopFigures) => ShareFigure | null): Measure => {
    const [recent, all] = [of(loop.lastThirtyDays), of(loop.all)];
    const shown = [recent, all].flatMap((each) => (each === null ? [] : [100 * each.share]));
    const edges = id === "answered" ? GOAL_EDGES.map((edge) => 100 * edge) : [];
    const format = shareFormat(shownDecimals(shown, edges, 0));
    return { id, format, recent: asValue(recent), all: asValue(all) };
  };
  // Of those that were answered or resolved alone: the clock is a goal of the rates.
  const hours = (id: Measure["id"], of: (figures: LoopFigures) => number | null): Measure => ({
    id,
    format: HOURS,
    recent: plain(of(loop.lastThirtyDays)),
    all: plain(of(loop.all)),
  });
  const { recurrence, askedAgain, responseRate } = loop;
  return [
    {
      ...share("answered", ({ answeredInTime }) => answeredInTime),
      goal: {
        words: say("closedLoop.goal.above", { share: shareText(ANSWERED_GOAL) }),
        isMet: (value) => value > ANSWERED_GOAL,
      },
    },
    hours("medianAnswer", ({ medianAnswer }) => medianAnswer),
    share("resolvedInTime", ({ resolvedInTime }) => resolvedInTime),
    hours("medianResolution", ({ medianResolution }) => medianResolution),
    share("resolved", ({ resolved }) => resolved),
    share("recovered", ({ recovered }) => recovered),
    share("recoveredOfHandled", ({ recoveredOfHandled }) => recoveredOfHandled),
    { id: "recurrence", format: shareFormat(0), recent: null, all: asValue(recurrence) },
    {
      id: "askedAgain",
      format: pointsFormat(0),
      recent: null,
      all: askedAgain && {
        value: askedAgain.change.change,
        interval: askedAgain.change.interval,
        count: null,
        of: askedAgain.pairs,
      },
      goal: {
        words: say("closedLoop.goal.rise"),
        isMet: (value) => value > 0,
        isSure: askedAgain !== null && askedAgain.change.p < SIGNIFICANT,
      },
    },
    {
      id: "responseRate",
      format: shareFormat(shownDecimals([100 * (responseRate ?? 0)], [100 * rateGoal], 0)),
      recent: null,
      all: plain(responseRate),
      goal: {
        words: say("closedLoop.goal.atLeast", { share: shareText(rateGoal) }),
        isMet: (value) => value >= rateGoal,
      },
    },
  ];
}

function asValue(figure: ShareFigure | null): Value | null {
  return figure === null ? null : { ...figure, value: figure.share };
}

function plain(value: number | null): Value | null {
  return value === null ? null : { value, interval: null, count: null, of: null };
}

function measureRow({ id, format, recent, all, goal }: Measure): TableRow {
  const figures = (of: Value | null): CellValue[] => [
    orNone(of?.value),
    orNone(of?.interval?.low),
    orNone(of?.interval?.high),
  ];
  // A goal is for the last 30 days; what only the whole tells is held to it there.
  const judged = recent ?? (hasRecent(id) ? null : all);
  const formats = [null, format, format, format, null, null, null, null, format, format, format];
  return {
    id,
    cells: [
      say(`closedLoop.measure.${id}`),
      ...figures(recent),
      orNone(recent?.count),
      orNone(recent?.of),
      goal?.words ?? say("sheets.none"),
      goal === undefined
        ? say("sheets.none")
        : verdictOf(goal.isSure === false ? undefined : judged?.value, goal.isMet),
      ...figures(all),
      orNone(all?.of),
    ],
    numberFormats: [...formats, null],
  };
}

function hasRecent(id: Measure["id"]): boolean {
  return id !== "recurrence" && id !== "askedAgain" && id !== "responseRate";
}
