import type { Certainty } from "../../diagnosis/diagnosis";
import type { Interval } from "../../score/interval";
import { shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { asOfWords } from "../header";
import type { DocumentFacts } from "./documents";
import type { DocumentColumn } from "./document";

/** Two columns: what it is about, and what to say. */
export function textColumns(): readonly DocumentColumn[] {
  return [
    { key: "part", header: say("documents.head.part"), width: 180, style: "documentPart" },
    { key: "text", header: say("documents.head.text"), width: 770, style: "documentText" },
  ];
}

/** The document's own note after the one all share. */
export function noteOf({ diagnosis, choices }: DocumentFacts, more: string): string {
  const when = asOfWords(diagnosis, choices.writtenOn);
  return `${say("documents.note", { when })} ${more}`;
}

/** "42% to 51%". */
export function shareEnds({ low, high }: Interval): string {
  return say("score.interval", { low: shareText(low), high: shareText(high) });
}

export function sureWords(certainty: Certainty): string {
  return say(`documents.sure.${certainty}`);
}

/** Names of the teams that answer complaints, each once, as a list. */
export function teamList({ recovery }: Pick<DocumentFacts, "recovery">): string {
  const names = [...new Set(recovery.teams.routing.values())];
  const last = names.pop() ?? "";
  return names.length === 0
    ? last
    : say("sheets.listed", { first: names.join(say("sheets.comma")), last });
}
