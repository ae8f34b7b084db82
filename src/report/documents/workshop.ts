import { causesFound } from "../../roadmap/found/causesFound";
import { segmentsByImpact } from "../../diagnosis/segmentImpact";
import { nameInSentence } from "../../diagnosis/segmentName";
import type { Quote } from "../../diagnosis/commentsReading";
import { countText, npsText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { oneLine } from "../header";
import { part, type Document, type Lines } from "./document";
import type { DocumentFacts } from "./documents";
import { noteOf, teamList } from "./documentParts";

const MOST_QUOTES = 4;
const LONGEST_QUOTE = 240;
const LONGEST_NAME = 60;
const MOST_GROUPS = 3;

/** An agenda for teams that promise different things (rules 89–92, 179). Minutes are ours: two hours in all. */
export function workshopDocument(facts: DocumentFacts): Document {
  const heading = (id: "before" | "open" | "read" | "gap" | "agree" | "close") =>
    say(`documents.workshop.part.${id}`);
  const say1 = (id: "note" | "map" | "choose" | "say" | "one" | "measure" | "close" | "goal") =>
    say(`documents.workshop.${id}`);
  // In a comment or two it is no finding yet.
  const found = causesFound(facts.diagnosis).find(({ cause }) => cause === "organisation");
  return {
    kind: "workshop",
    title:
      found?.share == null
        ? say("documents.workshop.title")
        : say("documents.workshop.titleFound", { share: shareText(found.share) }),
    table: "nps_workshop",
    columns: [
      { key: "part", header: say("documents.head.part"), width: 140, style: "documentPart" },
      {
        key: "minutes",
        header: say("documents.head.minutes"),
        width: 62,
        style: "documentFigure",
        headerStyle: "headRight",
      },
      {
        key: "step",
        header: say("documents.head.step"),
        width: 520,
        style: "documentTextIndent",
        headerStyle: "headIndent",
      },
      { key: "outcome", header: say("documents.head.outcome"), width: 230, style: "documentInput" },
    ],
    rows: [
      ...part(heading("before"), [
        ["invite", [null, say("documents.workshop.invite", { teams: teamList(facts) }), null]],
        ["bring", [null, bringWords(facts), null]],
      ]),
      ...part(heading("open"), [
        ["goal", [10, say1("goal"), null]],
        ["facts", [10, factWords(facts), null]],
      ]),
      ...part(heading("read"), readLines(facts)),
      ...part(heading("gap"), [
        ["map", [20, say1("map"), null]],
        ["choose", [15, say1("choose"), null]],
      ]),
      ...part(heading("agree"), [
        ["say", [20, say1("say"), null]],
        ["one", [10, say1("one"), null]],
        ["measure", [5, say1("measure"), null]],
      ]),
      ...part(heading("close"), [["close", [5, say1("close"), null]]]),
    ],
    note: noteOf(facts, say("documents.workshop.foot")),
  };
}

function bringWords({ recovery }: DocumentFacts): string {
  const [issue] = recovery.priorities.issues;
  if (issue === undefined) return say("documents.workshop.bringNone");
  return issue.kind === "group"
    ? say("documents.workshop.bringGroup", { group: oneLine(issue.where, LONGEST_NAME) })
    : say("documents.workshop.bring", { issue: oneLine(issue.name, LONGEST_NAME) });
}

function factWords({ diagnosis }: DocumentFacts): string {
  const names = segmentsByImpact(diagnosis)
    .slice(0, MOST_GROUPS)
    .map(({ segment }) =>
      say("documents.workshop.group", {
        value: nameInSentence(segment.value, 40),
        score: npsText(segment.nps),
      })
    );
  return say("documents.workshop.facts", {
    score: npsText(diagnosis.total.nps),
    detractors: countText(diagnosis.total.groups.detractors),
    groups:
      names.length === 0
        ? say("documents.workshop.groupsNone")
        : say("documents.workshop.groups", { names: names.join(say("sheets.comma")) }),
  });
}

/** The quotes of misaligned teams first, then of what most comments show. */
function readLines({ diagnosis }: DocumentFacts): Lines {
  const quotes = quotesToRead(diagnosis.comments?.causes ?? []);
  const first = say(
    quotes.length === 0 ? "documents.workshop.readNone" : "documents.workshop.read"
  );
  return [
    ["read", [20, first, null]],
    ...quotes.map(({ text, score }, index): Lines[number] => [
      `quote:${index + 1}`,
      [null, say("documents.workshop.quote", { text: oneLine(text, LONGEST_QUOTE), score }), null],
    ]),
    ["note", [5, say("documents.workshop.note"), null]],
  ];
}

function quotesToRead(
  causes: readonly {
    readonly cause: string;
    readonly share: number | null;
    readonly quotes: readonly Quote[];
  }[]
): Quote[] {
  const inOrder = [...causes].sort(
    (a, b) =>
      Number(b.cause === "organisation") - Number(a.cause === "organisation") ||
      (b.share ?? 0) - (a.share ?? 0)
  );
  const seen = new Set<number>();
  return inOrder
    .flatMap(({ quotes }) => quotes)
    .filter(({ row }) => !seen.has(row) && seen.add(row))
    .slice(0, MOST_QUOTES);
}
