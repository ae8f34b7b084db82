import type { Worklist } from "../../roadmap/worklist/worklist";
import { RECOVERED_FROM } from "../../roadmap/closedLoop/loopFigures";
import { say } from "../../wording/say";
import type { OtherSheets } from "../otherSheets";
import { caseStatusName, WORKLIST_TABLE, yesWord } from "./worklistColumns";
import { quoted } from "../quoted";

/**
 * The share of detractors answered before their first clock ran out, as the body of a formula over the sheet of detractors
 * to answer (rules 110, 141): answered in time ÷ answered or run out; those still inside their clock and those that may
 * not be contacted are left out, an answer without a time counts as late. While nothing is written down it says that
 * nothing is measured. null where that sheet is not written, where some answers have a time of day and others not, or where
 * complaints count that the sheet does not hold because a newer answer replaced them.
 *
 * @param from only answers that came in on this day or later, an Excel serial; all of the period without
 */
export function answeredInTime(
  others: OtherSheets,
  { cases, replaced = [], from: begin = null }: Pick<Worklist, "cases" | "replaced" | "from">,
  from: number | null = begin
): string | null {
  const table = others.table("worklist", ({ name }) => name === WORKLIST_TABLE);
  const timed = cases.filter(({ answer }) => answer.hasTimeOfDay).length;
  if (table === null || cases.length === 0 || (timed > 0 && timed < cases.length)) return null;
  if (replaced.some(({ answer: { time } }) => from === null || (time !== null && time >= from)))
    return null;
  const answered = table.column("answered");
  const due = table.column("answerBy");
  const status = table.column("status");
  const noContact = table.column("noContact");
  const time = table.column("time");
  if (!answered || !due || !status || !noContact || !time) return null;
  const isByDate = timed === 0;
  const open = quoted(caseStatusName("open"));
  // A whole day is in time until its end; a dash is no number and greater than any.
  const inTime = isByDate ? `${answered}-1<${due}` : `${answered}<=${due}`;
  const isOver = `${due}<${isByDate ? "TODAY()" : "NOW()"}`;
  const lately = from === null ? "" : `*ISNUMBER(${time})*(${time}>=${from})`;
  const counts = `(${noContact}<>${quoted(yesWord())})*ISNUMBER(${due})${lately}`;
  const done = `((ISNUMBER(${answered})+(${status}<>${open}))>0)`;
  const decided = `((${done}+(${isOver}))>0)`;
  return onceRecorded(
    answered,
    status,
    `SUMPRODUCT(${counts}*ISNUMBER(${answered})*(${inTime}))/SUMPRODUCT(${counts}*${decided})`
  );
}

/**
 * The share of detractors answered at all, in time or not, as the body of a formula; those that may not be contacted are
 * left out. While nothing is written down it says that nothing is measured. null where that sheet is not written, and where
 * complaints count that it does not hold because a newer answer replaced them.
 */
export function answeredAtAll(
  others: OtherSheets,
  { replaced = [], from = null }: Pick<Worklist, "replaced" | "from">
): string | null {
  if (replaced.length > 0) return null;
  const table = others.table("worklist", ({ name }) => name === WORKLIST_TABLE);
  const answered = table?.column("answered");
  const status = table?.column("status");
  const noContact = table?.column("noContact");
  const time = table?.column("time");
  if (!answered || !status || !noContact || !time) return null;
  // Rows of before the period are left only where somebody worked on them. A dash is greater than any number.
  const ofPeriod = from === null ? "" : `*(((${time}>=${from})+(${time}=""))>0)`;
  const counts = `(${noContact}<>${quoted(yesWord())})${ofPeriod}`;
  const done = `((ISNUMBER(${answered})+(${status}<>${quoted(caseStatusName("open"))}))>0)`;
  const share = `SUMPRODUCT(${counts}*${done})/SUMPRODUCT(${counts}*1)`;
  return onceRecorded(answered, status, share);
}

/**
 * Won back ÷ asked again (rule 115), as the body of a formula over the sheet of detractors to answer; those that may not
 * be contacted are left out. While nobody was asked again it says that nothing is measured. null where that sheet is not
 * written.
 */
export function recoveredOfAsked(others: OtherSheets): string | null {
  const table = others.table("worklist", ({ name }) => name === WORKLIST_TABLE);
  const again = table?.column("askedAgain");
  const noContact = table?.column("noContact");
  if (!again || !noContact) return null;
  const from = (score: number): string =>
    `COUNTIFS(${again},">=${score}",${noContact},${quoted(`<>${yesWord()}`)})`;
  const asked = from(0);
  return `IF(${asked}=0,${quoted(say("sheets.notMeasured"))},${from(RECOVERED_FROM)}/${asked})`;
}

function onceRecorded(answered: string, status: string, share: string): string {
  const open = quoted(caseStatusName("open"));
  const nothing = `COUNT(${answered})+SUMPRODUCT((${status}<>${open})*1)=0`;
  return `IF(${nothing},${quoted(say("sheets.notMeasured"))},${share})`;
}
