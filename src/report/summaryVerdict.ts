import { answers, type Tone } from "../diagnosis/answers";
import type { Diagnosis, Priority, ScoreReading } from "../diagnosis/diagnosis";
import { benchmarkOf } from "../diagnosis/industryLevel";
import { detractorEdges, displayEdges } from "../playbook/edges";
import { dateText, intervalText } from "../wording/figures";
import { say } from "../wording/say";
import { fixed } from "./address";
import type { Draft } from "./draft";
import { FIRST_COLUMN, oneLine } from "./header";
import { markFormat, pointsFormat, shareFormat } from "./numberFormats";
import { guarded } from "./scoreCells";
import type { CellValue, StyleName } from "./sheetPlan";
import { shownDecimals } from "./shownDecimals";
import { COUNT_COLUMNS, ROWS, SCORE_CELL } from "./summaryRows";

const QUESTION = { column: 4, columns: 2 };
const ANSWER = 6;
const WHY = { column: 7, columns: 6 };
const PANEL_COLUMNS = 3;
const TILE_COLUMNS = 2;
const NAME = 22;

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
}

/** Shares and marks in one strip: what the verdict is measured with. */
export function putTiles(draft: Draft, diagnosis: Diagnosis, isLive: boolean): void {
  const { total, industry } = diagnosis;
  const shareAt = (index: number): CellValue => ({
    formula: `=${fixed(ROWS.firstCount + index, COUNT_COLUMNS.share)}`,
  });
  const { detractors, n } = total.groups;
  const shares = shareFormat(
    shownDecimals(
      [(100 * detractors) / n],
      detractorEdges().map((edge) => 100 * edge),
      0
    )
  );
  const none = say("sheets.none");
  const score = fixed(SCORE_CELL.row, SCORE_CELL.column);
  const averageAt = fixed(ROWS.tiles, FIRST_COLUMN + 3 * TILE_COLUMNS);
  const gap: CellValue =
    industry === null
      ? none
      : isLive
        ? { formula: `=IF(ISNUMBER(${score}),${score}-${averageAt},"${none}")` }
        : industry.gap;
  const name = industry === null ? "" : oneLine(industry.name, NAME);
  const tiles: readonly [string, CellValue, string?][] = [
    [say("sheets.group.detractors"), shareAt(0), shares],
    [say("sheets.group.passives"), shareAt(1), shareFormat(0)],
    [say("sheets.group.promoters"), shareAt(2), shareFormat(0)],
    [
      industry === null
        ? say("sheets.summary.tile.noIndustry")
        : say("sheets.summary.tile.average", { industry: name }),
      industry?.average ?? none,
      markFormat(industry?.average ?? 0),
    ],
    [
      say("sheets.summary.tile.badBelow"),
      industry?.badBelow ?? none,
      markFormat(industry?.badBelow ?? 0),
    ],
    [
      say("sheets.summary.tile.gap"),
      gap,
      pointsFormat(industry === null ? 0 : shownDecimals([industry.gap], [-15, -10, 0, 10], 0)),
    ],
  ];
  draft.height(ROWS.tileLabels - 1, 10);
  draft.height(ROWS.tileLabels, 16);
  draft.height(ROWS.tiles, 22);
  tiles.forEach(([label, value, format], index) => {
    const column = FIRST_COLUMN + index * TILE_COLUMNS;
    draft.span(
      { row: ROWS.tileLabels, column, rows: 1, columns: TILE_COLUMNS },
      label,
      "tileLabel"
    );
    draft.span(
      { row: ROWS.tiles, column, rows: 1, columns: TILE_COLUMNS },
      value,
      "tileFigure",
      format
    );
  });
}

function putScore(draft: Draft, diagnosis: Diagnosis, isLive: boolean): void {
  const { total, context } = diagnosis;
  const panelRows = ROWS.priority - ROWS.questionsHead + 1;
  draft.fill(
    { row: ROWS.questionsHead, column: FIRST_COLUMN, rows: panelRows, columns: PANEL_COLUMNS },
    "panelFill"
  );
  draft.put(ROWS.questionsHead, FIRST_COLUMN, say("sheets.summary.nps"), "panelLabel");
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const counted = (row: number): string => fixed(row, COUNT_COLUMNS.count);
  const n = counted(ROWS.allCount);
  const promoters = counted(ROWS.firstCount + 2);
  const detractors = counted(ROWS.firstCount);
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
    { row: SCORE_CELL.row + 2, column: FIRST_COLUMN, rows: 2, columns: PANEL_COLUMNS },
    classWords(diagnosis),
    "panelText"
  );
}

/** The class, what else it could be, and what the score alone asks for (rules 35, 37, 38). */
function classWords({ total, priority }: Diagnosis): string {
  return say("sheets.summary.class", {
    name: total.scoreClass.name,
    range: couldBe(total),
    alone: priority.byScoreAlone,
  });
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
  draft.height(row, 31);
  draft.span({ row, rows: 1, ...QUESTION }, question, "question");
  draft.put(row, ANSWER, answer, ANSWER_STYLES[tone]);
  draft.span({ row, rows: 1, ...WHY }, why, "why");
}
