import type { CommentMarks, SentenceBag } from "../src/comments/causes/causeFeatures";
import type { CauseSequence } from "../src/comments/causes/causeSequence";
import { bagsOf } from "../src/comments/causes/causeSums";

/**
 * Real comments in the form in which they may stand in this repository: of each sentence the stems in alphabetical
 * order, those that are denied, and which classes of words came before which. No sentence can be read back from that.
 * A line is "!" and "?" where they occur, then sentences, all after a "|"; a sentence is stems, denied stems and
 * pairs of classes, each after a ";".
 */
export function bagLine(sequence: CauseSequence): string {
  const marks = `${sequence.exclaims ? "!" : ""}${sequence.asks ? "?" : ""}`;
  const lists = ({ stems, denied, ordered }: SentenceBag) =>
    [[...stems].sort(), [...denied].sort(), [...ordered].sort((a, b) => a - b)]
      .map((list) => list.join(" "))
      .join(";");
  return [marks, ...bagsOf(sequence).map(lists)].join("|");
}

export interface ReadBags {
  readonly sentences: readonly SentenceBag[];
  readonly marks: CommentMarks;
}

/** The line read back. */
export function readBags(line: string): ReadBags {
  const [marks = "", ...sentences] = line.split("|");
  return {
    marks: { exclaims: marks.includes("!"), asks: marks.includes("?") },
    sentences: sentences.map((sentence) => {
      const [stems = "", denied = "", ordered = ""] = sentence.split(";");
      const listed = (text: string) => text.split(" ").filter(Boolean);
      return { stems: listed(stems), denied: listed(denied), ordered: listed(ordered).map(Number) };
    }),
  };
}
