import { say } from "../../wording/say";
import { columnArea, fixed, inColumn } from "../address";
import { BAD, RISK, TEXT_2 } from "../colours";
import { LATE } from "../numberFormats";
import type { ConditionalFormatPlan, FormulaValue } from "../sheetPlan";
import { AT, caseStatusName, yesWord, type WorklistKey } from "./worklistColumns";
import { quoted } from "../quoted";

/** Hours before a clock runs out in which it is called due (look: four). */
const SOON = 4;

const DUE_TIME = '"due "hh:mm';
const DUE_TODAY = '"due today"';
const LATE_TIME = '"late "dd mmm hh:mm';

/** Rows of the table on the sheet, counted from 0. */
interface Rows {
  readonly first: number;
  readonly count: number;
}

/**
 * How many wait, are past their clocks and may not be contacted, live (rules 110, 141, 173). A whole day under *answer
 * by* is in time until its end: so days count as past only from the next day on.
 */
export function countsFormula({ first, count }: Rows): FormulaValue {
  const column = (key: WorklistKey): string =>
    `${fixed(first, AT[key])}:${fixed(first + count - 1, AT[key])}`;
  const is = (key: WorklistKey, criterion: string): string => `${column(key)},${criterion}`;
  const counted = (...criteria: readonly string[]): string => `COUNTIFS(${criteria.join(",")})`;
  const reachable = is("noContact", quoted(`<>${yesWord()}`));
  const open = [is("status", named("open")), is("answered", '""'), reachable];
  const past = (key: "answerBy" | "resolveBy", waiting: readonly string[]): string =>
    `${counted(...waiting, is(key, '"<"&NOW()'))}-${counted(...waiting, is(key, "TODAY()"))}`;
  const unresolved = (["open", "answered"] as const).map((status) =>
    past("resolveBy", [is("status", named(status)), is("resolved", '""'), reachable])
  );
  const parts: readonly (readonly [
    key: "waiting" | "late" | "unresolved" | "noContact",
    string,
  ])[] = [
    ["waiting", counted(...open)],
    ["late", `(${past("answerBy", open)})`],
    ["unresolved", `(${unresolved.join("+")})`],
    ["noContact", counted(is("noContact", quoted(yesWord())))],
  ];
  const shown = parts.map(([key, figure]) => `${quoted(say(`worklist.count.${key}`))}&${figure}`);
  return { formula: `=${shown.join(`&${quoted(say("worklist.count.dot"))}&`)}` };
}

/** Due and late stand out only while nobody has answered or resolved; what is done or has no clock is light. */
export function clockRules({ first, count }: Rows): ConditionalFormatPlan[] {
  const cell = (key: WorklistKey): string => inColumn(first, AT[key]);
  const is = (key: WorklistKey, word: string): string => `${cell(key)}=${word}`;
  const reachable = `${cell("noContact")}<>${quoted(yesWord())}`;
  const open = `${is("status", named("open"))},${cell("answered")}="",${reachable}`;
  const unresolved = `OR(${is("status", named("open"))},${is("status", named("answered"))}),${cell("resolved")}="",${reachable}`;
  const done = `OR(${is("status", named("resolved"))},${is("status", named("closed"))},${is("noContact", quoted(yesWord()))})`;
  return [
    ...dueRules("answerBy", open, { first, count }),
    ...dueRules("resolveBy", unresolved, { first, count }),
    {
      area: { row: first, column: AT.customer, rows: count, columns: AT.kind - AT.customer + 1 },
      formula: `=${done}`,
      color: TEXT_2,
    },
  ];
}

function dueRules(
  key: "answerBy" | "resolveBy",
  waiting: string,
  { first, count }: Rows
): ConditionalFormatPlan[] {
  const area = columnArea(first, AT[key], count);
  const due = inColumn(first, AT[key]);
  const isDay = `INT(${due})=${due}`;
  const rule = (
    condition: string,
    tone: typeof BAD,
    numberFormat: string
  ): ConditionalFormatPlan => ({
    area,
    // A dash is no number, and AND looks at all of its parts.
    formula: `=IF(ISNUMBER(${due}),AND(${waiting},${condition}),FALSE)`,
    fill: tone.fill,
    color: tone.text,
    bold: true,
    numberFormat,
  });
  return [
    rule(`${isDay},${due}<TODAY()`, BAD, LATE),
    rule(`NOT(${isDay}),${due}<NOW()`, BAD, LATE_TIME),
    rule(`${isDay},${due}=TODAY()`, RISK, DUE_TODAY),
    rule(`NOT(${isDay}),${due}>=NOW(),${due}-NOW()<=${SOON}/24`, RISK, DUE_TIME),
  ];
}

function named(status: "open" | "answered" | "resolved" | "closed"): string {
  return quoted(caseStatusName(status));
}
