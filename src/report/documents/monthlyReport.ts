import { nameInSentence } from "../../diagnosis/segmentName";
import { countText, dateText, intervalText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { rateText } from "../closedLoop/closedLoopMeasures";
import { oneLine } from "../header";
import { actionCounts, actionsSoFar, type ActionSoFar } from "../../roadmap/actions/actionsSoFar";
import { headlineInSentence } from "./brief";
import { part, type Document, type Lines } from "./document";
import type { DocumentFacts } from "./documents";
import { noteOf, shareEnds, textColumns } from "./documentParts";
import type { ShareFigure } from "../../roadmap/closedLoop/closedLoop";

const MOST_GROUPS = 5;
const MOST_ACTIONS = 7;
const NEXT_DAYS = 30;
const LONGEST_NAME = 60;

/** What changed this month, for leadership: score, groups, loop, gates, work (rules 157, 158). */
export function reportDocument(facts: DocumentFacts): Document {
  const { diagnosis, recovery } = facts;
  const heading = (
    id: "score" | "groups" | "loop" | "gates" | "done" | "late" | "next" | "return"
  ) => say(`documents.report.part.${id}`);
  const { total, done } = actionCounts(recovery);
  const all = actionsSoFar(recovery);
  const today = Math.floor(recovery.now);
  const isNext = ({ due, status, late }: ActionSoFar) =>
    status !== "done" && status !== "gone" && !late && due !== null && due <= today + NEXT_DAYS;
  return {
    kind: "monthlyReport",
    title: say("documents.report.title", { finding: headlineInSentence(diagnosis), done, total }),
    table: "nps_monthlyReport",
    columns: textColumns(),
    rows: [
      ...part(heading("score"), scoreLines(facts)),
      ...part(heading("groups"), groupLines(facts)),
      ...part(heading("loop"), loopLines(facts)),
      ...part(heading("gates"), gateLines(facts)),
      ...part(
        heading("done"),
        actionLines(
          "done",
          all.filter(({ status }) => status === "done")
        )
      ),
      ...part(
        heading("late"),
        lateLines(all.filter(({ late, status }) => late || status === "blocked"))
      ),
      ...part(heading("next"), actionLines("next", all.filter(isNext))),
      ...part(heading("return"), [["return", [say("documents.report.return")]]]),
    ],
    note: noteOf(facts, say("documents.report.note")),
  };
}

function scoreLines({ diagnosis, recovery }: DocumentFacts): Lines {
  const { total, window } = diagnosis;
  const { baseline, overall } = recovery.comparisons;
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
    [
      "change",
      [
        baseline === null || overall === null
          ? say("documents.report.first")
          : say("documents.report.change", {
              date: dateText(baseline.writtenOn),
              words: overall.words,
            }),
      ],
    ],
  ];
}

function groupLines({ recovery }: DocumentFacts): Lines {
  const changed = recovery.comparisons.groups
    .filter(({ change }) => change !== null)
    .sort((a, b) => Math.abs(b.change?.difference ?? 0) - Math.abs(a.change?.difference ?? 0))
    .slice(0, MOST_GROUPS);
  if (changed.length === 0) return [["noGroup", [say("documents.report.noGroup")]]];
  return changed.map(({ id, value, words }) => [
    id,
    [say("documents.report.group", { value: nameInSentence(value, LONGEST_NAME), words })],
  ]);
}

function loopLines({ recovery }: DocumentFacts): Lines {
  const { all, lastThirtyDays, recorded } = recovery.closedLoop;
  const { answeredInTime, resolvedInTime } = lastThirtyDays;
  const figures = (
    [
      ["answered", answeredInTime],
      ["resolved", resolvedInTime],
      ["recovered", all.recovered],
    ] as const
  ).flatMap(([id, figure]) =>
    figure === null ? [] : [[id, [say(`documents.report.${id}`, figureFacts(figure))]] as const]
  );
  if (!recorded) return [["notRecorded", [say("documents.report.notRecorded")]]];
  const due: Lines =
    answeredInTime === null ? [["answered", [say("documents.brief.noneDue")]]] : [];
  return [...due, ...figures];
}

/** What a sentence says of a share: the share, how many of how many, and its interval. */
export function figureFacts({ share, count, of, interval }: ShareFigure) {
  return {
    share: rateText(share),
    met: countText(count),
    n: countText(of),
    interval: shareEnds(interval),
  };
}

function gateLines({ recovery }: DocumentFacts): Lines {
  return recovery.phases.flatMap(({ number, gates }) =>
    gates.map(
      ({ id, metric, now, goal, state }) =>
        [
          id,
          [
            say("documents.report.gate", {
              phase: number,
              metric,
              now,
              goal,
              state: say(`documents.gateState.${state}`),
            }),
          ],
        ] as const
    )
  );
}

function actionLines(list: "done" | "next", actions: readonly ActionSoFar[]): Lines {
  if (actions.length === 0) return [[`${list}:none`, [say("documents.report.none")]]];
  const lines = actions
    .slice(0, MOST_ACTIONS)
    .map((each, index): Lines[number] => [
      `${list}:${index + 1}`,
      [say("documents.report.action", wordsOf(each))],
    ]);
  return [...lines, ...moreLine(list, actions.length)];
}

/** A list that is cut says so. */
function moreLine(list: "done" | "late" | "next", count: number): Lines {
  const more = count - MOST_ACTIONS;
  return more > 0 ? [[`${list}:more`, [say("documents.report.more", { count: more })]]] : [];
}

/** People's own rows may have neither owner nor day. */
function wordsOf({ title, owner, due }: ActionSoFar) {
  return {
    title: oneLine(title, LONGEST_NAME),
    owner: owner.trim() === "" ? say("documents.report.noOwner") : oneLine(owner, LONGEST_NAME),
    date: due === null ? say("documents.report.noDate") : dateText(due),
  };
}

function lateLines(actions: readonly ActionSoFar[]): Lines {
  if (actions.length === 0) return [["late:none", [say("documents.report.none")]]];
  const lines = actions.slice(0, MOST_ACTIONS).map((each, index): Lines[number] => [
    `late:${index + 1}`,
    [
      say("documents.report.late", {
        ...wordsOf(each),
        state: say(`documents.report.${each.status === "blocked" ? "blocked" : "overdue"}`),
      }),
    ],
  ]);
  return [...lines, ...moreLine("late", actions.length)];
}
