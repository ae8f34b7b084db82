import { answers, type Tone } from "../../diagnosis/answers";
import type { Diagnosis, Priority, ScoreReading } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { acceptableFor } from "../../diagnosis/levelFindings";
import { displayEdges } from "../../playbook/edges";
import { zoneName, zoneOf } from "../../playbook/zones";
import { dateText, intervalText } from "../../wording/figures";
import { say } from "../../wording/say";
import { fixed } from "../address";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { pointsFormat } from "../numberFormats";
import { guarded } from "../scoreCells";
import type { StyleName } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { ALL_COUNT_COLUMN, ROWS, SCORE_CELL, tileColumn } from "./summaryRows";

const QUESTION = { column: 4, columns: 2 };
const ANSWER = 6;
const WHY = { column: 7, columns: 6 };
const PANEL_COLUMNS = 3;
/** The banner runs under question, answer and reason. */
const BANNER = { column: QUESTION.column, columns: 9 };
/** Points: one line of 11 points for the answers, two for what has to be done. */
const ANSWER_ROW = 22;
const PRIORITY_ROW = 30;
const BANNER_ROW = 20;

const ANSWER_STYLES: Readonly<Record<Tone, StyleName>> = {
  bad: "answerBad",
  risk: "answerRisk",
  neutral: "answerNeutral",
  good: "answerGood",
  none: "answerNone",
};
const URGENCY_TONES: Readonly<Record<Priority["urgency"], Tone>> = {
  immediate: "bad",
  within30days: "risk",
  within60days: "risk",
  nextQuarter: "neutral",
};

/** The score at the left; the three questions and what has to be done by when at the right. */
export function putVerdict(
  draft: Draft,
  diagnosis: Diagnosis,
  isLive: boolean,
  writtenOn: number
): void {
  putScore(draft, diagnosis, isLive);
  draft.height(ROWS.questionsHead, 18);
  draft.span(
    { row: ROWS.questionsHead, rows: 1, ...QUESTION },
    say("sheets.summary.questions"),
    "questionHead"
  );
  draft.put(ROWS.questionsHead, ANSWER, say("sheets.summary.answer"), "questionHeadCenter");
  draft.span(
    { row: ROWS.questionsHead, rows: 1, ...WHY },
    say("sheets.summary.why"),
    "questionHead"
  );

  answers(diagnosis).forEach(({ question, answer, tone, why }, index) => {
    putAnswer(draft, ROWS.firstQuestion + index, [question, answer, why], tone);
    draft.height(ROWS.firstQuestion + index, ANSWER_ROW);
  });
  draft.nameCell("nps_level", ROWS.firstQuestion, ANSWER);
  const { priority } = diagnosis;
  putAnswer(
    draft,
    ROWS.priority,
    [
      say("sheets.summary.priority"),
      say(`sheets.urgency.${priority.urgency}`),
      priorityWords(priority, writtenOn),
    ],
    URGENCY_TONES[priority.urgency]
  );
  draft.height(ROWS.priority, PRIORITY_ROW);
  putBanner(draft, diagnosis);
}

/** Rule 45: firefighting or optimization, how sure that is, and why. */
function putBanner(draft: Draft, { mode }: Diagnosis): void {
  const isFire = mode.mode === "firefighting";
  draft.height(ROWS.mode, BANNER_ROW);
  draft.span(
    { row: ROWS.mode, rows: 1, ...BANNER },
    say("sheets.summary.mode.banner", {
      mode: say(`sheets.summary.mode.${mode.mode}`),
      improving: mode.improving ? say("sheets.summary.mode.improving") : "",
      certainty: say(`sheets.summary.mode.${mode.certainty === "confirmed" ? "sure" : "unsure"}`),
      reason: mode.reason,
    }),
    isFire ? "answerBad" : "answerNeutral"
  );
}

function putScore(draft: Draft, diagnosis: Diagnosis, isLive: boolean): void {
  const { total, context } = diagnosis;
  const panelRows = ROWS.mode - ROWS.questionsHead + 1;
  draft.fill(
    { row: ROWS.questionsHead, column: FIRST_COLUMN, rows: panelRows, columns: PANEL_COLUMNS },
    "panelFill"
  );
  draft.put(ROWS.questionsHead, FIRST_COLUMN, say("sheets.summary.nps"), "panelLabel");
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const n = fixed(ROWS.counts, ALL_COUNT_COLUMN);
  const promoters = fixed(ROWS.counts, tileColumn(2));
  const detractors = fixed(ROWS.counts, tileColumn(0));
  draft.span(
    { row: SCORE_CELL.row, column: SCORE_CELL.column, rows: 2, columns: PANEL_COLUMNS - 1 },
    isLive ? guarded(n, `100*(${promoters}-${detractors})/${n}`) : total.nps,
    "panelScore",
    pointsFormat(shownDecimals([total.nps], edges, 0))
  );
  draft.nameCell("nps_score", SCORE_CELL.row, SCORE_CELL.column);
  const right = FIRST_COLUMN + PANEL_COLUMNS - 1;
  draft.put(SCORE_CELL.row, right, say("sheets.summary.interval"), "panelCaption");
  draft.put(SCORE_CELL.row + 1, right, intervalText(total.interval, [0]), "panelFigure");
  draft.span(
    { row: SCORE_CELL.row + 2, column: FIRST_COLUMN, rows: 3, columns: PANEL_COLUMNS },
    classWords(diagnosis),
    "panelText"
  );
}

/** Class, what else it could be, what the score alone asks for, zone and sign (rules 7, 26, 35–38). */
function classWords({ total, industry, priority }: Diagnosis): string {
  return say("sheets.summary.class", {
    name: total.scoreClass.name,
    range: couldBe(total),
    alone: priority.byScoreAlone,
    zone: zoneName(zoneOf(total.groups)),
    further: total.isNegative
      ? say("sheets.summary.negative")
      : (acceptableFor({ total, industry }) ?? ""),
  }).trim();
}

function couldBe({ scoreClass, classAtLow, classAtHigh }: ScoreReading): string {
  const others = [classAtLow, classAtHigh].filter(({ id }) => id !== scoreClass.id);
  const names = [...new Set(others.map(({ name }) => name))];
  return names.length === 0
    ? ""
    : say("sheets.summary.couldBe", { names: names.join(say("sheets.or")) });
}

/**
 * What has to be done, by when, and why it is that urgent (rule 37). The deadline counts from the as-of day, so
 * it may be over when the sheet is written; what is urgent at once has only the day that it counts from.
 */
function priorityWords({ action, deadline, reason, urgency }: Priority, writtenOn: number): string {
  if (deadline === null) return say("sheets.summary.todo", { action, reason });
  const when = urgency === "immediate" ? "todoNow" : deadline < writtenOn ? "todoSince" : "todoBy";
  return say(`sheets.summary.${when}`, { action, reason, date: dateText(deadline) });
}

function putAnswer(
  draft: Draft,
  row: number,
  [question, answer, why]: readonly [string, string, string],
  tone: Tone
): void {
  draft.span({ row, rows: 1, ...QUESTION }, question, "question");
  draft.put(row, ANSWER, answer, ANSWER_STYLES[tone]);
  draft.span({ row, rows: 1, ...WHY }, why, "why");
}
