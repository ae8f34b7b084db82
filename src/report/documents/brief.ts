import { answers } from "../../diagnosis/answers";
import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { headline } from "../../diagnosis/headline";
import { rowId } from "../../diagnosis/rowId";
import { segmentKey } from "../../diagnosis/segmentFindings";
import { impactBy, segmentsByImpact } from "../../diagnosis/segmentImpact";
import { nameInSentence } from "../../diagnosis/segmentName";
import { causeName } from "../../playbook/causeBook";
import {
  countText,
  dateText,
  intervalText,
  npsText,
  pointsText,
  shareText,
} from "../../wording/figures";
import { say } from "../../wording/say";
import { rateText } from "../closedLoop/closedLoopMeasures";
import { oneLine } from "../header";
import { sheetReference, type CellValue } from "../sheetPlan";
import { part, type Document, type DocumentRow, type Lines } from "./document";
import type { DocumentFacts } from "./documents";
import { noteOf, shareEnds, sureWords, teamList, textColumns } from "./documentParts";
import { actionCounts, actionsSoFar } from "../../roadmap/actions/actionsSoFar";

/** A page holds no more of each. */
const MOST_CAUSES = 2;
const MOST_THEMES = 3;
const MOST_GROUPS = 3;
const LONGEST_NAME = 60;
const SIGNIFICANT = 0.05;
/** The guide's task on the roadmap (rule 155). */
const TASK_FORCE = "task:formTaskForce";

/** The leadership brief: one page, every month, and what leadership is asked to decide (rules 144, 158, 177). */
export function briefDocument(facts: DocumentFacts): Document {
  const { diagnosis } = facts;
  const heading = (id: "score" | "why" | "where" | "cost" | "work" | "decisions") =>
    say(`documents.brief.part.${id}`);
  const rows: DocumentRow[] = [
    ...part(heading("score"), scoreLines(diagnosis)),
    ...part(heading("why"), whyLines(diagnosis)),
    ...part(heading("where"), whereLines(diagnosis)),
    ...part(heading("cost"), [["cost", [costLine(facts)]]]),
    ...part(heading("work"), workLines(facts)),
    ...part(heading("decisions"), decisionLines(facts)),
  ];
  return {
    kind: "brief",
    title: say(`documents.brief.${titleFor(diagnosis)}`, {
      finding: headlineInSentence(diagnosis),
    }),
    table: "nps_brief",
    columns: textColumns(),
    rows,
    note: noteOf(facts, say("documents.brief.note")),
  };
}

/** The finding after a colon or a comma. */
export function headlineInSentence(diagnosis: Diagnosis): string {
  const finding = headline(diagnosis);
  return finding.charAt(0).toLowerCase() + finding.slice(1);
}

/** A bad score is what the guide calls a business problem (rule 144); detractors or a decline ask for action without one. */
function titleFor(diagnosis: Diagnosis): "title" | "titleDue" | "titleGood" {
  const { industry, total } = diagnosis;
  const isBad =
    industry?.level === "bad" ||
    industry?.level === "problemByGap" ||
    total.scoreClass.id === "crisis" ||
    total.scoreClass.id === "systematic";
  if (isBad) return "title";
  return isActionDue(diagnosis) ? "titleDue" : "titleGood";
}

function isActionDue({ priority }: Pick<Diagnosis, "priority">): boolean {
  return priority.urgency !== "nextQuarter";
}

function scoreLines(diagnosis: Diagnosis): Lines {
  const { total, window, detractors } = diagnosis;
  return [
    [
      "score",
      [
        say("documents.brief.score", {
          score: npsText(total.nps),
          interval: intervalText(total.interval),
          n: countText(total.groups.n),
          window: window.words,
          class: total.scoreClass.name,
        }),
      ],
    ],
    ...answers(diagnosis).map(
      ({ id, question, answer, why }) =>
        [`question:${id}`, [say("documents.brief.question", { question, answer, why })]] as const
    ),
    [
      "detractors",
      [
        say("documents.brief.detractors", {
          share: shareText(detractors.share),
          words: detractors.words,
        }),
      ],
    ],
  ];
}

function whyLines({ comments, method }: Diagnosis): Lines {
  const lines: (readonly [string, readonly CellValue[]])[] = [];
  if (comments === null) lines.push(["notRead", [say("documents.brief.notRead")]]);
  else {
    const shown = comments.causes
      .filter(({ share, certainty }) => share !== null && certainty !== "fact")
      .sort((a, b) => (b.share ?? 0) - (a.share ?? 0))
      .slice(0, MOST_CAUSES);
    for (const { cause, comments: n, share, interval, certainty } of shown) {
      if (share === null || interval === null) continue;
      const words = say("documents.brief.cause", {
        cause: causeName(cause),
        n: countText(n),
        of: countText(comments.base.codable),
        share: shareText(share),
        interval: shareEnds(interval),
        sure: sureWords(certainty),
      });
      lines.push([`cause:${cause}`, [words]]);
    }
    if (shown.length === 0) lines.push(["noCause", [say("documents.brief.noCause")]]);
    for (const { id, name, comments: n, impact, impactInterval } of comments.themes.slice(
      0,
      MOST_THEMES
    )) {
      const theme = oneLine(name, LONGEST_NAME);
      const words =
        impact === null || impactInterval === null || impactInterval.low <= 0
          ? say("documents.brief.themePlain", { theme, n: countText(n) })
          : say("documents.brief.theme", {
              theme,
              n: countText(n),
              points: pointsText(impact),
              interval: intervalText(impactInterval, []),
            });
      lines.push([rowId(id), [words]]);
    }
  }
  if (method.inDoubt > 0) {
    const { inDoubt, measured } = method;
    lines.push(["method", [say("documents.brief.method", { n: inDoubt, measured })]]);
  }
  return lines;
}

