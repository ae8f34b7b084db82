import type { Issue } from "../../roadmap/priorities/priorities";
import { rowId } from "../../diagnosis/rowId";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { oneLine } from "../header";
import type { Document } from "./document";
import type { DocumentFacts } from "./documents";
import { noteOf } from "./documentParts";

const MOST_MESSAGES = 5;
const LONGEST_NAME = 80;

/** Table and columns whose dates the gate of phase 2 counts (rule 152). */
export const MESSAGES_TABLE = "nps_messages";

/** *You said, we did*: a message for each fix to come first, for people to finish and date (rules 79, 149, 181). */
export function messageDocument(facts: DocumentFacts): Document {
  const issues = issuesToTell(facts);
  return {
    kind: "customerMessage",
    title: titleOf(facts, issues.length),
    table: MESSAGES_TABLE,
    columns: [
      { key: "fix", header: say("documents.head.fix"), width: 176, style: "documentPart" },
      { key: "message", header: say("documents.head.message"), width: 448, style: "documentText" },
      {
        key: "to",
        header: say("documents.head.to"),
        width: 146,
        style: "documentTextIndent",
        headerStyle: "headIndent",
      },
      { key: "day", header: say("documents.head.day"), width: 90, style: "documentDate" },
      { key: "by", header: say("documents.head.by"), width: 100, style: "documentInput" },
    ],
    rows: issues.map(({ id, name, detractors, noContact = 0 }) => {
      const issue = oneLine(name, LONGEST_NAME);
      return {
        id: rowId(id),
        cells: [
          issue,
          say("documents.message.text", { issue }),
          recipients(detractors, noContact),
          null,
          null,
        ],
      };
    }),
    note: noteOf(facts, say("documents.message.foot")),
  };
}

/** Those who named the issue and may be contacted; everybody where nobody can be told apart. */
function recipients(named: number, noContact: number): string {
  if (named === 0) return say("documents.message.toAll");
  const count = named - noContact;
  const facts = { count, n: countText(count) };
  return noContact === 0
    ? say("documents.message.to", facts)
    : say("documents.message.toSome", { ...facts, mayNot: countText(noContact) });
}

/** How many fixes there are to tell of, and whether enough were told for the gate already. */
function titleOf({ recovery }: DocumentFacts, count: number): string {
  const proof = recovery.phases.flatMap(({ gates }) => gates).find(({ id }) => id === "proof");
  if (proof?.measured === "met") return say("documents.message.titleMet", { count });
  return count === 0
    ? say("documents.message.titleNone")
    : say("documents.message.title", { count });
}

/** Quick wins first; what comes most to the front where there is none. A group is nothing that anybody told. */
function issuesToTell({ recovery }: DocumentFacts): readonly Issue[] {
  const issues = recovery.priorities.issues.filter(({ kind }) => kind !== "group");
  const quick = issues.filter(({ quadrant }) => quadrant === "quickWin");
  return (quick.length > 0 ? quick : issues).slice(0, MOST_MESSAGES);
}
