import type { Goal, TargetsReading } from "../../diagnosis/targetsReading";
import type { PointRange } from "../../playbook/targets";
import { roundHalfAway } from "../../wording/decimals";
import { say } from "../../wording/say";
import { markFormat } from "../numberFormats";
import type { CellValue, TableRow } from "../sheetPlan";
import { AT } from "./targetColumns";
import { goalFormulas, pointsTo, scoreAfter, type StartCells } from "./targetFormulas";

/** Rule 136: the range to plan with first, then the two it is made of. */
export function rangeRows(targets: TargetsReading, start: StartCells): TableRow[] {
  const { planning, phase, published } = targets;
  const row = (
    id: "planning" | "phase" | "published",
    range: PointRange | null,
    words: string
  ): TableRow => {
    const none = say("sheets.none");
    return {
      id: `range:${id}`,
      cells: [
        say(`targets.ranges.${id}`),
        range?.low ?? none,
        range?.high ?? none,
        range === null ? none : pointsTo(AT.a, start),
        range === null ? none : pointsTo(AT.b, start),
        say(`targets.ranges.${id === "planning" ? "ours" : "guide"}`),
        words,
      ],
      numberFormats: [
        null,
        range && markFormat(roundHalfAway(range.low, 1)),
        range && markFormat(roundHalfAway(range.high, 1)),
        null,
        null,
        null,
        null,
      ],
    };
  };
  return [
    row("planning", planning, planningWords(targets)),
    row("phase", phase, say("targets.ranges.words.phase")),
    row(
      "published",
      published,
      say(`targets.ranges.words.${published === null ? "publishedNone" : "published"}`)
    ),
  ];
}

function planningWords({ planning, published, start }: TargetsReading): string {
  if (planning === null) return say("targets.ranges.words.planningNone");
  if (published === null) return say("targets.ranges.words.planningBelow");
  return say(`targets.ranges.words.${planning.low <= start ? "planningHold" : "planning"}`);
}

/** Each goal with what it takes (rules 126, 136): the goal stays, points, moves and answers follow the answers. */
export function goalRows({ goals, phase }: TargetsReading, start: StartCells): TableRow[] {
  return goals.map((goal) => {
    const { points, oneStep, twoStep, answers } = goalFormulas(AT.a, start);
    return {
      id: `goal:${goal.id}`,
      cells: [goalName(goal), goal.nps, points, oneStep, twoStep, answers, goalWords(goal, phase)],
      numberFormats: [null, markFormat(roundHalfAway(goal.nps, 1)), null, null, null, null, null],
    };
  });
}

function goalName({ id, points }: Goal): string {
  return say(isHold(points) ? "targets.goals.hold" : `targets.goals.${id}`);
}

function goalWords({ id, nps, points }: Goal, phase: PointRange): string {
  if (isHold(points)) return say("targets.goals.words.hold");
  const isPhaseToo = id === "planningLow" && Math.abs(nps - phase.low) < 1e-9;
  return say(`targets.goals.words.${isPhaseToo ? "planningLowPhase" : id}`);
}

const isHold = (points: number): boolean => Math.abs(points) < 1e-9;

/** One row with a goal that people type over (rules 126, 200); what it takes follows what they type. */
export function whatIfRow({ planning, phase }: TargetsReading, start: StartCells): TableRow {
  const { points, oneStep, twoStep, answers } = goalFormulas(AT.a, start);
  const goal: CellValue = roundHalfAway((planning ?? phase).high, 0);
  return {
    id: "whatIf",
    cells: [
      say("targets.whatIf.name"),
      goal,
      points,
      oneStep,
      twoStep,
      answers,
      say("targets.whatIf.words"),
    ],
  };
}

/** Rules 127–130: what kinds of work bring, and by when. */
export function horizonRows({ horizons }: TargetsReading, start: StartCells): TableRow[] {
  return horizons.map(({ rule, low, high, time, words }) => ({
    id: `horizon:${rule}`,
    cells: [
      horizonName(rule),
      low,
      high,
      scoreAfter(AT.a, start),
      scoreAfter(AT.b, start),
      time,
      words,
    ],
    numberFormats: [null, markFormat(low), markFormat(high), null, null, null, null],
  }));
}

function horizonName(rule: number): string {
  switch (rule) {
    case 127:
      return say("targets.horizons.rule127");
    case 128:
      return say("targets.horizons.rule128");
    case 129:
      return say("targets.horizons.rule129");
    default:
      return say("targets.horizons.rule130");
  }
}