function whereLines(diagnosis: Diagnosis): Lines {
  const worst = segmentsByImpact(diagnosis).slice(0, MOST_GROUPS);
  if (worst.length === 0) return [["noGroup", [say("documents.brief.noGroup")]]];
  return worst.map(({ segment }) => {
    const words = say("documents.brief.group", {
      value: nameInSentence(segment.value, LONGEST_NAME),
      score: npsText(segment.nps),
      interval: intervalText(segment.interval),
      n: countText(segment.groups.n),
      base: standing(segment, diagnosis),
    });
    // Ids are remembered in the workbook's settings, where no words of the data belong.
    return [rowId(segmentKey(segment)), [words]] as const;
  });
}

/**
 * Under the rest by more than chance, also after adjusting for how many groups there are, or only before; else only
 * under what it is measured against (rule 52).
 */
function standing({ againstRest }: SegmentReading, diagnosis: Diagnosis): string {
  if (againstRest !== null && againstRest.difference < 0) {
    const { p, pHolm } = againstRest;
    if (p < SIGNIFICANT) {
      const sure = sureWords(pHolm < SIGNIFICANT ? "confirmed" : "indicated");
      return say("documents.brief.belowRest", { sure });
    }
  }
  if (diagnosis.industry) return say("documents.brief.belowAverage");
  return say(`documents.brief.shortfall${impactBy(diagnosis) === "revenue" ? "Revenue" : ""}`);
}

/** The title of the sheet of costs is its finding, and stays live. */
function costLine({ choices }: DocumentFacts): CellValue {
  return choices.kinds.includes("cost")
    ? { formula: `=${sheetReference("cost")}$B$2&"."` }
    : say("documents.brief.noCost");
}

function workLines(facts: DocumentFacts): Lines {
  const { recovery } = facts;
  const { closedLoop, phases } = recovery;
  const begun = phases.filter(({ open, start }) => open && start <= recovery.now);
  const now = begun.at(-1) ?? phases[0];
  const waiting = now.gates.filter(({ state }) => state !== "met" && state !== "overridden").length;
  const { lastThirtyDays, recorded } = closedLoop;
  const { answeredInTime } = lastThirtyDays;
  const { total, done, late } = actionCounts(recovery);
  return [
    [
      "phase",
      [
        say(
          now.end < Math.floor(recovery.now)
            ? "documents.brief.phaseOver"
            : "documents.brief.phase",
          {
            number: now.number,
            name: now.name,
            date: dateText(now.end),
            gates:
              waiting === 0
                ? say("documents.brief.gatesOpen")
                : say("documents.brief.gatesWait", { count: waiting }),
          }
        ),
      ],
    ],
    [
      "answered",
      [
        answeredInTime === null
          ? say(`documents.brief.${recorded ? "noneDue" : "notAnswered"}`)
          : say("documents.brief.answered", {
              share: rateText(answeredInTime.share),
              n: countText(answeredInTime.count),
              of: countText(answeredInTime.of),
              interval: shareEnds(answeredInTime.interval),
            }),
      ],
    ],
    ["actions", [say("documents.brief.actions", { total, done, late })]],
  ];
}

/** What is asked of leadership: a task force only where the score asks for one, a mended survey where it is in doubt. */
function decisionLines(facts: DocumentFacts): Lines {
  const { diagnosis, recovery } = facts;
  const [issue] = recovery.priorities.issues;
  const owner =
    issue === undefined
      ? say("documents.brief.decision.ownerNone")
      : issue.kind === "group"
        ? say("documents.brief.decision.ownerGroup", { group: oneLine(issue.where, LONGEST_NAME) })
        : say(
            `documents.brief.decision.${issue.quadrant === "quickWin" ? "owner" : "ownerImpact"}`,
            { issue: oneLine(issue.name, LONGEST_NAME) }
          );
  const answer = say("documents.brief.decision.answer", { teams: teamList(facts) });
  const force = isActionDue(diagnosis)
    ? actionsSoFar(recovery).find(({ row }) => row === TASK_FORCE)
    : undefined;
  const due = force?.due ?? null;
  return [
    ["decision:owner", [owner]],
    ["decision:answer", [answer]],
    ...(due === null || force?.status === "done"
      ? []
      : ([
          [
            "decision:crossTeam",
            [
              say(`documents.brief.decision.crossTeam${force?.late === true ? "Late" : ""}`, {
                date: dateText(due),
              }),
            ],
          ],
        ] as const)),
    ...(diagnosis.method.inDoubt > 0
      ? ([["decision:method", [say("documents.brief.decision.method")]]] as const)
      : []),
  ];
}
