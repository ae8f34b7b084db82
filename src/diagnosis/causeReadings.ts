import type { CauseFound, CommentReading } from "../comments/commentReading";
import { causeEntry, type CauseSymptom } from "../playbook/causeBook";
import { CAUSES, type Cause } from "../playbook/causes";
import { shareInterval } from "../score/interval";
import { commentAt, type CommentFacts } from "./commentFacts";
import { quotesOf, surestFirst, type Mask } from "./commentQuotes";
import type { CauseReading } from "./commentsReading";
import { evidenceFor, type OtherEvidence } from "./causeEvidence";

/** Rule 60: fewer say nothing. */
const FEWEST_TO_CONFIRM = 10;
/** Of a long comment that a person sorted, so much is looked through for symptoms. */
const LOOKED_THROUGH = 2_000;

/**
 * All seven causes (rules 63–95) over detractors' codable comments of the headline window: how many show each, with
 * Wilson's interval; confirmed where its low end is over the smallest share that counts (10 %, ours, editable) and ten
 * comments or more can be read (rule 60), a plain fact where none shows it; quotes, symptoms seen, and evidence from
 * elsewhere.
 * Example: 46 of 100 comments show broken service: 46 % (37 to 56), confirmed.
 */
export function readCauses(facts: CommentFacts, other: OtherEvidence, mask: Mask): CauseReading[] {
  const byCause = commentsByCause(facts);
  const n = facts.base.length;
  return CAUSES.map((cause) => {
    const shown = byCause.get(cause) ?? [];
    const { symptoms, fix, rules } = causeEntry(cause, facts.assumptions);
    const interval = n === 0 ? null : shareInterval(shown.length, n);
    const isSure =
      interval !== null &&
      n >= FEWEST_TO_CONFIRM &&
      100 * interval.low > facts.assumptions.causePresent;
    const confidence = new Map(shown.map(({ comment, found }) => [comment.row, found.confidence]));
    const rows = shown.map(({ comment }) => comment.row);
    const bySureness = surestFirst(facts, rows, (row) => confidence.get(row) ?? 0);
    return {
      cause,
      comments: shown.length,
      main: shown.filter(({ comment }) => comment.causes[0]?.cause === cause).length,
      share: n === 0 ? null : shown.length / n,
      interval,
      certainty: shown.length === 0 ? "fact" : isSure ? "confirmed" : "indicated",
      quotes: quotesOf(facts, bySureness, mask),
      symptoms: symptomsSeen(symptoms, shown, facts),
      evidence: evidenceFor(cause, other),
      fix,
      rules,
    };
  });
}

interface Shown {
  readonly comment: CommentReading;
  readonly found: CauseFound;
}

/** A comment counts once for each cause it shows. */
function commentsByCause(facts: CommentFacts): ReadonlyMap<Cause, readonly Shown[]> {
  const byCause = new Map<Cause, Shown[]>(CAUSES.map((cause) => [cause, []]));
  for (const row of facts.base) {
    const comment = commentAt(facts, row);
    const counted = new Set<Cause>();
    for (const found of comment?.causes ?? []) {
      if (comment === undefined || counted.has(found.cause)) continue;
      counted.add(found.cause);
      byCause.get(found.cause)?.push({ comment, found });
    }
  }
  return byCause;
}

/** Each symptom with the number of comments whose deciding words show it; where a person decided, the text's words. */
function symptomsSeen(
  symptoms: readonly CauseSymptom[],
  shown: readonly Shown[],
  { survey }: CommentFacts
): CauseReading["symptoms"] {
  const said = shown.map(({ comment, found }) =>
    plain(
      found.words.length > 0
        ? found.words.join(" | ")
        : (survey.comment?.[comment.row] ?? "").slice(0, LOOKED_THROUGH)
    )
  );
  return symptoms.map(({ words, stems }) => ({
    words,
    seen:
      stems.length === 0
        ? null
        : said.filter((text) => stems.some((stem) => text.includes(` ${stem}`))).length,
  }));
}

/** Lower case, one blank before each word: "Didn't" becomes " didn t"; a word apart stays apart. */
function plain(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}|]+/gu, " ")}`;
}
