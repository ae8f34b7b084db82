import { say } from "../../wording/say";
import { BAD, GOOD, NEUTRAL, RISK } from "../colours";
import { mutedRule, wordRule } from "../conditionalFormats";
import { inColumn } from "../address";
import { MARKS } from "../numberFormats";
import type { Area, ConditionalFormatPlan } from "../sheetPlan";
import { quoted } from "../quoted";

/** Verdicts on a change: only what is confirmed has a colour; what cannot be told is light. */
export function changeRules(area: Area): ConditionalFormatPlan[] {
  return [
    wordRule(area, say("history.verdict.better"), GOOD, MARKS.good),
    wordRule(area, say("history.verdict.worse"), BAD, MARKS.bad),
    ...mutedWords(area, [say("history.verdict.cannotTell")]),
  ];
}

/** Verdicts on a goal. */
export function goalRules(area: Area): ConditionalFormatPlan[] {
  return [
    wordRule(area, say("closedLoop.verdict.met"), NEUTRAL, MARKS.neutral),
    wordRule(area, say("closedLoop.verdict.notMet"), RISK, MARKS.risk),
    ...mutedWords(area, [say("closedLoop.verdict.cannotTell"), say("sheets.none")]),
  ];
}

function mutedWords(area: Area, words: readonly string[]): ConditionalFormatPlan[] {
  const cell = inColumn(area.row, area.column);
  return words.map((word) => mutedRule(area, `${cell}=${quoted(word)}`));
}
