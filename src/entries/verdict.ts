import { levelName } from "../playbook/levels";
import { commentsLines } from "../taskpane/commentsShown";
import { isoOf } from "../taskpane/days";
import { dateText } from "../wording/days";
import { countText, scoreWithInterval } from "../wording/figures";
import type { Walk } from "./walkWizard";

// Reports for the command line of developers; what people of the product read is in the catalogue.

/** The verdict as lines of plain text: what a manager would say first, then what it rests on. */
export function verdictText(walk: Walk): string[] {
  const { diagnosis, headline, answers } = walk.outcome;
  const { total, window, industry, quality, priority, ranking } = diagnosis;
  const due = priority.deadline === null ? "" : ` by ${dateText(priority.deadline)}`;
  const worst = ranking.slice(0, 3).map(({ column, value, groups, nps, interval }) => {
    return `  ${column} ${value}: ${scoreWithInterval(nps, interval)}, n = ${countText(groups.n)}`;
  });
  return [
    headline,
    `NPS ${scoreWithInterval(total.nps, total.interval)}, n = ${countText(total.groups.n)}, ${window.words}`,
    `Class: ${total.scoreClass.name}`,
    ...(industry ? [`Level for ${industry.name}: ${levelName(industry.level)}`] : []),
    ...answers.map(({ question, answer, why }) => `${question}: ${answer}. ${why}`),
    `${priority.action}${due}: ${priority.reason}.`,
    ...(worst.length > 0 ? ["Lowest groups:", ...worst] : []),
    `${countText(quality.usable)} of ${countText(quality.rows)} rows can be scored.`,
    ...diagnosis.method.checks
      .filter(({ verdict }) => verdict === "inDoubt")
      .map(({ name, measured }) => `In doubt: ${name}, ${measured}.`),
    ...(diagnosis.comments ? commentsLines(diagnosis.comments) : []),
    walk.planned.title,
    `Sheets: ${walk.written.sheets.map(({ name }) => name).join(", ")}`,
  ];
}

/** Rows that are not scored, of which the whole list is on the sheet. */
const MOST_NOT_SCORED = 20;

/** The same for machines. Scores in points, shares as fractions, days as yyyy-mm-dd. */
export function verdictData(walk: Walk): object {
  const { diagnosis, headline, answers } = walk.outcome;
  const { total, window, industry, detractors, quality, priority, mode } = diagnosis;
  const { columns, preview } = walk;
  const header = (index: number | null): string | null =>
    preview.columns.find((column) => column.index === index)?.header ?? null;
  return {
    headline,
    asOf: day(diagnosis.asOf),
    source: diagnosis.sourceName,
    columns: {
      score: header(columns.score),
      date: header(columns.date),
      comment: header(columns.comment),
      customer: header(columns.customer),
      segments: columns.segments.map(header),
      extras: Object.fromEntries(
        Object.entries(columns.extras ?? {}).map(([role, index]) => [role, header(index)])
      ),
    },
    quality: { ...quality, notScored: quality.notScored?.slice(0, MOST_NOT_SCORED) },
    window: { used: window.used, from: day(window.from), to: day(window.to), n: window.n },
    score: {
      nps: total.nps,
      low: total.interval.low,
      high: total.interval.high,
      ...total.groups,
      class: total.scoreClass.id,
      classAtLow: total.classAtLow.id,
      classAtHigh: total.classAtHigh.id,
    },
    industry: industry && {
      name: industry.name,
      average: industry.average,
      badBelow: industry.badBelow,
      gap: industry.gap,
      level: industry.level,
      certainty: industry.certainty,
    },
    detractors: {
      share: detractors.share,
      low: detractors.interval.low,
      high: detractors.interval.high,
      band: detractors.band.id,
    },
    answers,
    baseline: diagnosis.baseline,
    trajectory: trajectoryOf(walk),
    segments: diagnosis.ranking.map((segment) => ({
      column: segment.column,
      value: segment.value,
      ...segment.groups,
      nps: segment.nps,
      low: segment.interval.low,
      high: segment.interval.high,
      base: segment.base,
      level: segment.level,
      hiddenProblem: segment.hiddenProblem,
      pHolm: segment.againstRest?.pHolm ?? null,
    })),
    priority: { ...priority, deadline: day(priority.deadline) },
    mode,
    method: diagnosis.method.checks.map(({ id, verdict, certainty, share, n, missing }) => ({
      id,
      verdict,
      certainty,
      share,
      n,
      missing,
    })),
    comments: commentsData(walk),
    findings: diagnosis.findings,
    plan: {
      title: walk.planned.title,
      start: day(walk.planned.roadmap.start),
      actions: walk.planned.roadmap.actions.map((action) => ({
        id: action.id,
        phase: action.phase,
        title: action.title,
        because: action.because,
        owner: action.owner,
        start: day(action.start),
        due: day(action.due),
      })),
    },
    sheets: walk.written.sheets.map(({ kind, name }) => ({ kind, name })),
  };
}

/** Figures without what customers wrote, but for the names of themes. */
function commentsData({ outcome }: Walk): object | null {
  const { comments } = outcome.diagnosis;
  if (!comments) return null;
  const { base, causes, themes, alignment, severity, corrections } = comments;
  return {
    base,
    causes: causes.map(({ cause, comments: found, main, share, interval, certainty }) => ({
      cause,
      comments: found,
      main,
      share,
      ...interval,
      certainty,
    })),
    themes: themes.map(({ name, comments: found, share, impact, cause, trend, persistent }) => ({
      name,
      comments: found,
      share,
      impact,
      cause,
      trend,
      persistent,
    })),
    alignment: {
      verdict: alignment.verdict,
      certainty: alignment.certainty,
      from: alignment.from,
      topShare: alignment.topShare,
      effectiveThemes: alignment.effectiveThemes,
    },
    severity: severity.verdict,
    corrections,
  };
}

function trajectoryOf({ outcome }: Walk): object {
  const { trajectory } = outcome.diagnosis;
  if (!trajectory.assessed) return trajectory;
  const { quarters, ...reading } = trajectory.reading;
  const dated = quarters.map((quarter) => ({
    ...quarter,
    start: day(quarter.start),
    end: day(quarter.end),
  }));
  return { assessed: true, reading: { ...reading, quarters: dated } };
}

const day = (serial: number | null): string | null => (serial === null ? null : isoOf(serial));
