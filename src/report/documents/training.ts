import { causeInSentence } from "../../playbook/causeBook";
import { say } from "../../wording/say";
import { oneLine } from "../header";
import { part, type Document, type Lines } from "./document";
import type { DocumentFacts } from "./documents";
import { noteOf, teamList } from "./documentParts";
import { figureFacts } from "./monthlyReport";

const MOST_ROLES = 3;
const LONGEST_QUOTE = 240;

/** How to win a detractor back, and how to train it (rules 109, 115, 180). */
export function trainingDocument(facts: DocumentFacts): Document {
  const heading = (id: "first" | "talk" | "then" | "not" | "practise" | "train" | "follow") =>
    say(`documents.training.part.${id}`);
  const step = (
    id:
      | "route"
      | "read"
      | "understand"
      | "acknowledge"
      | "change"
      | "resolve"
      | "confirm"
      | "not"
      | "notScore"
      | "track"
      | "small"
  ): Lines[number] => [id, [say(`documents.training.${id}`), null]];
  return {
    kind: "training",
    title: say("documents.training.title"),
    table: "nps_training",
    columns: [
      { key: "part", header: say("documents.head.part"), width: 176, style: "documentPart" },
      { key: "step", header: say("documents.head.step"), width: 564, style: "documentText" },
      { key: "who", header: say("documents.head.who"), width: 210, style: "documentInput" },
    ],
    rows: [
      ...part(heading("first"), [step("route"), step("read")]),
      ...part(heading("talk"), [step("understand"), step("acknowledge"), step("change")]),
      ...part(heading("then"), [step("resolve"), step("confirm")]),
      ...part(heading("not"), [step("not"), step("notScore")]),
      ...part(heading("practise"), roleLines(facts)),
      ...part(heading("train"), [
        ["teams", [say("documents.training.teams", { teams: teamList(facts) }), null]],
      ]),
      ...part(heading("follow"), [step("track"), rateLine(facts), step("small")]),
    ],
    note: noteOf(facts, say("documents.training.foot")),
  };
}

/** A role-play a theme with one of its quotes; by cause where no theme recurs; a case of their own where nobody read. */
function roleLines({ diagnosis }: DocumentFacts): Lines {
  const { comments } = diagnosis;
  const themes = (comments?.themes ?? []).slice(0, MOST_ROLES).map(({ name, quotes }) => ({
    words: say("documents.training.role", { theme: oneLine(name, 60) }),
    quote: quotes[0],
  }));
  const causes = (comments?.causes ?? [])
    .filter(({ quotes }) => quotes.length > 0)
    .slice(0, MOST_ROLES)
    .map(({ cause, quotes }) => ({
      words: say("documents.training.roleCause", { cause: causeInSentence(cause) }),
      quote: quotes[0],
    }));
  const plain = { words: say("documents.training.roleNone"), quote: undefined };
  const roles = themes.length > 0 ? themes : causes.length > 0 ? causes : [plain];
  return roles.map(({ words, quote }, index) => [
    `role:${index + 1}`,
    [
      quote === undefined
        ? words
        : `${words} ${say("documents.training.roleQuote", {
            text: oneLine(quote.text, LONGEST_QUOTE),
            score: quote.score,
          })}`,
      null,
    ],
  ]);
}

function rateLine({ recovery }: DocumentFacts): Lines[number] {
  const { recovered } = recovery.closedLoop.all;
  return [
    "rate",
    [
      recovered === null
        ? say("documents.training.rateNone")
        : say("documents.training.rate", figureFacts(recovered)),
      null,
    ],
  ];
}
