import { fixId } from "../../roadmap/actions/actionIds";
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
/** The gate that counts the messages (rule 152). */
const PROOF = "gate:proof";

/** Table and columns whose dates the gate of phase 2 counts (rule 152). */
export const MESSAGES_TABLE = "nps_messages";

/** *You said, we did*: a message for each fix to come first, for people to finish and date (rules 79, 149, 181). */
export function messageDocument(facts: DocumentFacts): Document {
  const issues = issuesToTell(facts);
  return {
    kind: "customerMessage",
    title: titleOf(facts, issues),
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

/** How many fixes there are still to tell of, and whether enough were told for the gate already. */
function titleOf({ recovery }: DocumentFacts, issues: readonly Issue[]): string {
  const told = new Set(recovery.work.messages.map(({ fix }) => fix.trim()));
  const count = issues.filter(({ name }) => !told.has(oneLine(name, LONGEST_NAME))).length;
  const proof = recovery.phases.flatMap(({ gates }) => gates).find(({ id }) => id === PROOF);
  if (proof?.measured === "met") return say("documents.message.titleMet", { count });
  return issues.length === 0
    ? say("documents.message.titleNone")
    : say("documents.message.title", { count: count === 0 ? issues.length : count });
}

/**
 * The fixes of the roadmap's phase 2, so that both sheets speak of the same; where the roadmap has none, quick wins first,
 * or what comes most to the front. A group is nothing that anybody told.
 */
function issuesToTell({ recovery }: DocumentFacts): readonly Issue[] {
  const { actions, priorities } = recovery;
  const issues = priorities.issues.filter(({ kind }) => kind !== "group");
  const planned = new Set(actions.filter(({ phase }) => phase === 2).map(({ id }) => id));
  const onRoadmap = issues.filter(({ id }) => planned.has(fixId(id)));
  if (onRoadmap.length > 0) return onRoadmap;
  const quick = issues.filter(({ quadrant }) => quadrant === "quickWin");
  return (quick.length > 0 ? quick : issues).slice(0, MOST_MESSAGES);
}
