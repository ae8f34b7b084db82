import { toneOf } from "../diagnosis/answers";
import { levelName, type Level } from "../playbook/levels";
import { say } from "../wording/say";
import { inColumn } from "./address";
import { ACCENT, BAD, GOOD, IN_PROGRESS, NEUTRAL, PANEL, RISK, TEXT_2, type Tone } from "./colours";
import { GENERAL, LATE, MARKS } from "./numberFormats";
import type { Area, ConditionalFormatPlan } from "./sheetPlan";
import { quoted } from "./quoted";

/** Every level there is, worst first; two of them share the word "Good". */
const LEVELS: readonly Level[] = [
  "bad",
  "problemByGap",
  "atRisk",
  "watch",
  "shortOfGood",
  "normal",
  "above",
  "good",
  "aboveGood",
  "leader",
];

/** The word is in the cell, the mark and the colour come from the rule. */
const TONES = {
  bad: { tone: BAD, mark: MARKS.bad },
  risk: { tone: RISK, mark: MARKS.risk },
  neutral: { tone: NEUTRAL, mark: MARKS.neutral },
  good: { tone: GOOD, mark: MARKS.good },
  none: { tone: { fill: PANEL, text: TEXT_2 }, mark: GENERAL },
} as const;

/** Fill, font and mark of level words in one column. */
export function levelRules(area: Area): ConditionalFormatPlan[] {
  const words = new Map(LEVELS.map((level) => [levelName(level), TONES[toneOf(level)]]));
  const marked = [...words].map(([word, { tone, mark }]) => wordRule(area, word, tone, mark));
  return [...marked, mutedRule(area, `${cellOf(area)}=${quoted(say("sheets.none"))}`)];
}

/** Certainty words: confirmed is bold and solid, everything else is light and hollow. */
export function certaintyRules(area: Area): ConditionalFormatPlan[] {
  const is = (word: string): string => `=${cellOf(area)}=${quoted(word)}`;
  return [
    {
      area,
      formula: is(say("sheets.certainty.confirmed")),
      color: ACCENT,
      bold: true,
      numberFormat: MARKS.confirmed,
    },
    {
      area,
      formula: is(say("sheets.certainty.indicated")),
      color: TEXT_2,
      numberFormat: MARKS.indicated,
    },
    mutedRule(
      area,
      `OR(${[say("sheets.certainty.chance"), say("sheets.certainty.tooFew"), say("sheets.none")]
        .map((word) => `${cellOf(area)}=${quoted(word)}`)
        .join(",")})`
    ),
  ];
}

/** Verdicts of the checks of the survey: only a doubt stands out; what could not be measured is light. */
export function verdictRules(area: Area): ConditionalFormatPlan[] {
  return [
    wordRule(area, say("methodCheck.verdict.inDoubt"), RISK, MARKS.risk),
    wordRule(area, say("methodCheck.verdict.fine"), NEUTRAL, MARKS.neutral),
    mutedRule(
      area,
      `OR(${[say("methodCheck.verdict.tooFew"), say("methodCheck.verdict.notMeasurable")]
        .map((word) => `${cellOf(area)}=${quoted(word)}`)
        .join(",")})`
    ),
  ];
}

/** Work status; no fill while nothing was begun. */
export function statusRules(area: Area): ConditionalFormatPlan[] {
  return [
    wordRule(area, say("sheets.status.inProgress"), IN_PROGRESS, MARKS.inProgress),
    wordRule(area, say("sheets.status.blocked"), BAD, MARKS.bad),
    wordRule(area, say("sheets.status.done"), NEUTRAL, MARKS.neutral),
    mutedRule(area, `${cellOf(area)}=${quoted(say("sheets.status.gone"))}`),
  ];
}

/** States of a gate: what holds a phase up stands out, what nobody can tell yet is light. */
export function gateStateRules(area: Area): ConditionalFormatPlan[] {
  return [
    wordRule(area, say("gates.state.notMet"), BAD, MARKS.bad),
    wordRule(area, say("gates.state.met"), GOOD, MARKS.neutral),
    wordRule(area, say("gates.state.overridden"), RISK, MARKS.risk),
    {
      ...mutedRule(area, `${cellOf(area)}=${quoted(say("gates.state.cannotTell"))}`),
      numberFormat: MARKS.indicated,
    },
  ];
}

/** Whether a strategy is taken up. */
export function chosenRules(area: Area): ConditionalFormatPlan[] {
  return [
    {
      area,
      formula: `=${cellOf(area)}=${quoted(say("strategies.sheet.chosen"))}`,
      color: ACCENT,
      bold: true,
      numberFormat: MARKS.confirmed,
    },
    mutedRule(area, `${cellOf(area)}=${quoted(say("strategies.sheet.notChosen"))}`),
  ];
}

/** A due day that is over while the work is neither done nor void, with the word "late" beside the day. */
export function lateRule(due: Area, statusColumn: number): ConditionalFormatPlan {
  const day = cellOf(due);
  const status = inColumn(due.row, statusColumn);
  const over = (["done", "gone"] as const).map(
    (id) => `${status}<>${quoted(say(`sheets.status.${id}`))}`
  );
  return {
    area: due,
    formula: `=AND(ISNUMBER(${day}),${day}<TODAY(),${over.join(",")})`,
    fill: BAD.fill,
    color: BAD.text,
    bold: true,
    numberFormat: LATE,
  };
}

/** Rows whose base is too small for a verdict, in the light text colour. */
export function mutedRule(area: Area, condition: string): ConditionalFormatPlan {
  return { area, formula: `=${condition}`, color: TEXT_2 };
}

/** A word with its tone and mark. */
export function wordRule(
  area: Area,
  word: string,
  tone: Tone,
  mark: string
): ConditionalFormatPlan {
  return {
    area,
    formula: `=${cellOf(area)}=${quoted(word)}`,
    fill: tone.fill,
    color: tone.text,
    bold: true,
    numberFormat: mark,
  };
}

function cellOf(area: Area): string {
  return inColumn(area.row, area.column);
}
